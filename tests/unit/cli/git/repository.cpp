#include "cli/git/repository.hpp"

#include "cli/disk/files.hpp"
#include "support/repository.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::cli::git;
using test::TestRepository;
using test::Variable;
using test::WorkingFolder;

namespace {

Repository open(const std::string& path) {
  auto repository = Repository::open(path);
  REQUIRE_MESSAGE(repository, repository.problem.english());
  return std::move(*repository);
}

template <typename T>
T must(Outcome<T> outcome) {
  REQUIRE_MESSAGE(outcome, outcome.problem.english());
  return std::move(*outcome);
}

std::string problem_of(Repository& repository, const std::string& revision) {
  const auto commit = repository.resolve(revision);
  CHECK_FALSE(commit);
  return commit.problem.english();
}

std::vector<std::string> paths_of(const std::vector<ListedFile>& files) {
  std::vector<std::string> paths;
  for (const ListedFile& file : files) paths.push_back(file.path);
  return paths;
}

std::string read(Snapshot& snapshot, const std::string& path, std::size_t limit = 1000) {
  const auto place = snapshot.place_of(path);
  if (place.real.empty()) return place.problem.english();
  const cli::ReadResult result = snapshot.read(place.real, limit);
  return result.problem.empty() ? "= " + result.bytes : result.problem.english();
}

using Paths = std::vector<std::string>;

constexpr const char* two_commits =
    "mkdir maps; echo one >maps/a.journey; git add .; git commit -qm one; git tag -a -m first v1\n"
    "echo two >maps/a.journey; echo b >b; git add .; git commit -qm two";

}  // namespace

TEST_CASE("git: the repository of a file, a folder, a subfolder, and of what is not there yet") {
  const TestRepository made(two_commits);
  for (const char* path : {"", "maps", "maps/a.journey", "maps/new/b.journey"}) {
    Repository repository = open(made / path);
    CHECK(repository.top() == made.path());
    CHECK(must(repository.resolve("HEAD")).digits == made.output("git rev-parse HEAD"));
  }
  Repository repository = open(made.path());
  CHECK(repository.path_in_tree(made / "maps/a.journey") == "/maps/a.journey");
  CHECK(repository.path_in_tree(made.path()) == "/");
  CHECK(!repository.path_in_tree(made.folder("home")));
  CHECK(!repository.path_in_tree(made.path() + "x"));
  const auto none = Repository::open(made.folder("home"));
  CHECK(none.problem == "`" + made.folder("home") + "` lies in no git repository");
  CHECK(!Repository::open(made / ".git"));
}

TEST_CASE("git: revisions: commits, tags, what is none, what there is not") {
  const TestRepository made(two_commits);
  Repository repository = open(made.path());
  const std::string one = made.output("git rev-parse HEAD~1"), two = made.output("git rev-parse HEAD");
  for (const std::string& revision :
       {std::string("v1"), std::string("HEAD~1"), std::string("main^"), one, one.substr(0, 10)})
    CHECK(must(repository.resolve(revision)).digits == one);
  CHECK(problem_of(repository, "nowhere") == "git knows no revision `nowhere`");
  CHECK(problem_of(repository, "HEAD:maps") == "`HEAD:maps` is no commit");
  CHECK(problem_of(repository, "HEAD:b") == "`HEAD:b` is no commit");
  CHECK(problem_of(repository, "") == "the revision is empty");
  CHECK(problem_of(repository, std::string(40, '1')).find("knows no revision") != std::string::npos);
  CHECK(problem_of(repository, "origin/main") ==
        "git knows no revision `origin/main`; `git fetch origin main` gets it");
  CHECK(problem_of(repository, "origin/$(x)") == "git knows no revision `origin/$(x)`");
  made.run("git tag -a -m tree t HEAD^{tree}");
  CHECK(problem_of(repository, "t") == "`t` is no commit");
  const Commits both = must(repository.resolve(parse_revisions("v1..")));
  CHECK(both.from.digits == one);
  REQUIRE(both.to);
  CHECK(both.to->digits == two);
  CHECK(!must(repository.resolve(parse_revisions("main"))).to);
}

