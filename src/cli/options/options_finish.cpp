#include "cli/options/options_finish.hpp"

#include "cli/disk/files.hpp"
#include "cli/options/phrases.hpp"
#include "cli/options/settings.hpp"
#include "cli/options/speech.hpp"
#include "diagnostic/diagnostic.hpp"
#include "diagnostic/formats.hpp"
#include "emit/emitter.hpp"
#include "emit/identifier.hpp"
#include "lexicon/enumeration.hpp"
#include "lexicon/language.hpp"
#include "syntax/values.hpp"
#include "text/ascii.hpp"
#include "text/nearest.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <variant>

#include <fmt/format.h>

namespace journey::cli {

namespace {

/// Splits the values of a list option at commas, without repetitions.
std::vector<std::string> split(const std::vector<std::string>& values) {
  std::vector<std::string> all;
  for (const std::string& value : values) {
    for (const std::string_view piece : text::split_list(value)) {
      if (std::find(all.begin(), all.end(), piece) == all.end()) all.emplace_back(piece);
    }
  }
  return all;
}

/// A number of at most `digits` digits and nothing else.
std::optional<std::size_t> whole_number(std::string_view text, std::size_t digits) {
  const bool is_number = text.size() <= digits && text::is_ascii_number(text);
  return is_number ? std::optional<std::size_t>(std::stoull(std::string(text))) : std::nullopt;
}

/// Levels of rules. Empty, or the complaint.
Message finish_levels(Options& options, const Raw& raw) {
  using diagnostic::Severity;
  struct Row {
    std::string_view name;
    const std::vector<std::string>& values;
    Severity severity;
  };
  const std::array<Row, 4> rows{{{"--deny", raw.deny, Severity::error},
                                 {"--warn", raw.warn, Severity::warning},
                                 {"--note", raw.note, Severity::note},
                                 {"--allow", raw.allow, Severity::off}}};
  for (const Row& row : rows) {
    for (const std::string& what : split(row.values)) {
      if (what == "warnings" && row.severity == Severity::error) {
        options.deny_warnings = true;
        continue;
      }
      const check::Level level{what, row.severity};
      if (const auto refusal = check::refuse(level))
        return say<phrases::about>(fmt::format("{} {}", row.name, what), refusal->message)
            .then(refusal->hint);
      const auto other = std::find_if(options.levels.begin(), options.levels.end(),
                                      [&](const check::Level& known) { return known.what == what; });
      if (other != options.levels.end()) return say<phrases::contradicts>(row.name, what);
      options.levels.push_back(level);
    }
  }
  return {};
}

/// Limits of what a compilation may cost. Empty, or the complaint.
Message finish_limits(Options& options, const Raw& raw) {
  for (const std::string& text : split(raw.limits)) {
    const std::size_t sign = std::min(text.find('='), text.size());
    const std::string_view name = std::string_view(text).substr(0, sign);
    const auto rows = model::limit_rows();
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const model::LimitRow& known) { return known.name == name; });
    if (row == rows.end()) {
      std::vector<std::string_view> names;
      for (const model::LimitRow& known : rows) names.push_back(known.name);
      return say<phrases::no_limit>(name).then(suggestion(name, names, say<phrases::limits_are_listed>()));
    }
    const std::string_view digits = sign < text.size() ? std::string_view(text).substr(sign + 1) : "";
    const auto number = whole_number(digits, 11);
    if (!number) return say<phrases::limit_is_no_number>(text, row->name);
    if (row->most == model::Limits{}.*row->value) return say<phrases::limit_stands>(row->name, row->most);
    if (*number > row->most) return say<phrases::limit_is_too_high>(text, row->most);
    options.raised.*row->value = *number;
  }
  return {};
}

