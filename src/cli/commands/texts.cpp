// `journey texts`: what translators translate, as PO files.
#include "cli/commands/commands.hpp"
#include "cli/commands/phrases_texts.hpp"
#include "cli/commands/results.hpp"
#include "cli/options/complaint.hpp"
#include "cli/run/chinese_draft.hpp"
#include "cli/run/compilation.hpp"
#include "cli/run/isolation.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/translations.hpp"
#include "lexicon/language.hpp"
#include "po/merge.hpp"
#include "po/write.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>
#include <utility>

namespace journey::cli {

namespace {

constexpr std::string_view template_name = "journey.pot";
/// More texts than these that are gone are counted, not listed.
constexpr std::size_t gone_listed = 12;

class Collector {
 public:
  Collector(Options options, Streams& streams) : options_(std::move(options)), streams_(streams) {
    // Texts that nobody finds would be gone, so that what is meant is all there is.
    if (options_.paths.empty()) options_.paths = {from_here(project_root(working_folder()))};
  }

  int run() {
    Inputs inputs = find_inputs(options_);
    auto settings = read_settings(inputs.files, streams_.color(), inputs.complaints);
    if (settings.size() > 1) inputs.complaints.push_back(usage(say<phrases::several_projects>()));
    if (settings.size() == 1) choose(settings.begin()->first, settings.begin()->second, inputs.complaints);
    const Complained said = complain(inputs.complaints, streams_);
    if (said.stops || inputs.files.empty()) return said.status;
    is_whole_ = said.status == status::done &&
                std::all_of(inputs.files.begin(), inputs.files.end(), is_found_from_root);
    status_ = said.status;
    collect(inputs.files);
    if (status_ != status::done) {
      streams_.error(complaint(say<phrases::texts_not_written>()));
      ready_.clear();
      return status_;
    }
    write();
    return status_;
  }

 private:
  // --- what is wanted ---

  static Complaint usage(const Message& message) { return {complaint(message), status::usage, true}; }

  /// Which file is written, and what it is brought up to date from.
  void choose(const std::string& root, const Settings& settings, std::vector<Complaint>& complaints) {
    const std::string folder = translations_folder(root, settings);
    std::string known = options_.update;
    if (known.empty() && !options_.language.empty()) {
      const auto files = translation_files(root, settings);
      const auto file = std::find_if(files.begin(), files.end(), [&](const TranslationFile& each) {
        return each.tag == options_.language;
      });
      known = file != files.end() ? file->path : joined(folder, options_.language + ".po");
    }
    path_ = !options_.output.empty() ? options_.output
            : known.empty()          ? joined(folder, std::string(template_name))
                                     : known;
    is_named_ = !options_.output.empty() || !options_.update.empty();
    root_ = root;
    if (!known.empty()) read_known(known, complaints);
    if (options_.draft) {
      draft_.emplace(*options_.draft);
      if (!draft_->problem().empty())
        complaints.push_back({complaint(draft_->problem()), status::failure, true});
    }
    if (complaints.empty() && path_ != "-") ready_.get(path_, links());
  }

  void read_known(const std::string& path, std::vector<Complaint>& complaints) {
    if (kind_of(path) == PathKind::missing) {
      tag_ = options_.language.empty() ? language_of_name(path) : options_.language;
      if (tag_.empty()) complaints.push_back(usage(say<phrases::names_no_language>(path)));
      known_.emplace();
      return;
    }
    auto catalogue = read_translation(path, options_.language, streams_.color(), complaints);
    if (!catalogue) return;
    tag_ = catalogue->tag();
    known_ = catalogue->file();
    before_ = catalogue->bytes();
  }

  [[nodiscard]] Links links() const {
    if (!is_named_) return {root_, true};
    return options_.follow_links ? Links{} : Links{{}, false, {root_}};
  }

  // --- the texts ---

