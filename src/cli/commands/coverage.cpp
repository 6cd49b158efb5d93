#include "cli/commands/coverage.hpp"

#include "cli/commands/phrases.hpp"
#include "cli/options/speech.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::cli {

namespace {

/// More stages than these are counted, not named.
constexpr std::size_t stages_named = 4;

std::string_view word(lexicon::Keyword lane) { return lexicon::word(lane, speech()); }

std::string percent_of(const check::Coverage& coverage) { return fmt::format("{}%", coverage.percent()); }

/// "3/4"; "-" where nothing is asked.
std::string fraction(std::size_t filled, std::size_t cells) {
  return cells == 0 ? "-" : fmt::format("{}/{}", filled, cells);
}

/// "no pain in `探索`, `考慮` and 2 more"
Message gap_of(const check::LaneCoverage& lane, const model::Journey& journey) {
  std::vector<Message> stages;
  for (std::size_t i = 0; i < std::min(lane.missing.size(), stages_named); ++i)
    stages.push_back(in_code(journey.stages[lane.missing[i]].title));
  const std::size_t rest = lane.missing.size() - stages.size();
  return say<phrases::lane_lacks>(word(lane.keyword), and_more(std::move(stages), rest));
}

}  // namespace

CoverageRow measure(const std::string& path, const model::Map& map, const Options& options, Report& report) {
  const check::Coverage coverage = check::coverage_of(map);
  const model::EvidenceCount evidence = model::evidence_count(map);
  CoverageRow row{
      path, map.first().title, map.first().stages.size(), {}, {evidence.researched, evidence.all}};
  if (options.min_evidence && evidence.percent() < *options.min_evidence) {
    report.fail(status::mistakes,
                say<phrases::researched_less>(path, fmt::format("{}%", evidence.percent()),
                                              *options.min_evidence, evidence.researched, evidence.all));
  }
  for (const check::LaneCoverage& lane : coverage.lanes) row.lanes.push_back({lane.filled(), lane.cells});
  if (!options.min_coverage || coverage.filled * 100 >= coverage.cells * *options.min_coverage) return row;
  Message gaps;
  for (const check::LaneCoverage& lane : coverage.lanes) {
    if (!lane.missing.empty()) gaps = gaps.then(gap_of(lane, map.first()));
  }
  report.fail(status::mistakes,
              say<phrases::covers_less>(path, percent_of(coverage), *options.min_coverage, gaps));
  return row;
}

void CoverageTable::add(const CoverageRow& row) {
  lanes_.resize(check::essential_lanes().size());
  check::Coverage map;
  std::vector<std::string> cells{row.path, row.title, fmt::format("{}", row.stages)};
  for (std::size_t i = 0; i < std::min(lanes_.size(), row.lanes.size()); ++i) {
    const check::Coverage lane{row.lanes[i].filled, row.lanes[i].all};
    cells.push_back(fraction(lane.filled, lane.cells));
    lanes_[i].add(lane);
    map.add(lane);
  }
  cells.push_back(percent_of(map));
  const model::EvidenceCount evidence{row.evidence.filled, row.evidence.all};
  cells.push_back(fmt::format("{}%", evidence.percent()));
  evidence_.researched += evidence.researched;
  evidence_.all += evidence.all;
  all_.add(map);
  stages_ += row.stages;
  table_.rows.push_back(std::move(cells));
}

std::string CoverageTable::print() const {
  if (table_.rows.empty()) return {};
  Table table = table_;
  table.columns = {spoken(say<phrases::column_map>()), spoken(say<phrases::column_title>()),
                   spoken(say<phrases::column_stages>())};
  for (const lexicon::Keyword lane : check::essential_lanes()) table.columns.emplace_back(word(lane));
  table.columns.push_back(spoken(say<phrases::column_coverage>()));
  table.columns.push_back(spoken(say<phrases::column_evidence>()));
  if (table.rows.size() > 1) {
    std::vector<std::string> all{spoken(say<phrases::row_all>()),
                                 spoken(say<phrases::so_many_maps>(table.rows.size())),
                                 fmt::format("{}", stages_)};
    for (const check::Coverage& lane : lanes_) all.push_back(fraction(lane.filled, lane.cells));
    all.push_back(percent_of(all_));
    all.push_back(fmt::format("{}%", evidence_.percent()));
    table.rows.push_back(std::move(all));
  }
  return print_table(table, 40);
}

}  // namespace journey::cli
