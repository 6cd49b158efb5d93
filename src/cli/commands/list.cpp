// `journey list`: what there is in maps, one line each.
#include "cli/commands/commands.hpp"
#include "cli/commands/phrases.hpp"
#include "cli/commands/results.hpp"
#include "cli/commands/table.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/phrases.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/compilation.hpp"
#include "cli/run/isolation.hpp"
#include "cli/run/phrases.hpp"
#include "diagnostic/diagnostic.hpp"
#include "diagnostic/human.hpp"
#include "lexicon/enumeration.hpp"
#include "model/priority.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

namespace journey::cli {

namespace {

/// Those behind the place are for programs: a backlog, with its numbers by the month as they are, unrounded.
const std::vector<std::string> columns{"kind",     "id",    "title",    "in",   "place",
                                       "priority", "after", "affected", "loss", "payback"};
constexpr std::size_t shown_columns = 6;

std::vector<std::string> heads() {
  return {spoken(say<phrases::column_kind>()), spoken(say<phrases::column_id>()),
          spoken(say<phrases::column_title>()), spoken(say<phrases::column_in>()),
          spoken(say<phrases::column_place>())};
}

/// What `--kind` takes and programs read, and how the table calls it.
struct Kind {
  std::string_view name;
  lexicon::Phrase word;
};

using lexicon::Phrase;
constexpr std::array<Kind, 12> kinds{{
    {"map", Phrase{"map", "地圖", "地图", "マップ"}},
    {"library", Phrase{"library", "共用檔", "公共文件", "ライブラリー"}},
    {"persona", Phrase{"persona", "人物角色", "人物角色", "ペルソナ"}},
    {"stage", Phrase{"stage", "階段", "阶段", "ステージ"}},
    {"touchpoint", Phrase{"touchpoint", "接觸點", "触点", "タッチポイント"}},
    {"channel", Phrase{"channel", "管道", "渠道", "チャネル"}},
    {"owner", Phrase{"owner", "負責人", "负责人", "担当"}},
    {"metric", Phrase{"metric", "指標", "指标", "指標"}},
    {"source", Phrase{"source", "資料來源", "数据来源", "情報源"}},
    {"pain", Phrase{"pain", "痛點", "痛点", "課題"}},
    {"opportunity", Phrase{"opportunity", "機會", "机会", "機会"}},
    {"view", Phrase{"view", "檢視", "视图", "ビュー"}},
}};

const Kind* find_kind(std::string_view name) {
  const auto* const found = std::ranges::find(kinds, name, &Kind::name);
  return found == kinds.end() ? nullptr : found;
}

/// Rows of one map, in the order of `kinds`.
class Lister {
 public:
  Lister(const Input& input, const Compilation& compilation) : input_(input), compilation_(compilation) {}

  std::vector<Listed::Row> rows() {
    if (!compilation_.built.map) {
      row("library").place = input_.path;
      return std::move(rows_);
    }
    const model::Journey& map = compilation_.built.map->first();
    row("map", map.id, map.title, {}, map.span);
    all("persona", map.personas());
    for (const model::Stage& stage : map.stages) row("stage", stage.id, stage.title, {}, stage.span);
    for (const model::Touchpoint& touchpoint : map.touchpoints) {
      row("touchpoint", touchpoint.id, touchpoint.title, map.stages[touchpoint.stage].title, touchpoint.span);
    }
    all("channel", map.channels());
    all("owner", map.owners());
    all("metric", map.metric_declarations());
    all("source", map.source_declarations());
    // Each persona may have pains and opportunities of its own.
    std::set<text::Span> seen;
    for (const model::Journey& journey : compilation_.built.map->journeys)
      insights("pain", journey, journey.pains, seen);
    for (const model::Journey& journey : compilation_.built.map->journeys)
      insights("opportunity", journey, journey.opportunities, seen);
    all("view", map.views());
    return std::move(rows_);
  }

 private:
  Listed::Row& row(std::string_view kind) {
    rows_.emplace_back().kind = kind;
    return rows_.back();
  }
  Listed::Row& row(std::string_view kind, const std::string& id, const std::string& title,
                   const std::string& in, text::Span span) {
    const text::Source& source = compilation_.sources[span.source];
    Listed::Row& added = row(kind);
    added.id = id;
    added.title = title;
    added.in = in;
    added.place = fmt::format("{}:{}", source.path(), source.line_of(span.begin));
    return added;
  }

