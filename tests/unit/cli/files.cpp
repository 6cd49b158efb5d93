#include "cli/disk/files.hpp"

#include "cli/disk/folder.hpp"
#include "model/limits.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace journey;
using namespace journey::cli;
namespace fs = std::filesystem;

namespace {

/// A folder of its own for a test, gone after it.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "journey-test-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] std::string operator/(const std::string& name) const { return path_ + "/" + name; }
  [[nodiscard]] const std::string& path() const { return path_; }
  void put(const std::string& name, const std::string& text) const {
    fs::create_directories(fs::path(path_ + "/" + name).parent_path());
    std::ofstream(path_ + "/" + name, std::ios::binary) << text;
  }
  [[nodiscard]] std::string get(const std::string& name) const {
    std::ifstream file(path_ + "/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  [[nodiscard]] std::size_t count() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), {}));
  }

 private:
  std::string path_;
};

/// Asks for `path` from a map in `root/maps`.
struct Asking {
  explicit Asking(const Folder& folder) : files(sources, real_path(folder.path())) {
    map = files.add("maps/a.journey", real_path(folder / "maps"), "", std::nullopt);
  }
  std::string read(const std::string& path) {
    const lower::FileAnswer answer = files.files().read(map, path, lower::FileKind::journey);
    CHECK(answer.source.has_value() == answer.problem.empty());
    return answer.source ? "= " + sources[*answer.source].path() : answer.problem.english();
  }
  std::string image(const std::string& path) { return files.files().image(map, path).problem.english(); }
  std::string any(const std::string& path) {
    return files.files().check(map, path, lower::FileKind::journey).english();
  }

  text::Sources sources;
  ProjectFiles files;
  text::SourceId map = 0;
};

}  // namespace

TEST_CASE("files: a regular file is read whole, up to the limit") {
  const Folder folder;
  folder.put("a", "hello");
  CHECK(read_file(folder / "a", 5).bytes == "hello");
  CHECK(read_file(folder / "a", 5).problem.empty());
  CHECK(read_file(folder / "a", 4).problem.english().find("larger than the limit") != std::string::npos);
  CHECK(read_file(folder / "a", 4).bytes.empty());
  CHECK(read_file(folder / "b", 5).problem == "no such file");
}

TEST_CASE("files: folders, FIFOs, devices and the kernel's files are refused") {
  const Folder folder;
  REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
  CHECK(read_file(folder / "fifo", 100).problem ==
        "it is no regular file");  // and does not wait for a writer
  CHECK(read_file(folder.path(), 100).problem == "it is a folder");
  CHECK(read_file("/dev/zero", 100).problem == "it is no regular file");
  CHECK(read_file("/proc/self/status", 1U << 20U).problem == "it is no regular file");
}

TEST_CASE("files: maps below a folder, sorted, without hidden folders and links to folders") {
  const Folder folder;
  for (const char* name : {"b.journey", "a/c.journey", "a.journey", ".git/x.journey", "a/notes.txt",
                           ".journey", "d.journey/e.journey"}) {
    folder.put(name, "");
  }
  fs::create_directory_symlink(folder / "a", folder / "link");
  const Listing listing = journeys_below(folder.path());
  CHECK(listing.unread.empty());
  CHECK(listing.files == std::vector<std::string>{folder / "a.journey", folder / "a/c.journey",
                                                  folder / "b.journey", folder / "d.journey/e.journey"});
}

TEST_CASE("files: the root is the nearest folder with a journey.toml or .git, else the folder itself") {
  const Folder folder;
  folder.put("p/journey.toml", "");
  folder.put("p/a/b/x", "");
  folder.put("p/a/.git", "gitdir: elsewhere");
  folder.put("q/x", "");
  CHECK(project_root(folder / "p/a/b") == folder / "p/a");
  CHECK(project_root(folder / "p") == folder / "p");
  CHECK(project_root(folder / "q") == folder / "q");
}

