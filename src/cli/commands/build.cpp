// `journey build`: reads maps, writes pictures, pages and texts.
#include "cli/commands/build_language.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/order.hpp"
#include "cli/commands/output_places.hpp"
#include "cli/commands/phrases.hpp"
#include "cli/commands/results.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/phrases.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/baselines.hpp"
#include "cli/run/compilation.hpp"
#include "cli/run/isolation.hpp"
#include "cli/run/outputs.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/raster.hpp"
#include "diagnostic/diagnostic.hpp"
#include "diagnostic/human.hpp"
#include "emit/emitter.hpp"
#include "emit/marks.hpp"
#include "journey.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace journey::cli {

namespace {

/// More paths than these are counted, not listed.
constexpr std::size_t paths_listed = 12;
/// The same of personas.
constexpr std::size_t personas_listed = 12;
/// Bytes of a file that this program may have written.
constexpr std::size_t largest_output = std::size_t{1} << 30U;

/// Texts name pictures and do not show them.
Pictures pictures_for(const std::vector<std::string>& formats) {
  const bool drawn = std::any_of(formats.begin(), formats.end(), [](const std::string& name) {
    const emit::Emitter* const emitter = emit::find_emitter(name);
    return emitter != nullptr && emitter->needs.sheet;
  });
  return drawn ? Pictures::read : Pictures::look_at;
}

/// Errors and warnings. Notes are for whoever asks for a check; a build that says the same each time is not
/// read.
diagnostic::Diagnostics without_notes(diagnostic::Diagnostics diagnostics) {
  const auto& all = diagnostics.all();
  diagnostics.erase_if(
      [&](std::size_t number) { return all[number].severity == diagnostic::Severity::note; });
  return diagnostics;
}

/// Errors and warnings in print. Notes are only counted, each once.
std::vector<Finding> findings_of(const Compilation& compilation, bool color) {
  auto findings = print_findings(without_notes(compilation.diagnostics), compilation.sources, color);
  for (const diagnostic::Diagnostic& found : compilation.diagnostics.all()) {
    if (found.severity == diagnostic::Severity::note)
      findings.push_back({key_of(found, compilation.sources), {}, {0, 0, 1}});
  }
  return findings;
}

class Builder {
 public:
  Builder(const Options& options, Streams& streams)
      : options_(options), streams_(streams), raster_(options.scale) {}

  int run() {
    Inputs inputs = find_inputs(options_);
    const auto settings = read_settings(inputs.files, streams_.color(), inputs.complaints);
    baselines_.emplace(options_, settings, inputs.complaints);
    language_.read(settings, streams_.color(), inputs.complaints);
    const OutputChoice choice = choose_output(options_);
    if (!choice.problem.empty())
      inputs.complaints.push_back({complaint(choice.problem), status::usage, true});
    const Complained said = complain(inputs.complaints, streams_);
    if (said.stops || inputs.files.empty()) return said.status;
    summary_.status = said.status;
    summary_.failed = inputs.complaints.size();
    for (const Input& input : inputs.files) {
      orders_.push_back(order_for(input, options_, settings.at(input.root), choice));
      language_.choose(orders_.back());
      if (const auto identity = identity_of(input.path); identity && !input.standard_input)
        sources_.insert(*identity);
    }
    for (const auto& [root, one] : settings)
      if (one.logo_identity) sources_.insert(*one.logo_identity);
    sources_.insert(baselines_->files().begin(), baselines_->files().end());
    if (const Complained lack = complain(left_out(), streams_); lack.stops) return lack.status;
    inputs_ = std::move(inputs.files);
    if (options_.sandbox != SandboxChoice::off) isolation_.shut_in(places_.reach(orders_));
    if (const Complained clash = complain(clashes(), streams_); clash.stops) {
      places_.clear_unused();
      return clash.status;
    }

    isolation_.run([&](std::size_t i) { return build_one(orders_[i]); },
                   [&](std::size_t, Built built) { take(std::move(built)); });
    places_.clear_unused();
    return finish();
  }

