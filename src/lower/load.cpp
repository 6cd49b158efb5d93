#include "lower/load.hpp"

#include "diagnostic/errors.hpp"
#include "lower/phrases_files.hpp"
#include "lower/recovery.hpp"
#include "model/limits.hpp"
#include "syntax/parse.hpp"
#include "syntax/values.hpp"
#include "text/quote.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace journey::lower {

namespace {

using lexicon::say;
namespace rule = diagnostic::rule;

/// The statements of a file, or none where it is larger than a file may be.
syntax::Document parse_within_limits(const text::Source& source, text::SourceId file,
                                     diagnostic::Diagnostics& diagnostics) {
  syntax::Document nothing;
  nothing.source = &source;
  nothing.id = file;
  if (source.bytes().size() > model::limits().file_bytes) {
    diagnostics.error(rule::limit_exceeded, {file, 0, 0},
                      say<phrases::file_too_large>(source.bytes().size(), model::limits().file_bytes));
    return nothing;
  }
  return syntax::parse(source, file, diagnostics);
}

/// Depth first, so that a file stands behind all it imports.
class Loader {
 public:
  explicit Loader(Compilation& compilation) : compilation_(compilation) {}

  UnitId load(syntax::Document document, const std::string& canonical) {
    open_.push_back({document.id, canonical});
    Unit unit;
    unit.document = std::move(document);
    unit.is_map = syntax::is_map(unit.document);
    for (const text::Span import : syntax::imports_of(unit.document)) {
      if (open_.size() == 1) import_of_main_ = import;
      if (const auto imported = follow(unit.document.id, import)) unit.imports.push_back(*imported);
    }
    open_.pop_back();
    compilation_.units.push_back(std::move(unit));
    const UnitId id = compilation_.main();
    loaded_.emplace(canonical, id);
    return id;
  }

 private:
  struct Open {
    text::SourceId file;
    std::string canonical;
  };

  std::optional<UnitId> follow(text::SourceId from, text::Span import) {
    const std::string_view written = compilation_.sources.slice(import);
    if (written.empty()) {
      compilation_.incomplete = true;  // already reported as an empty text
      return std::nullopt;
    }
    const auto path = syntax::parse_path(written);
    if (const auto* wrong = std::get_if<syntax::ValueError>(&path)) {
      return fail(wrong->rule, {import.source, import.begin + wrong->begin, import.begin + wrong->end},
                  wrong->message, wrong->hint);
    }
    if (++asked_ > model::limits().imports) {
      return fail(rule::limit_exceeded, import, say<phrases::too_many_imports>(model::limits().imports), {});
    }
    const FileAnswer answer = compilation_.files.read(from, std::get<std::string>(path), FileKind::journey);
    if (!answer.source) {
      return fail(rule::unreadable_import, import,
                  say<phrases::cannot_be_imported>(text::quote(written), answer.problem),
                  say<phrases::how_paths_lead>());
    }
    if (const auto begin = opened(answer)) return report_cycle(*begin);
    if (const auto known = loaded_.find(answer.canonical); known != loaded_.end()) return known->second;
    if (maps_.contains(answer.canonical)) return report_map(import, written);
    if (open_.size() > model::limits().import_depth) {
      return fail(rule::limit_exceeded, import, say<phrases::imports_too_deep>(model::limits().import_depth),
                  {});
    }
    if (loaded_.size() + open_.size() > model::limits().imported_files) {
      return fail(rule::limit_exceeded, import,
                  say<phrases::too_many_imported_files>(model::limits().imported_files), {});
    }
    bytes_ += compilation_.sources[*answer.source].bytes().size();
    if (bytes_ > model::limits().compiled_bytes) {
      return fail(rule::limit_exceeded, import,
                  say<phrases::too_many_imported_bytes>(model::limits().compiled_bytes), {});
    }
    // What else is wrong with a map is not this compilation's business, so its mistakes are heard apart.
    diagnostic::Diagnostics heard;
    syntax::Document document =
        parse_within_limits(compilation_.sources[*answer.source], *answer.source, heard);
    if (syntax::is_map(document)) {
      maps_.insert(answer.canonical);
      return report_map(import, written);
    }
    if (heard.has_errors()) compilation_.incomplete = true;
    for (const diagnostic::Diagnostic& finding : heard.all()) compilation_.diagnostics.add(finding);
    return load(std::move(document), answer.canonical);
  }

  /// Where in the chain of open files the answered file stands, if it is open. The compiled file itself was
  /// not asked for, so its canonical name is unknown; it is known by the path that messages call it.
  [[nodiscard]] std::optional<std::size_t> opened(const FileAnswer& answer) const {
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (open_[i].canonical == answer.canonical || open_[i].file == *answer.source) return i;
    }
    const std::string& main_path = compilation_.sources[open_.front().file].path();
    if (compilation_.sources[*answer.source].path() == main_path) return 0;
    return std::nullopt;
  }

  std::nullopt_t report_cycle(std::size_t begin) {
    std::string chain;
    for (std::size_t i = begin; i < open_.size(); ++i) {
      chain += text::quote(compilation_.sources[open_[i].file].path()) + " → ";
    }
    chain += text::quote(compilation_.sources[open_[begin].file].path());
    return fail(rule::import_cycle, import_of_main_, say<phrases::imports_form_a_cycle>(chain),
                say<phrases::move_to_third_file>());
  }

