// Boards made by hand, for tests of what is drawn from them: no model, no parser.
#pragma once

#include "board/board.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace journey::test {

using board::Board;
using board::Cell;
using board::Column;
using board::CurveLine;
using board::CurvePoint;
using board::Item;
using board::Lane;
using board::Outcome;
using board::Sign;
using board::Stage;
using board::Tone;

inline Tone tone_of(double score) {
  return score > 0.25 ? Tone::good : score < -0.25 ? Tone::bad : Tone::neutral;
}

/// Scores are on a scale from -2 to +2.
inline Outcome outcome(double score, std::string words) {
  return {(score + 2) / 4, score, std::move(words), tone_of(score)};
}

inline board::Fact fact(std::string label, std::string value) {
  board::Fact made;
  made.label = std::move(label);
  made.value = std::move(value);
  return made;
}

/// Adds things to a board in the order of the journey.
class BoardMaker {
 public:
  BoardMaker(std::string language, bool cjk, std::string title) {
    board.language = std::move(language);
    board.traits = lexicon::traits(cjk ? lexicon::Language::hant : lexicon::Language::english);
    board.title = std::move(title);
    board.id = "board";
    board.stage_label = cjk ? "階段" : "Stage";
    board.touchpoint_label = cjk ? "接觸點" : "Touchpoints";
    board.emotion_label = cjk ? "情緒" : "Emotion";
    for (int i = 2; i >= -2; --i) {
      std::string text = i > 0 ? "+" + std::to_string(i) : i < 0 ? "−" + std::to_string(-i) : "0";
      if (i == 2) text += cjk ? " 很好" : " very good";
      if (i == -2) text += cjk ? " 很差" : " very bad";
      board.curve.ticks.push_back({(i + 2) / 4.0, text, i == 0});
    }
    board.curve.lines.emplace_back();
  }

  BoardMaker& stage(std::string title, std::string subtitle = {}, bool optional = false) {
    Stage stage;
    stage.number = static_cast<std::uint32_t>(board.stages.size() + 1);
    stage.id = "stage-" + std::to_string(stage.number);
    stage.title = std::move(title);
    stage.subtitle = std::move(subtitle);
    stage.optional = optional;
    stage.first_column = static_cast<std::uint32_t>(board.columns.size());
    stage.columns = 0;
    board.stages.push_back(std::move(stage));
    return *this;
  }

  BoardMaker& touchpoint(std::string title, std::string channel = {}, std::string icon = {}) {
    Column column;
    column.stage = static_cast<std::uint32_t>(board.stages.size() - 1);
    column.id = title.empty() ? std::string{} : "touchpoint-" + std::to_string(board.columns.size() + 1);
    column.title = std::move(title);
    if (!channel.empty()) column.channels.push_back({std::move(channel), std::move(icon)});
    board.columns.push_back(std::move(column));
    ++board.stages.back().columns;
    return *this;
  }

  BoardMaker& moment(std::string full, std::string brief) {
    board.columns.back().moment_of_truth = std::move(full);
    board.columns.back().moment_of_truth_short = std::move(brief);
    return *this;
  }

  /// An outcome of the touchpoint at hand, in a line of the curve; several make a whisker.
  BoardMaker& feels(double score, std::string words, std::size_t line = 0) {
    while (board.curve.lines.size() <= line) board.curve.lines.emplace_back();
    const auto column = static_cast<std::uint32_t>(board.columns.size() - 1);
    std::vector<CurvePoint>& points = board.curve.lines[line].points;
    if (points.empty() || points.back().first_column != column) {
      CurvePoint point;
      point.gap_before = !points.empty() && points.back().first_column + 1 != column;
      point.first_column = column;
      points.push_back(std::move(point));
    }
    CurvePoint& point = points.back();
    point.outcomes.push_back(outcome(score, std::move(words)));
    double sum = 0;
    for (const Outcome& o : point.outcomes) sum += o.score;
    point.score = sum / static_cast<double>(point.outcomes.size());
    point.unit = (point.score + 2) / 4;
    point.tone = tone_of(point.score);
    point.score_text = std::to_string(static_cast<int>(std::round(point.score)));
    point.words = point.outcomes.size() == 1 ? point.outcomes.front().words : std::string{};
    return *this;
  }

