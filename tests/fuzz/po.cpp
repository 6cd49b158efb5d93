// A PO file that a translator, or a stranger, sends.
#include "fuzz/outputs.hpp"
#include "fuzz/target.hpp"
#include "model/limits.hpp"
#include "po/read.hpp"
#include "po/write.hpp"

#include <string>

using namespace journey;
using namespace journey::fuzz;

FUZZ_TARGET(po) {
  text::Sources sources;
  const text::SourceId id = sources.add("po/ja.po", std::string(input));
  diagnostic::Diagnostics diagnostics;
  const po::File file = po::read(sources[id], id, model::limits().translation_bytes, diagnostics);
  Choice choice(input);
  hold_findings(diagnostics, sources, choice);
  for (const diagnostic::Diagnostic& found : diagnostics.all())
    hold(found.rule == po::rule, "mistakes in translations have one rule", found.rule);
  if (diagnostics.has_errors()) return;
  // What is right is written so that it is read as the same, and stays as it is.
  const std::string written = po::write(file);
  text::Sources again;
  const text::SourceId second = again.add("po/ja.po", written);
  diagnostic::Diagnostics none;
  const po::File reread = po::read(again[second], second, model::limits().translation_bytes, none);
  hold(none.all().empty(), "what was written of translations has no mistake", written);
  hold(reread.entries.size() == file.entries.size(), "no translation is lost", written);
  for (std::size_t i = 0; i < file.entries.size(); ++i) {
    const po::Entry &one = file.entries[i], &other = reread.entries[i];
    hold(po::key_of(one) == po::key_of(other) && one.text == other.text && one.is_fuzzy == other.is_fuzzy &&
             one.is_obsolete == other.is_obsolete,
         "a translation is the same", written);
  }
  hold(po::write(reread) == written, "translations that were written stay as they are", written);
}
