#include "lower/earlier.hpp"

#include "diagnostic/errors.hpp"
#include "lower/phrases_files.hpp"
#include "model/limits.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace journey::lower {

namespace {

using lexicon::Keyword;
using lexicon::say;
using syntax::StatementId;
namespace rule = diagnostic::rule;

class Reader {
 public:
  Reader(const Compilation& compilation, const CompileOther& compile)
      : compilation_(compilation), document_(compilation.units.back().document), compile_(compile) {}

  /// The map that the path of a `before` leads to; null where there is none, which is reported.
  std::shared_ptr<const model::Map> read(StatementId before) {
    const auto* const path = compilation_.units.back().texts.find<std::string>(before);
    if (path == nullptr) return nullptr;
    const text::Span span = document_.text(document_.statements[before]);
    const std::string_view written = compilation_.sources.slice(span);
    const FileAnswer answer = compilation_.files.read(span.source, *path, FileKind::journey);
    if (!answer.source) {
      return fail(rule::unreadable_file, span,
                  say<phrases::cannot_be_used>(text::quote(written), answer.problem), {});
    }
    if (is_compiled_file(*answer.source)) {
      return fail(rule::bad_before, span, say<phrases::before_itself>(), say<phrases::name_the_map_before>());
    }
    const auto known = maps_.find(answer.canonical);
    if (known != maps_.end()) return known->second;
    if (maps_.size() == model::limits().earlier_maps) {
      return fail(rule::limit_exceeded, span, say<phrases::too_many_before>(model::limits().earlier_maps),
                  {});
    }
    return maps_[answer.canonical] = compile(*answer.source, span, written);
  }

 private:
  std::shared_ptr<const model::Map> compile(text::SourceId file, text::Span span, std::string_view written) {
    diagnostic::Diagnostics heard;
    Built built = compile_(file, heard);
    if (built.map) return std::make_shared<const model::Map>(std::move(*built.map));
    if (built.is_library && !heard.has_errors()) {
      return fail(rule::bad_before, span, say<phrases::is_no_map>(text::quote(written)),
                  say<phrases::before_names_a_map>());
    }
    heard.sort();
    const auto& all = heard.all();
    const auto first = std::find_if(all.begin(), all.end(), [](const diagnostic::Diagnostic& found) {
      return found.severity == diagnostic::Severity::error;
    });
    auto& finding =
        compilation_.diagnostics.error(rule::bad_before, span, say<phrases::has_errors>(text::quote(written)),
                                       say<phrases::check_tells_all>());
    if (first != all.end()) finding.labels.push_back({first->span, first->message});
    return nullptr;
  }

  /// The compiled file was not asked for, so its canonical name is unknown; it is known by the path that
  /// messages call it.
  [[nodiscard]] bool is_compiled_file(text::SourceId file) const {
    return file == document_.id ||
           compilation_.sources[file].path() == compilation_.sources[document_.id].path();
  }

  std::nullptr_t fail(std::string_view rule, text::Span span, lexicon::Message message,
                      lexicon::Message hint) {
    compilation_.diagnostics.error(rule, span, std::move(message), std::move(hint));
    return nullptr;
  }

  const Compilation& compilation_;
  const syntax::Document& document_;
  const CompileOther& compile_;
  std::map<std::string, std::shared_ptr<const model::Map>> maps_;  ///< by canonical name
};

}  // namespace

EarlierMaps read_earlier_maps(const Compilation& compilation, StatementId journey,
                              const CompileOther& compile) {
  EarlierMaps maps;
  if (journey == syntax::no_statement) return maps;
  const syntax::Document& document = compilation.units.back().document;
  Reader reader(compilation, compile);
  const auto take = [&](StatementId id) {
    const syntax::Statement& s = document.statements[id];
    if (s.keyword != Keyword::before) return;
    if (auto map = reader.read(id)) maps[s.text_begin] = std::move(map);
  };
  each_child(document, journey, [&](StatementId id) {
    if (document.statements[id].keyword == Keyword::for_) {
      each_child(document, id, take);
    } else {
      take(id);
    }
  });
  return maps;
}

model::Earlier earlier_journey(const EarlierMaps& maps, const model::Journey& persona_journey) {
  const auto found = maps.find(persona_journey.before.span.begin);
  if (persona_journey.before.empty() || found == maps.end()) return {};
  const std::vector<model::Journey>& others = found->second->journeys;
  model::Earlier earlier{found->second, 0};
  if (persona_journey.persona == model::none) return earlier;
  const model::Persona& persona = persona_journey.personas()[persona_journey.persona];
  const auto journey_where = [&](auto&& is_it) {
    const auto at = std::find_if(others.begin(), others.end(), [&](const model::Journey& other) {
      return other.persona != model::none && is_it(other.personas()[other.persona]);
    });
    return static_cast<std::size_t>(at - others.begin());
  };
  const std::size_t by_name =
      journey_where([&](const model::Persona& other) { return other.id == persona.id; });
  const std::size_t by_title =
      journey_where([&](const model::Persona& other) { return other.title == persona.title; });
  if (by_title < others.size()) earlier.journey = by_title;
  if (by_name < others.size()) earlier.journey = by_name;
  return earlier;
}

}  // namespace journey::lower
