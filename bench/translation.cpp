// A map in another language: its PO file read, its texts found and put in place, once more made.
#include "lower/build.hpp"
#include "measure.hpp"
#include "po/catalogue.hpp"
#include "po/merge.hpp"
#include "po/read.hpp"
#include "po/write.hpp"
#include "subjects.hpp"

#include <cstdio>
#include <string>

namespace journey::bench {

namespace {

constexpr int entries = 5000;

/// A map of so many different texts, five at a touchpoint.
std::string many_texts() {
  std::string source = "journey: Buy a shirt\nstage shop: In the shop\n";
  for (int i = 0; i < entries - 2; ++i) {
    if (i % 6 == 0)
      source += "  touchpoint t" + std::to_string(i) + ": Shelf number " + std::to_string(i) + "\n";
    if (i % 6 != 0)
      source += "    action: Takes shirt number " + std::to_string(i) + " off the shelf and looks at it\n";
  }
  return source;
}

lower::Built build(const std::string& source, const lower::Languages& languages) {
  text::Sources sources;
  diagnostic::Diagnostics diagnostics;
  const auto id = sources.add("bench.journey", source);
  return lower::build(sources, id, {}, diagnostics, {}, languages);
}

po::File read(const std::string& bytes) {
  const text::Source source("ja.po", bytes);
  diagnostic::Diagnostics diagnostics;
  return po::read(source, 0, bytes.size(), diagnostics);
}

}  // namespace

bool measure_translation() {
  constexpr double target = 10;  // ms
  constexpr int rounds = 15;
  const std::string source = many_texts();
  lower::Languages listing;
  listing.lists_texts = true;
  po::File translated;
  translated.entries.push_back(po::new_header("ja"));
  for (const lower::TranslatableText& text : build(source, listing).texts) {
    po::Entry& entry = translated.entries.emplace_back();
    entry.context = text.context;
    entry.id = text.id;
    entry.text = "棚からシャツを取って眺める：" + text.id;
  }
  const std::string bytes = po::write(translated);
  const double reading =
      cpu_milliseconds(rounds, [&] { (void)po::Catalogue("ja", "ja.po", bytes, read(bytes)); });
  const po::Catalogue catalogue("ja", "ja.po", bytes, read(bytes));
  const double plain = cpu_milliseconds(rounds, [&] { (void)build(source, {}); });
  const bool is_made = build(source, {{}, &catalogue, false}).translated.has_value();
  const double both = cpu_milliseconds(rounds, [&] { (void)build(source, {{}, &catalogue, false}); });
  std::printf(
      "translate %zu entries, %.1f kB: %.2f ms to read, %.2f ms to make the map in them (target %.0f "
      "together)\n",
      translated.entries.size() - 1, static_cast<double>(bytes.size()) / 1e3, reading, both - plain, target);
  return is_made && translated.entries.size() == entries + 1 && reading + both - plain <= target;
}

}  // namespace journey::bench
