#include "syntax/foreign.hpp"

#include "text/trim.hpp"

#include <algorithm>
#include <array>

namespace journey::syntax {

namespace {

constexpr std::string_view begin_a_map =
    "a map begins with `journey: TITLE`; `journey new` writes one to start from";
constexpr std::string_view like_mermaid =
    "a `section` is a `stage: …` here, a task `Make tea: 5: Me` below it a `touchpoint: Make tea` with "
    "`emotion: 5` below; "
    "`scale: 1..5` below `journey: …` keeps the scores";

/// How a first line begins in another language. `whole`: nothing else may stand in it.
struct Start {
  std::string_view begin;
  bool whole;
  std::string_view language;
};
constexpr std::array starts{
    Start{"```mermaid", false, "Markdown with a Mermaid diagram"},
    Start{"%%{", false, "a Mermaid diagram"},
    Start{"flowchart ", false, "a Mermaid flowchart"},
    Start{"graph TD", false, "a Mermaid flowchart"},
    Start{"graph TB", false, "a Mermaid flowchart"},
    Start{"graph LR", false, "a Mermaid flowchart"},
    Start{"graph RL", false, "a Mermaid flowchart"},
    Start{"graph BT", false, "a Mermaid flowchart"},
    Start{"sequenceDiagram", true, "a Mermaid sequence diagram"},
    Start{"mindmap", true, "a Mermaid mind map"},
    Start{"timeline", true, "a Mermaid timeline"},
    Start{"gantt", true, "a Mermaid Gantt chart"},
    Start{"@start", false, "PlantUML"},
    Start{"digraph ", false, "a graph of Graphviz"},
    Start{"strict digraph", false, "a graph of Graphviz"},
    Start{"<?xml", false, "XML"},
    Start{"<mxfile", false, "a drawing of draw.io"},
    Start{"<svg", false, "an SVG picture"},
    Start{"<!DOCTYPE", false, "HTML"},
    Start{"<!doctype", false, "HTML"},
    Start{"<html", false, "HTML"},
    Start{"{", true, "JSON"},
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
    return Foreign{"a Mermaid journey", like_mermaid, begin, end};
  }
  for (const Start& start : starts) {
    if (start.whole ? first == start.begin : first.starts_with(start.begin))
      return Foreign{start.language, begin_a_map, begin, end};
  }
  return std::nullopt;
}

}  // namespace journey::syntax
