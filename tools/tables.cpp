// In: nothing. Out: the tables of words, a row a line, its cells apart by tabs: what it is a row of, its id,
// then a cell for each language. The references and the schema are made of them (made.py).
#include "lexicon/language.hpp"

#include <cstdio>
#include <initializer_list>
#include <string_view>

namespace journey::lexicon {

static void print(std::string_view kind, std::string_view id, std::initializer_list<std::string_view> cells) {
  std::printf("%.*s\t%.*s", static_cast<int>(kind.size()), kind.data(), static_cast<int>(id.size()),
              id.data());
  for (const std::string_view cell : cells) std::printf("\t%.*s", static_cast<int>(cell.size()), cell.data());
  std::putchar('\n');
}

/// What a line of a lane is the parent of: behind a line of the blueprint it is somebody's work.
static constexpr std::string_view children_below(std::string_view line_above) {
  return line_above == "no_line" ? "line" : "service_line";
}

static void print_all() {
// A language: its tag, and what it is called.
#define LANGUAGE(id, ...) print("language", Traits{__VA_ARGS__}.tag, {Traits{__VA_ARGS__}.called});
#define SETTING(...)
#include "lexicon/languages.def"
#undef SETTING
#undef LANGUAGE

#define KEYWORD(id, ...) print("keyword", #id, {__VA_ARGS__});
#include "lexicon/keywords.def"
#undef KEYWORD

// A lane of lines: its keyword, how soon messages name it, and what its lines are the parent of. Of those
// that a map declares only the latter.
#define TEXT_LANE(id, common, form, band, above, ...) print("lane", #id, {#common, children_below(#above)});
#define PROPERTY_LANE(...)
#define OWN_LANES(band) print("own lanes", "", {children_below("no_line")});
#include "lexicon/lanes.def"
#undef OWN_LANES
#undef PROPERTY_LANE
#undef TEXT_LANE

// What may stand below a parent: the parent, the keyword, how often, its argument, its value, whose fixed
// words that takes, and what it is the parent of itself. Where all lanes of lines stand too: the parent. A
// word of one keyword below one parent: that keyword, the parent, the word.
#define ENTRY(parent, keyword, arity, argument, value, enumeration, children) \
  print("entry", #parent, {#keyword, #arity, #argument, #value, #enumeration, #children});
#define TEXT_LANES(parent) print("lanes", #parent, {});
#define ALIAS(parent, keyword, word) print("alias", #keyword, {#parent, word});
#include "lexicon/schema.def"
#undef ALIAS
#undef TEXT_LANES
#undef ENTRY

#define ENUMERATED(enumeration, id, ...) print("value", #enumeration, {__VA_ARGS__});
#include "lexicon/enumerations.def"
#undef ENUMERATED

// A phase, without an id; a model: its name, its phases in order and its other names.
#define PHASE(...) print("phase", "", {__VA_ARGS__});
#define STAGE_MODEL(name, others, phases) print("model", name, {phases, others});
#include "lexicon/phases.def"
#undef STAGE_MODEL
#undef PHASE
}

}  // namespace journey::lexicon

int main() { journey::lexicon::print_all(); }
