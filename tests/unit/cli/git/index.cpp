#include "cli/git/index.hpp"

#include <cstdint>
#include <string>

#include <doctest/doctest.h>

using namespace journey::cli::git;
using namespace std::string_literals;

namespace {

constexpr ObjectFormat sha1 = ObjectFormat::sha1;
using Fault = IndexReading::Fault;

std::string number(std::uint32_t value, int size = 4) {
  std::string bytes;
  for (int i = size - 1; i >= 0; --i) bytes += static_cast<char>(value >> (8 * i));
  return bytes;
}

/// What stands before the path of an entry.
std::string entry(std::uint32_t mode, std::uint32_t flags = 0) {
  return std::string(24, '\0') + number(mode) + std::string(12, '\0') + std::string(20, '\x11') +
         number(flags, 2);
}

/// An entry of versions 2 and 3.
std::string padded(std::uint32_t mode, const std::string& path, std::uint32_t flags = 0) {
  std::string bytes = entry(mode, flags) + path;
  bytes.append(8 - bytes.size() % 8, '\0');
  return bytes;
}

std::string whole(std::uint32_t version, std::uint32_t count, const std::string& rest) {
  return "DIRC" + number(version) + number(count) + rest + std::string(20, 'x');
}

}  // namespace

TEST_CASE("git: index: folders are made from paths, in order; conflicts, submodules, what is only meant") {
  const IndexReading index = parse_index(
      whole(2, 6,
            padded(0100644, "b") + padded(0100755, "a/z/y") + padded(0120000, "a/l") +
                padded(0160000, "sub") + padded(0100644, "c", 0x1000) + padded(0100644, "c", 0x2000)),
      sha1);
  REQUIRE(index.fault == Fault::none);
  const ObjectId id{std::string(40, '1')};
  const IndexFolders expected{
      {"", {{"a", EntryKind::folder}, {"b", EntryKind::file, id}, {"c", EntryKind::file, id, true}}},
      {"a", {{"l", EntryKind::link, id}, {"z", EntryKind::folder}}},
      {"a/z", {{"y", EntryKind::file, id}}}};
  CHECK(index.folders == expected);

  std::string meant = entry(0100644, 0x4000) + number(0x2000, 2) + "n";
  meant.append(8 - meant.size() % 8, '\0');
  CHECK(parse_index(whole(3, 1, meant), sha1).folders == IndexFolders{{"", {}}});
}

TEST_CASE("git: index: version 4 shares the beginnings of paths; a sparse one has whole folders") {
  const IndexReading index =
      parse_index(whole(4, 3,
                        entry(0100644) + "\0maps/a\0"s + entry(0100644) + "\1b\0"s + entry(0040000) +
                            "\6x/\0"s + "TREE" + number(3) + "abc" + "sdir" + number(0)),
                  sha1);
  REQUIRE(index.fault == Fault::none);
  const ObjectId id{std::string(40, '1')};
  const IndexFolders expected{{"", {{"maps", EntryKind::folder}, {"x", EntryKind::folder, id}}},
                              {"maps", {{"a", EntryKind::file, id}, {"b", EntryKind::file, id}}}};
  CHECK(index.folders == expected);
}

TEST_CASE("trust: git: index: whatever the bytes are, nothing beyond them is read") {
  const std::string good =
      whole(2, 2, padded(0100644, "a") + padded(0100644, "b/c") + "TREE" + number(1) + "x");
  REQUIRE(parse_index(good, sha1).fault == Fault::none);
  for (std::size_t size = 0; size < good.size(); ++size)
    (void)parse_index(std::string_view(good).substr(0, size), sha1);
  CHECK(parse_index(whole(2, 0xFFFFFFFF, padded(0100644, "a")), sha1).fault == Fault::broken);
  CHECK(parse_index(whole(1, 0, ""), sha1).fault == Fault::broken);
  CHECK(parse_index(whole(5, 0, ""), sha1).fault == Fault::broken);
  CHECK(parse_index(whole(2, 1, entry(0100644) + "abc"), sha1).fault == Fault::broken);
  CHECK(parse_index(whole(2, 1, entry(0100644, 0x4000) + "abc\0"s), sha1).fault == Fault::broken);
  CHECK(parse_index(whole(4, 1, entry(0100644) + "\5a\0"s), sha1).fault == Fault::broken);
  CHECK(parse_index(whole(4, 1, entry(0100644) + std::string(30, '\xFF')), sha1).fault == Fault::broken);
  CHECK(parse_index(whole(2, 0, "TREE" + number(0xFFFFFFFF)), sha1).fault == Fault::broken);
  CHECK(parse_index(whole(2, 0, "xyzw" + number(0)), sha1).fault == Fault::broken);
  CHECK(parse_index(whole(2, 0, "link" + number(0)), sha1).fault == Fault::split);
  CHECK(parse_index(whole(2, 1, padded(0100644, "../x")), sha1).folders == IndexFolders{{"", {}}});
}

TEST_CASE("trust: git: index: folders in folders in folders take no more than they may") {
  // A megabyte that says four hundred thousand folders of two thousand letters each.
  std::string entries;
  constexpr int count = 200;
  for (int i = 0; i < count; ++i) {
    std::string path = std::to_string(i);
    while (path.size() < 4000) path += "/d";
    entries += padded(0100644, path);
  }
  CHECK(parse_index(whole(2, count, entries), sha1).fault == Fault::too_large);
}