/// What `texts` and translated builds take. Empty, or the complaint.
Message finish_texts(Options& options, const Raw& raw) {
  const auto refuse = [](const std::string& path, std::string_view example) {
    return say<phrases::is_no_po_file>(path, names_of(std::array{example}));
  };
  for (const std::string* const path : {&options.translation, &options.update}) {
    if (!path->empty() && !path->ends_with(".po")) return refuse(*path, "po/ja.po");
  }
  const std::string& output = options.output;
  if (options.command == Command::texts && !output.empty() && output != "-" && !output.ends_with(".pot") &&
      !output.ends_with(".po"))
    return refuse(output, "po/journey.pot");
  if (raw.draft.empty()) return {};
  const auto draft = lexicon::spoken(lexicon::canonical_language(raw.draft));
  if (!draft || lexicon::traits(*draft).letters != lexicon::Letters::han)
    return say<phrases::no_draft_into>(raw.draft, names_of(std::array{"zh-Hant", "zh-Hans"}));
  options.draft = draft;
  if (options.language.empty()) options.language = lexicon::tag_of(*draft);
  if (lexicon::spoken(options.language) != draft)
    return say<phrases::one_language_only>("--language " + options.language, "--draft " + raw.draft);
  return {};
}

/// What is compared with what. Empty, or the complaint.
Message finish_diff(Options& options, const Raw& raw) {
  if (options.command != Command::diff) return {};
  CompareOptions& wanted = options.compare;
  if (!raw.fail_on.empty()) {
    const auto level =
        raw.fail_on == "any" ? std::optional(compare::Level::info) : compare::level_of(raw.fail_on);
    if (!level || raw.fail_on == compare::word(compare::Level::info))
      return say<phrases::no_fail_on>(raw.fail_on, names_of(std::array{"breaking", "attention", "any"}));
    wanted.fail_on = level;
  }
  const bool is_of_states = !wanted.against.empty() || wanted.staged;
  if (!wanted.from_json.empty())
    return is_of_states || !options.paths.empty() ? say<phrases::from_json_alone>() : Message();
  if (wanted.git_external) {
    constexpr std::array<std::size_t, 3> counts{1, 7, 9};
    const bool is_of_git = std::find(counts.begin(), counts.end(), options.paths.size()) != counts.end();
    return is_of_git ? Message() : say<phrases::arguments_of_git>(options.paths.size());
  }
  // What is there is compared with what was committed, as git does.
  if (options.paths.empty() && !is_of_states) wanted.against = "HEAD";
  if (options.paths.size() != 2 && wanted.against.empty() && !wanted.staged) return say<phrases::two_paths>();
  return {};
}

/// A day as it is written: YYYY-MM-DD.
std::optional<lexicon::Date> day_written(std::string_view text) {
  const auto date = syntax::parse_date(text);
  const auto* const day = std::get_if<lexicon::Date>(&date);
  const bool is_day = day != nullptr && day->precision == lexicon::Date::Precision::day;
  return is_day ? std::optional(*day) : std::nullopt;
}

/// How much of the past is looked at. Empty, or the complaint.
Message finish_history(Options& options, const Raw& raw) {
  if (options.command != Command::history) return {};
  if (options.paths.size() != 1) return say<phrases::one_map>();
  if (!raw.since.empty()) {
    options.past.since = day_written(raw.since);
    if (!options.past.since) return say<phrases::bad_since>(raw.since);
  }
  if (raw.last.empty()) return {};
  constexpr std::size_t most_digits = 6;
  options.past.last = whole_number(raw.last, most_digits);
  return options.past.last.value_or(0) == 0 ? say<phrases::bad_last>(raw.last) : Message();
}

template <typename Choice>
using Choices = std::array<std::pair<std::string_view, Choice>, 3>;
constexpr Choices<ColorChoice> color_choices{
    {{"auto", ColorChoice::automatic}, {"always", ColorChoice::always}, {"never", ColorChoice::never}}};
constexpr Choices<SandboxChoice> sandbox_choices{
    {{"auto", SandboxChoice::automatic}, {"require", SandboxChoice::require}, {"off", SandboxChoice::off}}};

constexpr Choices<board::FlowLabels> flow_label_choices{{{"share", board::FlowLabels::share},
                                                         {"count", board::FlowLabels::count},
                                                         {"both", board::FlowLabels::both}}};

