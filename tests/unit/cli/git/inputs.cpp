// Maps of another time, compiled with all that they read then.
#include "cli/git/inputs.hpp"

#include "cli/git/repository.hpp"
#include "cli/options/options.hpp"
#include "cli/run/compilation.hpp"
#include "cli/run/isolation.hpp"
#include "support/repository.hpp"
#include "text/sha256.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::cli::git;
using test::TestRepository;

namespace {

using Paths = std::vector<std::string>;

template <typename T>
T must(Outcome<T> outcome) {
  REQUIRE_MESSAGE(outcome, outcome.problem.english());
  return std::move(*outcome);
}

constexpr const char* svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

/// A project in a folder of a repository: a map, its library, a table, a picture, settings.
void put_project(const TestRepository& made) {
  made.put("shop/journey.toml", "messages = \"en\"\n[brand]\nlogo = \"logo.svg\"\n");
  made.put("shop/logo.svg", svg);
  made.put("shop/library/people.journey", "persona ana: Ana\n  avatar: ../ana.svg\n");
  made.put("shop/ana.svg", svg);
  made.put("shop/kpi.csv", "metric,date,value\nwait,2026-01-01,3\n");
  made.put(
      "shop/maps/a.journey",
      "journey: Buy\nimport: ../library/people.journey\nmetric wait: Wait\n  data: ../kpi.csv\nstage s: Buy\n"
      "  touchpoint: Pay\n    emotion: +1 glad\n    metric: wait\n");
  made.run("git add .; git commit -qm one");
}

struct Sides {
  explicit Sides(const TestRepository& made) : repository(must(Repository::open(made.path()))) {}
  Snapshot at(const std::string& revision) { return must(repository.at(must(repository.resolve(revision)))); }
  Repository repository;
};

cli::Compilation compiled(Snapshot& snapshot, const std::string& path,
                          cli::Pictures pictures = cli::Pictures::look_at) {
  const cli::Input input = must(input_of(snapshot, path, path.substr(1)));
  return cli::compile_input(input, {}, pictures);
}

std::string refusal(Snapshot& snapshot, const std::string& path) {
  const auto input = input_of(snapshot, path, path);
  CHECK_FALSE(input);
  return input.problem.english();
}

}  // namespace

TEST_CASE("git: a map is compiled with its imports, pictures, tables and settings as they were") {
  const TestRepository made;
  put_project(made);
  made.run("rm -r shop; git add .; git commit -qm gone");
  Sides sides(made);
  Snapshot snapshot = sides.at("HEAD~1");
  const cli::Input input = must(input_of(snapshot, "/shop/maps/a.journey", "shop/maps/a.journey"));
  CHECK(input.root == "/shop");
  const cli::Compilation map = cli::compile_input(input, {}, cli::Pictures::read);
  CHECK(map.problem.empty());
  CHECK(!map.diagnostics.has_errors());
  REQUIRE(map.built.map);
  CHECK(map.used.empty());
  CHECK(map.sources[0].path() == "shop/maps/a.journey");
  CHECK(map.sources[1].path() == "shop/library/people.journey");
  CHECK(map.asked == Paths{"ana.svg", "kpi.csv", "library/people.journey"});

  std::vector<cli::Complaint> complaints;
  const auto settings = cli::read_settings({input}, false, complaints);
  CHECK(complaints.empty());
  CHECK(settings.at("/shop").messages == "en");
  CHECK(settings.at("/shop").brand.logo != nullptr);
  CHECK(settings.at("/shop").asked == Paths{"logo.svg", "journey.toml"});
}

TEST_CASE("git: what was looked for and was not there is remembered") {
  const TestRepository made;
  made.put("a.journey",
           "journey: x\nimport: lib/none.journey\nimport: ../out.journey\nimport: .hidden/x.journey\nstage: "
           "s\n  image: no.png\n");
  made.run("git add .; git commit -qm one");
  Sides sides(made);
  Snapshot snapshot = sides.at("HEAD");
  const cli::Compilation map = compiled(snapshot, "/a.journey");
  CHECK(map.diagnostics.has_errors());
  // What is refused whatever lies there is no question.
  CHECK(std::count(map.asked.begin(), map.asked.end(), "lib/none.journey") == 1);
  CHECK(std::none_of(map.asked.begin(), map.asked.end(), [](const std::string& path) {
    return path.find("out") != std::string::npos || path.find("hidden") != std::string::npos;
  }));
}

