#include "cli/options/command_rows.hpp"

#include "board/built_in.hpp"
#include "cli/options/help.hpp"
#include "cli/options/phrases_help.hpp"
#include "cli/options/settings.hpp"
#include "cli/options/speech.hpp"
#include "diagnostic/formats.hpp"
#include "lexicon/enumeration.hpp"
#include "lexicon/language.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace journey::cli {

namespace {

/// A line of the help in the language of the reader.
template <const lexicon::Phrase& phrase, typename... Parts>
std::string told(Parts&&... parts) {
  return spoken(lexicon::say<phrase>(std::forward<Parts>(parts)...));
}

std::vector<std::string_view> view_names() {
  std::vector<std::string_view> names;
  for (const board::BuiltIn& view : board::built_in_views()) names.push_back(view.name);
  return names;
}

CLI::Option* list_option(CLI::App& app, const std::string& names, std::vector<std::string>& values,
                         const std::string& help) {
  return app.add_option(names, values, help)->allow_extra_args(false);
}

void add_paths(CLI::App& app, Options& options, const std::string& help = told<phrases::paths>()) {
  app.add_option("PATH", options.paths, help);
  app.add_option("--stdin-filename", options.stdin_filename, told<phrases::stdin_filename>())
      ->type_name("PATH");
  app.add_option("--root", options.root, told<phrases::root>())->type_name("DIR");
}

/// `journey rules --limits` tells of it.
void add_limits(CLI::App& app, Raw& raw) {
  list_option(app, "--limit", raw.limits, "")->type_name("LIMIT")->group(told_elsewhere);
}

void add_sandbox(CLI::App& app, Raw& raw) {
  app.add_option("--sandbox", raw.sandbox)->type_name("WHEN")->group(told_elsewhere);
}

void add_common(CLI::App& app, Raw& raw) {
  add_limits(app, raw);
  app.add_option("--today", raw.today, told<phrases::today>())->type_name("DATE");
  list_option(app, "--deny", raw.deny, "")->type_name("WHAT");
  list_option(app, "--warn", raw.warn, "")->type_name("WHAT");
  list_option(app, "--note", raw.note, "")->type_name("WHAT");
  list_option(app, "--allow", raw.allow, told<phrases::levels>())->type_name("WHAT");
  app.add_option("-j,--jobs", raw.jobs, told<phrases::maps_at_a_time>())->type_name("N");
  add_sandbox(app, raw);
}

/// Before it the language of messages, which everything that speaks takes.
void add_messages(CLI::App& app, Options& options) {
  app.add_option("--messages", options.messages, told<phrases::messages>(tags_of_messages()))
      ->type_name("TAG");
}

void add_printing(CLI::App& app, Options& options, Raw& raw) {
  add_messages(app, options);
  app.add_option("--color", raw.color, "auto, always, never")->type_name("WHEN");
  app.add_flag("-q,--quiet", options.quiet, told<phrases::quiet>());
}

void add_build(CLI::App& app, Options& options, Raw& raw) {
  add_paths(app, options);
  app.add_option("-o,--output", options.output, told<phrases::build_output>())->type_name("PATH");
  app.add_flag("--follow-links", options.follow_links)->group(told_elsewhere);
  list_option(app, "-f,--format", raw.formats, join_names(format_names()) + " (png: --scale 2)")
      ->type_name("LIST");
  list_option(app, "--view", raw.views, told<phrases::build_views>(names_of(view_names())))
      ->type_name("LIST");
  app.add_option("--persona", options.persona, told<phrases::build_persona>())->type_name("ID");
  app.add_option("--theme", raw.theme, told<phrases::build_theme>())->type_name("NAME");
  const auto markers = lexicon::canonical_words(lexicon::Enumeration::markers, lexicon::Language::english);
  app.add_option("--markers", raw.markers, told<phrases::build_markers>(markers.front(), markers.back()))
      ->type_name("NAME");
  app.add_option("--flow-labels", raw.flow_labels)->type_name("NAME")->group(told_elsewhere);
  app.add_option("--paper", raw.paper)->type_name("NAME")->group(told_elsewhere);
  app.add_option("--scale", options.scale)->type_name("N")->group(told_elsewhere);
  app.add_option("--language", options.language, told<phrases::build_language>())->type_name("TAG");
  app.add_option("--translation", options.translation)->type_name("FILE")->group(told_elsewhere);
  app.add_option("--id-prefix", options.id_prefix, told<phrases::build_id_prefix>())->type_name("TEXT");
  app.add_flag("--force", options.force)->group(told_elsewhere);
  add_common(app, raw);
  add_printing(app, options, raw);
}

void add_check(CLI::App& app, Options& options, Raw& raw) {
  add_paths(app, options);
  std::vector<std::string_view> names;
  for (const diagnostic::Format& format : diagnostic::formats()) names.push_back(format.name);
  app.add_option("--format", raw.print, join_names(names))->type_name("NAME");
  app.add_flag("--fix", options.fix, told<phrases::check_fix>());
  app.add_flag("--diff", options.diff, told<phrases::check_diff>());
  app.add_option("--changed-since", options.changed_since, told<phrases::check_changed_since>())
      ->type_name("REV");
  app.add_option("--baseline", options.baseline, told<phrases::check_baseline>())->type_name("FILE");
  app.add_option("--write-baseline", options.write_baseline, told<phrases::check_write_baseline>())
      ->type_name("FILE");
  app.add_flag("--follow-links", options.follow_links)->group(told_elsewhere);
  app.add_flag("--only-given", options.only_given)->group(told_elsewhere);
  app.add_flag("--coverage", options.coverage, told<phrases::check_coverage>());
  app.add_option("--min-coverage", raw.min_coverage, told<phrases::check_min_coverage>())
      ->type_name("PERCENT");
  app.add_option("--min-evidence", raw.min_evidence)->type_name("PERCENT")->group(told_elsewhere);
  add_common(app, raw);
  add_printing(app, options, raw);
}

void add_format(CLI::App& app, Options& options, Raw& raw) {
  add_paths(app, options);
  add_limits(app, raw);
  app.add_flag("--check", options.check, told<phrases::format_check>());
  app.add_flag("--diff", options.diff, told<phrases::format_diff>());
  app.add_option("--keywords", raw.keywords, told<phrases::format_keywords>(tags_of_messages()))
      ->type_name("TAG");
  app.add_option("-j,--jobs", raw.jobs, told<phrases::files_at_a_time>())->type_name("N");
  add_sandbox(app, raw);
  add_printing(app, options, raw);
}

void add_list(CLI::App& app, Options& options, Raw& raw) {
  add_paths(app, options);
  add_limits(app, raw);
  list_option(app, "--kind", options.kinds, told<phrases::list_kinds>())->type_name("LIST");
  app.add_option("--format", raw.print, "json, csv")->type_name("NAME");
  app.add_option("-j,--jobs", raw.jobs, told<phrases::maps_at_a_time>())->type_name("N");
  add_sandbox(app, raw);
  add_printing(app, options, raw);
}

void add_texts(CLI::App& app, Options& options, Raw& raw) {
  add_paths(app, options, told<phrases::texts_paths>());
  add_limits(app, raw);
  app.add_option("-o,--output", options.output, told<phrases::texts_output>())->type_name("FILE");
  app.add_option("--update", options.update, told<phrases::texts_update>())->type_name("FILE");
  app.add_option("--language", options.language, told<phrases::texts_language>())->type_name("TAG");
  app.add_option("--draft", raw.draft, told<phrases::texts_draft>())->type_name("TAG");
  app.add_flag("--no-location", options.no_location, told<phrases::texts_no_location>());
  app.add_flag("--follow-links", options.follow_links)->group(told_elsewhere);
  app.add_option("-j,--jobs", raw.jobs, told<phrases::maps_at_a_time>())->type_name("N");
  add_sandbox(app, raw);
  add_printing(app, options, raw);
}

void add_diff(CLI::App& app, Options& options, Raw& raw) {
  app.add_option("PATH", options.paths, told<phrases::diff_paths>());
  app.add_option("--against", options.compare.against, told<phrases::diff_against>())->type_name("REV");
  app.add_flag("--staged", options.compare.staged, told<phrases::diff_staged>());
  app.add_option("-f,--format", raw.print, join_names(diff_forms()))->type_name("NAME");
  list_option(app, "--view", raw.views, told<phrases::diff_views>())->type_name("LIST");
  app.add_option("--theme", raw.theme)->type_name("NAME")->group(told_elsewhere);
  app.add_option("-o,--output", options.output, told<phrases::diff_output>())->type_name("PATH");
  app.add_option("--fail-on", raw.fail_on, told<phrases::diff_fail_on>())->type_name("LEVEL");
  app.add_option("--link-base", options.compare.link_base, told<phrases::diff_link_base>())->type_name("URL");
  app.add_option("--old-link-base", options.compare.old_link_base)->type_name("URL")->group(told_elsewhere);
  app.add_option("--image-base", options.compare.image_base)->type_name("URL")->group(told_elsewhere);
  app.add_option("--from-json", options.compare.from_json, told<phrases::diff_from_json>())
      ->type_name("FILE");
  app.add_flag("--git-external", options.compare.git_external)->group(told_elsewhere);
  app.add_flag("--follow-links", options.follow_links)->group(told_elsewhere);
  app.add_option("--root", options.root, told<phrases::root>())->type_name("DIR");
  add_common(app, raw);
  add_printing(app, options, raw);
}

void add_history(CLI::App& app, Options& options, Raw& raw) {
  app.add_option("FILE", options.paths, told<phrases::history_map>());
  app.add_option("--since", raw.since, told<phrases::history_since>())->type_name("DATE");
  app.add_option("--last", raw.last, told<phrases::history_last>())->type_name("N");
  app.add_option("-f,--format", raw.print, join_names(history_forms()))->type_name("NAME");
  app.add_option("-o,--output", options.output, told<phrases::diff_output>())->type_name("FILE");
  app.add_option("--theme", raw.theme, join_names(theme_names()))->type_name("NAME");
  app.add_flag("--follow-links", options.follow_links)->group(told_elsewhere);
  add_limits(app, raw);
  app.add_option("-j,--jobs", raw.jobs, told<phrases::history_jobs>())->type_name("N");
  add_sandbox(app, raw);
  add_printing(app, options, raw);
}

void add_textconv(CLI::App& app, Options& options, Raw& raw) {
  app.add_option("FILE", options.paths, told<phrases::textconv_file>())->required()->expected(1);
  add_messages(app, options);
  add_sandbox(app, raw);
}

void add_rules(CLI::App& app, Options& options, Raw& raw) {
  app.add_option("--format", raw.print, told<phrases::rules_formats>())->type_name("NAME");
  app.add_flag("--limits", options.limits, told<phrases::rules_limits>());
  add_messages(app, options);
}

void add_explain(CLI::App& app, Options& options, Raw&) {
  app.add_option("RULE", options.rule, told<phrases::explain_rule>())->required();
  add_messages(app, options);
}

void add_new(CLI::App& app, Options& options, Raw& raw) {
  app.add_option("FILE", options.paths, told<phrases::new_file>())->expected(0, 1);
  app.add_option("--model", options.model, told<phrases::new_model>())->type_name("NAME");
  app.add_option("--language", options.language, spoken(tags_of_messages()))->type_name("TAG");
  app.add_option("--persona", options.persona, told<phrases::new_persona>())->type_name("NAME");
  add_printing(app, options, raw);
}

constexpr std::array build_examples{
    Example{"journey build sarah.journey -f svg,html,md", &phrases::three_files},
    Example{"journey build maps -o out", &phrases::all_into_out}};
constexpr std::array check_examples{Example{"journey check --format json", &phrases::for_machines},
                                    Example{"journey check --coverage --min-coverage 80"}};
constexpr std::array format_examples{Example{"journey fmt", &phrases::all_in_place},
                                     Example{"journey fmt --check --diff", &phrases::would_change},
                                     Example{"journey fmt --keywords {0} sarah.journey"},
                                     Example{"journey fmt - < sarah.journey", &phrases::pipe_to_pipe}};
constexpr std::array list_examples{
    Example{"journey list sarah.journey"},
    Example{"journey list --kind pain,opportunity --format csv > backlog.csv"}};
constexpr std::array texts_examples{Example{"journey texts", &phrases::into_template},
                                    Example{"journey texts --update po/ja.po", &phrases::brought_up_to_date},
                                    Example{"journey texts --draft zh-Hans", &phrases::drafted}};
constexpr std::array diff_examples{
    Example{"journey diff old.journey new.journey"},
    Example{"journey diff --against main", &phrases::against_main},
    Example{"journey diff --against origin/main...HEAD -f md", &phrases::comment_of_request}};
constexpr std::array history_examples{
    Example{"journey history sarah.journey"},
    Example{"journey history sarah.journey -f svg -o past.svg", &phrases::picture_of_past}};
constexpr std::array textconv_examples{
    Example{"git config diff.journey.textconv 'journey textconv'", &phrases::textconv_in_git}};
constexpr std::array rules_examples{Example{"journey rules"},
                                    Example{"journey rules --limits", &phrases::cost_at_most}};
constexpr std::array explain_examples{Example{"journey explain unknown-keyword"}};
constexpr std::array new_examples{Example{"journey new sarah.journey --persona Sarah"},
                                  Example{"journey new --model hubspot --language {0} {1}.journey"}};

/// A name of a file that is not of ASCII.
constexpr lexicon::Phrase customer{"顧客", "顧客", "客户", "顧客"};

std::string words_of(const Example& example) {
  // In English it is told that there are other languages.
  const auto shown = speech() == lexicon::Language::english ? lexicon::Language::hant : speech();
  return fmt::format(fmt::runtime(example.words), lexicon::tag_of(shown), customer.in(speech()));
}

const std::array<CommandRow, 11> commands{{
    {"build", Command::build, phrases::build_summary, add_build, build_examples, true, 45},
    {"check", Command::check, phrases::check_summary, add_check, check_examples, true, 31},
    {"fmt", Command::format, phrases::format_summary, add_format, format_examples, true, 35},
    {"list", Command::list, phrases::list_summary, add_list, list_examples},
    {"texts", Command::texts, phrases::texts_summary, add_texts, texts_examples, true, 33},
    {"diff", Command::diff, phrases::diff_summary, add_diff, diff_examples, true, 49},
    {"history", Command::history, phrases::history_summary, add_history, history_examples, true, 51},
    {"textconv", Command::textconv, phrases::textconv_summary, add_textconv, textconv_examples, false, 53},
    {"rules", Command::rules, phrases::rules_summary, add_rules, rules_examples, true, 31},
    {"explain", Command::explain, phrases::explain_summary, add_explain, explain_examples},
    {"new", Command::create, phrases::new_summary, add_new, new_examples},
}};

}  // namespace

std::span<const CommandRow> command_rows() { return commands; }

const CommandRow* command_named(std::string_view name) {
  const auto row =
      std::find_if(commands.begin(), commands.end(), [&](const CommandRow& c) { return c.name == name; });
  return row == commands.end() ? nullptr : &*row;
}

void describe(CLI::App& app, const CommandRow& row) {
  app.formatter(screen_formatter());
  app.set_help_flag("-h,--help")->group(told_elsewhere);
  app.allow_windows_style_options(false);
  std::string footer = told<phrases::heading_examples>();
  for (const Example& example : row.examples) {
    const std::string words = words_of(example);
    footer += "\n  " + words;
    if (example.does == nullptr) continue;
    footer.append(row.column - text::display_width(words), ' ');
    footer += example.does->in(speech());
  }
  app.footer(footer);
}

}  // namespace journey::cli
