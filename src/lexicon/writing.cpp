#include "lexicon/writing.hpp"

#include <array>

namespace journey::lexicon {

std::string_view Writing::name() const {
  constexpr std::array<std::string_view, language_count> words{"NAME", "名稱", "名称"};
  return words[static_cast<std::size_t>(language_)];
}

std::string_view Writing::title() const {
  constexpr std::array<std::string_view, language_count> words{"TITLE", "標題", "标题"};
  return words[static_cast<std::size_t>(language_)];
}

std::string Writing::quoted(Keyword keyword) const { return '`' + std::string(word(keyword)) + '`'; }

std::string Writing::line(Keyword keyword, std::string_view text) const { return head(keyword, {}, text); }

std::string Writing::head(Keyword keyword, std::string_view argument, std::string_view text) const {
  const bool english = language_ == Language::english;
  std::string written = '`' + std::string(word(keyword));
  if (!argument.empty()) (written += ' ') += argument;
  written += english ? ":" : "：";
  if (english && !text.empty()) written += ' ';
  return (written += text) += '`';
}

}  // namespace journey::lexicon