TEST_CASE("trust: git: revisions beginning with `-`, and with lines in them, command nothing") {
  const TestRepository made(two_commits);
  Repository repository = open(made.path());
  for (const char* revision :
       {"-x", "--all", "--batch-all-objects", "-", "--output=ran", "--", "-z HEAD", "^HEAD", "--help"})
    CHECK(problem_of(repository, revision).find("git knows no revision") == 0);
  for (const char* revision : {"HEAD\ncontents HEAD", "HEAD\r", "\x1b[31m", "a\tb"})
    CHECK(problem_of(repository, revision) == "there is a control character in the revision");
  // A branch may be called so by whoever makes it by hand.
  made.run("cp .git/refs/heads/main .git/refs/heads/-x");
  CHECK(must(repository.resolve("-x")).digits == made.output("git rev-parse HEAD"));
  CHECK(!made.has("repo/ran"));
}

TEST_CASE("git: a merge base, and where there is none") {
  const TestRepository made(
      "echo 1 >a; git add a; git commit -qm base; git checkout -qb side; echo 2 >b; git add b; git commit "
      "-qm side\n"
      "git checkout -q main; echo 3 >c; git add c; git commit -qm main; git checkout -q --orphan alone; git "
      "commit -qm alone");
  Repository repository = open(made.path());
  const Commits since = must(repository.resolve(parse_revisions("main...side")));
  CHECK(since.from.digits == made.output("git merge-base main side"));
  CHECK(since.to->digits == made.output("git rev-parse side"));
  const auto none = repository.resolve(parse_revisions("main...alone"));
  CHECK(none.problem.english().find("have no common past") != std::string::npos);
}

TEST_CASE("git: the files of a commit: listed, read, through links that stay in the tree") {
  const TestRepository made(
      "mkdir -p maps/.hidden data; echo m >maps/a.journey; echo h >maps/.hidden/b.journey; echo c "
      ">data/c.csv; echo x >maps/notes.txt\n"
      "ln -s a.journey maps/link.journey; ln -s ../data maps/data; ln -s /etc maps/etc; ln -s ../../x "
      "maps/out\n"
      "ln -s loop maps/loop; ln -s maps/data/../a.journey top.journey; ln -s nowhere maps/gone.journey; ln "
      "-s a.journey/x maps/through\n"
      "git add .; git commit -qm one");
  Repository repository = open(made.path());
  Snapshot snapshot = must(repository.at(must(repository.resolve("HEAD"))));
  made.run("rm -r maps data");  // nothing of this is read from the disk
  CHECK(paths_of(must(snapshot.files_below("/maps"))) == Paths{".hidden/b.journey", "a.journey", "data",
                                                               "etc", "gone.journey", "link.journey", "loop",
                                                               "notes.txt", "out", "through"});
  CHECK(must(snapshot.files_below("/nowhere")).empty());
  CHECK(must(snapshot.files_below("/maps/a.journey")).empty());
  CHECK(must(snapshot.journeys_below("/")) ==
        Paths{"/maps/a.journey", "/maps/gone.journey", "/maps/link.journey", "/top.journey"});
  CHECK(read(snapshot, "/maps/a.journey") == "= m\n");
  CHECK(read(snapshot, "/maps/link.journey") == "= m\n");
  CHECK(snapshot.place_of("/maps/link.journey").real == "/maps/a.journey");
  CHECK(read(snapshot, "/maps/data/c.csv") == "= c\n");
  CHECK(snapshot.place_of("/maps/data/c.csv").real == "/data/c.csv");
  CHECK(read(snapshot, "/top.journey") == "no such file");  // `..` of where the link leads, as on a disk
  CHECK(read(snapshot, "/maps") == "it is a folder");
  CHECK(read(snapshot, "/") == "it is a folder");
  CHECK(read(snapshot, "/maps/b.journey") == "no such file");
  CHECK(read(snapshot, "/maps/gone.journey") == "no such file");
  CHECK(read(snapshot, "/maps/a.journey/b") == "a part of the path is no folder");
  CHECK(read(snapshot, "/maps/through") == "a part of the path is no folder");
  CHECK(read(snapshot, "/maps/loop") == "too many links");
  for (const char* path : {"/maps/etc/passwd", "/maps/out", "/../x", "/maps/../../x"})
    CHECK(read(snapshot, path) == "it lies outside the project root");
  CHECK(snapshot.place_of("/maps/b.journey").is_missing);
  CHECK(!snapshot.place_of("/maps/loop").is_missing);
  CHECK(read(snapshot, "/maps/a.journey", 1) == "it is larger than the limit of 0 KiB");
  CHECK(snapshot.content_name("/maps/a.journey") == made.output("git rev-parse HEAD:maps/a.journey"));
  CHECK(snapshot.content_name("/maps").empty());
  CHECK(must(snapshot.project_root("/maps")) == "/");
}

