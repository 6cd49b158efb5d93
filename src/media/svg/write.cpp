#include "media/svg/write.hpp"

#include "text/escape.hpp"

#include <string_view>
#include <unordered_set>
#include <vector>

namespace journey::media::svg {

namespace {

class Writer {
 public:
  Writer(Drawing& drawing, std::size_t at_most)
      : drawing_(drawing), at_most_(at_most), numbers_(drawing.nodes.size()) {}

  std::optional<std::string> run() {
    number();
    element(0);
    drawing_.work += out_.size() / 64;
    if (out_.size() > at_most_) return std::nullopt;
    return std::move(out_);
  }

 private:
  /// Gives what something refers to a number.
  void number() {
    std::unordered_set<NodeId> targets;
    const auto note = [&](const std::string& id) {
      if (const NodeId target = target_of(id); target != no_node) targets.insert(target);
    };
    for (NodeId id = 0; id < drawing_.nodes.size(); ++id) {
      const Node& node = drawing_.nodes[id];
      if (!is_written(id)) continue;
      note(node.href);
      for (const Setting& setting : node.attributes) note(setting.value.reference);
      for (const Setting& setting : node.style) note(setting.value.reference);
    }
    std::size_t count = 0;
    for (NodeId id = 0; id < drawing_.nodes.size(); ++id) {
      if (targets.contains(id)) numbers_[id] = ++count;
    }
  }

  /// Whether there is something to draw: a copy has what it is a copy of (at the end of a chain that
  /// weigh.hpp found to end), an image has its data.
  [[nodiscard]] bool is_written(NodeId id) const {
    for (const Node* node = &drawing_.nodes[id];; node = &drawing_.nodes[id]) {
      if (node->element == nullptr || node->element->role != Role::reuse)
        return node->element == nullptr || node->element->role != Role::image || !node->text.empty();
      id = node->href.empty() ? no_node : drawing_.find(node->href);
      if (id == no_node) return false;
    }
  }

  /// The element of that id that is written; `no_node` where there is none.
  [[nodiscard]] NodeId target_of(const std::string& id) const {
    const NodeId target = id.empty() ? no_node : drawing_.find(id);
    return target == no_node || !is_written(target) ? no_node : target;
  }

  /// What an element is called that something refers to; empty where there is none.
  [[nodiscard]] std::string name_of(const std::string& id) const {
    const NodeId target = target_of(id);
    return target == no_node ? std::string() : "i" + std::to_string(numbers_[target]);
  }

  void set(std::string_view name, std::string_view value) {
    out_.append(" ").append(name).append("=\"");
    text::append_xml(out_, value);
    out_ += '"';
  }

  /// A reference to nothing is what stands in for it, else no paint, else not said at all.
  [[nodiscard]] std::string value_of(const Setting& setting) const {
    const Value& value = setting.value;
    if (value.reference.empty()) return value.text;
    const std::string name = name_of(value.reference);
    if (!name.empty()) return "url(#" + name + ")" + (value.text.empty() ? "" : " " + value.text);
    const bool is_paint = attribute_at(setting.attribute).grammar == Grammar::paint;
    return value.text.empty() && is_paint ? "none" : value.text;
  }

  void settings(const Node& node) {
    for (const Setting& setting : node.attributes) {
      const std::string value = value_of(setting);
      if (!value.empty()) set(attribute_at(setting.attribute).name, value);
    }
    std::string style;
    for (const Setting& setting : node.style) {
      const std::string value = value_of(setting);
      if (value.empty()) continue;
      style.append(style.empty() ? "" : ";").append(attribute_at(setting.attribute).name).append(":");
      style += value;
    }
    if (!style.empty()) set("style", style);
  }

  /// As deep as the reader lets elements nest.
  void element(NodeId id) {
    if (out_.size() > at_most_) return;
    const Node& node = drawing_.nodes[id];
    if (node.element == nullptr) return text::append_xml(out_, node.text);
    if (!is_written(id)) return;
    const Role role = node.element->role;
    const std::string target = name_of(node.href);
    out_.append("<").append(node.element->written);
    if (id == 0) set("xmlns", "http://www.w3.org/2000/svg");
    if (numbers_[id] != 0) set("id", "i" + std::to_string(numbers_[id]));
    if (!target.empty()) set("href", "#" + target);
    if (role == Role::image) set("href", node.text);
    if (node.keeps_space) set("xml:space", "preserve");
    settings(node);
    const std::size_t end_of_head = out_.size();
    out_ += '>';
    for (const NodeId child : node.children) element(child);
    if (out_.size() == end_of_head + 1) {
      out_.back() = '/';
      out_ += '>';
      return;
    }
    out_.append("</").append(node.element->written).append(">");
  }

  Drawing& drawing_;
  std::size_t at_most_;
  std::vector<std::size_t> numbers_;  ///< by node; 0: nothing refers to it
  std::string out_;
};

}  // namespace

std::optional<std::string> write(Drawing& drawing, std::size_t at_most) {
  return Writer(drawing, at_most).run();
}

}  // namespace journey::media::svg
