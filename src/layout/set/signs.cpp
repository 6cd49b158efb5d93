#include "layout/set/signs.hpp"

namespace journey::layout {

std::string_view sign_path(SignShape shape) {
  switch (shape) {
    case SignShape::star:
      return "m5.5 0l1.6 3.7l4 .4l-3 2.7l.9 3.9l-3.5-2l-3.5 2l.9-3.9l-3-2.7l4-.4z";
    case SignShape::link:
      return "m4 2h-3v7h7v-3m-2-5h4v4m0-4l-4.5 4.5";
    case SignShape::check:
      return "m1 4.5l2.5 3l4.5-6";
    case SignShape::skip:
      return "m1 7.5c1-7 8-7 9.5-1m-3-.4l3.1.6l.9-3.2";
    case SignShape::arrow:
      return "m0 4.5h8m-3-3l3 3l-3 3";
  }
  return {};
}

Block severity_bar(int severity) {
  constexpr int bars = 4, bar_width = 9, step = 12, bar_height = 5;
  Block block;
  for (int i = 0; i < bars; ++i)
    block.marks.emplace_back(RectMark{{i * step, 0, bar_width, bar_height},
                                      2,
                                      i < severity ? style::Style::severity_on : style::Style::severity_off});
  block.width = (bars - 1) * step + bar_width;
  block.height = bar_height;
  return block;
}

Block assumed_mark() {
  Block block;
  block.marks.emplace_back(CircleMark{{6, 6}, 6, style::Style::assumed_ring});
  block.marks.emplace_back(TextMark{{6, 6 + type_of(style::Style::assumed_text).size * 0.36},
                                    "?",
                                    style::Style::assumed_text,
                                    Anchor::middle,
                                    {}});
  block.width = block.height = 12;
  return block;
}

Block priority_bars(lexicon::Priority priority) {
  constexpr int bars = 3, bar_width = 3, step = 5, lowest = 4, rise = 3, height = 10;
  Block block;
  for (int i = 0; i < bars; ++i) {
    const int bar = lowest + rise * i;
    block.marks.emplace_back(RectMark{{i * step, height - bar, bar_width, bar},
                                      1,
                                      i <= static_cast<int>(priority) ? style::Style::opportunity_sign_full
                                                                      : style::Style::opportunity_sign});
  }
  block.width = (bars - 1) * step + bar_width;
  block.height = height;
  return block;
}

Block status_ring(lexicon::OpportunityStatus status) {
  using lexicon::OpportunityStatus;
  constexpr double middle = 5, radius = 4.5;
  Block block;
  const auto ring = [&](style::Style style) {
    block.marks.emplace_back(CircleMark{{middle, middle}, radius, style});
  };
  switch (status) {
    case OpportunityStatus::idea:
      ring(style::Style::opportunity_sign_idea);
      break;
    case OpportunityStatus::planned:
      ring(style::Style::opportunity_sign);
      break;
    case OpportunityStatus::doing:
      ring(style::Style::opportunity_sign);
      block.stamps.push_back({"m0 0a4.5 4.5 0 0 1 0 9z", {middle, .5}, style::Style::opportunity_sign_full});
      break;
    case OpportunityStatus::done:
      ring(style::Style::opportunity_sign_full);
      block.stamps.push_back({"m0 0l1.7 1.8l2.8-3.9", {2.8, 5.4}, style::Style::opportunity_sign_check});
      break;
    case OpportunityStatus::rejected:
      ring(style::Style::opportunity_sign);
      block.stamps.push_back({"m0 0l3.4 3.4m0-3.4l-3.4 3.4", {3.3, 3.3}, style::Style::opportunity_sign});
      break;
  }
  block.width = block.height = 10;
  return block;
}

Block owner_mark() {
  Block block;
  block.marks.emplace_back(CircleMark{{5, 2.7}, 2.1, style::Style::opportunity_sign});
  block.stamps.push_back({"m0 0c0-5 8-5 8 0", {1, 9.6}, style::Style::opportunity_sign});
  block.width = block.height = 10;
  return block;
}

}  // namespace journey::layout