 private:
  // --- before anything is written: formats that a view lacks, two outputs with one path ---

  /// Says which formats of the settings are left out, each once; complains where none remains.
  std::vector<Complaint> left_out() {
    std::map<std::string, Message> said;  // by their text, each once
    for (const Order& order : orders_)
      for (const Message& why : order.left_out) said.try_emplace(spoken(why), why);
    const bool is_empty = std::any_of(orders_.begin(), orders_.end(),
                                      [](const Order& order) { return order.request.formats.empty(); });
    if (is_empty) {
      Message all;
      for (const auto& [text, why] : said) all = all.then(why);
      return {{complaint(say<phrases::no_format_remains>(settings_name, all)), status::usage, true}};
    }
    for (const auto& [text, why] : said)
      streams_.remark(complaint(say<phrases::left_out_format>(settings_name, why)));
    return {};
  }

  /// Outputs of one map that is going to be built.
  struct ProductsOf {
    std::size_t order;
    std::vector<Product> products;
  };

  std::vector<Complaint> clashes() {
    std::vector<ProductsOf> plan;
    for (std::size_t i = 0; i < orders_.size(); ++i)
      plan.push_back({i, products_of(orders_[i].request, {{""}, {}})});
    // Most often the command line alone shows that there is none. Else the files have to be looked into: some
    // are libraries, and who the personas are is in the map.
    const bool known = options_.persona != "each" &&
                       std::find(options_.views.begin(), options_.views.end(), "all") == options_.views.end();
    if (known && clashes_in(plan).empty() && !may_replace_a_picture(plan)) return {};
    plan = exact_plan();
    std::vector<Complaint> complaints = clashes_in(plan);
    return complaints.empty() ? replaced_sources(plan) : complaints;
  }

  /// Whether one of several maps may be drawn where a picture lies that another shows: whether that is so, is
  /// in the maps. What a single map uses is known before it is written anyway.
  [[nodiscard]] bool may_replace_a_picture(const std::vector<ProductsOf>& plan) const {
    if (isolation_.is_here()) return false;
    const auto is_there = [&](const Order& order, const Product& product) {
      const bool is_picture = product.extension == "svg" || product.extension == "png";
      return (is_picture || options_.force) &&
             identity_of(output_path(order.input, order.destination, product));
    };
    return std::any_of(plan.begin(), plan.end(), [&](const ProductsOf& planned) {
      const Order& order = orders_[planned.order];
      return std::any_of(planned.products.begin(), planned.products.end(),
                         [&](const Product& product) { return is_there(order, product); });
    });
  }

  /// Outputs that would replace what any map of the run is made from.
  [[nodiscard]] std::vector<Complaint> replaced_sources(const std::vector<ProductsOf>& plan) const {
    std::vector<Complaint> complaints;
    for (const ProductsOf& planned : plan) {
      const Order& order = orders_[planned.order];
      for (const Product& product : planned.products) {
        const std::string path = output_path(order.input, order.destination, product);
        const auto identity = path.empty() ? std::nullopt : identity_of(path);
        const auto row = identity ? used_.find(*identity) : used_.end();
        if (row == used_.end()) continue;
        const Message why = say<phrases::is_a_source_of>(orders_[row->second].input.path);
        complaints.push_back({complaint(say<phrases::cannot_write>(path, why)), status::failure, true});
      }
    }
    return complaints;
  }

  std::vector<ProductsOf> exact_plan() {
    std::vector<ProductsOf> plan;
    isolation_.run([&](std::size_t i) { return plan_one(orders_[i]); },
                   [&](std::size_t i, const Planned& planned) {
                     if (planned.offer) plan.push_back({i, products_of(orders_[i].request, *planned.offer)});
                     for (const FileIdentity& file : planned.used) used_.try_emplace(file, i);
                   });
    return plan;
  }