/// Whether a word names one of the choices, which is then made.
template <typename Choice>
bool choose(std::string_view word, const Choices<Choice>& choices, Choice& choice) {
  const auto row =
      std::find_if(choices.begin(), choices.end(), [&](const auto& known) { return known.first == word; });
  if (row != choices.end()) choice = row->second;
  return row != choices.end();
}

template <typename Choice>
std::vector<std::string_view> names_in(const Choices<Choice>& choices) {
  std::vector<std::string_view> names;
  for (const auto& [name, choice] : choices) names.push_back(name);
  return names;
}

/// A number from 0.1 to 10 with at most three decimals, such as 2 or 1.5.
bool is_scale(std::string_view text) {
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point),
                         decimals = text.substr(std::min(point + 1, text.size()));
  const bool has_point = point < text.size();
  if (whole.size() > 2 || decimals.size() > 3 || !text::is_ascii_number(whole) ||
      (has_point && !text::is_ascii_number(decimals)))
    return false;
  long thousandths = std::stol(std::string(whole)) * 1000;
  if (has_point) thousandths += std::stol((std::string(decimals) + "00").substr(0, 3));
  return thousandths >= 100 && thousandths <= 10000;
}

}  // namespace

std::string join_names(const std::vector<std::string_view>& names) {
  return fmt::format("{}", fmt::join(names, ", "));
}

std::vector<std::string_view> format_names() {
  std::vector<std::string_view> names;
  for (const emit::Emitter& emitter : emit::emitters()) names.push_back(emitter.name);
  return names;
}

std::vector<std::string_view> diff_forms() {
  return {"text", "md", "json", "html", "svg", "github", "sarif", "gitlab"};
}

std::vector<std::string_view> diff_views() { return {"map", "curve", "flow"}; }

std::vector<std::string_view> history_forms() { return {"table", "csv", "json", "md", "svg"}; }

Message suggestion(std::string_view word, const std::vector<std::string_view>& known, Message otherwise) {
  const auto near = text::nearest(word, known);
  return near ? diagnostic::did_you_mean(*near) : std::move(otherwise);
}