TEST_CASE("git: a file where a folder was, and the other way round") {
  const TestRepository made(
      "mkdir maps; echo 1 >maps/a.journey; echo 2 >b; git add .; git commit -qm one; git rm -q -r maps b\n"
      "echo 3 >maps; mkdir b; echo 4 >b/c.journey; git add .; git commit -qm two");
  Repository repository = open(made.path());
  Snapshot before = must(repository.at(must(repository.resolve("HEAD~1"))));
  Snapshot after = must(repository.at(must(repository.resolve("HEAD"))));
  CHECK(read(before, "/maps/a.journey") == "= 1\n");
  CHECK(read(after, "/maps/a.journey") == "a part of the path is no folder");
  CHECK(read(after, "/maps") == "= 3\n");
  CHECK(read(before, "/b/c.journey") == "a part of the path is no folder");
  CHECK(read(after, "/b/c.journey") == "= 4\n");
}

TEST_CASE("git: names of files may be anything but NUL and `/`") {
  const std::string names[] = {"a\nb.journey", "\"q\\\".journey", "旅程.journey", "\xFF\xFE.journey",
                               "-x.journey",   " .journey",       "a\tb.journey", ":(glob)*.journey",
                               "*.journey",    "..x.journey"};
  const TestRepository made;
  for (const std::string& name : names) made.put("maps/" + name, name);
  made.run("git add .; git commit -qm one");
  for (const char* from : {"HEAD", ""}) {
    Repository repository = open(made.path());
    Snapshot snapshot =
        *from == 0 ? must(repository.staged()) : must(repository.at(must(repository.resolve(from))));
    Paths all(std::begin(names), std::end(names));
    std::sort(all.begin(), all.end());
    CHECK(paths_of(must(snapshot.files_below("maps"))) == all);
    for (const std::string& name : names) CHECK(read(snapshot, "/maps/" + name) == "= " + name);
  }
  Repository repository = open(made / "maps");
  const History history =
      must(repository.history({must(repository.resolve("HEAD")), "/maps", {"/maps/*.journey"}}));
  REQUIRE(history.commits.size() == 1);
  REQUIRE(history.commits[0].changes.size() == 1);
  CHECK(history.commits[0].changes[0].path == "maps/*.journey");
}

