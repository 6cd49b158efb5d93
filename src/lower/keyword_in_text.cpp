#include "lower/keyword_in_text.hpp"

#include "lexicon/lane.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <array>

namespace journey::lower {

namespace {

using lexicon::Entry;
using lexicon::Parent;

/// What parts the pieces of a text.
constexpr std::array<std::string_view, 11> separators{",", "，", "、", ";",  "；", "。",
                                                      "|", "｜", "/",  "／", "　"};
constexpr std::array<std::string_view, 2> colons{":", "："};

/// Where the piece of a text that ends at `end` begins.
std::size_t begin_of_piece(std::string_view text, std::size_t end) {
  std::size_t begin = 0;
  for (const std::string_view separator : separators) {
    const std::size_t at = text.substr(0, end).rfind(separator);
    if (at != std::string_view::npos) begin = std::max(begin, at + separator.size());
  }
  return begin;
}

bool is_speech(lexicon::Keyword keyword) {
  const lexicon::LaneRow* const lane = lexicon::text_lane(keyword);
  return lane != nullptr && lane->form == lexicon::LineForm::speech;
}

void find_in(const syntax::Document& document, const syntax::Statement& s, const Entry& entry,
             std::vector<model::KeywordInText>& found) {
  const text::Span span = document.text(s);
  const std::string_view text = document.source->slice(span);
  for (const std::string_view colon : colons) {
    for (std::size_t at = text.find(colon); at != std::string_view::npos; at = text.find(colon, at + 1)) {
      const std::size_t begin = begin_of_piece(text, at);
      if (begin == 0 && is_speech(s.keyword)) continue;
      const std::string_view word = text::trim(text.substr(begin, at - begin));
      const Entry* meant = lexicon::find_entry(entry.parent, word);
      if (meant == nullptr && entry.children != Parent::none)
        meant = lexicon::find_entry(entry.children, word);
      if (meant == nullptr) continue;
      const auto from = span.begin + static_cast<std::uint32_t>(word.data() - text.data());
      found.push_back({meant->keyword, {span.source, from, from + static_cast<std::uint32_t>(word.size())}});
    }
  }
}

}  // namespace

std::vector<model::KeywordInText> keywords_in_texts(const Compilation& compilation) {
  std::vector<model::KeywordInText> found;
  for (const Unit& unit : compilation.units) {
    for (const syntax::Statement& s : unit.document.statements) {
      if (s.keyword == lexicon::Keyword::unknown || s.long_text) continue;
      const Entry* const entry = lexicon::entry_of(s.parent_kind, s.keyword);
      if (entry != nullptr && lexicon::is_free_text(entry->value)) find_in(unit.document, s, *entry, found);
    }
  }
  return found;
}

}  // namespace journey::lower