  Lane& lane(const std::string& id, const std::string& label, Lane::Band band = Lane::Band::experience) {
    for (Lane& lane : board.lanes)
      if (lane.id == "lane-" + id) return lane;
    Lane lane;
    lane.id = "lane-" + id;
    lane.label = label;
    lane.band = band;
    board.lanes.push_back(std::move(lane));
    return board.lanes.back();
  }

  BoardMaker& curve_lane(const std::string& label) {
    Lane& made = lane("emotion", label);
    made.kind = Lane::Kind::curve;
    return *this;
  }

  /// An item for the touchpoint at hand.
  BoardMaker& item(const std::string& lane_id, Item made) {
    Lane& in = lane(lane_id, lane_id);
    const auto column = static_cast<std::uint32_t>(board.columns.size() - 1);
    if (in.cells.empty() || in.cells.back().of_stage || in.cells.back().first_column != column)
      in.cells.push_back({board.columns.back().stage, column, 1, false, {}});
    in.cells.back().items.push_back(std::move(made));
    return *this;
  }

  BoardMaker& text(const std::string& lane_id, std::string words, Item::Kind kind = Item::Kind::text) {
    Item made;
    made.kind = kind;
    made.text = std::move(words);
    return item(lane_id, std::move(made));
  }

  BoardMaker& pain(std::string words, int severity) {
    Item made;
    made.kind = Item::Kind::pain;
    made.text = std::move(words);
    made.severity = static_cast<std::uint8_t>(severity);
    made.number = "P" + std::to_string(board.pains.size() + 1);
    made.id = "pain-" + std::to_string(board.pains.size() + 1);
    board.pains.push_back(made);
    return item("pain", std::move(made));
  }

  BoardMaker& opportunity(std::string words, std::vector<std::string> solves = {}) {
    Item made;
    made.kind = Item::Kind::opportunity;
    made.text = std::move(words);
    made.number = "O" + std::to_string(board.opportunities.size() + 1);
    made.id = "opportunity-" + std::to_string(board.opportunities.size() + 1);
    made.links = std::move(solves);
    board.opportunities.push_back(made);
    return item("opportunity", std::move(made));
  }

  BoardMaker& metric(std::string name, std::string current, std::string target,
                     std::vector<double> history = {}, Tone tone = Tone::bad) {
    Item made;
    made.kind = Item::Kind::metric;
    made.text = std::move(name);
    board::MetricValue value;
    value.current = std::move(current);
    value.target = std::move(target);
    value.history = std::move(history);
    value.tone = tone;
    made.metric = std::make_shared<const board::MetricValue>(std::move(value));
    return item("metric", std::move(made));
  }

  /// An item for the whole stage at hand; to be called when the stage has its columns.
  BoardMaker& of_stage(const std::string& lane_id, Item made) {
    Lane& in = lane(lane_id, lane_id);
    const Stage& stage = board.stages.back();
    in.cells.push_back({stage.number - 1, stage.first_column, stage.columns, true, {}});
    in.cells.back().items.push_back(std::move(made));
    return *this;
  }

  /// Puts outcomes in order and marks lowest, highest and end of every line.
  Board& done() {
    for (CurveLine& line : board.curve.lines) {
      if (line.points.empty()) continue;
      for (CurvePoint& point : line.points)
        std::stable_sort(point.outcomes.begin(), point.outcomes.end(),
                         [](const Outcome& a, const Outcome& b) { return a.unit > b.unit; });
      std::size_t low = 0, high = 0;
      for (std::size_t i = 0; i < line.points.size(); ++i) {
        if (line.points[i].unit < line.points[low].unit) low = i;
        if (line.points[i].unit > line.points[high].unit) high = i;
      }
      line.points[low].lowest = line.points[high].highest = true;
      line.points.back().end = true;
    }
    return board;
  }

  Board board;
};

}  // namespace journey::test