TEST_CASE("git: what is staged: added, changed, removed, in conflict; not what lies on the disk") {
  const TestRepository made(
      "mkdir maps; for f in a b c; do echo $f >maps/$f.journey; done; git add .; git commit -qm one\n"
      "echo staged >maps/a.journey; git rm -q maps/b.journey; echo new >maps/d.journey; git add .; echo disk "
      ">maps/a.journey\n"
      "echo meant >maps/e.journey; git add -N maps/e.journey");
  Repository repository = open(made / "maps");
  Snapshot staged = must(repository.staged());
  CHECK(paths_of(must(staged.files_below("/"))) ==
        Paths{"maps/a.journey", "maps/c.journey", "maps/d.journey"});
  CHECK(read(staged, "/maps/a.journey") == "= staged\n");
  CHECK(read(staged, "/maps/b.journey") == "no such file");
  CHECK(read(staged, "/maps/e.journey") == "no such file");
  made.run(
      "git commit -qm two; git reset -q --hard; git checkout -qb side HEAD~1; echo side >maps/a.journey; git "
      "commit -qam side; "
      "git merge main || true");
  staged = must(repository.staged());
  CHECK(read(staged, "/maps/a.journey") == "it is in conflict, and not merged yet");
  CHECK(read(staged, "/maps/d.journey") == "= new\n");
  for (const char* version : {"2", "3", "4"}) {
    made.run("git reset -q --hard; git update-index --index-version " + std::string(version));
    staged = must(repository.staged());
    CHECK(read(staged, "/maps/c.journey") == "= c\n");
  }
  made.run("git update-index --split-index; echo s >s; git add s");
  CHECK(repository.staged().problem.english().find("git update-index --no-split-index") != std::string::npos);
  made.run("rm .git/index; echo nonsense >.git/index");
  CHECK(repository.staged().problem.english().find("can't be read") != std::string::npos);
  made.run("rm .git/index");
  CHECK(must(must(repository.staged()).files_below("/")).empty());
}

TEST_CASE("git: a sparse index still has all files") {
  const TestRepository made(
      "mkdir -p maps other/deep; echo a >maps/a.journey; echo b >other/deep/b.journey; git add .; git commit "
      "-qm one\n"
      "git sparse-checkout set --cone --sparse-index maps");
  Repository repository = open(made.path());
  Snapshot staged = must(repository.staged());
  CHECK(paths_of(must(staged.files_below("/"))) == Paths{"maps/a.journey", "other/deep/b.journey"});
  CHECK(read(staged, "/other/deep/b.journey") == "= b\n");
}

TEST_CASE("git: submodules do not exist") {
  const TestRepository made("echo a >a; git add .; git commit -qm one");
  made.beside(
      "cp -r repo other; cd repo; git -c protocol.file.allow=always submodule --quiet add ../other sub; git "
      "commit -qm two");
  Repository repository = open(made.path());
  const ObjectId head = must(repository.resolve("HEAD"));
  for (Snapshot snapshot : {must(repository.at(head)), must(repository.staged())}) {
    CHECK(paths_of(must(snapshot.files_below("/"))) == Paths{".gitmodules", "a"});
    CHECK(read(snapshot, "/sub") == "no such file");
    CHECK(read(snapshot, "/sub/a") == "no such file");
  }
  const History history = must(repository.history({head}));
  const auto& changes = history.commits[0].changes;
  const auto sub =
      std::find_if(changes.begin(), changes.end(), [](const Change& change) { return change.path == "sub"; });
  REQUIRE(sub != changes.end());
  CHECK(sub->new_id.empty());
}

TEST_CASE("git: a repository whose objects have names of SHA-256") {
  const TestRepository made(two_commits, "--object-format=sha256");
  Repository repository = open(made.path());
  const ObjectId head = must(repository.resolve("HEAD"));
  CHECK(head.digits.size() == 64);
  for (Snapshot snapshot : {must(repository.at(head)), must(repository.staged())}) {
    CHECK(paths_of(must(snapshot.files_below("/"))) == Paths{"b", "maps/a.journey"});
    CHECK(read(snapshot, "/maps/a.journey") == "= two\n");
  }
  CHECK(must(repository.history({head, "/maps"})).commits.size() == 2);
}

