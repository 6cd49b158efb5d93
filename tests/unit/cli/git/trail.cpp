#include "cli/git/trail.hpp"

#include <doctest/doctest.h>

using namespace journey::cli::git;

namespace {

using Files = std::set<std::string, std::less<>>;

ObjectId id(int number) { return {std::string(39, '0') + std::to_string(number)}; }

/// Commits 1, 2 … from the newest to the oldest, each the parent of the one before it.
History line(std::vector<std::vector<Change>> changes, ObjectId parent_of_last = {}) {
  History history;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const bool is_last = i + 1 == changes.size();
    Commit commit{id(static_cast<int>(i) + 1)};
    commit.parent = is_last ? parent_of_last : id(static_cast<int>(i) + 2);
    commit.changes = std::move(changes[i]);
    history.commits.push_back(std::move(commit));
  }
  return history;
}

Change changed(const char* path) { return {Change::How::changed, path}; }
Change renamed(const char* from, const char* to) { return {Change::How::renamed, to, from}; }

using Before = Step::Before;

}  // namespace

TEST_CASE("trail: a map is followed through its renames, and through no other's") {
  const Trail trail(line({{changed("c")},
                          {renamed("b", "c"), renamed("x", "y")},
                          {renamed("q", "r")},
                          {renamed("a", "b")},
                          {{Change::How::added, "a"}}}),
                    "c");
  CHECK(trail.path_at(0) == "c");
  CHECK(trail.path_at(1) == "c");
  CHECK(trail.path_at(2) == "b");
  CHECK(trail.path_at(3) == "b");
  CHECK(trail.path_at(4) == "a");
  CHECK(trail.paths() == std::set<std::string>{"a", "b", "c"});
}

TEST_CASE("trail: steps are the commits that touched a file, each with the one before it") {
  const Trail trail(line({{changed("a")}, {changed("x")}, {changed("lib")}, {}, {changed("a")}}), "a");
  CHECK(trail.changing() == 4);
  CHECK(trail.steps(Files{"a"}) == std::vector<Step>{{0, Before::step, 4}, {4, Before::nothing, 0}});
  CHECK(trail.steps(Files{"a", "lib"}) ==
        std::vector<Step>{{0, Before::step, 2}, {2, Before::step, 4}, {4, Before::nothing, 0}});
  // The first commit of all, which is no step, is before the oldest step: there was nothing of it.
  CHECK(trail.steps(Files{"lib"}) == std::vector<Step>{{2, Before::nothing, 0}});
  CHECK(trail.steps(Files{}).empty());
}

TEST_CASE("trail: a rename touches both paths") {
  const Trail trail(line({{renamed("lib", "elsewhere")}, {changed("a")}}), "a");
  CHECK(trail.steps(Files{"lib"}).size() == 1);
  CHECK(trail.steps(Files{"elsewhere"}).size() == 1);
}

TEST_CASE("trail: what was before a history that was cut off is a state to compare with, and no step") {
  const Trail trail(line({{changed("a")}, {changed("x")}}, id(9)), "a");
  CHECK(trail.is_asked_for(1));
  CHECK_FALSE(trail.is_asked_for(2));
  CHECK(trail.commit(2).id == id(9));
  CHECK(trail.path_at(2) == "a");
  CHECK(trail.steps(Files{"a"}) == std::vector<Step>{{0, Before::step, 2}});
}

TEST_CASE("trail: what a shallow clone begins with changed something that nobody here knows") {
  History history = line({{changed("a")}, {{Change::How::added, "a"}, {Change::How::added, "b"}}});
  history.ends_early = true;
  CHECK(Trail(history, "a").steps(Files{"a"}) ==
        std::vector<Step>{{0, Before::step, 1}, {1, Before::unknown, 0}});
}

TEST_CASE("trail: nothing comes of nothing") {
  const Trail trail(History{}, "a");
  CHECK(trail.steps(Files{"a"}).empty());
  CHECK(trail.paths().empty());
}

TEST_CASE("trail: what is read at a path changes with the folders on the way") {
  Files files;
  add_with_folders("/a/b/c.journey", files);
  CHECK(files == Files{"a", "a/b", "a/b/c.journey"});
  add_with_folders("a/b/d", files);
  add_with_folders("/", files);
  add_with_folders("", files);
  CHECK(files == Files{"a", "a/b", "a/b/c.journey", "a/b/d"});
}
