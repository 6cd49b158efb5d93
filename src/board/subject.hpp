// In: a map and a selection. Out: what every part of the board is made from: whose persona journeys, which
// columns, which numbers and ids.
#pragma once

#include "board/anchors.hpp"
#include "board/board.hpp"
#include "board/build_board.hpp"
#include "board/wording.hpp"
#include "model/by_place.hpp"
#include "model/journey.hpp"

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace journey::board {

using model::Place;

/// What tells two elements apart in all persona journeys of a map: where their statements stand, and their
/// ids.
using ElementKey = std::tuple<std::uint32_t, std::uint32_t, std::string>;
template <typename Element>
ElementKey key_of(const Element& element) {
  return {element.span.source, element.span.begin, element.id};
}

/// Number and id of a pain or an opportunity, the same in every persona journey.
struct Numbered {
  std::uint32_t number = 0;  ///< from 1, in the order of the map
  std::string id;            ///< "pain-blurry-photos"
  struct Link {
    std::uint32_t number = 0;
    std::string called;
    auto operator<=>(const Link&) const = default;
  };
  /// What it has to do with, by rising numbers.
  struct Links {
    std::vector<Link> solves;  ///< or what solves it
    std::vector<Link> after;   ///< opportunities that come first
  };
  /// In any shown, and in any listed persona journey: what is for all may solve a pain that only some have.
  Links shown, listed;
};

/// A persona's journey, with its elements by place.
struct PersonaJourney {
  const model::Journey* journey = nullptr;
  std::string persona;  ///< its short name; empty where the map has no persona
  model::ByPlace pains, opportunities;
};

class Subject {
 public:
  Subject(const model::Map& map, const Selection& selection);

  /// The shown persona journeys; at least one.
  [[nodiscard]] const std::vector<PersonaJourney>& journeys() const { return journeys_; }
  /// The shown ones that come to a place; where all of them skip it, all: it is shown as skipped, with what
  /// is there.
  [[nodiscard]] std::vector<const PersonaJourney*> journeys_at(Place place) const;
  /// Those whose pains, opportunities, metrics and sources are listed: the shown ones, or all of the map
  /// where the board speaks for all, in its order.
  [[nodiscard]] const std::vector<PersonaJourney>& listed() const {
    return listed_.empty() ? journeys_ : listed_;
  }
  [[nodiscard]] bool compares() const { return journeys_.size() > 1; }
  /// The persona journey that words, titles and what all persona journeys share are taken from.
  [[nodiscard]] const model::Journey& first() const { return *journeys_.front().journey; }
  [[nodiscard]] const model::Map& map() const { return map_; }
  [[nodiscard]] const Selection& selection() const { return selection_; }
  [[nodiscard]] const Wording& wording() const { return wording_; }

  /// The shown stages, in the order of the map; the shown columns; columns of the n-th shown stage.
  [[nodiscard]] const std::vector<model::Index>& stages() const { return stages_; }
  [[nodiscard]] const std::vector<Place>& columns() const { return columns_; }
  struct Range {
    std::uint32_t first = 0, count = 0;
  };
  [[nodiscard]] Range columns_of(std::size_t shown_stage) const { return ranges_[shown_stage]; }
  /// The shown column of a touchpoint (or of a whole stage); an empty range where it is not shown.
  [[nodiscard]] Range columns_of(Place place) const;

  [[nodiscard]] const Numbered& number(const model::Pain& pain) const { return pains_.at(key_of(pain)); }
  [[nodiscard]] const Numbered& number(const model::Opportunity& opportunity) const {
    return opportunities_.at(key_of(opportunity));
  }
  /// Numbers say nothing by themselves: where there is room, words stand behind them.
  [[nodiscard]] bool calls_by_number() const { return selection_.called == Called::by_number; }
  /// "P3", "O2"; or its name, empty where it has none.
  [[nodiscard]] std::string mark_of(const model::Pain& pain) const;
  [[nodiscard]] std::string mark_of(const model::Opportunity& opportunity) const;
  /// The same, or its words in quotation marks.
  [[nodiscard]] std::string call(const model::Pain& pain) const;
  [[nodiscard]] std::string call(const model::Opportunity& opportunity) const;
  [[nodiscard]] const std::string& stage_id(model::Index stage) const { return stage_ids_[stage]; }
  [[nodiscard]] const std::string& touchpoint_id(model::Index touchpoint) const {
    return touchpoint_ids_[touchpoint];
  }

  /// Which of several the one is whom the board shows, and who the others are: "1 of 3", "others: Tom,
  /// Priya"; of some of several only the latter, of all nothing.
  [[nodiscard]] std::vector<std::string> among() const;

  /// Whether a lane is to be shown; of a custom lane `lane` is the index.
  [[nodiscard]] bool shows(lexicon::Keyword keyword, model::Index lane = model::none) const;
  /// "Consider · Browse product pages", or "The whole journey".
  [[nodiscard]] std::string place_text(Place place) const;
  /// Title of a touchpoint, or of a stage.
  [[nodiscard]] std::string title_of(Place place) const;

 private:
  void give_numbers(Anchors& anchors);
  void link_numbers();

  const model::Map& map_;
  const Selection& selection_;
  Wording wording_;
  std::vector<PersonaJourney> journeys_;
  std::vector<PersonaJourney> listed_;  ///< empty: the shown ones
  std::vector<model::Index> stages_;
  std::vector<Range> ranges_;        ///< beside stages_
  std::vector<Range> stage_ranges_;  ///< by index of the stage
  std::vector<Range> touchpoint_ranges_;
  std::vector<Place> columns_;
  std::map<ElementKey, Numbered> pains_, opportunities_;
  std::vector<std::string> stage_ids_, touchpoint_ids_;
};

/// Whether a persona passes a touchpoint by: what is said there is not theirs.
bool skips(const model::Journey& journey, Place place);
/// A persona journey with its elements by place.
PersonaJourney journey_of(const model::Journey& journey);
/// The language of the labels: `language` where one is given, else that of the map.
lexicon::Language label_language(const model::Journey& journey, std::string_view language);
/// BCP 47 of the words of the map.
std::string language_of(const model::Journey& journey);

}  // namespace journey::board
