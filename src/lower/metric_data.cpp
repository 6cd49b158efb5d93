#include "lower/metric_data.hpp"

#include "diagnostic/errors.hpp"
#include "lexicon/words.hpp"
#include "lower/csv.hpp"
#include "lower/phrases_files.hpp"
#include "model/limits.hpp"
#include "syntax/values.hpp"
#include "text/quote.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace journey::lower {

namespace {

using lexicon::Keyword;
using lexicon::say;
namespace rule = diagnostic::rule;

constexpr std::array columns{Keyword::metric, Keyword::date, Keyword::value};
/// A column that may be there; where its cell is empty the value is everybody's.
constexpr Keyword optional_column = Keyword::persona;
constexpr std::size_t absent = static_cast<std::size_t>(-1);

/// Points by the name of the metric, as one CSV has them.
using Rows = std::unordered_map<std::string, std::vector<model::Metric::Point>>;

bool names_column(std::string_view word, Keyword column) {
  for (std::size_t language = 0; language < lexicon::language_count; ++language) {
    for (const std::string_view known : lexicon::words_of(column, static_cast<lexicon::Language>(language))) {
      if (lexicon::same_word(word, known)) return true;
    }
  }
  return false;
}

class CsvFile {
 public:
  /// Until its header says that it is a table of metrics, nothing of it is quoted.
  CsvFile(text::Sources& sources, text::SourceId file, diagnostic::Diagnostics& diagnostics)
      : sources_(sources),
        source_(sources[file]),
        file_(file),
        diagnostics_(diagnostics),
        reader_(source_.bytes()) {
    sources_.set_quotable(file_, false);
  }

  Rows rows(std::size_t at_most) {
    Rows rows;
    std::vector<CsvCell> row;
    if (source_.bytes().size() > model::limits().file_bytes) {
      error(rule::limit_exceeded, 0, 0,
            say<phrases::csv_too_large>(source_.bytes().size(), model::limits().file_bytes));
      return rows;
    }
    if (const auto invalid = text::find_invalid(source_.bytes())) {
      const auto begin = static_cast<std::uint32_t>(invalid->begin);
      error(rule::bad_csv, begin, static_cast<std::uint32_t>(invalid->end), say<phrases::csv_is_not_utf8>());
      return rows;
    }
    if (!reader_.next(row) || !read_header(row)) {
      if (reader_.fault().empty() && row.empty())
        error(rule::bad_csv, 0, 0, say<phrases::csv_is_empty>(), say<phrases::csv_header>());
      report_fault();
      return rows;
    }
    sources_.set_quotable(file_, true);
    std::size_t count = 0;
    while (reader_.next(row)) {
      if (++count > at_most) {
        error(rule::limit_exceeded, row.front().begin, row.front().end,
              say<phrases::too_many_values>(model::limits().metric_points));
        break;
      }
      read_row(row, rows);
    }
    report_fault();
    return rows;
  }

