#include "lower/translated.hpp"

#include "lower/phrases.hpp"
#include "po/read.hpp"

#include <array>
#include <optional>

#include <fmt/format.h>

namespace journey::lower {

namespace {

using lexicon::Language;
using lexicon::Period;
using lexicon::Phrase;

/// Units of time behind one and behind another number, in the order of Period::Unit.
struct TimeWords {
  Phrase one, other;
};
constexpr std::array time_words{
    TimeWords{Phrase{"{0} s", "{0} 秒", "{0} 秒", "{0}秒"}, Phrase{"{0} s", "{0} 秒", "{0} 秒", "{0}秒"}},
    TimeWords{Phrase{"{0} min", "{0} 分鐘", "{0} 分钟", "{0}分"},
              Phrase{"{0} min", "{0} 分鐘", "{0} 分钟", "{0}分"}},
    TimeWords{Phrase{"{0} h", "{0} 小時", "{0} 小时", "{0}時間"},
              Phrase{"{0} h", "{0} 小時", "{0} 小时", "{0}時間"}},
    TimeWords{Phrase{"{0} day", "{0} 天", "{0} 天", "{0}日"},
              Phrase{"{0} days", "{0} 天", "{0} 天", "{0}日"}},
    TimeWords{Phrase{"{0} week", "{0} 週", "{0} 周", "{0}週間"},
              Phrase{"{0} weeks", "{0} 週", "{0} 周", "{0}週間"}},
    TimeWords{Phrase{"{0} month", "{0} 個月", "{0} 个月", "{0}か月"},
              Phrase{"{0} months", "{0} 個月", "{0} 个月", "{0}か月"}},
    TimeWords{Phrase{"{0} quarter", "{0} 季", "{0} 个季度", "{0}四半期"},
              Phrase{"{0} quarters", "{0} 季", "{0} 个季度", "{0}四半期"}},
    TimeWords{Phrase{"{0} year", "{0} 年", "{0} 年", "{0}年"},
              Phrase{"{0} years", "{0} 年", "{0} 年", "{0}年"}},
};

std::string written(const lexicon::Duration& duration, Language language) {
  const bool is_range = duration.low != duration.high;
  const std::string number =
      is_range ? fmt::format("{:g}..{:g}", duration.low, duration.high) : fmt::format("{:g}", duration.low);
  const TimeWords& words = time_words[static_cast<std::size_t>(*duration.unit)];
  return lexicon::Message::of(!is_range && duration.low == 1 ? words.one : words.other, number).in(language);
}

}  // namespace

Translated::Translated(const Names& names, const std::vector<MapText>& texts, const po::Catalogue& catalogue)
    : tag_(catalogue.tag()), values_(names.compilation().units.size()) {
  const Compilation& compilation = names.compilation();
  std::optional<text::SourceId> source;
  texts_.reserve(texts.size());
  for (const MapText& text : texts) {
    const po::Entry* const entry = catalogue.find(text.context, text.id);
    if (entry == nullptr || !entry->is_translated()) {
      untranslated_.insert(text.id);
    } else if (text.is_one_line && entry->text.find('\n') != std::string::npos) {
      if (!source) source = compilation.sources.add(catalogue.path(), catalogue.bytes());
      const text::Span span{*source, entry->text_span.begin, entry->text_span.end};
      compilation.diagnostics.error(po::rule, span, lexicon::say<phrases::translation_has_lines>(),
                                    lexicon::say<phrases::write_one_line>());
    } else {
      put(names, text, entry->text);
    }
  }
  if (const auto language = lexicon::spoken(tag_)) tell_durations(names, *language);
}

void Translated::put(const Names& names, const MapText& text, const std::string& words) {
  const ParsedTexts& parsed = names.compilation().units[text.place.unit].texts;
  const auto with = [&](const auto* value, auto member) {
    if (value == nullptr || text.part != whole_text) return false;
    auto changed = *value;
    changed.*member = words;
    values_[text.place.unit].put(text.place.statement, std::move(changed));
    return true;
  };
  const syntax::StatementId id = text.place.statement;
  if (with(parsed.find<lexicon::Emotion>(id), &lexicon::Emotion::words) ||
      with(parsed.find<lexicon::Next>(id), &lexicon::Next::label) ||
      with(parsed.find<lexicon::Duration>(id), &lexicon::Duration::text))
    return;
  texts_.emplace(key_of(text.place, text.part), words);
}

/// Numbers of time are no texts, but their units are words.
void Translated::tell_durations(const Names& names, Language language) {
  const auto& units = names.compilation().units;
  for (UnitId unit = 0; unit < units.size(); ++unit) {
    const auto count = static_cast<syntax::StatementId>(units[unit].document.statements.size());
    for (syntax::StatementId id = 0; id < count; ++id) {
      const auto* const duration = units[unit].texts.find<lexicon::Duration>(id);
      if (duration == nullptr || !duration->unit) continue;
      lexicon::Duration told = *duration;
      told.text = written(*duration, language);
      values_[unit].put(id, std::move(told));
    }
  }
}

const std::string* Translated::find(StatementPlace place, TextPart part) const {
  const auto found = texts_.find(key_of(place, part));
  return found == texts_.end() ? nullptr : &found->second;
}

}  // namespace journey::lower
