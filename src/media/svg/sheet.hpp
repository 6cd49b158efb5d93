// In: the text of a style sheet. Out: its rules.
#pragma once

#include "lexicon/phrase.hpp"
#include "media/svg/drawing.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace journey::media::svg {

struct Declaration {
  Setting setting;
  bool is_important = false;
};

/// `path.thin#a`: what an element has to be.
struct Compound {
  std::string element, id;  ///< empty: any
  std::vector<std::string> classes;
};

struct Rule {
  std::vector<Compound> selector;  ///< the last is the element itself, those before it lie above it
  std::size_t block = 0;           ///< number of its declarations
  std::size_t specificity = 0;
};

struct Sheet {
  std::vector<Rule> rules;  ///< a rule for each selector, in the order of the sheet
  std::vector<std::vector<Declaration>> blocks;
};

/// `fill:red;stroke:#000`, without comments and without problems.
std::vector<Declaration> read_declarations(std::string_view css);

/// Adds the rules of one sheet to `sheet`; says which selector is not understood.
lexicon::Message read_sheet(std::string_view css, Sheet& sheet);

}  // namespace journey::media::svg
