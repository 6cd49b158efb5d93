// In: the texts of a map. Out: those in the Chinese script that the rest is not written in.
#include "check/rule.hpp"
#include "check/texts.hpp"
#include "text/han.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_mixed_chinese(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule mixed_chinese;
const Rule mixed_chinese{
    .name = "mixed-chinese",
    .category = Category::form,
    .severity = diagnostic::Severity::warning,
    .summary = "a map mixes Traditional and Simplified Chinese",
    .why =
        "Texts that are pasted from another team bring its script along, and a map half in one and half in "
        "the other looks careless to readers of both. Only characters that a single script writes are "
        "counted, in texts and in keywords. Names and quotations may be allowed; a map for readers of both "
        "is "
        "better written twice.",
    .bad =
        "旅程：買一杯咖啡\n"
        "階段：點單\n"
        "  行為：站在隊裡看菜單，到檯前點單付款\n"
        "  想法：还有几个人？\n"
        "階段：等待\n"
        "  行為：盯著螢幕，聽有沒有叫到自己，擔心趕不上開會\n",
    .good =
        "旅程：買一杯咖啡\n"
        "階段：點單\n"
        "  行為：站在隊裡看菜單，到檯前點單付款\n"
        "  想法：還有幾個人？\n"
        "階段：等待\n"
        "  行為：盯著螢幕，聽有沒有叫到自己，擔心趕不上開會\n",
    .run = find_mixed_chinese,
};

namespace {

/// From so large a part on the second script is meant, as in a bilingual map; that is said once, not at each
/// text.
constexpr double bilingual = 0.25;
/// Characters that a message shows as evidence.
constexpr std::size_t shown = 3;

struct Count {
  std::size_t simplified = 0, traditional = 0;
};

/// Counts the characters that only one script writes (text/han.hpp), since others tell nothing; collects the
/// first few of one of them. A text with Kana is Japanese, which has both side by side: 会 and 様.
Count count(std::string_view text, text::Han wanted = text::Han::shared, std::string* examples = nullptr) {
  Count found;
  std::size_t collected = 0;
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode(text, at);
    if (text::is_kana(next.code_point)) {
      if (examples != nullptr) examples->clear();
      return {};
    }
    const text::Han script = text::han(next.code_point);
    found.simplified += script == text::Han::simplified ? 1 : 0;
    found.traditional += script == text::Han::traditional ? 1 : 0;
    if (examples != nullptr && script == wanted && collected < shown) {
      *examples += text.substr(at, next.size);
      ++collected;
    }
    at += next.size;
  }
  return found;
}

/// Keywords in one script and texts in the other, all but a few characters; whether that is so.
bool report_keywords(const model::Map& map, const Count& texts, Findings& findings) {
  const lexicon::Language keywords = map.first().writing.language();
  const bool are_traditional = keywords == lexicon::Language::hant;
  if (!are_traditional && keywords != lexicon::Language::hans) return false;
  const std::size_t others = are_traditional ? texts.simplified : texts.traditional;
  const auto all = static_cast<double>(texts.simplified + texts.traditional);
  if (others == 0 || static_cast<double>(others) < (1 - bilingual) * all) return false;
  const std::string_view tag =
      lexicon::tag_of(are_traditional ? lexicon::Language::hans : lexicon::Language::hant);
  findings.add(
      map.first().span,
      fmt::format("the keywords are {} Chinese, the texts {}", are_traditional ? "Traditional" : "Simplified",
                  are_traditional ? "Simplified" : "Traditional"),
      fmt::format("`journey fmt --keywords {}` writes the keywords as the texts", tag));
  return true;
}

void find_mixed_chinese(const model::Map& map, Findings& findings) {
  if (lexicon::traits(map.first().label_language).letters == lexicon::Letters::kana) return;
  const text::SourceId here = map.first().span.source;
  Count all;
  each_text(map, [&](std::string_view text, text::Span span) {
    if (span.source != here) return;
    const Count some = count(text);
    all.simplified += some.simplified;
    all.traditional += some.traditional;
  });
  if (report_keywords(map, all, findings)) return;
  const std::size_t fewer = std::min(all.simplified, all.traditional);
  if (fewer == 0) return;
  const bool traditional_map = all.traditional >= all.simplified;
  const std::string_view rare = traditional_map ? "Simplified" : "Traditional";
  const std::string_view common = traditional_map ? "Traditional" : "Simplified";
  if (static_cast<double>(fewer) >= bilingual * static_cast<double>(all.simplified + all.traditional)) {
    findings.add(
        map.first().span,
        fmt::format(
            "the map is written in both Chinese scripts: {} characters are Traditional, {} are Simplified",
            all.traditional, all.simplified),
        "write one map for each, or choose one");
    return;
  }
  each_text(map, [&](std::string_view text, text::Span span) {
    if (span.source != here) return;
    std::string examples;
    count(text, traditional_map ? text::Han::simplified : text::Han::traditional, &examples);
    if (examples.empty()) return;
    findings.add(span,
                 fmt::format("`{}` is {} Chinese, and the map is written in {}", examples, rare, common),
                 fmt::format("write it as the rest of the map; where it is a name or a quotation, {}",
                             findings.allowing().english()));
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