TEST_CASE("git: two sides are equal where all that was asked for is, and what is missing is missing") {
  const TestRepository made;
  put_project(made);
  Sides sides(made);
  Snapshot before = sides.at("HEAD");
  Paths asked = compiled(before, "/shop/maps/a.journey").asked;
  asked.insert(asked.end(), {"maps/a.journey", "journey.toml", "none.journey"});
  const Side old{before, "/shop"}, here{cli::disk(), made / "shop"};
  CHECK(are_equal(asked, old, here));
  CHECK(are_equal(asked, here, old));
  CHECK(are_equal(asked, old, old));
  const auto differs_after = [&](const std::string& script) {
    made.run(script + "; git add -A; git commit -qm changed");
    Snapshot after = sides.at("HEAD");
    const bool differs = !are_equal(asked, old, here);
    CHECK(differs == !are_equal(asked, old, {after, "/shop"}));
    CHECK(are_equal(asked, {after, "/shop"}, here));
    made.run("git reset -q --hard HEAD~1");
    return differs;
  };
  CHECK(differs_after("echo '# more' >>shop/library/people.journey"));
  CHECK(differs_after("echo more >>shop/kpi.csv"));
  CHECK(differs_after("rm shop/ana.svg"));
  CHECK(differs_after("rm shop/ana.svg; mkdir shop/ana.svg; echo x >shop/ana.svg/x"));
  CHECK(differs_after("echo >shop/none.journey"));
  CHECK(differs_after("ln -s maps/a.journey shop/none.journey"));
  CHECK(differs_after("mkdir shop/new; git mv shop/kpi.csv shop/new; ln -s new/kpi.csv shop/kpi.csv"));
  CHECK(!differs_after("echo x >shop/other.journey"));
  CHECK(!differs_after("chmod +x shop/maps/a.journey"));
}

TEST_CASE("git: a map that is a link: inside, out of the tree, out of the project, hidden, in a circle") {
  const TestRepository made;
  put_project(made);
  made.run(
      "mkdir -p shop/.hidden other; echo 'journey: x' >shop/.hidden/h.journey; echo 'journey: x' "
      ">other/o.journey; cd shop/maps\n"
      "ln -s a.journey in.journey; ln -s ../../other/o.journey project.journey; ln -s ../.hidden/h.journey "
      "hidden.journey\n"
      "ln -s /etc/passwd absolute.journey; ln -s ../../../x.journey up.journey; ln -s b.journey c.journey; "
      "ln -s c.journey b.journey\n"
      "ln -s ../kpi.csv table.journey; ln -s ../library folder; git add -A; git commit -qm links");
  Sides sides(made);
  Snapshot snapshot = sides.at("HEAD");
  CHECK(!compiled(snapshot, "/shop/maps/in.journey").diagnostics.has_errors());
  CHECK(refusal(snapshot, "/shop/maps/project.journey") == "it is a link that leaves the project root");
  CHECK(refusal(snapshot, "/shop/maps/hidden.journey") == "`.hidden` is hidden, and nothing hidden is read");
  CHECK(refusal(snapshot, "/shop/maps/absolute.journey") == "it lies outside the project root");
  CHECK(refusal(snapshot, "/shop/maps/up.journey") == "it lies outside the project root");
  CHECK(refusal(snapshot, "/shop/maps/b.journey") == "too many links");
  CHECK(refusal(snapshot, "/shop/maps/table.journey") == "only `.journey` files are read here");
  CHECK(refusal(snapshot, "/shop/maps/none.journey") == "no such file");
  CHECK(refusal(snapshot, "/nowhere/none.journey") == "no such file");
  CHECK(compiled(snapshot, "/shop/maps/folder/people.journey").built.is_library);
  CHECK(cli::compile_input(must(input_of(snapshot, "/shop/maps", "shop/maps")), {}).problem ==
        "it is a folder");
}