  template <typename Element>
  void all(std::string_view kind, const std::vector<Element>& elements) {
    for (const Element& element : elements) row(kind, element.id, element.title, {}, element.span);
  }

  static std::string number(double value) { return fmt::format("{:.12g}", value); }

  void tell(Listed::Row& row, const model::Journey&, const model::Pain& pain) const {
    const model::PainImpact* const impact = compilation_.built.map->impact.find(pain);
    if (impact == nullptr) return;
    if (impact->affected) row.affected = number(*impact->affected);
    if (impact->loss) row.loss = number(*impact->loss);
  }
  void tell(Listed::Row& row, const model::Journey& journey, const model::Opportunity& opportunity) const {
    if (const auto known = model::priority_of(opportunity)) {
      row.priority = lexicon::word(lexicon::Enumeration::priority, static_cast<std::uint8_t>(known->priority),
                                   lexicon::Language::english);
    }
    std::vector<std::string_view> after;
    for (const model::Index first : opportunity.depends_on) after.push_back(journey.opportunities[first].id);
    row.after = fmt::format("{}", fmt::join(after, ", "));
    if (const auto payback = model::payback_of(*compilation_.built.map, opportunity))
      row.payback = number(payback->months);
  }

  template <typename Element>
  void insights(std::string_view kind, const model::Journey& journey, const std::vector<Element>& elements,
                std::set<text::Span>& seen) {
    for (const Element& element : elements) {
      if (!seen.insert(element.span).second) continue;
      std::string in;
      if (element.touchpoint != model::none) {
        in = journey.touchpoints[element.touchpoint].title;
      } else if (element.stage != model::none) {
        in = journey.stages[element.stage].title;
      }
      tell(row(kind, element.id, element.text.value, in, element.span), journey, element);
    }
  }

  const Input& input_;
  const Compilation& compilation_;
  std::vector<Listed::Row> rows_;
};

}  // namespace

int list(const Options& options, Streams& streams) {
  for (const std::string& kind : options.kinds) {
    if (find_kind(kind) != nullptr) continue;
    std::vector<std::string_view> names;
    for (const Kind& known : kinds) names.push_back(known.name);
    const auto near = text::nearest(kind, names);
    streams.error(complaint(say<phrases::no_kind>(kind).then(
        near ? diagnostic::did_you_mean(*near) : say<phrases::kinds_are>(names_of(names)))));
    return status::usage;
  }
  Inputs inputs = find_inputs(options);
  const Complained said = complain(inputs.complaints, streams);
  if (said.stops || inputs.files.empty()) return said.status;
  Summary summary;
  summary.status = said.status;

  Table table{columns, {}, heads()};
  Isolation isolation(inputs.files, options, streams);
  isolation.shut_in({});
  isolation.run(
      [&](std::size_t i) {
        const Input& input = inputs.files[i];
        Listed listed;
        const Compilation compilation = compile_input(input, {});
        if (!compilation.problem.empty()) {
          listed.report.fail(status::failure, say<phrases::cannot_read>(input.path, compilation.problem));
        } else if (compilation.diagnostics.has_errors()) {
          listed.report.fail(status::mistakes,
                             say<phrases::left_out_of_list>(
                                 input.path, diagnostic::counted({compilation.diagnostics.errors(), 0, 0})));
        } else {
          listed.rows = Lister(input, compilation).rows();
        }
        return listed;
      },
      [&](std::size_t, Listed listed) {
        summary.add(listed.report);
        for (const std::string& text : listed.report.complaints) streams.error(text);
        for (Listed::Row& row : listed.rows) {
          const bool wanted = options.kinds.empty() || std::find(options.kinds.begin(), options.kinds.end(),
                                                                 row.kind) != options.kinds.end();
          if (wanted)
            table.rows.push_back({std::move(row.kind), std::move(row.id), std::move(row.title),
                                  std::move(row.in), std::move(row.place), std::move(row.priority),
                                  std::move(row.after), std::move(row.affected), std::move(row.loss),
                                  std::move(row.payback)});
        }
      });
  if (options.print == "json") {
    streams.out(print_json(table));
  } else if (options.print == "csv") {
    streams.out(print_csv(table));
  } else {
    table.columns.resize(shown_columns);
    for (std::vector<std::string>& row : table.rows) {
      row.resize(shown_columns);
      row.front() = find_kind(row.front())->word.in(speech());
    }
    streams.out(print_table(table));
  }
  return summary.status;
}

}  // namespace journey::cli
