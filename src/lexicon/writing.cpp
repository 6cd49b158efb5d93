#include "lexicon/writing.hpp"

namespace journey::lexicon {

std::string Writing::quoted(Keyword keyword) const { return '`' + std::string(word(keyword)) + '`'; }

std::string Writing::line(Keyword keyword, std::string_view text) const { return head(keyword, {}, text); }

std::string Writing::head(Keyword keyword, std::string_view argument, std::string_view text) const {
  std::string written = '`' + std::string(word(keyword));
  if (!argument.empty()) (written += ' ') += argument;
  written += statement_colon(language_, !text.empty());
  return (written += text) += '`';
}

}  // namespace journey::lexicon
