// A journey.toml of a stranger.
#include "cli/options/settings.hpp"

#include "emit/emitter.hpp"
#include "fuzz/outputs.hpp"
#include "fuzz/target.hpp"

#include <algorithm>
#include <string>

using namespace journey;
using namespace journey::fuzz;

namespace {

/// A path that stays below the folder that it is relative to, and names nothing hidden.
void hold_path(std::string_view path, std::string_view what) {
  hold(!path.starts_with('/') && path.find('\0') == std::string_view::npos,
       std::string(what) + " is relative", path);
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string_view part = path.substr(at, end - at);
    hold(!part.starts_with('.') || part == ".", std::string(what) + " leads neither up nor to what is hidden",
         path);
    at = end + 1;
  }
}

}  // namespace

FUZZ_TARGET(settings) {
  text::Sources sources;
  const text::SourceId id = sources.add("journey.toml", std::string(input));
  diagnostic::Diagnostics diagnostics;
  const cli::Settings settings = cli::parse_settings(sources[id], id, diagnostics);
  Choice choice(input);
  hold_findings(diagnostics, sources, choice);
  for (const diagnostic::Diagnostic& found : diagnostics.all())
    hold(found.rule == cli::settings_rule, "mistakes in settings have one rule", found.rule);
  for (const std::string& format : settings.formats)
    hold(emit::find_emitter(format) != nullptr, "a format of the settings exists", format);
  if (diagnostics.has_errors()) return;
  hold_path(settings.output, "the folder of outputs");
  hold_path(settings.baseline, "the baseline");
  hold(settings.brand.footer.find('\n') == std::string::npos, "a footer is one line", settings.brand.footer);
  hold_text(settings.brand.footer, "a footer");
}