  Planned plan_one(const Order& order) {
    // Standard input can be read once only; what it gives each persona is compared when it is built.
    if (order.input.standard_input) return {{}, Offer{{""}, {}}, {}};
    const auto offered = [&](const Compilation& compilation) {
      const auto& map = compilation.built.map;
      return map && !is_skipped(order, *map) ? std::optional(offer_of(*map)) : std::nullopt;
    };
    if (isolation_.is_here()) {
      compiled_ = compile(order);
      return {{}, offered(*compiled_), compiled_->used};
    }
    // Several are read twice then, the first time without rules and drawing: nothing may be written before
    // the names of all are known, and what workers made of a thousand maps does not stay in memory until
    // then.
    const Compilation lowered = lower_input(order.input);
    return {{}, offered(lowered), lowered.used};
  }

  [[nodiscard]] std::vector<Complaint> clashes_in(const std::vector<ProductsOf>& plan) const {
    std::vector<Complaint> complaints;
    std::map<std::string, std::pair<std::size_t, std::string>> taken;  // by key: order, path
    std::size_t count = 0;
    for (const ProductsOf& planned : plan) {
      const Order& order = orders_[planned.order];
      for (const Product& product : planned.products) {
        ++count;
        if (order.destination.takes_one()) continue;
        const std::string path = output_path(order.input, order.destination, product);
        const auto [at, fresh] =
            taken.try_emplace(output_key(order.input, order.destination, product), planned.order, path);
        if (fresh) continue;
        const std::string& other = orders_[at->second.first].input.path;
        complaints.push_back(
            {complaint(say<phrases::would_be_one_file>(at->second.second, other, path, order.input.path)),
             status::usage, true});
      }
    }
    if (count > 1 && !plan.empty() && orders_[plan.front().order].destination.takes_one()) {
      const Message folder = say<phrases::folder_to_write>();
      complaints.push_back(
          {complaint(options_.output.empty() ? say<phrases::out_takes_one>(count, folder)
                                             : say<phrases::file_takes_one>(count, folder, options_.output)),
           status::usage, true});
    }
    return complaints;
  }

  // --- one map, perhaps in a worker ---

  /// As `plan_one` left it, or anew.
  Compilation compile(const Order& order) {
    if (compiled_) return *std::exchange(compiled_, std::nullopt);
    return compile_input(order.input, baselines_->levels(order.input), pictures_for(order.request.formats),
                         languages_of(order));
  }

  /// Whether the map is left alone because it lacks the persona that was asked for by name. A single map is
  /// never skipped: that it lacks her is all that there is to say.
  [[nodiscard]] bool is_skipped(const Order& order, const model::Map& map) const {
    return orders_.size() > 1 && lacks_persona(map, order.request);
  }

  [[nodiscard]] Built build_one(const Order& order) {
    Built built;
    Report& report = built.report;
    const Input& input = order.input;
    Compilation compilation = compile(order);
    if (!compilation.problem.empty()) {
      report.fail(status::failure, say<phrases::cannot_read>(input.path, compilation.problem));
      return built;
    }
    (void)baselines_->take_known(input, compilation);
    if (compilation.built.map && is_skipped(order, *compilation.built.map)) {
      report.outcome = Report::Outcome::skipped;
      built.personas = personas_of(*compilation.built.map);
      return built;
    }
    report.findings = findings_of(compilation, streams_.color());
    if (compilation.is_wrong(options_)) {
      report.outcome = Report::Outcome::failed;
      report.status = status::mistakes;
      return built;
    }
    if (!compilation.built.map) {
      report.outcome = Report::Outcome::library;
      if (input.named) report.fail(status::usage, say<phrases::is_a_library>(input.path));
      return built;
    }
    const model::Map& map = shown_map(compilation.built);
    if (const Message other = BuildLanguage::mistaken_for(order, map); !other.empty()) {
      report.fail(status::usage, say<phrases::output_is_taken>(input.path, order.request.translation, other));
      return built;
    }
    built.lacks_translation = language_.is_lacking(order, map);
    Message wrong_request;
    std::vector<Product> products = render(map, order.request, wrong_request);
    if (!wrong_request.empty()) {
      report.fail(status::usage, say<phrases::about>(input.path, wrong_request));
      return built;
    }
    for (Product& product : products) {
      if (!product.remark.empty())
        report.remarks.push_back(complaint(say<phrases::about>(input.path, product.remark)));
      if (product.problem.empty() && emit::find_emitter(product.extension)->converted)
        convert(input, product, report);
      if (!product.problem.empty()) {
        report.fail(status::failure,
                    say<phrases::cannot_draw>(input.path, product.extension, product.problem));
      }
    }
    if (report.outcome == Report::Outcome::failed) return built;
    write(order, products, compilation.used, report);
    return built;
  }

