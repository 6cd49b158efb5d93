#include "cli/run/inputs.hpp"

#include "cli/disk/phrases.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/phrases.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/streams.hpp"
#include "diagnostic/diagnostic.hpp"
#include "diagnostic/human.hpp"
#include "lower/phrases_files.hpp"
#include "media/proportions.hpp"
#include "model/limits.hpp"
#include "text/nearest.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <cerrno>
#include <optional>
#include <set>

namespace journey::cli {

namespace {

/// toml++ follows dotted keys by recursion: a file of 16 KiB cannot make it too deep.
constexpr std::size_t settings_bytes = 16U << 10U;

/// Reads the logo that settings name, by the rules for pictures in maps.
void read_logo(Settings& settings, ProjectFiles& files, diagnostic::Diagnostics& diagnostics) {
  const text::Span at = settings.logo_span;
  lower::ImageAnswer answer = files.files(Pictures::read).image(at.source, settings.logo);
  if (answer.image != nullptr && answer.image->kind == media::ImageKind::jpeg)
    answer.problem = say<phrases::logo_is_png_or_svg>();
  if (!answer.problem.empty()) {
    diagnostics.error(
        settings_rule, at, say<lower::phrases::cannot_be_used>(text::quote(settings.logo), answer.problem),
        answer.is_read ? say<lower::phrases::save_as_plain>() : say<lower::phrases::how_paths_lead>());
    return;
  }
  if (answer.image == nullptr) return;  // it is kept elsewhere
  settings.brand.logo = answer.image;
  settings.brand.logo_size = media::proportions_of(*answer.image);
  if (!files.used().empty()) settings.logo_identity = files.used().back();
}

class Finder {
 public:
  explicit Finder(const Options& options) : options_(options) {
    if (!options.root.empty()) {
      root_ = real_path(options.root);
      if (kind_of(options.root) != PathKind::folder)
        complain(say<phrases::no_such_folder>("--root " + options.root));
    }
  }

  Inputs find() {
    if (!found_.complaints.empty()) return std::move(found_);
    if (options_.paths.empty()) add_folder(".");
    for (const std::string& path : options_.paths) add(path);
    return std::move(found_);
  }

 private:
  void complain(const Message& what) {
    found_.complaints.push_back({complaint(what), status::usage, true, {}});
  }

  /// The same about a path that stands for files, which machines are told too.
  void complain(const Message& what, const std::string& path, const Message& why) {
    complain(what);
    found_.complaints.back().file = {path, say<phrases::cant_be_checked>(why)};
  }

  void unread(Unreadable what, const std::string& path, const Problem& problem, const Message& hint = {}) {
    found_.complaints.push_back(unreadable(what, path, problem, false, hint));
  }

  void add(const std::string& path) {
    if (path == "-") return add_standard_input();
    switch (kind_of(path)) {
      case PathKind::folder:
        return add_folder(path);
      case PathKind::file:
      case PathKind::other:
        return add_file(path, name_of(path), true);
      case PathKind::missing:
        break;
    }
    if (path.find_first_of("*?[") != std::string::npos) {
      return complain(say<phrases::matches_no_file>(path), path, say<phrases::it_matches_no_file>());
    }
    const auto names = entries_of(folder_of(path));
    const std::vector<std::string_view> known(names.begin(), names.end());
    const auto near = text::nearest(name_of(path), known);
    unread(Unreadable::file, path, say<phrases::no_such_file>(),
           near && *near != name_of(path) ? diagnostic::did_you_mean(joined(folder_of(path), *near))
                                          : Message());
  }

  void add_folder(const std::string& folder) {
    const Listing listing = journeys_below(folder);
    below_ = real_path(folder);
    for (const auto& [path, problem] : listing.unread) {
      unread(Unreadable::folder, path, problem);
    }
    if (listing.files.empty() && listing.unread.empty()) {
      complain(say<phrases::no_map_below>(folder), folder, say<phrases::no_map_below_it>());
    }
    const std::size_t prefix = folder == "." ? 0 : folder.size() + (folder.ends_with('/') ? 0 : 1);
    for (const std::string& path : listing.files) add_file(path, path.substr(prefix), false);
  }

  void add_standard_input() {
    const std::string& name = options_.stdin_filename;
    Input input;
    input.path = name.empty() ? "<stdin>" : name;
    input.folder = name.empty() ? working_folder() : real_path(folder_of(name));
    input.mirrored = name.empty() ? "stdin.journey" : name_of(name);
    input.named = input.standard_input = true;
    if (input.folder.empty()) return complain(say<phrases::no_such_folder>("--stdin-filename " + name));
    keep(std::move(input));
  }