TEST_CASE("files: an import is relative to the file that names it, and stays in the root") {
  const Folder folder;
  folder.put("maps/b.journey", "b");
  folder.put("library/people.journey", "people");
  Asking ask(folder);
  CHECK(ask.read("b.journey") == "= maps/b.journey");
  CHECK(ask.read("./b.journey") == "= maps/b.journey");
  CHECK(ask.read("../library/people.journey") == "= library/people.journey");
  CHECK(ask.read("../maps/../library/people.journey") == "= library/people.journey");
  CHECK(ask.sources.size() == 3);  // each file once, whatever path leads to it
  CHECK(ask.read("c.journey") == "no such file");
}

TEST_CASE("files: what an imported file names is relative to that file") {
  const Folder folder;
  folder.put("maps/x", "");
  folder.put("library/people.journey", "people");
  folder.put("library/more.journey", "more");
  Asking ask(folder);
  const auto people = ask.files.files().read(ask.map, "../library/people.journey", lower::FileKind::journey);
  REQUIRE(people.source);
  CHECK(ask.files.files().read(*people.source, "more.journey", lower::FileKind::journey).source);
}

TEST_CASE("files: nothing outside of the root is read, by no spelling") {
  const Folder folder;
  folder.put("root/maps/a.journey", "");
  folder.put("secret.journey", "secret");
  folder.put("rootless/x.journey", "secret");
  text::Sources sources;
  ProjectFiles files(sources, real_path(folder / "root"));
  const auto map = files.add("a.journey", real_path(folder / "root/maps"), "", std::nullopt);
  for (const std::string& path : std::initializer_list<std::string>{
           "../../secret.journey", "../../rootless/x.journey", "..", "../..", "../../root/maps/a.journey",
           folder / "secret.journey", "~/secret", "~root/x", "..\\..\\secret.journey",
           "%2e%2e/%2E%2e/secret.journey", "..%2f..%2fsecret.journey", "/etc/passwd", "a\x01", "",
           "/dev/zero", "/proc/self/environ"}) {
    CAPTURE(path);
    const auto answer = files.files().read(map, path, lower::FileKind::journey);
    CHECK(!answer.source);
    CHECK(!answer.problem.empty());
    CHECK(answer.problem.english().find("secret") == std::string::npos);
    CHECK(!files.files().check(map, path, lower::FileKind::journey).empty());
  }
}

TEST_CASE("files: links stay in the root too") {
  const Folder folder;
  folder.put("root/maps/b.journey", "b");
  folder.put("secret.journey", "secret");
  fs::create_symlink(folder / "secret.journey", folder / "root/maps/link.journey");
  fs::create_directory_symlink(folder.path(), folder / "root/maps/up");
  fs::create_symlink("b.journey", folder / "root/maps/fine.journey");
  fs::create_symlink("loop.journey", folder / "root/maps/loop.journey");
  text::Sources sources;
  ProjectFiles files(sources, real_path(folder / "root"));
  const auto map = files.add("a.journey", real_path(folder / "root/maps"), "", std::nullopt);
  CHECK(files.files().read(map, "link.journey", lower::FileKind::journey).problem ==
        "it lies outside the project root");
  CHECK(files.files().read(map, "up/secret.journey", lower::FileKind::journey).problem ==
        "it lies outside the project root");
  CHECK(files.files().read(map, "fine.journey", lower::FileKind::journey).source);
  CHECK(files.files().read(map, "loop.journey", lower::FileKind::journey).problem == "too many links");
}