 private:
  bool read_header(const std::vector<CsvCell>& row) {
    for (std::size_t column = 0; column < columns.size(); ++column) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (at_[column] == absent && names_column(row[i].value, columns[column])) at_[column] = i;
      }
      if (at_[column] != absent) continue;
      error(rule::bad_csv, row.front().begin, row.back().end,
            say<phrases::lacks_column>(lexicon::word(columns[column], lexicon::Language::english)),
            say<phrases::csv_header>());
      return false;
    }
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (persona_at_ == absent && names_column(row[i].value, optional_column)) persona_at_ = i;
    }
    return true;
  }

  void read_row(const std::vector<CsvCell>& row, Rows& rows) {
    const std::size_t needed = *std::max_element(at_.begin(), at_.end()) + 1;
    if (row.size() < needed) {
      return error(rule::bad_csv, row.front().begin, row.back().end,
                   say<phrases::too_few_cells>(row.size(), needed));
    }
    const CsvCell& date_cell = row[at_[1]];
    const CsvCell& value_cell = row[at_[2]];
    const auto date = syntax::parse_date(date_cell.value);
    const auto value = syntax::parse_number(value_cell.value);
    report(date, date_cell);
    report(value, value_cell);
    if (date.index() != 0 || value.index() != 0) return;
    model::Metric::Point point{
        std::get<lexicon::Date>(date), std::get<double>(value), {file_, value_cell.begin, value_cell.end}};
    if (persona_at_ < row.size()) {
      const CsvCell& persona = row[persona_at_];
      point.persona = {model::none, std::string(persona.value), {file_, persona.begin, persona.end}};
    }
    rows[text::nfc(row[at_[0]].value)].push_back(std::move(point));
  }

  /// The whole cell: quotes may lie between the mistake and its place in the file.
  template <typename T>
  void report(const syntax::Parsed<T>& parsed, const CsvCell& cell) {
    if (const auto* wrong = std::get_if<syntax::ValueError>(&parsed)) {
      error(rule::bad_csv, cell.begin, cell.end, wrong->message, wrong->hint);
    } else if (cell.value.empty()) {
      error(rule::bad_csv, cell.begin, cell.end, say<phrases::cell_is_empty>());
    }
  }

  void report_fault() {
    if (!reader_.fault().empty())
      error(rule::bad_csv, reader_.fault_at(), reader_.fault_at() + 1, reader_.fault());
  }

  void error(std::string_view rule, std::uint32_t begin, std::uint32_t end, lexicon::Message message,
             lexicon::Message hint = {}) {
    diagnostics_.error(rule, {file_, begin, end}, std::move(message), std::move(hint));
  }

  text::Sources& sources_;
  const text::Source& source_;
  text::SourceId file_;
  diagnostic::Diagnostics& diagnostics_;
  CsvReader reader_;
  std::array<std::size_t, 3> at_{absent, absent, absent};
  std::size_t persona_at_ = absent;
};

}  // namespace

namespace {

/// Finds the personas whose values they are. A name that nobody bears is a mistake of the table.
void resolve_personas(const Names& names, UnitId unit, std::vector<model::Metric::Point>& points) {
  for (model::Metric::Point& point : points) {
    if (point.persona.text.empty()) continue;
    point.persona.target = names.find(Kind::persona, unit, point.persona.text);
    if (point.persona.target != model::none || names.may_be_missing(Kind::persona)) continue;
    names.compilation().diagnostics.error(
        rule::bad_csv, point.persona.span,
        say<phrases::no_such_persona_in_table>(text::quote(point.persona.text)),
        say<phrases::leave_cell_empty>());
  }
}

}  // namespace

MetricData read_metric_data(const Names& names) {
  const Compilation& compilation = names.compilation();
  MetricData data;
  std::unordered_map<std::string, Rows> files;
  std::size_t points = 0;
  const auto& metrics = names.all(Kind::metric);
  for (model::Index metric = 0; metric < metrics.size(); ++metric) {
    const StatementPlace place = metrics[metric].place;
    const syntax::Document& document = compilation.units[place.unit].document;
    each_child(document, place.statement, [&](syntax::StatementId id) {
      const syntax::Statement& s = document.statements[id];
      if (s.keyword != Keyword::data || document.text(s).empty() || s.long_text) return;
      const text::Span span = document.text(s);
      const std::string_view written = compilation.sources.slice(span);
      const auto path = syntax::parse_path(written);
      if (const auto* wrong = std::get_if<syntax::ValueError>(&path)) {
        compilation.diagnostics.error(wrong->rule,
                                      {span.source, span.begin + wrong->begin, span.begin + wrong->end},
                                      wrong->message, wrong->hint);
        return;
      }
      const FileAnswer answer =
          compilation.files.read(span.source, std::get<std::string>(path), FileKind::table);
      if (!answer.source) {
        compilation.diagnostics.error(rule::unreadable_file, span,
                                      say<phrases::cannot_be_used>(text::quote(written), answer.problem),
                                      say<phrases::how_paths_lead>());
        return;
      }
      const auto [file, is_new] = files.try_emplace(answer.canonical);
      if (is_new) {
        file->second =
            CsvFile(compilation.sources, *answer.source, compilation.diagnostics)
                .rows(model::limits().metric_points - std::min(points, model::limits().metric_points));
        for (const auto& [name, rows] : file->second) points += rows.size();
      }
      if (const auto rows = file->second.find(metrics[metric].name); rows != file->second.end()) {
        data[metric] = rows->second;
        resolve_personas(names, place.unit, data[metric]);
      }
    });
  }
  return data;
}

}  // namespace journey::lower
