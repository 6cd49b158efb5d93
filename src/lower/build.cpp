#include "lower/build.hpp"

#include "lower/compilation.hpp"
#include "lower/content_language.hpp"
#include "lower/declared.hpp"
#include "lower/earlier.hpp"
#include "lower/figures.hpp"
#include "lower/keyword_in_text.hpp"
#include "lower/load.hpp"
#include "lower/metric_data.hpp"
#include "lower/names.hpp"
#include "lower/persona_in_text.hpp"
#include "lower/persona_journey.hpp"
#include "lower/persona_journeys.hpp"
#include "lower/phases.hpp"
#include "lower/reference.hpp"
#include "lower/structure.hpp"
#include "lower/texts.hpp"
#include "lower/translated.hpp"
#include "lower/values.hpp"
#include "lower/written.hpp"
#include "model/rounding.hpp"
#include "syntax/writing.hpp"

#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace journey::lower {

namespace {

/// Asks for each path once, however often it is written.
class Remembered {
 public:
  explicit Remembered(const Files& files) {
    once_.read = [this, &files](text::SourceId from, const std::string& path, FileKind kind) {
      const auto [known, is_new] = answers_.try_emplace({from, path, kind});
      if (is_new) known->second = files.read(from, path, kind);
      return known->second;
    };
    once_.check = [this, &files](text::SourceId from, const std::string& path, FileKind kind) {
      const auto [known, is_new] = problems_.try_emplace({from, path, kind});
      if (is_new) known->second = files.check(from, path, kind);
      return known->second;
    };
    once_.image = [this, &files](text::SourceId from, const std::string& path) {
      const auto [known, is_new] = images_.try_emplace({from, path});
      if (is_new) known->second = files.image(from, path);
      return known->second;
    };
  }
  [[nodiscard]] const Files& files() const { return once_; }