  /// Puts the bytes of its format in the place of a product's SVG.
  void convert(const Input& input, Product& product, Report& report) {
    Raster::Result result = raster_.convert(product);
    product.text = std::move(result.bytes);
    product.problem = std::move(result.problem);
    if (result.warning.empty()) return;
    report.complaints.push_back(
        complaint(say<phrases::drawn_with_a_lack>(input.path, product.extension, result.warning)));
  }

  void write(const Order& order, const std::vector<Product>& products, const std::vector<FileIdentity>& used,
             Report& report) const {
    const Destination& destination = order.destination;
    if (destination.takes_one() && products.size() != 1) {
      return report.fail(status::usage, say<phrases::gives_outputs>(order.input.path, products.size(),
                                                                    say<phrases::folder_to_write>()));
    }
    std::set<std::string> keys;
    for (const Product& product : products) {
      const std::string path = output_path(order.input, destination, product);
      if (destination.kind != Destination::Kind::standard_output &&
          !keys.insert(output_key(order.input, destination, product)).second) {
        return report.fail(status::usage, say<phrases::outputs_are_one_file>(order.input.path, path));
      }
      Problem problem = overwrites(path, used);
      if (problem.empty()) problem = would_lose(path, product.text, destination.kind);
      if (!problem.empty()) {
        return report.fail(status::failure, say<phrases::cannot_write>(path, problem));
      }
    }
    if (const Problem& problem = places_.problem_of(destination); !problem.empty()) {
      const std::string path = output_path(order.input, destination, products.front());
      return report.fail(status::failure, say<phrases::cannot_write>(path, problem));
    }
    report.outcome = Report::Outcome::up_to_date;
    for (const Product& product : products) {
      if (destination.kind == Destination::Kind::standard_output) {
        report.out = product.text;
        report.outcome = Report::Outcome::built;
        continue;
      }
      const std::string path = output_path(order.input, destination, product);
      const WriteResult result = destination.kind == Destination::Kind::file
                                     ? write_named_file(path, product.text, destination.links)
                                     : write_file(path, product.text, destination.links);
      if (!result.problem.empty()) {
        return report.fail(status::failure, say<phrases::cannot_write>(path, result.problem));
      }
      if (result.written) {
        report.outcome = Report::Outcome::built;
        report.written.push_back(path);
      }
    }
  }

  /// Why an output may not go to `path`: a map, a library, a picture or a table lies there that maps are made
  /// from.
  [[nodiscard]] Problem overwrites(const std::string& path, const std::vector<FileIdentity>& used) const {
    if (path.empty()) return {};
    const auto identity = identity_of(path);
    const bool is_source = identity && (sources_.contains(*identity) ||
                                        std::find(used.begin(), used.end(), *identity) != used.end());
    return is_source || is_source_name(path) ? say<phrases::is_a_source>() : Problem();
  }

  /// Why what lies at `path` is not to be replaced: nobody can make it again.
  [[nodiscard]] Problem would_lose(const std::string& path, std::string_view bytes,
                                   Destination::Kind kind) const {
    if (path.empty() || options_.force || kind_of(path) != PathKind::file) return {};
    const bool is_link = real_path(path) != joined(real_path(folder_of(path)), name_of(path));
    if (is_link && kind != Destination::Kind::file) return {};  // it is refused when it is written
    const ReadResult there = read_file(path, largest_output);
    const bool is_ours = there.problem.empty() &&
                         (there.bytes.empty() || there.bytes == bytes || emit::is_marked(there.bytes));
    return is_ours ? Problem() : say<phrases::was_not_written_here>();
  }

