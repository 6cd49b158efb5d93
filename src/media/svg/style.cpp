#include "media/svg/style.hpp"

#include "media/svg/blanks.hpp"
#include "media/svg/phrases.hpp"
#include "media/svg/sheet.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace journey::media::svg {

namespace {

using lexicon::Message;
using lexicon::say;

bool has_class(std::string_view classes, std::string_view name) {
  for (std::size_t at = classes.find(name); at != std::string_view::npos; at = classes.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    const bool begins = at == 0 || blanks.find(classes[at - 1]) != std::string_view::npos;
    if (begins && (end == classes.size() || blanks.find(classes[end]) != std::string_view::npos)) return true;
  }
  return false;
}

bool matches(const Node& node, const Compound& compound) {
  if (node.element == nullptr) return false;
  if (!compound.element.empty() && node.element->name != compound.element) return false;
  if (!compound.id.empty() && node.id != compound.id) return false;
  return std::all_of(compound.classes.begin(), compound.classes.end(),
                     [&](const std::string& name) { return has_class(node.classes, name); });
}

class Cascade {
 public:
  Cascade(Drawing& drawing, std::size_t at_most)
      : drawing_(drawing), at_most_(at_most), said_(attribute_count()) {}

  Message run() {
    for (const std::string& text : drawing_.sheets) {
      const std::string css = without_comments(text);
      drawing_.work += css.size();
      if (Message problem = problem_of_css(css); !problem.empty()) return problem;
      if (Message problem = read_sheet(css, sheet_); !problem.empty()) return problem;
    }
    for (std::size_t i = 0; i < sheet_.rules.size(); ++i) index(i);
    for (Node& node : drawing_.nodes) {
      if (node.element == nullptr) continue;
      if (Message problem = style(node); !problem.empty()) return problem;
    }
    drawing_.work += steps_;
    return {};
  }

 private:
  /// What decides between two settings of one property; the greater wins.
  using Rank = std::tuple<bool, bool, std::size_t, std::size_t>;  ///< important, own, specificity, order
  struct Said {
    Rank rank;
    const Value* value = nullptr;
  };

  /// A rule is looked for at one of the things that its element has to have.
  void index(std::size_t rule) {
    const Compound& compound = sheet_.rules[rule].selector.back();
    std::string key = "*";
    if (!compound.id.empty()) {
      key = "#" + compound.id;
    } else if (!compound.classes.empty()) {
      key = "." + compound.classes.front();
    } else if (!compound.element.empty()) {
      key = compound.element;
    }
    by_key_[key].push_back(rule);
  }

  bool is(const Node& node, const Compound& compound) {
    steps_ += 1 + compound.classes.size() * (1 + node.classes.size() / 64);
    return matches(node, compound);
  }

  bool applies(const Rule& rule, const Node& node) {
    if (!is(node, rule.selector.back())) return false;
    std::size_t left = rule.selector.size() - 1;
    for (NodeId above = node.parent; left > 0 && above != no_node; above = drawing_.nodes[above].parent) {
      if (is(drawing_.nodes[above], rule.selector[left - 1])) --left;
    }
    return left == 0;
  }

  void take(const std::vector<Declaration>& declarations, bool is_own, const Rule* rule, std::size_t order) {
    for (const Declaration& declaration : declarations) {
      ++steps_;
      const Rank rank{declaration.is_important, is_own, rule == nullptr ? 0 : rule->specificity, order};
      Said& said = said_[declaration.setting.attribute];
      if (said.value == nullptr) touched_.push_back(declaration.setting.attribute);
      if (said.value == nullptr || rank >= said.rank) said = {rank, &declaration.setting.value};
    }
  }

  void take_rules(const std::string& key, const Node& node) {
    const auto row = by_key_.find(key);
    if (row == by_key_.end()) return;
    for (const std::size_t i : row->second) {
      if (++steps_ > at_most_) return;
      const Rule& rule = sheet_.rules[i];
      if (applies(rule, node)) take(sheet_.blocks[rule.block], false, &rule, i);
    }
  }

  Message style(Node& node) {
    std::vector<Declaration> own;  // holds the values until they are kept
    if (!sheet_.rules.empty()) {
      take_rules("*", node);
      take_rules(std::string(node.element->name), node);
      if (!node.id.empty()) take_rules("#" + node.id, node);
      take_classes(node);
    }
    if (!node.style_text.empty()) {
      const std::string css = without_comments(node.style_text);
      drawing_.work += css.size();
      if (Message problem = problem_of_css(css); !problem.empty()) return problem;
      own = read_declarations(css);
      take(own, true, nullptr, 0);
    }
    if (steps_ > at_most_) return say<phrases::too_much_style>(at_most_);
    // What is said in a style goes before what an attribute says.
    std::erase_if(node.attributes,
                  [&](const Setting& setting) { return said_[setting.attribute].value != nullptr; });
    std::sort(touched_.begin(), touched_.end());
    for (const AttributeId property : touched_) {
      node.style.push_back({property, *said_[property].value});
      said_[property] = {};
    }
    touched_.clear();
    return {};
  }

  void take_classes(const Node& node) {
    const std::string_view classes = node.classes;
    for (std::size_t at = classes.find_first_not_of(blanks); at != std::string_view::npos;) {
      const std::size_t end = std::min(classes.find_first_of(blanks, at), classes.size());
      take_rules("." + std::string(classes.substr(at, end - at)), node);
      at = classes.find_first_not_of(blanks, end);
    }
  }

  Drawing& drawing_;
  std::size_t at_most_;
  Sheet sheet_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_key_;
  std::vector<Said> said_;            ///< by property, of the element at hand
  std::vector<AttributeId> touched_;  ///< which of them are
  std::size_t steps_ = 0;
};

}  // namespace

Message apply_styles(Drawing& drawing, std::size_t at_most) { return Cascade(drawing, at_most).run(); }

}  // namespace journey::media::svg
