// What git lists, as bytes of anybody.
#include "cli/git/answer.hpp"
#include "cli/git/history.hpp"
#include "cli/git/lfs.hpp"
#include "cli/git/revision.hpp"
#include "cli/git/tree.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::cli::git;
using namespace std::string_literals;

namespace {

const std::string one(40, '1'), two(40, '2'), none(40, '0');
constexpr ObjectFormat sha1 = ObjectFormat::sha1;

}  // namespace

TEST_CASE("git: the name of an object is digits of its format, and not zeros") {
  CHECK(parse_object_id(one, sha1) == ObjectId{one});
  CHECK(parse_object_id(std::string(64, 'f'), ObjectFormat::sha256));
  for (const std::string& text : {none, std::string(39, '1'), std::string(64, '1'), std::string(40, 'F'),
                                  std::string(39, '1') + "g", ""s})
    CHECK(!parse_object_id(text, sha1));
  CHECK(object_id_of("\x00\x1f\xff"s).digits == "001fff");
}

TEST_CASE("git: what a mode means; a submodule is nothing") {
  CHECK(kind_of_mode("100644") == EntryKind::file);
  CHECK(kind_of_mode("100755") == EntryKind::file);
  CHECK(kind_of_mode("120000") == EntryKind::link);
  CHECK(kind_of_mode("40000") == EntryKind::folder);
  for (const char* mode : {"160000", "", "0", "644", "100600x"}) CHECK(!kind_of_mode(mode));
}

TEST_CASE("trust: git: names that no tree should hold are in none") {
  for (const char* name : {"", ".", "..", ".git", ".GIT", "a/b"}) CHECK_FALSE(is_entry_name(name));
  for (const char* name : {"a", ".gitignore", "...", "-x", "旅程.journey", "\xFF", "a\nb"})
    CHECK(is_entry_name(name));
  for (const char* path : {"", "/", "a//b", "../a", "a/..", "a/.git/config", "/a", "a/"})
    CHECK_FALSE(is_tree_path(path));
  CHECK(is_tree_path("a/b/c"));
}

TEST_CASE("git: an answer of cat-file") {
  using Status = ObjectAnswer::Status;
  const auto found = parse_object_answer(one + " blob 17", sha1);
  REQUIRE(found);
  CHECK(*found == ObjectAnswer{Status::found, {one}, ObjectType::blob, 17});
  CHECK(parse_object_answer("a b missing", sha1)->status == Status::missing);
  CHECK(parse_object_answer(one + " blob 17 missing", sha1)->status == Status::missing);
  CHECK(parse_object_answer("12 ambiguous", sha1)->status == Status::ambiguous);
  for (const std::string& line :
       {""s, one, one + " blob", one + " blob ", one + " blob -1", one + " blob 1x", one + " bulb 1",
        one + " blob 99999999999999999999999", none + " blob 1", " missin"s})
    CHECK_FALSE(parse_object_answer(line, sha1));
}

TEST_CASE("git: the names in a tree, sorted, without submodules and what no tree should hold") {
  const std::string id(20, '\x11');
  const auto tree =
      parse_tree("100644 b\0"s + id + "40000 a.b\0"s + id + "160000 sub\0"s + id + "120000 a\0"s + id +
                     "100644 ..\0"s + id + "100644 .git\0"s + id + "100644 b\0"s + std::string(20, '\x22'),
                 sha1);
  REQUIRE(tree);
  CHECK(*tree == std::vector<Entry>{{"a", EntryKind::link, {one}},
                                    {"a.b", EntryKind::folder, {one}},
                                    {"b", EntryKind::file, {one}}});
  CHECK(parse_tree("", sha1)->empty());
  for (const std::string& bytes : {"1"s, "100644 b"s, "100644 b\0"s, "100644 b\0"s + std::string(19, 'x'),
                                   "100644"s + std::string(30, '\0')})
    CHECK_FALSE(parse_tree(bytes, sha1));
}

TEST_CASE("git: a listing of files") {
  const auto files =
      parse_listing("100644 blob " + one + "\ta b\n\t旅程.journey\0"s + "120000 blob " + two + "\tl\0"s +
                        "160000 commit " + two + "\ts\0"s + "100644 blob " + one + "\ta/../b\0"s,
                    sha1);
  REQUIRE(files);
  CHECK(*files == std::vector<ListedFile>{{"a b\n\t旅程.journey", EntryKind::file, {one}},
                                          {"l", EntryKind::link, {two}}});
  for (const std::string& list : {"100644 blob "s, "100644 blob " + one + "\ta",
                                  "100644 blob " + one + " a\0"s, "100644 blob 12\ta\0"s})
    CHECK_FALSE(parse_listing(list, sha1));
}