  // --- after each map, in order ---

  void take(Built built) {
    Report& report = built.report;
    summary_.add(report);
    for (std::string& persona : built.personas) {
      if (!persona.empty()) other_personas_.insert(std::move(persona));
    }
    for (const Finding& finding : report.findings) say(finding, streams_);
    for (const std::string& complaint : report.complaints) streams_.error(complaint);
    if (built.lacks_translation && !std::exchange(lack_is_said_, true))
      streams_.remark(complaint(language_.lack()));
    for (const std::string& remark : report.remarks) streams_.remark(remark);
    streams_.out(report.out);
    for (std::string& path : report.written) {
      ++written_;
      if (listed_.size() < paths_listed) listed_.push_back(std::move(path));
    }
  }

  int finish() {
    const Summary& sum = summary_;
    if (sum.built + sum.up_to_date + sum.failed == 0 && sum.skipped > 0) {
      streams_.error(complaint(nobody()));
      return std::max(sum.status, status::usage);
    }
    if (sum.built + sum.up_to_date + sum.failed == 0) {
      streams_.error(complaint(say<phrases::only_libraries>()));
      return std::max(sum.status, status::usage);
    }
    if (written_ <= paths_listed) {
      for (const std::string& path : listed_) streams_.remark(complaint(say<phrases::wrote>(path)));
    } else {
      streams_.remark(complaint(say<phrases::wrote_files>(written_)));
    }
    std::vector<Message> all{say<phrases::built>(sum.built), say<phrases::up_to_date>(sum.up_to_date),
                             say<phrases::failed>(sum.failed)};
    if (sum.skipped > 0) all.push_back(say<phrases::skipped_without>(sum.skipped, options_.persona));
    Message counts = Message::list(std::move(all), lexicon::Conjunction::none);
    if (sum.counts.all() > 0) {
      const Message found = diagnostic::counted(sum.counts);
      counts = say<phrases::with_findings>(
          counts, sum.counts.notes > 0 ? say<phrases::that_check_shows>(found) : found);
    }
    streams_.remark(complaint(counts));
    return sum.status;
  }

  /// That no map has the persona, and whom they have.
  [[nodiscard]] Message nobody() const {
    const Message none = say<phrases::none_has_persona>(summary_.skipped, options_.persona);
    if (other_personas_.empty()) return none;
    const std::vector<std::string_view> names(other_personas_.begin(), other_personas_.end());
    const std::vector<std::string_view> some(names.begin(),
                                             names.begin() + std::min(names.size(), personas_listed));
    if (const auto near = text::nearest(options_.persona, names))
      return none.then(diagnostic::did_you_mean(*near));
    std::vector<Message> shown;
    for (const std::string_view name : some) shown.push_back(in_code(name));
    return none.then(say<phrases::they_have>(and_more(std::move(shown), names.size() - some.size())));
  }

  const Options& options_;
  Streams& streams_;
  std::optional<Baselines> baselines_;
  BuildLanguage language_{options_};
  bool lack_is_said_ = false;
  Raster raster_;  ///< what it learns about fonts, each worker learns once
  std::vector<Input> inputs_;
  Isolation isolation_{inputs_, options_, streams_};
  std::vector<Order> orders_;
  std::optional<Compilation> compiled_;  ///< of a single input, looked into already
  std::set<FileIdentity> sources_;
  std::map<FileIdentity, std::size_t> used_;  ///< by which map first, where it was looked into
  OutputPlaces places_;
  Summary summary_;
  std::size_t written_ = 0;
  std::vector<std::string> listed_;
  std::set<std::string> other_personas_;  ///< of the maps that were skipped
};

}  // namespace

int build(const Options& options, Streams& streams) { return Builder(options, streams).run(); }

}  // namespace journey::cli
