#include "syntax/foreign.hpp"

#include "text/trim.hpp"

#include <algorithm>
#include <array>

namespace journey::syntax {

namespace {

using lexicon::Message;
using lexicon::Phrase;

constexpr Phrase begin_a_map{"a map begins with `journey: TITLE`; `journey new` writes one to start from",
                             "地圖以 `旅程：標題` 開頭；`journey new` 可以產生一份範本",
                             "地图以 `旅程：标题` 开头；`journey new` 可以生成一份模板",
                             "マップは `ジャーニー：タイトル` で始めてください（`journey new` "
                             "でひな型を作れます）"};
constexpr Phrase like_mermaid{
    "a `section` is a `stage: …` here, a task `Make tea: 5: Me` below it a `touchpoint: Make tea` with "
    "`emotion: 5` below; "
    "`scale: 1..5` below `journey: …` keeps the scores",
    "`section` 在這裡寫成 `階段：…`；底下的 `Make tea: 5: Me` 寫成 `接觸點：Make tea`，再於它底下寫 "
    "`情緒：5`；在 `旅程：…` 底下寫 `量表：1..5` 就能沿用原來的分數",
    "`section` 在这里写成 `阶段：…`；下面的 `Make tea: 5: Me` 写成 `触点：Make tea`，再在它下面写 "
    "`情绪：5`；在 `旅程：…` 下面写 `量表：1..5` 就能沿用原来的分数",
    "`section` はここでは `ステージ：…`、その下の `Make tea: 5: Me` は `タッチポイント：Make tea` とその下の "
    "`感情：5` になります。`ジャーニー：…` の下に `尺度：1..5` と書けば、スコアをそのまま使えます"};

// What a file is, to follow "this is".
constexpr Phrase markdown{"Markdown with a Mermaid diagram", "Markdown 文件（內含 Mermaid 圖）",
                          "Markdown 文档（内含 Mermaid 图）", "Markdown（Mermaid の図を含む）"};
constexpr Phrase mermaid_journey{"a Mermaid journey", "Mermaid 的旅程圖", "Mermaid 的旅程图",
                                 "Mermaid のジャーニー図"};
constexpr Phrase mermaid{"a Mermaid diagram", "Mermaid 圖", "Mermaid 图", "Mermaid の図"};
constexpr Phrase flowchart{"a Mermaid flowchart", "Mermaid 的流程圖", "Mermaid 的流程图",
                           "Mermaid のフローチャート"};
constexpr Phrase sequence{"a Mermaid sequence diagram", "Mermaid 的循序圖", "Mermaid 的时序图",
                          "Mermaid のシーケンス図"};
constexpr Phrase mind_map{"a Mermaid mind map", "Mermaid 的心智圖", "Mermaid 的思维导图",
                          "Mermaid のマインドマップ"};
constexpr Phrase timeline{"a Mermaid timeline", "Mermaid 的時間軸", "Mermaid 的时间线",
                          "Mermaid のタイムライン"};
constexpr Phrase gantt{"a Mermaid Gantt chart", "Mermaid 的甘特圖", "Mermaid 的甘特图",
                       "Mermaid のガントチャート"};
constexpr Phrase plantuml{"PlantUML", "PlantUML", "PlantUML", "PlantUML"};
constexpr Phrase graphviz{"a graph of Graphviz", "Graphviz 圖", "Graphviz 图", "Graphviz のグラフ"};
constexpr Phrase xml{"XML", "XML", "XML", "XML"};
constexpr Phrase drawio{"a drawing of draw.io", "draw.io 的圖", "draw.io 的图", "draw.io の図"};
constexpr Phrase svg{"an SVG picture", "SVG 圖片", "SVG 图片", "SVG 画像"};
constexpr Phrase html{"HTML", "HTML", "HTML", "HTML"};
constexpr Phrase json{"JSON", "JSON", "JSON", "JSON"};

/// How a first line begins in another language. `whole`: nothing else may stand in it.
struct Start {
  std::string_view begin;
  bool whole;
  const Phrase* language;
};
constexpr std::array starts{
    Start{"```mermaid", false, &markdown},
    Start{"%%{", false, &mermaid},
    Start{"flowchart ", false, &flowchart},
    Start{"graph TD", false, &flowchart},
    Start{"graph TB", false, &flowchart},
    Start{"graph LR", false, &flowchart},
    Start{"graph RL", false, &flowchart},
    Start{"graph BT", false, &flowchart},
    Start{"sequenceDiagram", true, &sequence},
    Start{"mindmap", true, &mind_map},
    Start{"timeline", true, &timeline},
    Start{"gantt", true, &gantt},
    Start{"@start", false, &plantuml},
    Start{"digraph ", false, &graphviz},
    Start{"strict digraph", false, &graphviz},
    Start{"<?xml", false, &xml},
    Start{"<mxfile", false, &drawio},
    Start{"<svg", false, &svg},
    Start{"<!DOCTYPE", false, &html},
    Start{"<!doctype", false, &html},
    Start{"<html", false, &html},
    Start{"{", true, &json},
};

/// The line that begins at `at`, without its end; moves `at` to the next.
std::string_view take_line(std::string_view bytes, std::size_t& at) {
  const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
  const std::string_view line = bytes.substr(at, end - at);
  at = std::min(end + 1, bytes.size());
  return line;
}

/// The next line that is neither blank nor a comment of Mermaid.
std::string_view next_line(std::string_view bytes, std::size_t& at) {
  std::string_view line;
  while (at < bytes.size() && (line.empty() || (line.starts_with("%%") && !line.starts_with("%%{"))))
    line = text::trim(take_line(bytes, at));
  return line;
}

bool begins_statement_of_mermaid(std::string_view line) {
  return line.starts_with("title ") || line.starts_with("section ") || line.starts_with("accTitle") ||
         line.starts_with("accDescr");
}

}  // namespace

std::optional<Foreign> find_foreign(std::string_view bytes) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  std::size_t at = bytes.starts_with(mark) ? mark.size() : 0;
  const std::string_view first = next_line(bytes, at);
  const auto begin = static_cast<std::uint32_t>(first.data() - bytes.data());
  const auto end = begin + static_cast<std::uint32_t>(first.size());
  if (first == "journey") {
    const std::string_view second = next_line(bytes, at);
    if (!begins_statement_of_mermaid(second)) return std::nullopt;
    return Foreign{Message::of(mermaid_journey), Message::of(like_mermaid), begin, end};
  }
  for (const Start& start : starts) {
    if (start.whole ? first == start.begin : first.starts_with(start.begin))
      return Foreign{Message::of(*start.language), Message::of(begin_a_map), begin, end};
  }
  return std::nullopt;
}

}  // namespace journey::syntax