  std::nullopt_t report_map(text::Span import, std::string_view written) {
    return fail(rule::import_of_map, import, say<phrases::is_a_map>(text::quote(written)),
                say<phrases::move_to_library>());
  }

  std::nullopt_t fail(std::string_view rule, text::Span span, lexicon::Message message,
                      lexicon::Message hint) {
    compilation_.diagnostics.error(rule, span, std::move(message), std::move(hint));
    compilation_.incomplete = true;
    return std::nullopt;
  }

  Compilation& compilation_;
  std::vector<Open> open_;
  std::unordered_map<std::string, UnitId> loaded_;
  std::unordered_set<std::string> maps_;  ///< imported although they are maps
  std::size_t asked_ = 0;
  std::size_t bytes_ = 0;  ///< of all imported files
  text::Span import_of_main_;
};

/// Everything in scope of each unit. Imports stand before their importers, so one pass is enough.
void see(std::vector<Unit>& units) {
  for (UnitId id = 0; id < units.size(); ++id) {
    Unit& unit = units[id];
    unit.sees.assign(units.size(), false);
    unit.sees[id] = true;
    for (const UnitId imported : unit.imports) {
      for (UnitId other = 0; other <= imported; ++other) {
        if (units[imported].sees[other]) unit.sees[other] = true;
      }
    }
  }
}

/// Lanes in scope are keywords, so they have to be known before the words of a file are.
void collect_lanes(std::vector<Unit>& units) {
  std::vector<std::vector<std::string>> declared;
  for (const Unit& unit : units) {
    declared.push_back(syntax::lanes_of(unit.document));
    for (std::string& name : declared.back()) name = text::nfc(name);
  }
  for (Unit& unit : units) {
    std::unordered_set<std::string_view> known;
    for (UnitId other = 0; other < units.size(); ++other) {
      if (!unit.sees[other]) continue;
      for (const std::string& name : declared[other]) {
        if (unit.lanes.size() < model::limits().lanes && known.insert(name).second)
          unit.lanes.push_back(name);
      }
    }
  }
}

/// A word that is no keyword may be a lane of a file that is missing, or of a line that was not understood.
/// One with a near keyword is still a typo, unless it is just the word of that line.
void forgive_unknown_lanes(Compilation& compilation, Unit& unit) {
  syntax::Document& document = unit.document;
  const ErrorRecovery recovery(document);
  // A misspelt `lane` is understood as one, but too late for its word to be a keyword.
  std::unordered_set<std::string> late;
  bool may_be_missing =
      compilation.incomplete || recovery.may_import() || recovery.may_declare(lexicon::Keyword::lane);
  each_top(document, [&](syntax::StatementId id) {
    const syntax::Statement& s = document.statements[id];
    if (s.keyword != lexicon::Keyword::lane) return;
    late.insert(text::nfc(document.argument_of(s)));
    may_be_missing = may_be_missing || head_is_wrong(document, s);
  });
  std::vector<text::Span> sure, likely;
  for (const syntax::Statement& s : document.statements) {
    using lexicon::Parent;
    const bool takes_lanes = s.parent_kind == Parent::stage || s.parent_kind == Parent::touchpoint ||
                             s.parent_kind == Parent::for_stage || s.parent_kind == Parent::for_touchpoint;
    if (!takes_lanes || s.keyword != lexicon::Keyword::unknown) continue;
    const std::string_view word = unit.slice(document.head(s));
    const bool is_sure = recovery.may_name(word) || late.contains(text::nfc(word));
    (is_sure ? sure : likely).push_back(document.head(s));
  }
  const auto among = [](const std::vector<text::Span>& heads, text::Span span) {
    return std::binary_search(heads.begin(), heads.end(), span);
  };
  std::unordered_set<std::uint32_t> forgiven;  // where their heads begin
  compilation.diagnostics.erase_if([&](std::size_t number) {
    const diagnostic::Diagnostic& d = compilation.diagnostics.all()[number];
    if (d.rule != rule::unknown_keyword) return false;
    const bool is_lane =
        among(sure, d.span) || (may_be_missing && d.suggestion.empty() && among(likely, d.span));
    if (is_lane) forgiven.insert(d.span.begin);
    return is_lane;
  });
  std::erase_if(document.guesses, [&](const syntax::Guess& guess) {
    return forgiven.contains(document.statements[guess.statement].head_begin);
  });
}

}  // namespace

void load(Compilation& compilation, text::SourceId file) {
  const text::Source& source = compilation.sources[file];
  Loader(compilation).load(parse_within_limits(source, file, compilation.diagnostics), source.path());
  see(compilation.units);
  collect_lanes(compilation.units);
  for (UnitId id = 0; id < compilation.units.size(); ++id) {
    Unit& unit = compilation.units[id];
    const std::size_t errors_before = compilation.diagnostics.errors();
    syntax::resolve(unit.document, unit.lanes, compilation.diagnostics);
    const bool broken = compilation.diagnostics.errors() > errors_before;
    if (broken && id != compilation.main()) compilation.incomplete = true;
    if (broken) forgive_unknown_lanes(compilation, unit);
  }
}

std::vector<std::string> lanes_in_scope(text::Sources& sources, text::SourceId file, const Files& files) {
  diagnostic::Diagnostics unheard;
  Compilation compilation{sources, files, unheard, {}, false};
  load(compilation, file);
  return std::move(compilation.units.back().lanes);
}

}  // namespace journey::lower
