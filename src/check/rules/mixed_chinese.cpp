// In: the texts of a map. Out: those in the Chinese script that the rest is not written in.
#include "check/rule.hpp"
#include "check/texts.hpp"
#include "text/han.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace journey::check::rules_of_catalogue {

namespace {
void find_mixed_chinese(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule mixed_chinese;
const Rule mixed_chinese{
    .name = "mixed-chinese",
    .category = Category::form,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a map mixes Traditional and Simplified Chinese", "地圖混用繁體和簡體中文",
                      "地图混用繁体和简体中文", "マップに中国語の繁体字と簡体字が混ざっている"},
    .why = Phrase{"Texts that are pasted from another team bring its script along, and a map half in one and "
                  "half in the other looks careless to readers of both. Only characters that a single script "
                  "writes are counted, in texts and in keywords. Names and quotations may be allowed; a map "
                  "for readers of both is better written twice.",
                  "從別的團隊貼過來的文字，會把對方的用字也帶進來；一張地圖一半繁體、一半簡體，"
                  "兩邊的讀者都會覺得粗心。計算的只有繁簡其中一方才有的字，文字和關鍵字都算。"
                  "名稱和引文可以略過；要給兩邊的讀者看，最好各寫一份。",
                  "从别的团队粘贴过来的文本，会把对方的用字也带进来；一张地图一半繁体、一半简体，"
                  "两边的读者都会觉得粗心。只统计繁简其中一方才有的字，文本和关键字都算。名称和引文可以略过；"
                  "要给两边的读者看，最好各写一份。",
                  "ほかのチームから貼り付けたテキストは、その字体も一緒に持ち込む。半分ずつのマップは、"
                  "どちらの読者にも雑に見える。数えるのは一方の字体だけにある文字で、"
                  "テキストとキーワードが対象である。固有名や引用は許可してよい。両方の読者に見せるなら、"
                  "別々に書くほうがよい。"},
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

constexpr Phrase traditional_keywords{"the keywords are Traditional Chinese, the texts Simplified",
                                      "關鍵字是繁體，文字是簡體", "关键字是繁体，文本是简体",
                                      "キーワードは繁体字、テキストは簡体字"};
constexpr Phrase simplified_keywords{"the keywords are Simplified Chinese, the texts Traditional",
                                     "關鍵字是簡體，文字是繁體", "关键字是简体，文本是繁体",
                                     "キーワードは簡体字、テキストは繁体字"};
constexpr Phrase write_keywords_as_texts{
    "`journey fmt --keywords {0}` writes the keywords as the texts",
    "`journey fmt --keywords {0}` 會把關鍵字改成和文字一致",
    "`journey fmt --keywords {0}` 会把关键字改成和文本一致",
    "`journey fmt --keywords {0}` でキーワードをテキストに合わせられます"};
constexpr Phrase both_scripts{
    "the map is written in both Chinese scripts: {0} characters are Traditional, {1} are Simplified",
    "地圖混用繁簡：繁體 {0} 字，簡體 {1} 字", "地图繁简混用：繁体 {0} 字，简体 {1} 字",
    "マップに繁体字と簡体字が混在：繁体字 {0} 字、簡体字 {1} 字"};
constexpr Phrase one_map_each{"write one map for each, or choose one", "各寫一張地圖，或選定一種",
                              "各写一张地图，或者选定一种",
                              "字体ごとにマップを分けるか、どちらかに統一してください"};
constexpr Phrase simplified_in_traditional{
    "`{0}` is Simplified Chinese, and the map is written in Traditional", "`{0}` 是簡體，這張地圖用的是繁體",
    "`{0}` 是简体，这张地图用的是繁体", "`{0}` は簡体字だが、マップは繁体字"};
constexpr Phrase traditional_in_simplified{
    "`{0}` is Traditional Chinese, and the map is written in Simplified", "`{0}` 是繁體，這張地圖用的是簡體",
    "`{0}` 是繁体，这张地图用的是简体", "`{0}` は繁体字だが、マップは簡体字"};
constexpr Phrase as_the_rest{"write it as the rest of the map; where it is a name or a quotation, {0}",
                             "改成和整張地圖一致；如果是名稱或引文，{0}",
                             "改成和整张地图一致；如果是名称或引文，{0}",
                             "マップのほかの部分に合わせてください。固有名や引用なら、{0}"};

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
  findings.add(map.first().span, are_traditional ? say<traditional_keywords>() : say<simplified_keywords>(),
               say<write_keywords_as_texts>(tag));
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
  if (static_cast<double>(fewer) >= bilingual * static_cast<double>(all.simplified + all.traditional)) {
    findings.add(map.first().span, say<both_scripts>(all.traditional, all.simplified), say<one_map_each>());
    return;
  }
  each_text(map, [&](std::string_view text, text::Span span) {
    if (span.source != here) return;
    std::string examples;
    count(text, traditional_map ? text::Han::simplified : text::Han::traditional, &examples);
    if (examples.empty()) return;
    findings.add(
        span,
        traditional_map ? say<simplified_in_traditional>(examples) : say<traditional_in_simplified>(examples),
        say<as_the_rest>(findings.allowing()));
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
