// In: a map. Out: titles, lines, needs, pains and opportunities that do not fit their card.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/width.hpp"

#include <string_view>

namespace journey::check::rules_of_catalogue {

namespace {
void find_long_text(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule long_text;
const Rule long_text{
    .name = "long-text",
    .category = Category::form,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a text is too long for a card", "文字太長，卡片放不下", "文本太长，卡片放不下",
                      "テキストが長すぎてカードに収まらない"},
    .why =
        Phrase{"A map is read at a glance, standing, over somebody's shoulder. A card holds a line or two; "
               "a paragraph in it is skipped, and makes its whole row tall. The place for more is "
               "`description`, or a document behind `link`.",
               "地圖常常是站著、隔著別人的肩膀，一眼掃過去看的。一張卡片放得下一兩行；整段文字沒有人讀，"
               "還會把整列撐高。更多內容寫在 `description`（說明），或用 `link`（連結）指到文件。",
               "地图常常是站着、隔着别人的肩膀，一眼扫过去看的。一张卡片放得下一两行；成段的文字没有人读，"
               "还会把整行撑高。更多内容写在 `description`（说明），或者用 `link`（链接）指到文档。",
               "マップは、立ったまま、誰かの肩越しに、ひと目で読まれる。カードに入るのは 1、2 行である。"
               "段落は読み飛ばされるうえ、並びの行全体を縦に伸ばす。詳しいことは `description`（説明）か、"
               "`link`（リンク）の先の文書に書く。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu and wonders about every single coffee on it, Looks at the menu and "
        "wonders about every single coffee on it, Looks at the menu and wonders about every single coffee "
        "on it, Looks at the menu and wonders about every single coffee on it, and then takes the same as "
        "ever\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu, takes the same as ever\n",
    .run = find_long_text,
};

namespace {

constexpr Phrase long_title{"a title of {0} characters, where {1} fit", "標題有 {0} 字，最多放得下 {1} 字",
                            "标题有 {0} 字，最多放得下 {1} 字",
                            "タイトルが {0} 字あるが、入るのは {1} 字まで"};
constexpr Phrase long_line{"a line of {0} characters, where {1} fit", "這一行有 {0} 字，最多放得下 {1} 字",
                           "这一行有 {0} 字，最多放得下 {1} 字",
                           "この行は {0} 字あるが、入るのは {1} 字まで"};
constexpr Phrase long_need{"a need of {0} characters, where {1} fit", "需求有 {0} 字，最多放得下 {1} 字",
                           "需求有 {0} 字，最多放得下 {1} 字", "ニーズが {0} 字あるが、入るのは {1} 字まで"};
constexpr Phrase long_pain{"a pain of {0} characters, where {1} fit", "痛點有 {0} 字，最多放得下 {1} 字",
                           "痛点有 {0} 字，最多放得下 {1} 字", "課題が {0} 字あるが、入るのは {1} 字まで"};
constexpr Phrase long_opportunity{"an opportunity of {0} characters, where {1} fit",
                                  "機會有 {0} 字，最多放得下 {1} 字", "机会有 {0} 字，最多放得下 {1} 字",
                                  "機会が {0} 字あるが、入るのは {1} 字まで"};
constexpr Phrase keep_the_point{"keep the point and move the rest to {0}", "留下重點，其餘移到 {0}",
                                "保留重点，其余移到 {0}", "要点だけを残し、残りは {0} に移してください"};

/// Columns of a terminal, where a Han character or Kana counts two: about seven lines of a card, more than
/// anyone reads on a wall.
constexpr std::size_t longest_line = 200;
/// Titles stand in a header of two lines.
constexpr std::size_t longest_title = 80;

void find_long_text(const model::Map& map, Findings& findings) {
  const auto look_at = [&](std::string_view text, text::Span span, std::size_t most, const Phrase& sentence) {
    if (text.size() <= most) return;  // a column takes a byte at least
    const std::size_t width = text::display_width(text);
    if (width <= most) return;
    const std::size_t a_character = lexicon::traits(findings.writing().language()).east_asian() ? 2 : 1;
    findings.add(span, Message::of(sentence, width / a_character, most / a_character),
                 say<keep_the_point>(findings.writing().line(lexicon::Keyword::description)));
  };
  // Descriptions are not limited: they are where the rest belongs.
  for (const model::Journey& journey : map.journeys) {
    for (const model::Pain& pain : journey.pains)
      look_at(pain.text.value, pain.span, longest_line, long_pain);
    for (const model::Opportunity& opportunity : journey.opportunities)
      look_at(opportunity.text.value, opportunity.span, longest_line, long_opportunity);
  }
  each_place(map, [&](const JourneyPlace& place) {
    look_at(place.title(), place.span(), longest_title, long_title);
    for (const model::Line& line : place.experience.lines)
      look_at(line.text.value, line.text.span, longest_line, long_line);
    for (const model::Need& need : place.experience.needs)
      look_at(need.text.value, need.text.span, longest_line, long_need);
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