TEST_CASE("trust: no content of a file that is no map is ever quoted: only `.journey` and `.csv` are read") {
  const Folder folder;
  for (const char* name : {".env", "maps/.npmrc", ".git/config", "maps/.hidden/b.journey", "maps/b.journey",
                           "maps/c.csv", "maps/d.txt", "maps/.journey", "maps/e.JOURNEY"})
    folder.put(name, "secret");
  fs::create_symlink("../.env", folder / "maps/env.journey");
  fs::create_symlink("d.txt", folder / "maps/text.journey");
  fs::create_symlink(".hidden", folder / "maps/shown");
  fs::create_symlink(".hidden/b.journey", folder / "maps/link.journey");
  fs::create_symlink("b.journey", folder / "maps/fine.journey");
  Asking ask(folder);
  const auto hidden = [](const char* part) {
    return "`" + std::string(part) + "` is hidden, and nothing hidden is read";
  };
  const std::string other = "only `.journey` files are read here";
  CHECK(ask.read("../.env") == hidden(".env"));
  CHECK(ask.read(".npmrc") == hidden(".npmrc"));
  CHECK(ask.read("../.git/config") == hidden(".git"));
  CHECK(ask.read("./.hidden/b.journey") == hidden(".hidden"));
  CHECK(ask.read("../.nowhere/b.journey") == hidden(".nowhere"));
  CHECK(ask.read(".journey") == hidden(".journey"));
  CHECK(ask.read("shown/b.journey") == hidden(".hidden"));
  CHECK(ask.read("link.journey") == hidden(".hidden"));
  CHECK(ask.read("env.journey") == hidden(".env"));
  CHECK(ask.read("text.journey") == other);
  for (const char* name : {"d.txt", "c.csv", "e.JOURNEY", "b.journey/", "nowhere.txt"})
    CHECK(ask.read(name) == other);
  CHECK(ask.any("../.env") == hidden(".env"));
  CHECK(ask.any("d.txt") == other);
  CHECK(ask.image(".npmrc") == hidden(".npmrc"));
  CHECK(ask.image("d.txt") == "it is no PNG, JPEG or SVG image");
  CHECK(ask.read("fine.journey") == "= maps/fine.journey");
  const auto table = [&](const char* path) {
    return ask.files.files().read(ask.map, path, lower::FileKind::table).problem.english();
  };
  CHECK(table("c.csv") == "");
  for (const char* name : {"b.journey", "d.txt"}) CHECK(table(name) == "only `.csv` files are read here");
  CHECK(table("../.env") == hidden(".env"));
  // A map that is hidden itself reads what lies beside it.
  const auto inside =
      ask.files.add("maps/.hidden/a.journey", real_path(folder / "maps/.hidden"), "", std::nullopt);
  CHECK(ask.files.files().read(inside, "b.journey", lower::FileKind::journey).source);
  CHECK(ask.files.files().read(inside, "../.npmrc", lower::FileKind::journey).problem == hidden(".npmrc"));
}