Message finish(Options& options, const Raw& raw) {
  for (const std::string& name : split(raw.formats)) {
    const emit::Emitter* const emitter = emit::find_emitter(name);
    if (emitter == nullptr) {
      const auto names = format_names();
      return say<phrases::no_format>(name).then(
          suggestion(name, names, say<phrases::formats_are>(names_of(names))));
    }
    if (std::find(options.formats.begin(), options.formats.end(), emitter->name) == options.formats.end()) {
      options.formats.emplace_back(emitter->name);
    }
  }
  options.views = split(raw.views);
  if (options.command == Command::diff) {
    const auto views = diff_views();
    for (const std::string& view : options.views)
      if (std::find(views.begin(), views.end(), view) == views.end())
        return say<phrases::no_view_here>(view, names_of(views));
  }
  options.kinds = split(options.kinds);
  if (!raw.theme.empty()) {
    options.theme = theme_named(raw.theme);
    if (!options.theme) return say<phrases::no_theme>(raw.theme, names_of(theme_names()));
  }
  if (!raw.paper.empty()) {
    options.paper = layout::paper_named(raw.paper);
    if (!options.paper) return say<phrases::no_paper>(raw.paper, names_of(std::array{"a3", "a4"}));
    if (!options.theme) options.theme = style::Theme::print;  // nobody names a paper for a screen
  }
  if (!raw.markers.empty()) {
    const auto names = lexicon::canonical_words(lexicon::Enumeration::markers, lexicon::Language::english);
    const auto value = lexicon::value_of(lexicon::Enumeration::markers, raw.markers);
    if (!value) return say<phrases::no_markers>(raw.markers, names_of(names));
    options.markers = static_cast<lexicon::Markers>(*value);
  }
  if (!options.scale.empty() && !is_scale(options.scale)) return say<phrases::bad_scale>(options.scale);
  if (!options.language.empty()) {
    const std::string tag = lexicon::canonical_language(options.language);
    if (tag.empty()) return say<phrases::no_language_tag>(options.language, tags_of_messages());
    options.language = tag;
  }
  if (!raw.keywords.empty()) {
    options.keywords = lexicon::spoken(lexicon::canonical_language(raw.keywords));
    if (!options.keywords) return say<phrases::no_keywords_in>(raw.keywords, tags_of_messages());
  }
  if (Message problem = finish_texts(options, raw); !problem.empty()) return problem;
  if (Message problem = finish_diff(options, raw); !problem.empty()) return problem;
  if (Message problem = finish_history(options, raw); !problem.empty()) return problem;
  const auto percentage = [](std::string_view digits) -> std::optional<unsigned> {
    if (digits.ends_with('%')) digits.remove_suffix(1);
    const auto number = whole_number(digits, 3);
    return number && *number <= 100 ? std::optional(static_cast<unsigned>(*number)) : std::nullopt;
  };
  if (!raw.min_coverage.empty()) {
    options.min_coverage = percentage(raw.min_coverage);
    if (!options.min_coverage) return say<phrases::bad_percentage>(raw.min_coverage);
  }
  if (!raw.min_evidence.empty()) {
    options.min_evidence = percentage(raw.min_evidence);
    if (!options.min_evidence) return say<phrases::bad_evidence_percentage>(raw.min_evidence);
  }
  if (!raw.flow_labels.empty() && !choose(raw.flow_labels, flow_label_choices, options.flow_labels))
    return say<phrases::no_flow_labels>(raw.flow_labels, names_of(names_in(flow_label_choices)));
  if (options.coverage && !raw.print.empty()) return say<phrases::coverage_and_format>();
  const bool fixes = options.command == Command::check && (options.fix || options.diff);
  const bool from_standard_input =
      std::find(options.paths.begin(), options.paths.end(), "-") != options.paths.end();
  if (fixes && (options.diff || from_standard_input) && (options.coverage || !raw.print.empty()))
    return say<phrases::fixes_in_the_way>();
  if (fixes && !options.changed_since.empty()) return say<phrases::fixes_all>();
  if (!options.id_prefix.empty() && !emit::is_id_prefix(options.id_prefix))
    return say<phrases::bad_id_prefix>(options.id_prefix);
  if (!raw.today.empty()) {
    options.today = day_written(raw.today);
    if (!options.today) return say<phrases::bad_today>(raw.today);
  }
  if (Message problem = finish_levels(options, raw); !problem.empty()) return problem;
  if (Message problem = finish_limits(options, raw); !problem.empty()) return problem;
  if (!choose(raw.color, color_choices, options.color))
    return say<phrases::bad_color>(raw.color, names_of(names_in(color_choices)));
  if (!choose(raw.sandbox, sandbox_choices, options.sandbox))
    return say<phrases::bad_sandbox>(raw.sandbox, names_of(names_in(sandbox_choices)));
  if (!raw.jobs.empty()) {
    options.jobs = static_cast<unsigned>(whole_number(raw.jobs, 4).value_or(0));
    if (options.jobs == 0) return say<phrases::bad_jobs>(raw.jobs);
  }
  if (!options.baseline.empty() && !options.write_baseline.empty()) return say<phrases::both_baselines>();
  if (is_source_name(options.write_baseline))
    return say<phrases::overwrites_a_source>("--write-baseline " + options.write_baseline);
  options.print = raw.print;
  std::vector<std::string_view> prints;
  for (const diagnostic::Format& format : diagnostic::formats()) prints.push_back(format.name);
  if (options.command == Command::list) prints = {"json", "csv"};
  if (options.command == Command::diff) prints = diff_forms();
  if (options.command == Command::history) prints = history_forms();
  if (options.command == Command::rules) prints = {"json", "markdown", "man"};
  if (!options.print.empty() && std::find(prints.begin(), prints.end(), options.print) == prints.end()) {
    return say<phrases::no_format_here>(options.print, names_of(prints));
  }
  if (std::count(options.paths.begin(), options.paths.end(), "-") > 1)
    return say<phrases::standard_input_once>();
  for (const std::string& path : options.paths) {
    if (path.empty()) return say<phrases::empty_path>();
  }
  return {};
}

}  // namespace journey::cli
