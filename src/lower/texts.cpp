#include "lower/texts.hpp"

#include "lexicon/lane.hpp"
#include "lower/reference.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace journey::lower {

namespace {

using lexicon::Argument;
using lexicon::Entry;
using lexicon::Keyword;
using lexicon::Value;
using syntax::Statement;
using syntax::StatementId;

/// Free texts that are read by machines, or as a name, and are the same in every language.
constexpr std::array as_written{Keyword::version};

bool has_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode(text, at);
    if (next.valid && text::is_letter(next.code_point)) return true;
    at += std::max(next.size, 1U);
  }
  return false;
}

class Collector {
 public:
  Collector(const Names& names, const PersonaJourneys& journeys) : names_(names), journeys_(journeys) {}

  std::vector<MapText> collect() {
    const auto& units = names_.compilation().units;
    for (UnitId unit = 0; unit < units.size(); ++unit) {
      unit_ = unit;
      each_top(document(), [&](StatementId id) { walk(id, {}); });
    }
    return std::move(texts_);
  }

 private:
  /// What a statement stands in.
  struct Holder {
    std::string element;    ///< `touchpoint cart`, else the kind of what it stands in; empty at the margin
    bool is_named = false;  ///< the element is called by a name
    std::string_view whom;  ///< of the `for` around it
  };

  [[nodiscard]] const Unit& unit() const { return names_.compilation().units[unit_]; }
  [[nodiscard]] const syntax::Document& document() const { return unit().document; }
  [[nodiscard]] const Statement& at(StatementId id) const { return document().statements[id]; }

  void walk(StatementId id, const Holder& holder) {
    const Statement& s = at(id);
    if (s.keyword == Keyword::unknown) return;
    const Entry* const entry = lexicon::entry_of(s.parent_kind, s.keyword);
    Holder inside = holder;
    if (entry != nullptr && lexicon::is_for(entry->children)) {
      inside.whom = document().argument_of(s);
    } else {
      const bool is_named =
          entry != nullptr && lexicon::can_be_named(*entry) && !document().argument_of(s).empty();
      if (is_named) {
        inside.element = word_of(s) + ' ' + text::nfc(document().argument_of(s));
        inside.is_named = true;
      } else if (!holder.is_named) {
        inside.element = word_of(s);
      }
      take(id, entry, is_named ? inside.element : context_in(holder, s), holder);
    }
    each_child(document(), id, [&](StatementId child) { walk(child, inside); });
  }

  /// The keyword as contexts and comments call it, whatever language the file is in.
  [[nodiscard]] std::string word_of(const Statement& s) const {
    return s.keyword == Keyword::custom_lane
               ? unit().lanes[s.lane]
               : std::string(lexicon::word(s.keyword, lexicon::Language::english));
  }
  [[nodiscard]] std::string context_in(const Holder& holder, const Statement& s) const {
    return holder.element.empty() ? word_of(s) : holder.element + '/' + word_of(s);
  }

  void take(StatementId id, const Entry* entry, const std::string& context, const Holder& holder) {
    const Statement& s = at(id);
    const text::Span text = document().text(s);
    const auto add = [&](TextPart part, std::string words, text::Span span, bool is_one_line) {
      if (!has_letter(words)) return;
      is_one_line = is_one_line && words.find('\n') == std::string::npos;
      texts_.push_back(
          {{context, std::move(words), comment_of(id, holder), span}, {unit_, id}, part, is_one_line});
    };
    // Words behind a number, whatever keyword or lane they stand in.
    if (const auto* const scored = unit().texts.find<lexicon::Emotion>(id))
      return add(whole_text, scored->words, text, true);
    if (entry == nullptr) return add(whole_text, document().text_of(s), text, false);
    if (entry->argument == Argument::label)
      add(label_before, std::string(document().argument_of(s)), document().argument(s), true);
    if (const auto* const label = unit().arguments.find<ResolvedReference>(id);
        label != nullptr && label->target == model::none)
      add(label_before, std::string(document().argument_of(s)), document().argument(s), true);
    const auto& parsed = unit().texts;
    switch (entry->value) {
      case Value::text:
      case Value::title:
      case Value::optional_text: {
        if (std::find(as_written.begin(), as_written.end(), s.keyword) != as_written.end()) return;
        const bool is_name = text.empty() && lexicon::can_be_named(*entry);
        add(whole_text, is_name ? text::nfc(document().argument_of(s)) : document().text_of(s),
            is_name ? document().argument(s) : text,
            entry->value != Value::text || lexicon::can_be_named(*entry));
        return;
      }
      case Value::next:
        if (const auto* const next = parsed.find<lexicon::Next>(id)) add(whole_text, next->label, text, true);
        return;
      case Value::duration:
        if (const auto* const duration = parsed.find<lexicon::Duration>(id); duration && !duration->unit)
          add(whole_text, duration->text, text, true);
        return;
      case Value::enumeration_or_text:
        if (parsed.find<std::uint8_t>(id) == nullptr)
          add(whole_text, std::string(unit().slice(text)), text, true);
        return;
      default:
        return take_references(id, add);
    }
  }

  /// Items that refer to nothing that is declared stand for themselves.
  template <typename Add>
  void take_references(StatementId id, const Add& add) const {
    const auto take_one = [&](std::size_t number, const auto& reference) {
      if (reference.target == model::none)
        add(static_cast<TextPart>(first_item + number), std::string(unit().slice(reference.span)),
            reference.span, true);
    };
    const auto take_all = [&](const auto* all) {
      for (std::size_t number = 0; all != nullptr && number < all->size(); ++number)
        take_one(number, (*all)[number]);
    };
    if (const auto* const one = unit().texts.find<ResolvedReference>(id)) take_one(0, *one);
    take_all(unit().texts.find<std::vector<ResolvedReference>>(id));
    if (const auto* const one = unit().texts.find<ResolvedPerson>(id)) take_one(0, *one);
    take_all(unit().texts.find<std::vector<ResolvedPerson>>(id));
  }

  /// Who says a line, where it tells.
  [[nodiscard]] std::string_view said_by(StatementId id) const {
    std::string_view who;
    each_child(document(), id, [&](StatementId child) {
      if (at(child).keyword == Keyword::by) who = document().source->slice(document().text(at(child)));
    });
    return who;
  }

  [[nodiscard]] std::string comment_of(StatementId id, const Holder& holder) const {
    const Statement& s = at(id);
    std::string comment = word_of(s);
    if (!holder.whom.empty()) comment.append("; for ").append(holder.whom);
    const lexicon::LaneRow* const lane = lexicon::text_lane(s.keyword);
    if (lane == nullptr || lane->form != lexicon::LineForm::speech ||
        s.parent_kind == lexicon::Parent::persona)
      return comment;
    const std::string_view by = said_by(id);
    const std::string who = by.empty() ? speaker_of(holder) : std::string(by);
    return who.empty() ? comment : comment + "; says " + who;
  }

  /// Whose words a line is: those for whom it is said, else the one whom the journey is about.
  [[nodiscard]] std::string speaker_of(const Holder& holder) const {
    if (!holder.whom.empty()) return std::string(holder.whom);
    const auto& personas = journeys_.personas();
    return personas.size() == 1 ? names_.at(Kind::persona, personas.front()).name : std::string();
  }

  const Names& names_;
  const PersonaJourneys& journeys_;
  UnitId unit_ = 0;
  std::vector<MapText> texts_;
};

}  // namespace

std::vector<MapText> texts_of(const Names& names, const PersonaJourneys& journeys) {
  return Collector(names, journeys).collect();
}

}  // namespace journey::lower