TEST_CASE("files: images are told by content") {
  const Folder folder;
  folder.put("maps/a.png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24));
  folder.put("maps/a.jpg", std::string("\xFF\xD8\xFF\xC0\0\x0B\x08\0\1\0\1\1", 12));
  folder.put("maps/a.svg",
             "\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- <x> -->\n<!DOCTYPE svg>\n<svg xmlns=''/>");
  folder.put("maps/cut.png", "\x89PNG\r\n\x1a\n....");
  folder.put("maps/page.svg", "<html><svg/></html>");
  folder.put("maps/fake.png", "<svgx>");
  folder.put("maps/empty.png", "");
  Asking ask(folder);
  CHECK(ask.image("a.png").empty());
  CHECK(ask.image("a.jpg").empty());
  CHECK(ask.image("a.svg").empty());
  for (const char* name : {"page.svg", "fake.png", "empty.png"})
    CHECK(ask.image(name) == "it is no PNG, JPEG or SVG image");
  CHECK(ask.image("cut.png") == "its width and height can't be read; save it anew");
  CHECK(ask.image("none.png") == "no such file");
  CHECK(ask.any("fake.png") == "only `.journey` files are read here");
  folder.put("maps/d.journey/e.journey", "");
  CHECK(ask.any("d.journey/e.journey").empty());
  CHECK(ask.any("d.journey") == "it is a folder");
}

TEST_CASE("files: an image is read once, and only where it is going to be drawn") {
  const Folder folder;
  folder.put("maps/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
  folder.put("maps/b.svg", "<svg><!-- " + std::string(100'000, 'x') + " --></svg>");
  Asking ask(folder);
  CHECK(ask.files.files().image(ask.map, "a.svg").image == nullptr);
  CHECK(ask.files.files().image(ask.map, "b.svg").bytes == folder.get("maps/b.svg").size());
  Asking drawing(folder);
  const auto files = drawing.files.files(Pictures::read);
  const auto image = files.image(drawing.map, "b.svg").image;
  REQUIRE(image);
  CHECK(image->kind == media::ImageKind::svg);
  CHECK(image->bytes == "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
  folder.put("maps/b.svg", "something else by now");
  CHECK(files.image(drawing.map, "../maps/b.svg").image == image);
}

TEST_CASE("files: an image that reaches out is refused, wherever in it that is") {
  const Folder folder;
  folder.put("maps/far.svg",
             "<svg><!-- " + std::string(100'000, 'x') + " --><image href='http://example.org/'/></svg>");
  folder.put("maps/bomb.png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\0\0\0\1\0\0", 24));
  for (const Pictures pictures : {Pictures::look_at, Pictures::read}) {
    Asking ask(folder);
    const auto files = ask.files.files(pictures);
    CHECK(files.image(ask.map, "far.svg").problem.english().find("from elsewhere") != std::string::npos);
    CHECK(files.image(ask.map, "bomb.png").problem == "it has more than 50000000 pixels");
    CHECK(files.image(ask.map, "bomb.png").image == nullptr);
    CHECK(files.image(ask.map, "bomb.png").bytes == 24);  // it was read, so it counts
  }
}

TEST_CASE("files: an image over the limit is refused unread") {
  const Folder folder;
  folder.put("maps/big.png", "\x89PNG\r\n\x1a\n");
  fs::resize_file(folder / "maps/big.png", model::limits().image_bytes + 1);
  CHECK(Asking(folder).image("big.png").find("larger than the limit") != std::string::npos);
}

TEST_CASE("files: what is written is there whole, with no other file beside it") {
  const Folder folder;
  CHECK(write_file(folder / "a.svg", "one").written);
  CHECK(folder.get("a.svg") == "one");
  CHECK(folder.count() == 1);
  CHECK(write_file(folder / "a/b/c.svg", "deep").written);
  CHECK(folder.get("a/b/c.svg") == "deep");
}

TEST_CASE("files: unchanged content is not written again") {
  const Folder folder;
  REQUIRE(write_file(folder / "a.svg", "one").written);
  const auto before = identity_of(folder / "a.svg");
  const WriteResult again = write_file(folder / "a.svg", "one");
  CHECK(!again.written);
  CHECK(again.problem.empty());
  CHECK(identity_of(folder / "a.svg") == before);
  CHECK(write_file(folder / "a.svg", "two").written);
  CHECK(folder.get("a.svg") == "two");
}

TEST_CASE("files: the old file keeps its mode") {
  const Folder folder;
  folder.put("a.svg", "one");
  REQUIRE(::chmod((folder / "a.svg").c_str(), 0604) == 0);
  REQUIRE(write_file(folder / "a.svg", "two").written);
  struct stat about {};
  REQUIRE(::stat((folder / "a.svg").c_str(), &about) == 0);
  CHECK((about.st_mode & 0777U) == 0604U);
}

TEST_CASE("files: links, folders and devices are not replaced") {
  const Folder folder;
  folder.put("target", "old");
  fs::create_symlink("target", folder / "link.svg");
  fs::create_symlink("nowhere", folder / "dangling.svg");
  fs::create_directory(folder / "folder.svg");
  REQUIRE(::mkfifo((folder / "fifo.svg").c_str(), 0600) == 0);
  for (const char* name : {"link.svg", "dangling.svg", "folder.svg", "fifo.svg"}) {
    CAPTURE(name);
    CHECK(!write_file(folder / name, "new").problem.empty());
  }
  CHECK(folder.get("target") == "old");
  CHECK(!fs::exists(folder / "nowhere"));
}

TEST_CASE("files: outputs do not leave their folder through a link") {
  const Folder folder;
  fs::create_directories(folder / "elsewhere");
  fs::create_directories(folder / "out");
  fs::create_directory_symlink(folder / "elsewhere", folder / "out/sub");
  CHECK(!write_file(folder / "out/sub/x.svg", "x", {folder / "out"}).problem.empty());
  CHECK(!write_file(folder / "out/sub/deep/x.svg", "x", {folder / "out"}).problem.empty());
  CHECK(fs::is_empty(folder / "elsewhere"));
  CHECK(write_file(folder / "out/fine/x.svg", "x", {folder / "out"}).written);
  CHECK(write_file(folder / "fresh/x.svg", "x", {folder / "fresh"}).written);
}

TEST_CASE("files: a path written out in full may be a device or a link") {
  const Folder folder;
  folder.put("target", "old");
  fs::create_symlink("target", folder / "link.svg");
  CHECK(write_named_file(folder / "link.svg", "new").written);
  CHECK(folder.get("target") == "new");
  CHECK(fs::is_symlink(folder / "link.svg"));
  CHECK(write_named_file("/dev/null", "x").problem.empty());
  CHECK(fs::is_character_file("/dev/null"));
  CHECK(write_named_file("/dev/full", "x").problem == "no space left on the device");
}

TEST_CASE("trust: a folder is opened by its real path alone, with the help of the kernel and without") {
  const Folder folder;
  fs::create_directories(folder / "real/deep");
  fs::create_directory_symlink("real", folder / "link");
  folder.put("file", "");
  const std::string root = real_path(folder.path());
  const auto opens = [&](const std::string& path) {
    const bool is_open = static_cast<bool>(open_folder(path));
    CHECK(static_cast<bool>(walk_to_folder(path)) == is_open);
    return is_open;
  };
  CHECK(opens("/"));
  CHECK(opens(root));
  CHECK(opens(root + "/real/deep"));
  CHECK(!opens(root + "/link"));
  CHECK(!opens(root + "/link/deep"));
  CHECK(!opens(root + "/file"));
  CHECK(!opens(root + "/nothing"));
  CHECK(read_real_file(root + "/link/x", 9).problem.english().find("a link has taken its place") == 0);
}

TEST_CASE("trust: links on a way are followed by hand as the system follows them, and told") {
  const Folder folder;
  fs::create_directories(folder / "a/b");
  fs::create_directory_symlink("../a/b", folder / "a/relative");
  fs::create_directory_symlink(real_path(folder / "a"), folder / "absolute");
  fs::create_symlink("nowhere", folder / "dangling");
  fs::create_symlink("loop", folder / "loop");
  const std::string root = real_path(folder.path());
  for (const char* path :
       {"", "/", "/.", "/a/../a/b", "/a/relative", "/a/relative/..", "/absolute/relative/../b"}) {
    CAPTURE(path);
    CHECK(follow(root + path, {}).real == real_path(root + path));
  }
  CHECK(follow(root + "/a/relative/new/x", {}).real == root + "/a/b/new/x");
  CHECK(follow(root + "/absolute/relative", {root}).link == root + "/absolute");
  CHECK(follow(root + "/absolute/relative", {root + "/a"}).link == root + "/a/relative");
  CHECK(follow(root + "/absolute/relative", {root + "/b"}).link.empty());
  CHECK(follow(root + "/dangling/x", {}).error == ENOTDIR);
  CHECK(follow(root + "/loop/x", {}).error == ELOOP);
  CHECK(follow("/dev/stdout", {"/"}).link.empty());
  CHECK(follow(".", {}).real == working_folder());
}

TEST_CASE("files: what exists is not created again") {
  const Folder folder;
  CHECK(create_file(folder / "a.journey", "one").written);
  CHECK(create_file(folder / "a.journey", "two").problem.english().find("exists already") !=
        std::string::npos);
  CHECK(folder.get("a.journey") == "one");
  CHECK(folder.count() == 1);
}

TEST_CASE("files: paths are taken apart and put together") {
  CHECK(folder_of("a/b.c") == "a");
  CHECK(folder_of("b.c") == ".");
  CHECK(folder_of("/b.c") == "/");
  CHECK(name_of("a/b.c") == "b.c");
  CHECK(joined(".", "b") == "b");
  CHECK(joined("a/", "b") == "a/b");
  CHECK(joined("a", ".") == "a");
  CHECK(is_below("/a", "/a/b"));
  CHECK(is_below("/a", "/a"));
  CHECK(!is_below("/a", "/ab"));
  CHECK(is_below("/", "/ab"));
}

TEST_CASE("files: a path as it is called from the working folder") {
  const std::string here = working_folder(), above = folder_of(here);
  CHECK(from_here(here) == ".");
  CHECK(from_here(here + "/maps/a.journey") == "maps/a.journey");
  CHECK(from_here(above) == "..");
  CHECK(from_here(above + "/other/a.journey") == "../other/a.journey");
  CHECK(real_path(from_here("/etc/hostname")) == real_path("/etc/hostname"));
  CHECK(real_path(from_here("/")) == "/");
}