  void collect(const std::vector<Input>& inputs) {
    Isolation isolation(inputs, options_, streams_);
    Reach reach;
    if (!ready_.folder.real.empty()) reach.write.push_back(ready_.folder.real);
    isolation.shut_in(std::move(reach));
    isolation.run([&](std::size_t i) { return collect_one(inputs[i]); },
                  [&](std::size_t i, Collected collected) { take(inputs[i], std::move(collected)); });
  }

  [[nodiscard]] Collected collect_one(const Input& input) const {
    Collected collected;
    Report& report = collected.report;
    lower::Languages languages;
    languages.lists_texts = true;
    // Rules have their own command: what is translated has to be right, not more.
    Compilation compilation = compile_input(input, {}, Pictures::look_at, languages);
    if (!compilation.problem.empty()) {
      report.fail(status::failure, say<phrases::cannot_read>(input.path, compilation.problem));
      return collected;
    }
    if (compilation.diagnostics.has_errors()) {
      report.fail(status::mistakes,
                  say<phrases::texts_have_mistakes>(
                      input.path, diagnostic::counted({compilation.diagnostics.errors(), 0, 0})));
      return collected;
    }
    // A library speaks through the maps that import it.
    if (compilation.built.is_library && !input.named) return collected;
    if (compilation.built.map)
      collected.language = lexicon::tag_of(compilation.built.map->first().label_language);
    for (lower::TranslatableText& text : compilation.built.texts) {
      collected.texts.push_back({std::move(text.context), std::move(text.id), std::move(text.comment),
                                 compilation.from_root[text.span.source],
                                 compilation.sources[text.span.source].line_of(text.span.begin)});
    }
    return collected;
  }

  void take(const Input&, Collected collected) {
    status_ = std::max(status_, collected.report.status);
    for (const std::string& text : collected.report.complaints) streams_.error(text);
    for (Collected::Text& text : collected.texts) {
      files_.insert(text.path);
      auto& places = places_[{text.path, text.line}];
      // Maps that import one library all bring its texts.
      auto place = std::find_if(places.begin(), places.end(), [&](const Place& known) {
        return known.text.context == text.context && known.text.id == text.id;
      });
      if (place == places.end()) places.push_back({std::move(text), collected.language});
    }
  }

  /// The texts, each once, in the order of files and lines.
  [[nodiscard]] po::File fresh(std::vector<std::string>& languages) const {
    po::File file;
    file.entries.push_back(po::new_header(known_ ? tag_ : std::string()));
    languages.emplace_back();
    std::map<std::pair<std::string, std::string>, std::size_t> numbers;
    for (const auto& [at, places] : places_) {
      for (const auto& [text, language] : places) {
        const auto [number, is_new] = numbers.try_emplace({text.context, text.id}, file.entries.size());
        if (is_new) {
          po::Entry& entry = file.entries.emplace_back();
          entry.context = text.context;
          entry.id = text.id;
          languages.push_back(language);
        }
        po::Entry& entry = file.entries[number->second];
        const auto add = [](std::vector<std::string>& all, std::string one) {
          if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
        };
        add(entry.extracted, text.comment);
        if (!options_.no_location) add(entry.references, text.path + ":" + std::to_string(text.line));
      }
    }
    return file;
  }

  // --- what is written ---

  void write() {
    std::vector<std::string> languages;
    po::File file = fresh(languages);
    po::Merged merged;
    if (known_) {
      // Of maps that nobody named, the texts may well be there.
      const auto is_looked_for = [&](const po::Entry& entry) {
        return is_whole_ ||
               (!entry.references.empty() &&
                std::all_of(entry.references.begin(), entry.references.end(), [&](const std::string& place) {
                  return files_.contains(place.substr(0, place.rfind(':')));
                }));
      };
      merged = po::merge(file, *known_, is_looked_for);
      file = std::move(merged.file);
      if (draft_) propose(file, languages, merged);
    }
    const std::string bytes = po::write(file);
    if (path_ == "-") {
      streams_.out(bytes);
    } else if (const Problem problem = write_bytes(bytes); !problem.empty()) {
      streams_.error(complaint(say<phrases::cannot_write>(path_, problem)));
      status_ = status::failure;
      return;
    }
    if (path_ == "-") return;  // who reads it there sees it
    if (!known_) {
      streams_.remark(complaint(say<phrases::texts_of_maps>(path_, file.entries.size() - 1)));
      return;
    }
    streams_.remark(complaint(say<phrases::texts_in_language>(path_, merged.translated, merged.fuzzy,
                                                              merged.untranslated, merged.obsolete)));
    tell_gone(file);
  }