 private:
  std::map<std::tuple<text::SourceId, std::string, FileKind>, FileAnswer> answers_;
  std::map<std::tuple<text::SourceId, std::string, FileKind>, lexicon::Message> problems_;
  std::map<std::tuple<text::SourceId, std::string>, ImageAnswer> images_;
  Files once_;
};

/// The `allow` comments of all files, as plain data.
std::vector<model::Allow> allows_of(const lower::Compilation& compilation) {
  std::vector<model::Allow> allows;
  for (lower::UnitId unit = 0; unit < compilation.units.size(); ++unit) {
    const syntax::Document& document = compilation.units[unit].document;
    for (const syntax::Allow& written : document.allows) {
      model::Allow allow;
      allow.span = written.span;
      allow.in_map = unit == compilation.main();
      allow.covers = document.span(0, static_cast<std::uint32_t>(document.source->bytes().size()));
      if (written.target != syntax::no_statement) {
        const auto& statements = document.statements;
        const syntax::StatementId next = statements[written.target].end;
        allow.covers.begin = statements[written.target].line_begin;
        if (next < statements.size()) allow.covers.end = statements[next].line_begin;
      }
      for (const text::Span rule : written.rules) {
        allow.rules.push_back({std::string(document.source->slice(rule)), rule});
      }
      allows.push_back(std::move(allow));
    }
  }
  return allows;
}

/// Whether there are customers who are none of the personas, and it matters how many.
bool leaves_others(const model::Map& map) {
  double sum = 0;
  for (const model::Journey& journey : map.journeys) {
    if (!journey.facts.customers) return false;
    sum += *journey.facts.customers;
  }
  return map.first().volume.has_value() && sum < 1 - model::rounding;
}

/// How far texts are translated: each once, at its first place.
model::Translation progress_of(const std::vector<lower::MapText>& texts, const po::Catalogue& catalogue,
                               std::vector<std::uint32_t>& used) {
  model::Translation progress{catalogue.tag(), catalogue.path(), 0, {}, {}};
  std::set<std::pair<std::string_view, std::string_view>> known;
  for (const lower::MapText& text : texts) {
    if (!known.emplace(text.context, text.id).second) continue;
    ++progress.texts;
    const po::Entry* const entry = catalogue.find(text.context, text.id);
    if (entry != nullptr) used.push_back(catalogue.number_of(*entry));
    if (entry == nullptr || entry->text.empty()) {
      progress.missing.push_back(text.span);
    } else if (entry->is_fuzzy) {
      progress.stale.push_back(text.span);
    }
  }
  return progress;
}

/// The journey of each persona, in the language that `names` speak, and what follows from all of them.
model::Map map_of(const lower::Names& names, const lower::PersonaJourneys& journeys,
                  const lower::MetricData& data, const lower::EarlierMaps& earlier,
                  const model::Conventions& conventions) {
  const auto declared = std::make_shared<const model::Declarations>(lower::build_declared(names, data));
  model::Map map;
  for (std::size_t persona_journey = 0; persona_journey < journeys.count(); ++persona_journey) {
    map.journeys.push_back(lower::build_persona_journey(declared, names, journeys, persona_journey));
    map.journeys.back().earlier = lower::earlier_journey(earlier, map.journeys.back());
  }
  model::find_customers(map);
  if (leaves_others(map))
    map.others = std::make_shared<const model::Journey>(
        lower::build_persona_journey(declared, names, journeys, lower::PersonaJourneys::nobody));
  map.conventions = conventions;
  map.impact = model::impact_of(map, conventions);
  map.personas_in_texts = lower::personas_in_texts(names, journeys, *declared);
  return map;
}

Built build_file(text::Sources& sources, text::SourceId id, const Files& files,
                 const model::Conventions& conventions, diagnostic::Diagnostics& diagnostics,
                 const Languages& languages, bool with_earlier, bool keeps_written = false) {
  const std::size_t errors_before = diagnostics.errors();
  lower::Compilation compilation{sources, files, diagnostics, {}, false};
  lower::load(compilation, id);
  compilation.writing = syntax::writing_of(compilation.units.back().document);
  compilation.content =
      lower::content_language(compilation.units.back().document, compilation.writing.language());

  // First everything that can be wrong, on the statements as they were written, each mistake once …
  const lower::Names names(compilation);
  lower::References references(names);
  const lower::PersonaJourneys journeys(names, references);
  lower::check_structure(names);
  lower::check_values(compilation, names, references);
  lower::check_persona_journeys(names, journeys);
  lower::check_figures(names, journeys);
  lower::check_dependencies(names);
  if (journeys.statement() != syntax::no_statement) lower::check_phases(names, journeys);
  const lower::MetricData data = lower::read_metric_data(names);
  const auto earlier_maps = [&](const po::Catalogue* spoken) {
    if (!with_earlier) return lower::EarlierMaps{};
    return lower::read_earlier_maps(
        compilation, journeys.statement(), [&](text::SourceId other, diagnostic::Diagnostics& heard) {
          Built built = build_file(sources, other, files, conventions, heard, {{}, spoken, false}, false);
          if (built.translated) built.map = std::move(built.translated);
          return built;
        });
  };
  const lower::EarlierMaps earlier = earlier_maps(nullptr);

  Built built;
  built.is_library = !compilation.units.back().is_map;
  if (keeps_written) built.written = lower::written_of(names);
  if (diagnostics.errors() > errors_before) return built;
  std::vector<lower::MapText> texts;
  if (!languages.are_none()) texts = lower::texts_of(names, journeys);
  if (languages.lists_texts) built.texts.assign(texts.begin(), texts.end());
  if (built.is_library) return built;

  // … then the journey of each persona, from statements that are known to be right.
  model::Map map = map_of(names, journeys, data, earlier, conventions);
  map.allows = allows_of(compilation);
  map.keywords_in_texts = lower::keywords_in_texts(compilation);
  for (const po::Catalogue* const catalogue : languages.known)
    map.translations.push_back(progress_of(texts, *catalogue, built.used.emplace_back()));
  built.map = std::move(map);

  // … and once more in another language: what is right as it was written is right in any.
  if (languages.spoken == nullptr) return built;
  const lower::Translated translated(names, texts, *languages.spoken);
  lower::Names other_names = names;
  other_names.speak(translated);
  built.translated = map_of(other_names, journeys, data, earlier_maps(languages.spoken), conventions);
  const model::Journey& written = built.map->first();
  built.translated->as_written = {
      written.language.empty() ? std::string(lexicon::tag_of(written.label_language)) : written.language,
      translated.untranslated()};
  return built;
}

}  // namespace

Built build(text::Sources& sources, text::SourceId id, const Files& files,
            diagnostic::Diagnostics& diagnostics, const model::Conventions& conventions,
            const Languages& languages, bool keeps_written) {
  const Remembered remembered(files);
  return build_file(sources, id, remembered.files(), conventions, diagnostics, languages, true,
                    keeps_written);
}

}  // namespace journey::lower