TEST_CASE("git: revisions: one, two, from the merge base; a side left out is HEAD") {
  CHECK(parse_revisions("main") == Revisions{"main"});
  CHECK(parse_revisions("a..b") == Revisions{"a", "b"});
  CHECK(parse_revisions("a...b") == Revisions{"a", "b", true});
  CHECK(parse_revisions("..b") == Revisions{"HEAD", "b"});
  CHECK(parse_revisions("a...") == Revisions{"a", "HEAD", true});
  CHECK(parse_revisions("a....b") == Revisions{"a", ".b", true});
  CHECK(parse_revisions("") == Revisions{""});
}

TEST_CASE("trust: git: a revision with a control character, an empty and an endless one are not asked for") {
  for (const std::string& revision : {""s, "a\nb"s, "HEAD\0x"s, "\x7F"s, "a\tb"s, std::string(1025, 'a')})
    CHECK_FALSE(refusal_of_revision(revision).empty());
  for (const char* revision : {"-x", "--batch", "HEAD~3", "分支", "a b"})
    CHECK(refusal_of_revision(revision).empty());
}

TEST_CASE("git: a pointer of Git LFS") {
  const std::string digits(64, 'a'), head = "version https://git-lfs.github.com/spec/v1\n";
  const auto pointer = parse_lfs_pointer(head + "oid sha256:" + digits + "\nsize 12\n");
  REQUIRE(pointer);
  CHECK(*pointer == LfsPointer{digits, 12});
  CHECK(parse_lfs_pointer(head + "ext-0-x sha256:1\noid sha256:" + digits + "\nsize 12\n"));
  for (const std::string& bytes :
       {""s, head, head + "oid sha256:12\nsize 12\n", head + "oid sha256:" + digits + "\n",
        head + "oid sha256:" + digits + "\nsize x\n", head + "oid sha256:" + digits + "\nsize 12\nmore",
        "\x89PNG\r\n"s, head + "oid sha256:" + digits + "\nsize 12\n" + std::string(1000, '\n')})
    CHECK_FALSE(parse_lfs_pointer(bytes));
}

TEST_CASE("git: a list of commits") {
  const auto commits = parse_commits("1700000000 " + one + " " + two + " " + one + "\n0 " + two + "\n", sha1);
  REQUIRE(commits);
  REQUIRE(commits->size() == 2);
  CHECK((*commits)[0].id == ObjectId{one});
  CHECK((*commits)[0].seconds == 1'700'000'000);
  CHECK((*commits)[0].day == lexicon::Date{2023, 11, 14, lexicon::Date::Precision::day});
  CHECK((*commits)[0].parent == ObjectId{two});
  CHECK((*commits)[1].parent.empty());
  // A date that nobody lives to see is the last that a map can say.
  CHECK((*parse_commits("9223372036854775807 " + one + "\n", sha1))[0].day.year == 2999);
  for (const std::string& list : {"1 " + one, "x " + one + "\n", "1 12\n"s, "1\n"s, "\n"s,
                                  "1 " + one + " 12\n", "99999999999999999999 " + one + "\n"})
    CHECK_FALSE(parse_commits(list, sha1));
}

TEST_CASE("git: the changes of commits, renames by both paths, submodules without content") {
  std::vector<Commit> commits(2);
  commits[0].id = {one};
  commits[1].id = {two};
  const std::string list = one + "\0:100644 000000 "s + one + " " + none + " D\0gone\0"s + ":100644 100644 " +
                           one + " " + two + " R087\0old\0new\n\0"s + two + "\0:000000 160000 "s + none +
                           " " + two + " A\0:sub\0"s + ":100644 120000 " + one + " " + two + " T\0a\0"s;
  REQUIRE(parse_changes(list, sha1, commits));
  CHECK(commits[0].changes == std::vector<Change>{{Change::How::removed, "gone", "", {one}, {}},
                                                  {Change::How::renamed, "new\n", "old", {one}, {two}}});
  CHECK(commits[1].changes == std::vector<Change>{{Change::How::added, ":sub", "", {}, {}},
                                                  {Change::How::changed, "a", "", {one}, {two}}});
  for (const std::string& bad :
       {"x\0"s, one, ":100644 100644 " + one + " " + two + " M\0a\0"s,
        one + "\0:100644 100644 "s + one + " " + two + " M\0a"s,
        one + "\0:100644 100644 "s + one + " " + two + " R1\0a\0"s,
        one + "\0:100644 100644 "s + one + " " + two + " X\0a\0"s,
        one + "\0:100644 100644 "s + one + " " + two + " \0a\0"s,
        one + "\0:100644 100644 12 "s + two + " M\0a\0"s, std::string(40, '3') + "\0"s}) {
    std::vector<Commit> fresh(1);
    fresh[0].id = {one};
    CHECK_FALSE(parse_changes(bad, sha1, fresh));
  }
}