TEST_CASE("git: a picture that Git LFS keeps is not known, and equal to the file it stands for") {
  const TestRepository made;
  put_project(made);
  const std::string digits = text::sha256_hex(svg);
  const std::string pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:" + digits + "\nsize " +
                              std::to_string(std::string(svg).size()) + "\n";
  made.put("shop/ana.svg", pointer);
  made.put("shop/logo.svg", pointer);
  made.run("git add .; git commit -qm lfs");
  made.put("shop/ana.svg", svg);  // as its filter puts it there
  Sides sides(made);
  Snapshot snapshot = sides.at("HEAD");
  const cli::Compilation map = compiled(snapshot, "/shop/maps/a.journey", cli::Pictures::read);
  CHECK(!map.diagnostics.has_errors());
  REQUIRE(map.built.map);
  std::vector<cli::Complaint> complaints;
  CHECK(cli::read_settings({must(input_of(snapshot, "/shop/maps/a.journey", "a"))}, false, complaints)
            .at("/shop")
            .brand.logo == nullptr);
  CHECK(complaints.empty());
  const Side old{snapshot, "/shop"}, here{cli::disk(), made / "shop"};
  CHECK(are_equal({"ana.svg"}, old, here));
  CHECK(are_equal({"ana.svg"}, here, old));
  std::string other = svg;
  other[other.size() - 4] = '8';
  made.put("shop/ana.svg", other);
  CHECK_FALSE(are_equal({"ana.svg"}, old, here));
}

TEST_CASE("git: limits are those of files on the disk") {
  const TestRepository made;
  made.put("a.journey", "journey: x\nstage: s\n  touchpoint: t\n    image: big.png\n");
  made.put("big.png", "\x89PNG\r\n\x1a\n" + std::string(5U << 20U, '\0'));
  made.run("git add .; git commit -qm one");
  Sides sides(made);
  Snapshot snapshot = sides.at("HEAD");
  const cli::Compilation map = compiled(snapshot, "/a.journey");
  const auto& found = map.diagnostics.all();
  CHECK(std::any_of(found.begin(), found.end(), [](const diagnostic::Diagnostic& finding) {
    return finding.message.english().find("larger than the limit of 4 MiB") != std::string::npos;
  }));
}

TEST_CASE("git: a process that was forked since asks a git of its own") {
  const TestRepository made;
  put_project(made);
  Sides sides(made);
  Snapshot snapshot = sides.at("HEAD");
  const std::string bytes = snapshot.read("/shop/kpi.csv", 1000).bytes;
  std::vector<std::string> answers;
  cli::run_jobs(
      6, {3, {}}, [&](std::size_t) { return snapshot.read("/shop/kpi.csv", 1000).bytes; },
      [&](std::size_t, const cli::JobResult& result) { answers.push_back(result.answer.value_or("-")); },
      [](std::size_t) {});
  CHECK(answers == std::vector<std::string>(6, bytes));
  CHECK(snapshot.read("/shop/kpi.csv", 1000).bytes == bytes);
}

TEST_CASE("git: what was asked for before a sandbox is entered can be asked for in it") {
  const TestRepository made;
  put_project(made);
  Sides sides(made);
  Snapshot snapshot = sides.at("HEAD");
  const auto in_sandbox = [&](bool starts_before) {
    std::string answer;
    cli::run_jobs(
        1, {1, {}},
        [&](std::size_t) {
          if (starts_before) CHECK(sides.repository.objects().start().empty());
          (void)cli::enter_sandbox({});
          return snapshot.read("/shop/kpi.csv", 1000).problem.english();
        },
        [&](std::size_t, const cli::JobResult& result) { answer = result.answer.value_or("-"); },
        [](std::size_t) {});
    return answer;
  };
  CHECK(in_sandbox(true).empty());
  // A sandbox lets no program start; where there is none, it does.
  const std::string refused = in_sandbox(false);
  CHECK((refused == "`git` ended before it answered" || !cli::sandbox_lack().empty()));
}
