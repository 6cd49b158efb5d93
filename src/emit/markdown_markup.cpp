// In: any texts. Out: the few pieces of GitHub Flavored Markdown that a map needs.
#include "emit/markdown_markup.hpp"

#include "emit/identifier.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace journey::emit {

namespace {

bool is_word(char32_t c) { return text::is_letter(c) || text::is_digit(c); }

}  // namespace

std::string inline_text(std::string_view text) {
  // A closing parenthesis is never escaped here, ends whatever could start a block, and is no part of a word.
  return text::escape_markdown(fmt::format("){}", text)).substr(1);
}

std::string strong(std::string_view text) {
  if (text.empty() || !is_word(text::decode(text, 0).code_point) || !is_word(text::last_code_point(text)))
    return text::escape_markdown(text);
  return fmt::format("**{}**", inline_text(text));
}

std::string link_target(std::string_view href) {
  static constexpr std::string_view entity_name =
      "#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  constexpr std::string_view kept =
      "-._~:/?#@!$'+,;=%0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  // An ampersand is an entity only where a name and a semicolon follow.
  const auto starts_entity = [href](std::size_t at) {
    const std::size_t end = href.find_first_not_of(entity_name, at + 1);
    return end != std::string_view::npos && end > at + 1 && href[end] == ';';
  };
  std::string target;
  for (std::size_t at = 0; at < href.size(); ++at) {
    const char c = href[at];
    const auto byte = static_cast<unsigned char>(c);
    if (c == '&') {
      target += starts_entity(at) ? "&amp;" : "&";
    } else if (byte >= 0x80 || kept.find(c) != std::string_view::npos) {
      target += c;
    } else {
      target += fmt::format("%{:02X}", byte);
    }
  }
  return target;
}

std::string link(std::string_view text, std::string_view href, bool starts_block) {
  if (href.empty() || !is_safe_link(href))
    return starts_block ? text::escape_markdown(text) : inline_text(text);
  return fmt::format("[{}]({})", inline_text(text), link_target(link_in_format(href, "md")));
}

std::string MarkdownTable::text(std::size_t kept_columns, bool gaps) const {
  std::vector<std::size_t> columns;
  for (std::size_t column = 0; column < head_.size(); ++column) {
    const bool filled =
        std::any_of(rows_.begin(), rows_.end(), [column](const std::vector<std::string>& row) {
          return column < row.size() && !row[column].empty();
        });
    if (filled || column < kept_columns) columns.push_back(column);
  }
  std::string out;
  const auto add_row = [&](const std::vector<std::string>& row, bool is_head) {
    out += '|';
    for (const std::size_t column : columns) {
      const std::string_view cell = column < row.size() ? std::string_view(row[column]) : std::string_view();
      const bool gap = cell.empty() && gaps && !is_head;
      out += fmt::format(" {} |", gap ? "–" : cell);
    }
    out += '\n';
  };
  add_row(head_, true);
  out += '|';
  for (std::size_t at = 0; at < columns.size(); ++at) out += " --- |";
  out += '\n';
  for (const auto& row : rows_) add_row(row, false);
  return out;
}

std::string sparkline(const std::vector<double>& units) {
  constexpr std::array<std::string_view, 8> blocks{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  std::string line;
  for (const double unit : units) {
    if (!(unit >= 0)) {
      line += "·";
      continue;
    }
    const auto at =
        static_cast<std::size_t>(std::lround(std::min(unit, 1.0) * static_cast<double>(blocks.size() - 1)));
    line += blocks[at];
  }
  return line;
}

}  // namespace journey::emit
