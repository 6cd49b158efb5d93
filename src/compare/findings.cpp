#include "compare/findings.hpp"

#include "text/form.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace journey::compare {

namespace {

/// A place where a rule may find something: an element, which is numbered as on the new side; of one that
/// only the old side has, apart.
using At = std::pair<std::string_view, std::string>;

/// The findings of one side, none of which has met its like yet.
class OneSide {
 public:
  OneSide(const Pairing& pairing, bool is_new)
      : pairing_(pairing), is_new_(is_new), side_(is_new ? pairing.after : pairing.before) {
    for (std::size_t number = 0; number < side_.found->all().size(); ++number) left_.push_back(number);
  }

  [[nodiscard]] const std::vector<std::size_t>& left() const { return left_; }

  /// Takes out of both what `key` says the same of, as often as both have it, the first first.
  template <typename Key>
  static void meet(OneSide& a, OneSide& b, const Key& key) {
    std::map<std::pair<At, std::string>, std::size_t> counts;
    for (const std::size_t number : b.left_) ++counts[key(b, number)];
    std::map<std::pair<At, std::string>, std::size_t> met;
    std::erase_if(a.left_, [&](std::size_t number) {
      const auto what = key(a, number);
      const auto row = counts.find(what);
      if (row == counts.end() || row->second == 0) return false;
      --row->second;
      ++met[what];
      return true;
    });
    std::erase_if(b.left_, [&](std::size_t number) {
      const auto row = met.find(key(b, number));
      if (row == met.end() || row->second == 0) return false;
      --row->second;
      return true;
    });
  }

  /// The rule at the element that the finding is in.
  [[nodiscard]] At here(std::size_t number) const {
    return at(number, tree().node_around(finding(number).span));
  }
  /// The rule at the touchpoint around it, else the stage, else the map: a score that is another is another
  /// outcome, and the same thing is said of it.
  [[nodiscard]] At around(std::size_t number) const {
    const NodeId node = tree().node_around(finding(number).span);
    for (const Element element : {Element::touchpoint, Element::stage}) {
      if (const NodeId above = tree().above(node, element); above != no_node) return at(number, above);
    }
    return at(number, 0);
  }
  [[nodiscard]] std::string line(std::size_t number) const {
    const text::Source& source = (*side_.sources)[finding(number).span.source];
    return text::without_form(source.line(source.line_of(finding(number).span.begin)));
  }

 private:
  [[nodiscard]] const Tree& tree() const { return is_new_ ? pairing_.new_tree : pairing_.old_tree; }
  [[nodiscard]] const diagnostic::Diagnostic& finding(std::size_t number) const {
    return side_.found->all()[number];
  }
  [[nodiscard]] At at(std::size_t number, NodeId node) const {
    const NodeId same = is_new_ ? node : pairing_.matching.to_new[node];
    return {finding(number).rule, same == no_node ? "old " + std::to_string(node) : std::to_string(same)};
  }

  const Pairing& pairing_;
  bool is_new_;
  const Side& side_;
  std::vector<std::size_t> left_;
};

}  // namespace

OneSided one_sided_findings(const Pairing& pairing) {
  if (pairing.before.found == nullptr || pairing.after.found == nullptr) return {};
  OneSide before(pairing, false), after(pairing, true);
  OneSide::meet(before, after, [](const OneSide& side, std::size_t number) {
    return std::pair(side.here(number), side.line(number));
  });
  OneSide::meet(before, after, [](const OneSide& side, std::size_t number) {
    return std::pair(side.here(number), std::string());
  });
  OneSide::meet(before, after, [](const OneSide& side, std::size_t number) {
    return std::pair(side.around(number), std::string());
  });
  return {before.left(), after.left()};
}

std::vector<std::size_t> new_findings(const Side& before, const Side& after) {
  const Tree old_tree(*before.written), new_tree(*after.written);
  const Matching matching = match(old_tree, new_tree);
  return one_sided_findings({before, after, old_tree, new_tree, matching}).after;
}

}  // namespace journey::compare
