#include "compare/findings.hpp"

#include "text/form.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace journey::compare {

namespace {

/// A rule at an element, which is numbered as on the new side; of one that only the old side has, apart.
using At = std::pair<std::string_view, std::string>;

At at(const Pairing& pairing, bool is_new, const diagnostic::Diagnostic& finding) {
  const NodeId node = (is_new ? pairing.new_tree : pairing.old_tree).node_around(finding.span);
  const NodeId same = is_new ? node : pairing.matching.to_new[node];
  return {finding.rule, same == no_node ? "old " + std::to_string(node) : std::to_string(same)};
}

std::string line_of(const Side& side, const diagnostic::Diagnostic& finding) {
  const text::Source& source = (*side.sources)[finding.span.source];
  return text::without_form(source.line(source.line_of(finding.span.begin)));
}

}  // namespace

std::vector<std::size_t> findings_of_one_side(const Pairing& pairing, bool is_new) {
  const Side& here = is_new ? pairing.after : pairing.before;
  const Side& there = is_new ? pairing.before : pairing.after;
  if (here.found == nullptr || there.found == nullptr) return {};
  struct Known {
    std::size_t count = 0;
    std::map<std::string, std::size_t> by_line;
  };
  std::map<At, Known> known;
  for (const diagnostic::Diagnostic& finding : there.found->all()) {
    Known& row = known[at(pairing, !is_new, finding)];
    ++row.count;
    ++row.by_line[line_of(there, finding)];
  }
  // First those whose line is the same, then so many as there were; the rest is of this side alone.
  std::vector<std::size_t> left, alone;
  const auto& all = here.found->all();
  for (std::size_t number = 0; number < all.size(); ++number) {
    const auto row = known.find(at(pairing, is_new, all[number]));
    if (row == known.end()) {
      alone.push_back(number);
      continue;
    }
    const auto line = row->second.by_line.find(line_of(here, all[number]));
    if (line == row->second.by_line.end() || line->second == 0) {
      left.push_back(number);
      continue;
    }
    --line->second;
    --row->second.count;
  }
  for (const std::size_t number : left) {
    Known& row = known[at(pairing, is_new, all[number])];
    if (row.count == 0) {
      alone.push_back(number);
    } else {
      --row.count;
    }
  }
  std::sort(alone.begin(), alone.end());
  return alone;
}

std::vector<std::size_t> new_findings(const Side& before, const Side& after) {
  const Tree old_tree(*before.written), new_tree(*after.written);
  const Matching matching = match(old_tree, new_tree);
  return findings_of_one_side({before, after, old_tree, new_tree, matching}, true);
}

}  // namespace journey::compare