  [[nodiscard]] Problem write_bytes(const std::string& bytes) const {
    if (!ready_.folder.problem.empty()) return ready_.folder.problem;
    if (!before_ && kind_of(path_) == PathKind::file && !is_named_po()) return say<phrases::no_po_there>();
    return write_file(path_, bytes, links()).problem;
  }

  /// Whether what is replaced is a file of texts, too, by what it says.
  [[nodiscard]] bool is_named_po() const {
    const ReadResult there = read_file(path_, SIZE_MAX >> 1U, 4096);
    return there.bytes.empty() || there.bytes.find("msgid") != std::string::npos;
  }

  /// Fills what has no translation yet with what the other writing would say.
  void propose(po::File& file, const std::vector<std::string>& languages, po::Merged& merged) const {
    const auto other =
        *options_.draft == lexicon::Language::hans ? lexicon::Language::hant : lexicon::Language::hans;
    for (std::size_t i = 0; i < languages.size(); ++i) {
      po::Entry& entry = file.entries[i];
      if (entry.is_header() || !entry.text.empty() || languages[i] != lexicon::tag_of(other)) continue;
      entry.text = draft_->of(entry.id);
      if (entry.text.empty()) continue;
      entry.is_fuzzy = true;
      --merged.untranslated;
      ++merged.fuzzy;
    }
  }

  /// Translations that have lost their texts with this run.
  void tell_gone(const po::File& file) const {
    std::unordered_set<po::Key, po::KeyHash> before;
    for (const po::Entry& entry : known_->entries)
      if (entry.is_obsolete) before.insert(po::key_of(entry));
    std::vector<Message> gone;
    std::size_t count = 0;
    for (const po::Entry& entry : file.entries) {
      if (!entry.is_obsolete || before.contains(po::key_of(entry))) continue;
      if (count++ < gone_listed)
        gone.push_back(
            Message::verbatim(entry.context.value_or(std::string()) + " " + text::quote(entry.id)));
    }
    if (count == 0) return;
    streams_.remark(complaint(
        say<phrases::no_longer_there>(and_more(std::move(gone), count - std::min(count, gone_listed)))));
  }

  /// A text where one map has it.
  struct Place {
    Collected::Text text;
    std::string language;
  };
  /// The folder that is written into, made before it is needed.
  struct Ready {
    ReadyFolder folder;
    void get(const std::string& path, const Links& links) {
      folder = ready_folder(path, FolderOf::file, links);
    }
    void clear() const { remove_unused(folder); }
  };

  Options options_;
  Streams& streams_;
  int status_ = status::done;
  bool is_whole_ = false;  ///< all maps of the project are looked at
  std::string root_;
  std::string path_;                   ///< what is written; `-`: standard output
  bool is_named_ = false;              ///< on the command line, not by the project
  std::string tag_;                    ///< of the language that it is in
  std::optional<po::File> known_;      ///< what there is already; none: a template is written
  std::optional<std::string> before_;  ///< its bytes
  std::optional<ChineseDraft> draft_;
  Ready ready_;
  std::set<std::string> files_;  ///< from the root, in which texts were found
  std::map<std::pair<std::string, std::uint32_t>, std::vector<Place>> places_;  ///< by path and line
};

}  // namespace

int texts(const Options& options, Streams& streams) { return Collector(options, streams).run(); }

}  // namespace journey::cli
