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
constexpr std::size_t longest_piece = 200;  ///< bytes: no keyword with the spaces around it is longer

/// Bytes of what one of `signs` takes at `at`; 0 where none stands there.
template <std::size_t Count>
std::size_t sign_at(std::string_view text, std::size_t at, const std::array<std::string_view, Count>& signs) {
  for (const std::string_view sign : signs)
    if (text.substr(at).starts_with(sign)) return sign.size();
  return 0;
}

bool is_speech(lexicon::Keyword keyword) {
  const lexicon::LaneRow* const lane = lexicon::text_lane(keyword);
  return lane != nullptr && lane->form == lexicon::LineForm::speech;
}

void find_in(const syntax::Document& document, const syntax::Statement& s, const Entry& entry,
             std::vector<model::KeywordInText>& found) {
  const text::Span span = document.text(s);
  const std::string_view text = document.source->slice(span);
  const bool has_colon = std::any_of(colons.begin(), colons.end(),
                                     [&](std::string_view colon) { return text.find(colon) != text.npos; });
  if (!has_colon) return;
  std::size_t begin = 0;  // of the piece
  bool is_first = true;   // the piece that the text begins with
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t size = sign_at(text, at, separators); size > 0) {
      at += size;
      begin = at;
      is_first = false;
      continue;
    }
    const std::size_t size = sign_at(text, at, colons);
    if (size == 0) {
      ++at;
      continue;
    }
    if (at - begin <= longest_piece && !(is_first && is_speech(s.keyword))) {
      const std::string_view word = text::trim(text.substr(begin, at - begin));
      const Entry* meant = lexicon::find_entry(entry.parent, word);
      if (meant == nullptr && entry.children != Parent::none)
        meant = lexicon::find_entry(entry.children, word);
      if (meant != nullptr) {
        const auto from = span.begin + static_cast<std::uint32_t>(word.data() - text.data());
        found.push_back(
            {meant->keyword, {span.source, from, from + static_cast<std::uint32_t>(word.size())}});
      }
    }
    at += size;
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