TEST_CASE("git: a worktree that is linked has its own HEAD and index") {
  const TestRepository made(two_commits);
  made.run("git worktree add -q ../linked -b linked HEAD~1; cd ../linked; echo l >l; git add l");
  Repository repository = open(made.folder("linked/maps"));
  CHECK(repository.top() == made.folder("linked"));
  CHECK(must(repository.resolve("HEAD")).digits == made.output("git rev-parse main~1"));
  Snapshot staged = must(repository.staged());
  CHECK(read(staged, "/l") == "= l\n");
  CHECK(read(staged, "/maps/a.journey") == "= one\n");
}

TEST_CASE("git: the variables of a hook are followed where they speak of the map's repository") {
  const TestRepository made(two_commits);
  made.run("cp .git/index .git/next-index.lock; echo n >n; GIT_INDEX_FILE=.git/next-index.lock git add n");
  made.beside("git init -q -b main other; cd other; echo o >o; git add o; git commit -qm other");
  {
    // As `git commit -a` calls its hooks.
    const WorkingFolder here(made.path());
    const Variable index("GIT_INDEX_FILE", ".git/next-index.lock");
    Repository repository = open("maps/a.journey");
    Snapshot staged = must(repository.staged());
    CHECK(read(staged, "/n") == "= n\n");
    Repository other = open(made.folder("other"));
    Snapshot elsewhere = must(other.staged());
    CHECK(read(elsewhere, "/o") == "= o\n");
    CHECK(read(elsewhere, "/n") == "no such file");
  }
  const WorkingFolder here(made.path());
  const Variable folder("GIT_DIR", ".git"), index("GIT_INDEX_FILE", ".git/next-index.lock");
  Repository repository = open("maps");
  CHECK(repository.top() == made.path());
  Snapshot staged = must(repository.staged());
  CHECK(read(staged, "/n") == "= n\n");
  // The hook of one repository looks at a map in another.
  Repository other = open(made.folder("other"));
  CHECK(must(other.resolve("HEAD")).digits != must(repository.resolve("HEAD")).digits);
  Snapshot elsewhere = must(other.staged());
  CHECK(read(elsewhere, "/o") == "= o\n");
}

TEST_CASE("git: a bare repository is read where its hooks run, and is not found otherwise") {
  const TestRepository made(two_commits);
  made.beside(
      "git clone -q --bare repo bare.git; mv bare.git/objects/pack pack; mkdir -p quarantine "
      "bare.git/objects/pack; mv pack quarantine/pack");
  CHECK(Repository::open(made.folder("bare.git")).problem.english().find("lies in no git repository") !=
        std::string::npos);
  const WorkingFolder here(made.folder("bare.git"));
  const Variable folder("GIT_DIR", "."), objects("GIT_OBJECT_DIRECTORY", made.folder("quarantine")),
      others("GIT_ALTERNATE_OBJECT_DIRECTORIES", "./objects");
  Repository repository = open(".");
  CHECK(repository.top().empty());
  Snapshot snapshot = must(repository.at(must(repository.resolve("main"))));
  CHECK(read(snapshot, "/maps/a.journey") == "= two\n");
}

TEST_CASE("git: a shallow clone says what to fetch, and where its history ends") {
  const TestRepository made(two_commits);
  made.run(
      "echo three >maps/a.journey; git commit -qam three; git checkout -qb side HEAD~2\n"
      "for i in 1 2 3; do echo $i >s; git add s; git commit -qm side; done");
  made.beside("git clone -q --depth 2 -b main --no-tags --no-single-branch \"file://$PWD/repo\" shallow");
  Repository repository = open(made.folder("shallow"));
  CHECK(repository.is_shallow());
  CHECK(must(repository.resolve("HEAD~1")).digits == made.output("git rev-parse main~1"));
  const std::string unshallow = "git fetch --unshallow";
  CHECK(problem_of(repository, "HEAD~2").find(unshallow) != std::string::npos);
  CHECK(problem_of(repository, made.output("git rev-parse main~2")).find(unshallow) != std::string::npos);
  CHECK(problem_of(repository, "origin/topic").find("git fetch origin topic") != std::string::npos);
  const auto base = repository.resolve(parse_revisions("main...origin/side"));
  CHECK(base.problem.english().find(unshallow) != std::string::npos);
  const History history = must(repository.history({must(repository.resolve("main")), "/maps"}));
  CHECK(history.commits.size() == 2);
  CHECK(history.ends_early);
  Repository whole = open(made.path());
  const History all = must(whole.history({must(whole.resolve("main")), "/maps"}));
  CHECK(all.commits.size() == 3);
  CHECK(!all.ends_early);
}

