// In: the board and the flow of a map. Out: the picture of who goes where: stages as columns, touchpoints as
// cards, edges as broad as their shares.
//
//   draft_flow: cards, columns, edges within them, words, sizes → a skeleton
//   emit:       Graphviz finds the heights of columns, of words and of edges past columns
//   draw_flow:  columns as far apart as what turns between them needs, ribbons, heads → the sheet
#pragma once

#include "board/board.hpp"
#include "board/flow.hpp"
#include "layout/flow/diagram.hpp"
#include "layout/sheet.hpp"

#include <memory>
#include <string>

namespace journey::layout {

/// A flow whose parts have sizes but no places. `board` and `flow` must outlive it.
class FlowDraft {
 public:
  struct Parts;
  explicit FlowDraft(std::unique_ptr<Parts> parts);
  FlowDraft(FlowDraft&&) noexcept;
  ~FlowDraft();

  /// What is to be placed.
  [[nodiscard]] const Skeleton& skeleton() const;
  /// Why it can't be drawn: more than `most_edges` edges; empty where it can.
  [[nodiscard]] const lexicon::Message& problem() const;
  [[nodiscard]] const Parts& parts() const { return *parts_; }

  static constexpr std::size_t most_edges = 20000;

 private:
  std::unique_ptr<Parts> parts_;
};

/// Where very many edges lead from stage to stage, the skeleton holds the columns alone: then edges are drawn
/// straight from card to card, below the cards, and their words are in the tooltips.
FlowDraft draft_flow(const board::Board& board, const board::Flow& flow);

/// `places`: of the skeleton's nodes. `page_width`: for pages, px that what stands above and below the
/// picture may be wide; 0: as wide as the picture. Seams run between stages, behind what is said there.
Sheet draw_flow(const FlowDraft& draft, const Placement& places, const std::string& id_prefix = {},
                int page_width = 0);

}  // namespace journey::layout
