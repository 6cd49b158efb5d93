// In: what a map said at each commit that changed it. Out: its past, as people and machines read it.
//
// Each form is the same bytes for the same history. What a map, a path or a commit says is a text in each of
// them, whatever it says.
#pragma once

#include "lexicon/language.hpp"
#include "lexicon/phrase.hpp"
#include "lexicon/value.hpp"
#include "style/style.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace journey::review {

/// What is counted and measured of a map: of its first persona where a number is one persona's.
struct Measures {
  std::string title;
  std::string language;          ///< tag, of its labels
  lexicon::Scale scale;          ///< of `mean` and `lowest`
  std::vector<double> curve;     ///< 0 worst to 1 best, in the order of the map
  std::optional<double> mean;    ///< none: no score
  std::optional<double> lowest;  ///< likewise; of several that are as low the first
  std::string lowest_at;         ///< the title of its touchpoint or stage
  std::size_t pains = 0;
  std::size_t open_pains = 0;  ///< that no opportunity which is done solves
  std::size_t opportunities = 0;
  std::size_t done = 0;                  ///< opportunities
  std::size_t filled = 0, cells = 0;     ///< of coverage
  std::size_t errors = 0, warnings = 0;  ///< findings on the day of the commit

  /// 0 to 1 of the scale; none where there is no mean.
  [[nodiscard]] std::optional<double> mean_unit() const {
    return mean ? std::optional(scale.unit(*mean)) : std::nullopt;
  }
  /// Whole percent, rounded down.
  [[nodiscard]] std::size_t coverage() const { return cells == 0 ? 100 : filled * 100 / cells; }
};

/// A commit that changed what the map means.
struct HistoryRow {
  enum class State : std::uint8_t {
    map,     ///< it compiled: `measures` hold
    broken,  ///< it did not: a gap
    absent,  ///< there was no map any more: a gap
  };
  /// What is known of the commit before.
  enum class Before : std::uint8_t {
    known,    ///< `changes` were made to it
    nothing,  ///< there was no map before
    unknown,  ///< it is not in this clone
  };
  std::string commit;         ///< the whole id
  std::int64_t seconds = 0;   ///< commit date, of the epoch
  lexicon::Date day = {};     ///< the same in UTC
  std::string path;           ///< of the map, from the top of the repository
  std::string old_path = {};  ///< where the commit moved it here: where it lay
  State state = State::map;
  std::string why = {};  ///< of a broken one, in the language of the reader
  Before before = Before::known;
  std::size_t changes = 0;  ///< facts that the commit changed
  Measures measures = {};

  [[nodiscard]] std::string short_id() const;
};

struct History {
  /// Why there is nothing older.
  enum class End : std::uint8_t {
    beginning,  ///< there was nothing
    clone,      ///< this clone has no more of the past
    last,       ///< more was not asked for
    since,      ///< likewise, by date
    limit,      ///< nobody looks at so many commits
  };
  std::string path;              ///< of the map as it lies now, from the top of the repository
  std::vector<HistoryRow> rows;  ///< the newest first
  std::size_t commits = 0;       ///< how many there were that changed something in the project
  End end = End::beginning;

  /// The newest state that compiled; null: none did.
  [[nodiscard]] const HistoryRow* newest() const;
  /// Its title, else the path.
  [[nodiscard]] const std::string& title() const;
};

/// Rows of texts, the same in number.
struct HistoryCells {
  std::vector<std::string> columns;  ///< in English, for machines
  std::vector<std::string> heads;    ///< for people
  std::vector<std::vector<std::string>> rows;
};
/// One line a commit, for people; `columns` are empty. The last column is what is noteworthy.
HistoryCells history_for_people(const History& history, lexicon::Language language);
/// The same for spreadsheets; `heads` are empty.
HistoryCells history_for_sheets(const History& history);
/// What a reader has to know of the history as a whole, a sentence each: how many commits changed the map,
/// and why the history ends where it does. Without a full stop.
std::vector<std::string> history_remarks(const History& history, lexicon::Language language);

/// For machines; documented in docs/history.schema.json.
std::string history_json(const History& history);

/// A page in GitHub Flavored Markdown.
std::string history_markdown(const History& history, lexicon::Language language);

/// So many versions have their curve drawn; the rest is counted.
inline constexpr std::size_t most_curves = 24;
struct HistoryPicture {
  std::string svg;           ///< empty where there is a problem
  lexicon::Message problem;  ///< a defect of ours
};
/// Mean and open pains over time, and below them the curve of each version, the newest first.
HistoryPicture history_svg(const History& history, lexicon::Language language, style::Theme theme);

}  // namespace journey::review
