#include "overlay.hpp"

#include "board/overlay.hpp"
#include "lexicon/label.hpp"
#include "review/naming.hpp"
#include "review/sentences.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace journey {

namespace {

class KinshipOfSides : public board::Kinship {
 public:
  explicit KinshipOfSides(const compare::Traced& traced) : traced_(traced) {}
  [[nodiscard]] Identity of_new(text::Span span) const override { return traced_.of_new(span); }
  [[nodiscard]] Identity of_old(text::Span span) const override { return traced_.of_old(span); }

 private:
  const compare::Traced& traced_;
};

const model::Persona* persona_of(const model::Journey& journey) {
  return journey.persona < journey.personas().size() ? &journey.personas()[journey.persona] : nullptr;
}

/// Gives every fact to what it is of, as far as the picture draws that; else to what that stands in.
class Marker {
 public:
  Marker(board::Board& board, board::Flow* flow, board::Picture picture, const compare::Traced& traced,
         const model::Journey& journey, lexicon::Language language)
      : board_(board), traced_(traced), journey_(journey), sentences_(comparison_, language) {
    board::for_each_changeable(board, flow, picture, [&](const board::Changeable& one) {
      const bool is_old = one.changed.mark == board::Fate::removed;
      for (const text::Span span : one.origins)
        drawn_[is_old ? traced.of_old(span) : traced.of_new(span)].push_back(&one.changed);
      changeable_.push_back(&one.changed);
    });
    drawn_.erase(0);  // it is nobody's
  }

  void mark() {
    for (const compare::Fact& fact : traced_.facts()) give(fact);
    for (board::Changed* const changed : changeable_) {
      if (is_whole(changed->mark))
        changed->told.insert(changed->told.begin(),
                             label(changed->mark == board::Fate::added ? lexicon::Label::legend_added
                                                                       : lexicon::Label::legend_removed));
    }
  }

 private:
  /// Whether it is of somebody whom the picture does not show.
  [[nodiscard]] bool is_of_others(const compare::Fact& fact) const {
    const model::Persona* const shown = persona_of(journey_);
    if (fact.personas.empty() || shown == nullptr) return false;
    return std::find(fact.personas.begin(), fact.personas.end(), shown->id) == fact.personas.end();
  }

  void give(const compare::Fact& fact) {
    const std::vector<compare::Traced::Identity> around = traced_.around(fact);
    auto holder = drawn_.end();
    std::size_t level = 0;
    if (!is_of_others(fact)) {
      for (; level < around.size() && holder == drawn_.end(); ++level) holder = drawn_.find(around[level]);
    }
    if (holder == drawn_.end()) {
      board_.changed.mark = board::Fate::changed;
      board_.changed.told.push_back(told(fact.change, sentences_.alone(file_, fact.change)));
      return;
    }
    // A comment that quiets a rule is told of what it quiets.
    const bool is_itself = level == 1 && fact.change.element != compare::Element::allow;
    const board::Fate mark = is_itself ? mark_of(fact.change.kind) : board::Fate::changed;
    for (board::Changed* const changed : holder->second) {
      // That it came or went is said already.
      if (!is_whole(mark)) changed->told.push_back(told(fact.change, sentences_.of(file_, fact.change)));
      changed->mark = stronger(changed->mark, mark);
    }
  }

  static bool is_whole(board::Fate mark) {
    return mark == board::Fate::added || mark == board::Fate::removed;
  }
  [[nodiscard]] std::string label(lexicon::Label label) const {
    return std::string(lexicon::label(label, sentences_.language()));
  }

  /// A tooltip says what is, so that of a text that changed it has to say what was.
  [[nodiscard]] std::string told(const compare::Change& change, const review::Sentence& sentence) const {
    const bool is_woven = std::any_of(sentence.words.begin(), sentence.words.end(), [](const auto& piece) {
      return piece.voice == review::Voice::gone || piece.voice == review::Voice::came;
    });
    if (is_woven && change.old_value) {
      const lexicon::Marks& marks = lexicon::traits(sentences_.language()).marks;
      std::string text = label(lexicon::Label::change_before);
      if (!review::is_own_text(change))
        text.append(marks.aside_open)
            .append(review::plain(review::word_for(change.property, sentences_.language())))
            .append(marks.aside_close);
      return text.append(marks.colon).append(review::shown(change.old_value->text));
    }
    const bool has_sign = sentence.mark == review::Mark::added || sentence.mark == review::Mark::removed;
    return (has_sign ? std::string(review::sign(sentence.mark)) + " " : std::string()) +
           review::plain(sentence.words);
  }

  static board::Fate mark_of(compare::Kind kind) {
    switch (kind) {
      case compare::Kind::added:
        return board::Fate::added;
      case compare::Kind::removed:
        return board::Fate::removed;
      case compare::Kind::moved:
        return board::Fate::moved;
      case compare::Kind::renamed:
      case compare::Kind::changed:
        break;
    }
    return board::Fate::changed;
  }
  /// What came or went did nothing else; what moved may have changed too.
  static board::Fate stronger(board::Fate x, board::Fate y) {
    const auto rank = [](board::Fate mark) {
      switch (mark) {
        case board::Fate::none:
          return 0;
        case board::Fate::changed:
          return 1;
        case board::Fate::moved:
          return 2;
        case board::Fate::added:
        case board::Fate::removed:
          break;
      }
      return 3;
    };
    return rank(y) > rank(x) ? y : x;
  }

  board::Board& board_;
  const compare::Traced& traced_;
  const model::Journey& journey_;
  compare::Comparison comparison_;  ///< of nothing: facts say no causes
  compare::File file_;
  review::Sentences sentences_;
  std::map<compare::Traced::Identity, std::vector<board::Changed*>> drawn_;
  std::vector<board::Changed*> changeable_;
};

}  // namespace

std::size_t journey_before(const Since& since, const model::Journey& now) {
  const model::Persona* const persona = persona_of(now);
  if (persona == nullptr) return 0;
  const auto& journeys = since.before->journeys;
  const auto same = std::find_if(journeys.begin(), journeys.end(), [&](const model::Journey& old) {
    const model::Persona* const other = persona_of(old);
    return other != nullptr && since.traced->of_old(other->span) == since.traced->of_new(persona->span);
  });
  return same == journeys.end() ? 0 : static_cast<std::size_t>(same - journeys.begin());
}

void add_arrival(board::Board& board, board::Picture picture, lexicon::Language language) {
  board.changed.mark = board::Fate::added;
  board::add_legend_of_changes(board, nullptr, picture, language);
}

void add_changes(board::Board& now, const board::Board& before, board::Picture picture, const Since& since,
                 const model::Journey& journey, lexicon::Language language) {
  board::add_what_went(now, before, KinshipOfSides(*since.traced), language);
  Marker(now, nullptr, picture, *since.traced, journey, language).mark();
  board::add_legend_of_changes(now, nullptr, picture, language);
}

void add_changes(board::Board& board, board::Flow& now, const board::Board& board_before,
                 const board::Flow& before, const Since& since, const model::Journey& journey,
                 lexicon::Language language) {
  const KinshipOfSides kinship(*since.traced);
  board::add_what_went(board, board_before, kinship, language);
  board::add_what_went(now, before, board, kinship);
  Marker(board, &now, board::Picture::flow, *since.traced, journey, language).mark();
  board::add_legend_of_changes(board, &now, board::Picture::flow, language);
}

}  // namespace journey
