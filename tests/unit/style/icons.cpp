#include "style/icons.hpp"

#include "lexicon/icon.hpp"

#include <set>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

/// Walks relative path commands and reports whether every point stays in the square.
bool stays_inside(std::string_view path, double size) {
  double x = 0, y = 0, start_x = 0, start_y = 0;
  char command = 0;
  std::size_t at = 0;
  const auto number = [&] {
    while (at < path.size() && path[at] == ' ') ++at;
    std::size_t used = 0;
    // Numbers stand close: a sign or a second point begins the next.
    std::string text;
    bool point = false;
    while (at + used < path.size()) {
      const char c = path[at + used];
      const bool sign = c == '-' && used == 0;
      if (!sign && c != '.' && (c < '0' || c > '9')) break;
      if (c == '.' && point) break;
      point = point || c == '.';
      text += c;
      ++used;
    }
    at += used;
    return text.empty() ? 0.0 : std::stod(text);
  };
  while (at < path.size()) {
    if (path[at] == ' ') {
      ++at;
      continue;
    }
    if (std::string_view("mlhvacz").find(path[at]) != std::string_view::npos) command = path[at++];
    switch (command) {
      case 'm':
      case 'l':
        x += number();
        y += number();
        if (command == 'm') {
          start_x = x;
          start_y = y;
          command = 'l';
        }
        break;
      case 'h':
        x += number();
        break;
      case 'v':
        y += number();
        break;
      case 'a':
        for (int i = 0; i < 5; ++i) number();
        x += number();
        y += number();
        break;
      case 'c':
        for (int i = 0; i < 4; ++i) number();
        x += number();
        y += number();
        break;
      case 'z':
        x = start_x;
        y = start_y;
        break;
      default:
        return false;
    }
    if (x < 0 || y < 0 || x > size || y > size) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("icons have names of their own and stay in their square") {
  std::set<std::string_view> names;
  for (const journey::style::Icon& icon : journey::style::icons()) {
    CAPTURE(icon.name);
    CHECK(names.insert(icon.name).second);
    CHECK(icon.commands.front() == 'm');
    CHECK(stays_inside(icon.commands, journey::style::icon_size));
    CHECK(journey::style::icon_path(icon.name) == icon.commands);
  }
}

TEST_CASE("every kind of channel has an icon") {
  for (const char* kind : {"digital", "physical", "human"}) CHECK(!journey::style::icon_path(kind).empty());
}

TEST_CASE("every icon that the language knows is drawn, and no other") {
  for (const std::string_view name : journey::lexicon::icon_names) {
    CAPTURE(name);
    CHECK(!journey::style::icon_path(name).empty());
  }
  CHECK(journey::style::icons().size() == journey::lexicon::icon_names.size() + 3);
}

TEST_CASE("an unknown name has no icon") {
  CHECK(journey::style::icon_path("").empty());
  CHECK(journey::style::icon_path("M0 0").empty());
}
