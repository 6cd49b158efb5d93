// `journey history`: one map through git, a line for each commit that changed what it means.
#include "review/history.hpp"

#include "cli/commands/commands.hpp"
#include "cli/commands/map_past.hpp"
#include "cli/commands/named_output.hpp"
#include "cli/commands/phrases_diff.hpp"
#include "cli/commands/phrases_history.hpp"
#include "cli/commands/table.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/phrases.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

namespace journey::cli {

namespace {

/// A history as text, or why there is none.
struct PrintedHistory {
  std::string text;
  Message problem = {};
};

/// Those who wrote the map read of it in its language, where nobody asks for another.
lexicon::Language language_of_team(const review::History& history, const Options& options) {
  const review::HistoryRow* const newest = history.newest();
  if (!options.messages.empty() || newest == nullptr) return speech();
  return lexicon::spoken(newest->measures.language).value_or(speech());
}

PrintedHistory as_table(const review::History& history, const Options&) {
  review::HistoryCells cells = review::history_for_people(history, speech());
  Table table;
  table.columns = cells.heads;
  table.heads = std::move(cells.heads);
  table.rows = std::move(cells.rows);
  std::string text = history.rows.empty() ? std::string() : print_table(table) + "\n";
  for (const std::string& remark : review::history_remarks(history, speech())) text += remark + "\n";
  return {std::move(text)};
}

PrintedHistory as_csv(const review::History& history, const Options&) {
  review::HistoryCells cells = review::history_for_sheets(history);
  return {print_csv({std::move(cells.columns), std::move(cells.rows)})};
}

PrintedHistory as_json(const review::History& history, const Options&) {
  return {review::history_json(history)};
}

PrintedHistory as_markdown(const review::History& history, const Options& options) {
  return {review::history_markdown(history, language_of_team(history, options))};
}

PrintedHistory as_picture(const review::History& history, const Options& options) {
  review::HistoryPicture picture = review::history_svg(history, language_of_team(history, options),
                                                       options.theme.value_or(style::Theme::light));
  return {std::move(picture.svg), std::move(picture.problem)};
}

struct HistoryForm {
  std::string_view name;
  PrintedHistory (*print)(const review::History&, const Options&);
};
/// In the order of `history_forms()`.
constexpr std::array history_printers{HistoryForm{"table", as_table}, HistoryForm{"csv", as_csv},
                                      HistoryForm{"json", as_json}, HistoryForm{"md", as_markdown},
                                      HistoryForm{"svg", as_picture}};

class Historian {
 public:
  Historian(const Options& options, Streams& streams)
      : options_(options), streams_(streams), path_(options.paths.front()) {}

  int run() {
    if (kind_of(path_) == PathKind::folder) return stop(say<phrases::one_map_alone>(path_), status::usage);
    auto repository = git::Repository::open(path_);
    if (!repository) return stop(say<phrases::cannot_ask_git>(path_, repository.problem), status::failure);
    const auto place = repository->place_of(path_);
    if (!place) return stop(say<phrases::outside_the_repository>(path_), status::usage);
    const auto head = repository->resolve("HEAD");
    if (!head) return stop(say<phrases::cannot_follow>(path_, head.problem), status::failure);
    auto newest = repository->at(*head);
    const auto root =
        newest ? newest->project_root(folder_of(*place)) : git::Outcome<std::string>(newest.problem);
    if (!root) return stop(say<phrases::cannot_follow>(path_, root.problem), status::failure);
    git::HistoryRequest request{*head, *root};
    if (options_.past.since) request.since = lexicon::begin_of(*options_.past.since);
    auto commits = repository->history(request);
    if (!commits) return stop(say<phrases::cannot_follow>(path_, commits.problem), status::failure);
    const bool is_there = !newest->place_of(*place).is_missing;
    return follow(*repository, std::move(*commits), place->substr(1), is_there);
  }

 private:
  int stop(const Message& why, int with) {
    streams_.error(complaint(why));
    return with;
  }

  int follow(git::Repository& repository, git::History commits, const std::string& path, bool is_there) {
    review::History history;
    git::Trail trail(std::move(commits), path);
    const std::size_t count = trail.changing();
    MapPast past(repository, std::move(trail), options_, streams_);
    history = past.find();
    history.path = path;
    history.commits = count;
    if (past.is_library()) return stop(say<phrases::library_without_past>(path_), status::usage);
    if (history.rows.empty() && !is_there) return stop(say<phrases::in_no_commit>(path_), status::usage);
    const int printed = print(history);
    return std::max(past.status(), printed);
  }

  int print(const review::History& history) {
    const auto* form = std::ranges::find(history_printers, options_.print, &HistoryForm::name);
    if (form == history_printers.end()) form = history_printers.begin();
    const PrintedHistory printed = form->print(history, options_);
    if (!printed.problem.empty())
      return stop(say<phrases::cannot_write>(name_of_output(), printed.problem), status::failure);
    // Where the form has no room for it.
    if (form->name == "csv") {
      for (const std::string& remark : review::history_remarks(history, speech()))
        streams_.remark(complaint(Message::verbatim(remark)));
    }
    return put_out(printed.text, options_, streams_);
  }

  [[nodiscard]] std::string name_of_output() const { return options_.output.empty() ? "-" : options_.output; }

  const Options& options_;
  Streams& streams_;
  std::string path_;
};

}  // namespace

int history(const Options& options, Streams& streams) { return Historian(options, streams).run(); }

}  // namespace journey::cli
