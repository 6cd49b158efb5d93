#include "lower/build.hpp"

#include "lower/compilation.hpp"
#include "lower/declared.hpp"
#include "lower/earlier.hpp"
#include "lower/persona_journey.hpp"
#include "lower/persona_journeys.hpp"
#include "lower/load.hpp"
#include "lower/metric_data.hpp"
#include "lower/names.hpp"
#include "lower/phases.hpp"
#include "lower/reference.hpp"
#include "lower/structure.hpp"
#include "lower/values.hpp"

#include <map>
#include <tuple>
#include <utility>

namespace journey::model {

namespace {

/// Asks for each path once, however often it is written.
class Remembered {
 public:
  explicit Remembered(const Files& files) {
    once_.read = [this, &files](text::SourceId from, const std::string& path) {
      const auto [known, is_new] = answers_.try_emplace({from, path});
      if (is_new) known->second = files.read(from, path);
      return known->second;
    };
    once_.check = [this, &files](text::SourceId from, const std::string& path) {
      const auto [known, is_new] = problems_.try_emplace({from, path});
      if (is_new) known->second = files.check(from, path);
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
  using Asked = std::tuple<text::SourceId, std::string>;
  std::map<Asked, FileAnswer> answers_;
  std::map<Asked, std::string> problems_;
  std::map<Asked, ImageAnswer> images_;
  Files once_;
};

/// The `allow` comments of all files, as plain data.
std::vector<Allow> allows_of(const builder::Compilation& compilation) {
  std::vector<Allow> allows;
  for (builder::UnitId unit = 0; unit < compilation.units.size(); ++unit) {
    const syntax::Document& document = compilation.units[unit].document;
    for (const syntax::Allow& written : document.allows) {
      Allow allow;
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

Built build_file(text::Sources& sources, text::SourceId id, const Files& files,
                 diagnostic::Diagnostics& diagnostics, bool with_earlier) {
  const std::size_t errors_before = diagnostics.errors();
  builder::Compilation compilation{sources, files, diagnostics, {}, false};
  builder::load(compilation, id);
  compilation.writing = builder::writing_of(compilation.units.back().document);

  // First everything that can be wrong, on the statements as they were written, each mistake once …
  const builder::Names names(compilation);
  builder::References references(names);
  const builder::Lives lives(names, references);
  builder::check_structure(names);
  builder::check_values(names, references);
  builder::check_lives(names, lives);
  if (lives.journey() != syntax::no_statement) builder::check_phases(names, lives);
  const builder::MetricData data = builder::read_metric_data(names);
  builder::EarlierMaps earlier;
  if (with_earlier) {
    earlier = builder::read_earlier_maps(compilation, lives.journey(),
                                         [&](text::SourceId other, diagnostic::Diagnostics& heard) {
                                           return build_file(sources, other, files, heard, false);
                                         });
  }

  Built built;
  built.is_library = !compilation.units.back().is_map;
  if (built.is_library || diagnostics.errors() > errors_before) return built;

  // … then the journey of each persona, from statements that are known to be right.
  Journey declared;
  builder::fill_declared(declared, names, data);
  Map map;
  for (std::size_t life = 0; life < lives.count(); ++life) {
    map.lives.push_back(builder::build_life(declared, names, lives, life));
    map.lives.back().earlier = builder::earlier_life(earlier, map.lives.back());
  }
  map.allows = allows_of(compilation);
  built.map = std::move(map);
  return built;
}

}  // namespace

Built build(text::Sources& sources, text::SourceId id, const Files& files,
            diagnostic::Diagnostics& diagnostics) {
  const Remembered remembered(files);
  return build_file(sources, id, remembered.files(), diagnostics, true);
}

}  // namespace journey::model