  void add_file(const std::string& path, std::string mirrored, bool named) {
    const std::string real = real_path(path);
    if (real.empty()) return unread(Unreadable::file, path, system_problem(errno));  // a link to nowhere
    if (!seen_.insert(real).second) return;                                          // a second way to a file
    Input input;
    input.path = path;
    input.folder = real_path(folder_of(path));
    input.real = real;
    input.mirrored = std::move(mirrored);
    input.named = named;
    // Links to folders are not followed: one that is on the way has only just come there.
    if (!named && !is_below(below_, input.folder))
      return unread(Unreadable::file, path, say<phrases::leaves_root>());
    // A link among maps may lead to what is none: its lines would be quoted as mistakes.
    const std::string root = root_.empty() ? project_root(input.folder) : root_;
    const bool is_link = real != joined(input.folder, name_of(path));
    if (Problem problem = refusal_of_real_path(input.folder, real, journey_ending);
        is_link && path.ends_with(journey_ending) && is_below(root, real) && !problem.empty()) {
      return unread(Unreadable::file, path, problem);
    }
    keep(std::move(input));
  }

  /// Gives the input its root, and refuses what lies outside.
  void keep(Input input) {
    input.root = root_.empty() ? project_root(input.folder) : root_;
    if (const std::string marker = foreign_marker(input.root, input.folder);
        root_.empty() && !marker.empty()) {
      if (refused_.insert(marker).second) {
        found_.complaints.push_back(unreadable(Unreadable::file, marker, say<phrases::is_somebody_elses>(),
                                               true, say<phrases::root_trusts>(input.root)));
      }
      return;
    }
    if (!is_below(input.root, input.folder)) {
      return complain(say<phrases::outside_given_root>(input.path, options_.root));
    }
    if (!input.standard_input && !is_below(input.root, input.real)) {
      return unread(Unreadable::file, input.path, say<phrases::leaves_root>());
    }
    found_.files.push_back(std::move(input));
  }

  const Options& options_;
  std::string root_;
  std::string below_;  ///< real path of the folder whose maps are added
  std::set<std::string> seen_, refused_;
  Inputs found_;
};

}  // namespace

bool is_found_from_root(const Input& input) {
  return !input.named && joined(input.root, input.mirrored) == joined(input.folder, name_of(input.path));
}

std::vector<std::string> real_folders(const std::vector<Input>& inputs) {
  std::set<std::string> folders;
  for (const Input& input : inputs) {
    if (input.standard_input) continue;
    folders.insert(folder_of(input.real));
  }
  return {folders.begin(), folders.end()};
}

ReadResult read_input(const Input& input) {
  return input.standard_input ? read_standard_input(model::limits().file_bytes)
                              : input.store->read(input.real, model::limits().file_bytes);
}

Complaint unreadable(Unreadable what, const std::string& path, const Problem& problem, bool stops,
                     const Message& hint) {
  const lexicon::Phrase& phrase = what == Unreadable::file     ? phrases::cannot_read
                                  : what == Unreadable::folder ? phrases::cannot_read_folder
                                                               : phrases::cannot_read_baseline;
  return {complaint(Message::of(phrase, path, problem).then(hint)), status::failure, stops,
          diagnostic::UncheckedFile{path, say<phrases::cant_be_read>(problem), hint}};
}

Complained complain(const std::vector<Complaint>& complaints, Streams& streams) {
  Complained result;
  for (const Complaint& complaint : complaints) {
    streams.error(complaint.text);
    result.status = std::max(result.status, complaint.status);
    result.stops = result.stops || complaint.stops;
  }
  return result;
}

Inputs find_inputs(const Options& options) { return Finder(options).find(); }

std::optional<ReadResult> read_settings_file(const std::string& root, Store& store) {
  const Store::Place place = store.place_of(joined(root, settings_name));
  if (place.is_missing) return std::nullopt;
  if (is_below(root, place.real) && name_of(place.real) == settings_name)
    return store.read(place.real, settings_bytes);
  ReadResult refused;
  refused.problem = place.real.empty() ? place.problem : say<phrases::leaves_root>();
  return refused;
}

std::map<std::string, Settings> read_settings(const std::vector<Input>& inputs, bool color,
                                              std::vector<Complaint>& complaints) {
  std::map<std::string, Settings> all;
  for (const Input& input : inputs) {
    if (all.contains(input.root)) continue;
    Settings& settings = all[input.root];
    settings.asked = {std::string(settings_name)};
    auto read = read_settings_file(input.root, *input.store);
    if (!read) continue;
    const std::string path = joined(input.root, settings_name);
    if (!read->problem.empty()) {
      complaints.push_back(unreadable(Unreadable::file, path, read->problem, true));
      continue;
    }
    text::Sources sources;
    diagnostic::Diagnostics diagnostics;
    ProjectFiles files(sources, input.root, *input.store);
    const text::SourceId id = files.add(path, input.root, std::move(read->bytes), read->identity);
    settings = parse_settings(sources[id], id, diagnostics);
    if (!settings.logo.empty()) read_logo(settings, files, diagnostics);
    settings.asked = files.asked();
    settings.asked.emplace_back(settings_name);
    diagnostics.sort();
    for (const diagnostic::Diagnostic& finding : diagnostics.all()) {
      complaints.push_back(
          {diagnostic::print_human(finding, sources, {color, 100, speech()}), status::usage, true});
    }
  }
  return all;
}

}  // namespace journey::cli
