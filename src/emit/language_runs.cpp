#include "emit/language_runs.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace journey::emit {
namespace {

enum class Script : std::uint8_t { other, han, kana, hangul, common };

struct Range {
  char32_t first, last;
  Script script;
};
/// Blocks of Unicode; `common` is punctuation that stands in East Asian text and belongs to what is beside
/// it.
constexpr std::array blocks{
    Range{0x1100, 0x11FF, Script::hangul}, Range{0x2E80, 0x2FDF, Script::han},
    Range{0x3000, 0x3004, Script::common}, Range{0x3005, 0x3007, Script::han},
    Range{0x3008, 0x3020, Script::common}, Range{0x3021, 0x3029, Script::han},
    Range{0x302A, 0x3037, Script::common}, Range{0x3038, 0x303B, Script::han},
    Range{0x303C, 0x3040, Script::common}, Range{0x3041, 0x30FF, Script::kana},
    Range{0x3100, 0x312F, Script::han},    Range{0x3130, 0x318F, Script::hangul},
    Range{0x31A0, 0x31BF, Script::han},    Range{0x31F0, 0x31FF, Script::kana},
    Range{0x3400, 0x4DBF, Script::han},    Range{0x4E00, 0x9FFF, Script::han},
    Range{0xA960, 0xA97F, Script::hangul}, Range{0xAC00, 0xD7FF, Script::hangul},
    Range{0xF900, 0xFAFF, Script::han},    Range{0xFF00, 0xFF65, Script::common},
    Range{0xFF66, 0xFF9F, Script::kana},   Range{0xFFA0, 0xFFDC, Script::hangul},
    Range{0x20000, 0x3FFFF, Script::han},
};

Script script_of(char32_t c) {
  const auto block = std::lower_bound(blocks.begin(), blocks.end(), c,
                                      [](const Range& range, char32_t value) { return range.last < value; });
  return block != blocks.end() && c >= block->first ? block->script : Script::other;
}

enum class Home : std::uint8_t { elsewhere, chinese, japanese, korean };

Home home_of(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find('-'));
  if (primary == "zh" || primary == "yue" || primary == "cmn") return Home::chinese;
  if (primary == "ja") return Home::japanese;
  return primary == "ko" ? Home::korean : Home::elsewhere;
}

/// How often each script is in a run of East Asian text.
struct Count {
  std::size_t han = 0, kana = 0, hangul = 0;
};

/// The language of a run, or empty where it is at home.
std::string language_of(const Count& count, Home home, std::string_view nearby) {
  if (count.hangul > 0) return home == Home::korean ? "" : "ko";
  if (home == Home::elsewhere) {
    if (count.kana > 0) return "ja";
    return home_of(nearby) == Home::chinese ? std::string(nearby) : "zh";
  }
  // A single の is no Japanese.
  return home != Home::japanese && count.kana * 3 > count.han ? "ja" : "";
}

/// By the first two bytes of a character, whether a closer look is worth its time: most texts are all Latin,
/// or all Han with its punctuation.
bool may_differ(std::string_view text, std::size_t at, bool chinese) {
  const auto first = static_cast<unsigned char>(text[at]), second = static_cast<unsigned char>(text[at + 1]);
  if (first < 0xE1) return false;
  if (first == 0xE2) return second >= 0xBA;  // radicals; before them is punctuation of everybody
  if (first == 0xE3) return !chinese || (second >= 0x81 && second <= 0x87);  // Kana, Hangul letters
  if (first >= 0xE4 && first <= 0xE9) return !chinese;                       // Han
  if (first == 0xEF) return !chinese || second >= 0xBD;                      // half-width Kana
  return first < 0xF0 || !chinese;
}

}  // namespace

bool has_other_language(std::string_view text, std::string_view language) {
  const bool chinese = home_of(language) == Home::chinese;
  bool uncertain = false;
  for (std::size_t at = 0; at + 2 < text.size() && !uncertain; ++at)
    uncertain = may_differ(text, at, chinese);
  if (!uncertain) return false;
  const auto runs = language_runs(text, language);
  return std::any_of(runs.begin(), runs.end(), [](const LanguageRun& run) { return !run.language.empty(); });
}

std::vector<LanguageRun> language_runs(std::string_view text, std::string_view language,
                                       std::string_view nearby) {
  const Home home = home_of(language);
  std::vector<LanguageRun> runs;
  const auto add = [&](std::size_t begin, std::size_t end, std::string tag) {
    if (begin == end) return;
    if (!runs.empty() && runs.back().language == tag) {
      runs.back().text = {runs.back().text.data(), runs.back().text.size() + (end - begin)};
    } else {
      runs.push_back({text.substr(begin, end - begin), std::move(tag)});
    }
  };
  std::size_t plain = 0;  // where what is not East Asian begins
  for (std::size_t at = 0; at < text.size();) {
    // A run begins with a character that tells, or with the punctuation before it, and ends with the last of
    // either.
    Count count;
    std::size_t end = at;
    while (end < text.size()) {
      const text::Decoded next = text::decode(text, end);
      const Script script = script_of(next.code_point);
      if (script == Script::other) break;
      if (script == Script::han) ++count.han;
      if (script == Script::kana) ++count.kana;
      if (script == Script::hangul) ++count.hangul;
      end += std::max(next.size, 1U);
    }
    if (count.han + count.kana + count.hangul > 0) {
      add(plain, at, {});
      add(at, end, language_of(count, home, nearby));
      plain = end;
    }
    at = end > at ? end : at + std::max(text::decode(text, at).size, 1U);
  }
  add(plain, text.size(), {});
  return runs;
}

}  // namespace journey::emit
