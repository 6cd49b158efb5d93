#include "lexicon/lane.hpp"

#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace journey::lexicon;

TEST_CASE("lanes: those of lines are keywords that stages and touchpoints take, each once") {
  std::set<Keyword> seen;
  for (const LaneRow& lane : lanes()) {
    if (lane.content != LaneContent::lines || lane.scope == LaneScope::whole_map) continue;
    CHECK(seen.insert(lane.keyword).second);
    CHECK(text_lane(lane.keyword) == &lane);
    for (const Parent parent :
         {Parent::stage, Parent::touchpoint, Parent::for_stage, Parent::for_touchpoint}) {
      const Entry* const entry = entry_of(parent, lane.keyword);
      REQUIRE(entry != nullptr);
      CHECK(entry->arity == Arity::list);
      CHECK(entry->value == Value::text);
    }
    CHECK(entry_of(Parent::pain, lane.keyword) == nullptr);
  }
  CHECK(text_lane(Keyword::pain) == nullptr);
  CHECK(text_lane(Keyword::unknown) == nullptr);
}

TEST_CASE("lanes: everything that a stage and a touchpoint have in a `for` alike is in one") {
  for (const Entry& entry : entries_of(Parent::for_stage)) {
    // Who else is there stands below the title.
    if (entry.arity == Arity::once || entry.keyword == Keyword::with) continue;
    CHECK_FALSE(lane_heading(entry.keyword, Language::english).empty());
  }
}

TEST_CASE("lanes: what may belong to a whole journey has a lane there of its own") {
  for (const Entry& entry : entries_of(Parent::journey)) {
    if (entry_of(Parent::stage, entry.keyword) == nullptr || entry.children == Parent::none) continue;
    CAPTURE(word(entry.keyword, Language::english));
    CHECK((entry.keyword == Keyword::for_ ||
           std::any_of(lanes().begin(), lanes().end(), [&](const LaneRow& lane) {
             return lane.keyword == entry.keyword && lane.scope == LaneScope::whole_map;
           })));
  }
}

TEST_CASE("lanes: messages name the common ones first") {
  const auto entries = entries_of(Parent::touchpoint);
  const auto first = std::find_if(entries.begin(), entries.end(),
                                  [](const Entry& entry) { return text_lane(entry.keyword) != nullptr; });
  REQUIRE(first != entries.end());
  CHECK(first[0].keyword == Keyword::action);
  CHECK(first[1].keyword == Keyword::thought);
}

TEST_CASE("lanes: ids are plain and different, headings there in every language") {
  std::set<std::string> names;
  for (const LaneRow& lane : lanes()) {
    CHECK(names.insert(std::string(lane.name)).second);
    CHECK(lane.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    for (const Language language : all_languages)
      CHECK(heading_of(lane, language).empty() == (lane.content == LaneContent::own_lines));
  }
  CHECK(names.contains("business-goal"));
}

TEST_CASE("lanes: one thing is named where its lane is named in the plural") {
  CHECK(name_of_one(*text_lane(Keyword::action), Language::english) == "Action");
  CHECK(name_of_one(*text_lane(Keyword::action), Language::hant).empty());
  CHECK(name_of_one(*text_lane(Keyword::content), Language::english).empty());
  CHECK(lane_heading(Keyword::opportunity, Language::english) == "Opportunities");
}