TEST_CASE("git: history: commits that changed a folder, with renames, dates, merges by their first parent") {
  const TestRepository made;
  for (int i = 1; i <= 30; ++i) made.put("maps/old.journey", "line " + std::to_string(i) + "\n");
  std::string text;
  for (int i = 1; i <= 30; ++i) text += "line " + std::to_string(i) + "\n";
  made.put("maps/old.journey", text);
  made.run(
      "at() { export GIT_COMMITTER_DATE=\"@$1 +0900\"; }\n"
      "at 1700000000; git add .; git commit -qm one; at 1700100000; echo o >other; git add .; git commit -qm "
      "other\n"
      "at 1700200000; git mv maps/old.journey maps/new.journey; echo more >>maps/new.journey; git commit "
      "-qam renamed\n"
      "git checkout -qb side; at 1700300000; echo s >maps/s.journey; git add .; git commit -qm side\n"
      "git checkout -q main; at 1700400000; echo p >other; git commit -qam p; at 1700500000; git merge -q "
      "side -m merge\n"
      "at 1700600000; git rm -q maps/s.journey; git commit -qm removed");
  Repository repository = open(made.path());
  HistoryRequest request{must(repository.resolve("HEAD")), "/maps"};
  History history = must(repository.history(request));
  const auto told = [&] {
    Paths lines;
    for (const Commit& commit : history.commits) {
      std::string line = std::to_string(commit.seconds % 1'000'000'000 / 100'000 % 100);
      for (const Change& change : commit.changes) {
        constexpr const char* marks = "+-~>";
        line += std::string(" ") + marks[static_cast<int>(change.how)] + change.path;
        if (!change.old_path.empty()) line += "<" + change.old_path;
      }
      lines.push_back(line);
    }
    return lines;
  };
  CHECK(told() == Paths{"6 -maps/s.journey", "5 +maps/s.journey", "2 >maps/new.journey<maps/old.journey",
                        "0 +maps/old.journey"});
  CHECK(history.commits[0].day == lexicon::Date{2023, 11, 21, lexicon::Date::Precision::day});
  CHECK(history.commits[3].parent.empty());
  CHECK(!history.ends_early);
  CHECK(!history.has_more);

  request.first_parent = false;
  history = must(repository.history(request));
  CHECK(std::count_if(history.commits.begin(), history.commits.end(),
                      [](const Commit& c) { return c.seconds == 1'700'300'000; }) == 1);
  request.first_parent = true;
  request.last = 2;
  history = must(repository.history(request));
  CHECK(told() == Paths{"6 -maps/s.journey", "5 +maps/s.journey"});
  CHECK(history.has_more);
  request.last = most_commits;
  request.since = 1'700'150'000;
  history = must(repository.history(request));
  CHECK(told() == Paths{"6 -maps/s.journey", "5 +maps/s.journey", "2 >maps/new.journey<maps/old.journey"});
  request.since.reset();
  request.paths = {"/maps/new.journey"};
  history = must(repository.history(request));
  CHECK(told() == Paths{"2 +maps/new.journey"});
  request.folder = "/nowhere";
  request.paths = {};
  CHECK(must(repository.history(request)).commits.empty());
}
