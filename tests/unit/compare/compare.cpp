#include "compare/compare.hpp"

#include "support/changes.hpp"
#include "support/compile.hpp"

using namespace journey;
using support::Compilation;

namespace {

std::vector<std::string> changes(std::string_view before, std::string_view after) {
  Compilation old_side(before), new_side(after);
  old_side.check();
  new_side.check();
  return support::lines_of(compare::compare_map(old_side.side(), new_side.side(), before != after));
}

constexpr std::string_view shop =
    "journey shop: Buy a coat\n"
    "  persona: ana\n"
    "persona ana: Ana\n"
    "stage find: Find\n"
    "  touchpoint see: See an ad\n"
    "    emotion: +1 curious\n"
    "    next: 60% clicks\n"
    "    next exit: 40%\n"
    "  touchpoint look: Look at the coat\n"
    "    emotion: 0\n"
    "    pain blurry: Photos are blurry\n"
    "      severity: high\n"
    "stage buy: Buy\n"
    "  touchpoint pay: Pay\n"
    "    emotion: -1 too many fields\n"
    "    thought: Is it safe?\n"
    "opportunity photos: Better photos\n"
    "  solves: blurry\n";

std::string with(std::string_view map, std::string_view was, std::string_view is) {
  std::string edited(map);
  const std::size_t at = edited.find(was);
  REQUIRE(at != std::string::npos);
  return edited.replace(at, was.size(), is);
}

}  // namespace

TEST_CASE("a map compared with itself is the same") { CHECK(changes(shop, shop).empty()); }

TEST_CASE("compare: edits") {
  for (const auto& [was, is] : std::vector<std::pair<std::string, std::string>>{
           {"-1 too many", "-2 too many"},
           {": Pay\n", ": Pay by card\n"},
           {"pay: Pay", "card: Pay"},
           {"next: 60%", "next: 50%"},
           {"    pain blurry: Photos are blurry\n      severity: high\n", ""},
           {"severity: high", "severity: low"},
           {"Is it safe?", "Is this safe, really?"},
           {"Buy a coat", "Buy  a coat"},
           {"  touchpoint look: Look at the coat\n    emotion: 0\n    pain blurry: Photos are blurry\n      "
            "severity: high\nstage buy: Buy\n",
            "stage buy: Buy\n  touchpoint look: Look at the coat\n    emotion: 0\n    pain blurry: Photos "
            "are blurry\n      severity: high\n"}}) {
    MESSAGE(was, " => ", is);
    for (const auto& line : changes(shop, with(shop, was, is))) MESSAGE(line);
  }
}
