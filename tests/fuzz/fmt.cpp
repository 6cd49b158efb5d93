// A map into canonical form: once is enough, and nothing that it says is changed.
#include "board/build_record.hpp"
#include "emit/formats.hpp"
#include "fuzz/outputs.hpp"
#include "fuzz/project.hpp"
#include "fuzz/target.hpp"
#include "syntax/format.hpp"
#include "syntax/parse.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

using namespace journey;
using namespace journey::fuzz;

namespace {

using Keywords = std::optional<lexicon::Language>;

/// The text in canonical form; nothing where it is left as it is, because lines are not understood.
std::optional<std::string> formatted(const std::string& bytes, Keywords keywords) {
  const text::Source source{std::string(map_path), bytes};
  diagnostic::Diagnostics diagnostics;
  const syntax::Formatted result = syntax::format(source, 0, keywords, diagnostics);
  if (!result.text) hold(diagnostics.has_errors(), "what is not formatted has a mistake", bytes);
  if (result.text)
    hold(result.is_sound, "what is formatted says what it said", bytes + "\n---\n" + *result.text);
  return result.text;
}

std::vector<std::string> comments_of(const std::string& bytes) {
  const text::Source source{std::string(map_path), bytes};
  diagnostic::Diagnostics diagnostics;
  const syntax::Document document = syntax::parse(source, 0, diagnostics);
  std::vector<std::string> comments;
  for (const syntax::Comment& comment : document.comments) comments.emplace_back(source.slice(comment.span));
  return comments;
}

std::string record_of(const model::Map& map) {
  const board::Record record = board::build_record(map);
  emit::Input input;
  input.record = &record;
  return emit::emit_json(input).text;
}

/// The rules of the findings, in their order, without those about how the file is written.
std::vector<std::string> rules_of(const cli::Compilation& compilation) {
  std::vector<std::string> rules;
  for (const diagnostic::Diagnostic& found : compilation.diagnostics.all())
    if (found.severity == diagnostic::Severity::error) rules.emplace_back(found.rule);
  std::sort(rules.begin(), rules.end());
  return rules;
}

std::string list_of(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += word + ", ";
  return all;
}

}  // namespace

FUZZ_TARGET(fmt) {
  static const bool is_set = (set_low_limits(), true);
  hold(is_set, "limits are low");
  const Project project(input);
  const std::string& before = project.map();
  Choice choice(input);
  const auto after = formatted(before, std::nullopt);
  if (!after) return;
  hold_text(*after, "a formatted map", "\t");
  hold(after->empty() || after->ends_with('\n'), "a formatted map ends in a line end", *after);
  const auto again = formatted(*after, std::nullopt);
  hold(again == after, "formatting twice is formatting once",
       *after + "\n---\n" + again.value_or("(nothing)"));
  hold(comments_of(before) == comments_of(*after), "formatting keeps comments", before + "\n---\n" + *after);

  const cli::Compilation was = project.compile(before), is = project.compile(*after);
  hold(rules_of(was) == rules_of(is), "formatting changes no mistakes",
       list_of(rules_of(was)) + "\n---\n" + list_of(rules_of(is)) + "\n---\n" + before + "\n---\n" + *after);
  if (was.built.map)
    hold(record_of(*was.built.map) == record_of(*is.built.map), "formatting changes no meaning",
         before + "\n---\n" + *after);

  const lexicon::Language language = choice.from(lexicon::all_languages);
  const auto translated = formatted(before, language);
  hold(translated.has_value(), "what can be formatted can be translated", before);
  hold(formatted(*translated, language) == translated, "translating twice is translating once", *translated);
  // A file without a keyword that is understood is in no language.
  if (was.built.map)
    hold(formatted(*translated, std::nullopt) == translated, "what is translated is in form", *translated);
}
