#include "board/as_written.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace journey::board {

namespace {

/// The marks of all languages that boards put around somebody's words.
constexpr std::array<std::string_view, 4> opening{"“", "‘", "「", "『"};
constexpr std::array<std::string_view, 4> closing{"”", "’", "」", "』"};

/// The text without what setting it changes: white space, and quotation marks around it.
std::string key_of(std::string_view text) {
  std::string key;
  key.reserve(text.size());
  std::copy_if(text.begin(), text.end(), std::back_inserter(key),
               [](char c) { return c != ' ' && c != '\n' && c != '\t'; });
  for (std::size_t i = 0; i < opening.size(); ++i) {
    if (!key.starts_with(opening[i]) || !key.ends_with(closing[i])) continue;
    key = key.substr(opening[i].size(), key.size() - opening[i].size() - closing[i].size());
    break;
  }
  return key;
}

}  // namespace

AsWritten::AsWritten(std::string language, const std::set<std::string>& texts)
    : language_(std::move(language)) {
  for (const std::string& text : texts) {
    std::string key = key_of(text);
    longest_ = std::max(longest_, key.size());
    if (!key.empty()) keys_.insert(std::move(key));
  }
}

bool AsWritten::has(std::string_view text) const {
  // Most maps have all their texts in one language.
  return !keys_.empty() && keys_.contains(key_of(text));
}

}  // namespace journey::board
