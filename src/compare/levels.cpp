#include "compare/pairing.hpp"
#include "lexicon/enumeration.hpp"

#include <algorithm>
#include <array>

namespace journey::compare {

namespace {

using lexicon::Keyword;
using model::WrittenReference;
using model::WrittenStatement;

/// A property that was said and is said, of what, with the lines that say it (null: it was not, it is not).
struct Asked {
  const Pairing& pairing;
  NodeId old_node, new_node;
  const WrittenStatement* was;
  const WrittenStatement* is;
  const Said* all_before;
  const Said* all_after;
};

bool went(const Asked& asked) { return asked.is == nullptr; }

bool is_later(const Asked& asked) {
  if (asked.was == nullptr) return false;
  return asked.is == nullptr || (asked.was->date && asked.is->date && *asked.is->date > *asked.was->date);
}
bool is_earlier(const Asked& asked) {
  if (asked.was == nullptr) return false;
  return asked.is == nullptr || (asked.was->date && asked.is->date && *asked.is->date < *asked.was->date);
}

/// Whether a choice stepped back among those of its enumeration, of which the first `count` are steps.
template <std::uint8_t count>
bool stepped_back(const Asked& asked) {
  if (asked.was == nullptr || !asked.was->choice) return false;
  if (asked.is == nullptr) return true;
  return asked.is->choice && *asked.was->choice < count && *asked.is->choice < count &&
         *asked.is->choice < *asked.was->choice;
}

/// Whether a source is an assumption and no research.
bool is_assumption(const Tree& tree, const WrittenReference& reference) {
  const NodeId node = reference.is_resolved() ? tree.node_at(reference.target) : no_node;
  if (node == no_node) return false;
  for (const Said& said : tree[node].said) {
    const WrittenStatement& s = tree.written().at(said.lines.front());
    if (said.keyword == Keyword::kind && said.of == Keyword::unknown)
      return s.choice == static_cast<std::uint8_t>(lexicon::SourceKind::assumption);
  }
  return false;
}

bool has_research(const Tree& tree, const Said* said) {
  if (said == nullptr) return false;
  return std::any_of(said->lines.begin(), said->lines.end(), [&](model::WrittenPlace line) {
    const auto& references = tree.written().at(line).references;
    return std::any_of(references.begin(), references.end(),
                       [&](const WrittenReference& one) { return !is_assumption(tree, one); });
  });
}

bool lost_research(const Asked& asked) {
  return has_research(asked.pairing.old_tree, asked.all_before) &&
         !has_research(asked.pairing.new_tree, asked.all_after);
}

bool became_assumption(const Asked& asked) {
  constexpr auto assumption = static_cast<std::uint8_t>(lexicon::SourceKind::assumption);
  return asked.is != nullptr && asked.is->choice == assumption &&
         (asked.was == nullptr || asked.was->choice != assumption);
}

const WrittenStatement* said_of(const Tree& tree, NodeId node, Keyword keyword) {
  for (const Said& said : tree[node].said) {
    if (said.keyword == keyword && said.of == Keyword::unknown) return &tree.written().at(said.lines.front());
  }
  return nullptr;
}

/// The newest of the values of a metric that are written one by one.
const WrittenStatement* newest_value(const Tree& tree, NodeId metric) {
  const Said* newest = nullptr;
  for (const Said& said : tree[metric].said) {
    // Dates of ISO 8601 sort as texts.
    if (said.keyword == Keyword::value && said.of == Keyword::unknown &&
        (newest == nullptr || newest->key < said.key))
      newest = &said;
  }
  return newest == nullptr ? nullptr : &tree.written().at(newest->lines.front());
}

/// Which way a metric gets better: as it says, else as its old target lies from where it stood.
std::optional<lexicon::Better> better_of(const Asked& asked) {
  if (const auto* const said = said_of(asked.pairing.new_tree, asked.new_node, Keyword::better);
      said != nullptr && said->choice)
    return static_cast<lexicon::Better>(*said->choice);
  const Tree& tree = asked.pairing.old_tree;
  for (const auto* const said :
       {said_of(tree, asked.old_node, Keyword::current), newest_value(tree, asked.old_node),
        said_of(tree, asked.old_node, Keyword::baseline)}) {
    if (said == nullptr || !said->low || !asked.was->low || *said->low == *asked.was->low) continue;
    return *asked.was->low > *said->low ? lexicon::Better::higher : lexicon::Better::lower;
  }
  return std::nullopt;
}

bool made_easier(const Asked& asked) {
  if (asked.was == nullptr || !asked.was->low) return false;
  if (asked.is == nullptr) return true;
  const auto better = better_of(asked);
  if (!better || !asked.is->low) return false;
  return *better == lexicon::Better::higher ? *asked.is->low < *asked.was->low
                                            : *asked.is->low > *asked.was->low;
}

/// What weakens a claim or a safeguard.
struct Weakening {
  Element element;
  Keyword keyword;
  bool (*holds)(const Asked&);
};
constexpr std::array weakens{
    Weakening{Element::metric, Keyword::target, made_easier},
    Weakening{Element::opportunity, Keyword::due, is_later},
    Weakening{Element::opportunity, Keyword::status, stepped_back<4>},  // idea, planned, doing, done
    Weakening{Element::journey, Keyword::status, stepped_back<4>},      // draft, researching, validated, live
    Weakening{Element::journey, Keyword::reviewed, is_earlier},
    Weakening{Element::journey, Keyword::validated, is_earlier},
    Weakening{Element::journey, Keyword::review_every, went},
    Weakening{Element::source, Keyword::kind, became_assumption},
};
/// The same whatever it stands in.
constexpr std::array weakens_anything{
    Weakening{Element::map, Keyword::owner, went},
    Weakening{Element::map, Keyword::source, lost_research},
    Weakening{Element::map, Keyword::confidence, stepped_back<3>},
};

}  // namespace

Level level_of(Element element, const Property& property, const Pairing& pairing, NodeId old_node,
               NodeId new_node, const Said* was, const Said* is) {
  const auto line = [](const Tree& tree, const Said* said) {
    return said == nullptr ? nullptr : &tree.written().at(said->lines.front());
  };
  const Asked asked{pairing, old_node, new_node, line(pairing.old_tree, was), line(pairing.new_tree, is),
                    was,     is};
  const auto holds = [&](const Weakening& row) {
    return row.keyword == property.keyword && row.holds(asked);
  };
  const bool is_detail = property.of != Keyword::unknown;
  const bool is_weaker =
      std::any_of(weakens_anything.begin(), weakens_anything.end(), holds) ||
      (!is_detail && std::any_of(weakens.begin(), weakens.end(),
                                 [&](const Weakening& row) { return row.element == element && holds(row); }));
  return is_weaker ? Level::attention : Level::info;
}

}  // namespace journey::compare
