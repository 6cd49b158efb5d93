#include "lexicon/writing.hpp"

#include "text/trim.hpp"

namespace journey::lexicon {

std::string Writing::quoted(Keyword keyword) const { return '`' + std::string(word(keyword)) + '`'; }

std::string Writing::line(Keyword keyword, std::string_view text) const { return head(keyword, {}, text); }

std::string Writing::head(Keyword keyword, std::string_view argument, std::string_view text) const {
  return '`' + statement(word(keyword), argument, text) + '`';
}

std::string Writing::statement(std::string_view word, std::string_view argument,
                               std::string_view text) const {
  std::string written(word);
  if (!argument.empty()) (written += ' ') += argument;
  written += text.empty() ? text::trim_end(colon_) : colon_;
  return written += text;
}

}  // namespace journey::lexicon
