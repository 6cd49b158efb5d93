#include "media/svg/weigh.hpp"

#include "media/svg/phrases.hpp"
#include "text/ascii.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <vector>

namespace journey::media::svg {

namespace {

using lexicon::Message;
using lexicon::say;

/// More than any limit, and small enough that no product of two of them is too large for 64 bits.
constexpr std::uint64_t most = std::uint64_t{1} << 31U;

std::uint64_t capped(std::uint64_t value) { return std::min(value, most); }

void add(Weight& sum, const Weight& weight, std::uint64_t times = 1) {
  times = capped(times);
  sum.height = std::max(sum.height, weight.height + 1);
  sum.elements = capped(sum.elements + weight.elements * times);
  sum.points = capped(sum.points + weight.points * times);
  sum.steps = capped(sum.steps + weight.steps * times);
}

/// What the reference of an attribute is drawn for.
enum class Drawn : std::uint8_t {
  once,           ///< for the element
  for_each,       ///< for every element in it, which inherits it
  at_each_point,  ///< the same, wherever a line turns
};
struct Row {
  std::string_view attribute;
  Drawn drawn;
};
constexpr std::array<Row, 9> references{{{"clip-path", Drawn::once},
                                         {"fill", Drawn::for_each},
                                         {"filter", Drawn::once},
                                         {"marker", Drawn::at_each_point},
                                         {"marker-end", Drawn::at_each_point},
                                         {"marker-mid", Drawn::at_each_point},
                                         {"marker-start", Drawn::at_each_point},
                                         {"mask", Drawn::once},
                                         {"stroke", Drawn::for_each}}};

bool stands_apart(Role role) {
  return role == Role::store || role == Role::paint || role == Role::filter || role == Role::part;
}

class Scale {
 public:
  Scale(Drawing& drawing, const ImageLimits& limits)
      : drawing_(drawing), limits_(limits), weights_(drawing.nodes.size()), states_(drawing.nodes.size()) {}

  Weighing run() {
    Weighing result;
    const Weight* whole = weigh(0, 0);
    if (problem_.empty() && whole->elements > limits_.elements)
      problem_ = say<phrases::too_many_elements>(limits_.elements);
    if (problem_.empty() && whole->steps > limits_.filter_steps)
      problem_ = say<phrases::too_many_steps>(limits_.filter_steps);
    result.weight = *whole;
    result.problem = std::move(problem_);
    return result;
  }

 private:
  enum class State : std::uint8_t { unknown, open, known };

  const Weight* weigh(NodeId id, std::size_t depth) {
    ++drawing_.work;
    Weight& weight = weights_[id];
    if (states_[id] == State::known || !problem_.empty()) return &weight;
    const Node& node = drawing_.nodes[id];
    if (states_[id] == State::open)
      return fail(say<phrases::draws_itself>(text::quote("#" + node.id)), weight);
    if (depth > limits_.nesting) return fail(say<phrases::nests_too_deep>(limits_.nesting), weight);
    states_[id] = State::open;
    weight = own(node);
    for (const NodeId child : node.children) {
      const Weight* const inner = weigh(child, depth + 1);
      const Node& part = drawing_.nodes[child];
      if (part.element == nullptr || !stands_apart(part.element->role)) {
        add(weight, *inner);
      } else {
        weight.height = std::max(weight.height, inner->height + 1);
      }
    }
    if (const NodeId target = node.href.empty() ? no_node : drawing_.find(node.href); target != no_node) {
      const Weight* const inner = weigh(target, depth + 1);
      if (node.element->role != Role::paint) add(weight, *inner);
    }
    if (node.element != nullptr) refer(node, weight, depth);
    if (weight.height > limits_.nesting) return fail(say<phrases::nests_too_deep>(limits_.nesting), weight);
    states_[id] = State::known;
    return &weight;
  }

  const Weight* fail(Message problem, const Weight& weight) {
    if (problem_.empty()) problem_ = std::move(problem);
    return &weight;
  }

  /// Of the element without what is in it.
  Weight own(const Node& node) {
    constexpr std::size_t bytes_of_one = 256;
    Weight weight{1};
    if (node.element == nullptr) return {node.text.size() / bytes_of_one};
    if (node.element->role == Role::step) {
      weight = {0, 0, 1, 1};
      check_blur(node);
    }
    for (const Setting& setting : node.attributes) {
      if (attribute_at(setting.attribute).grammar != Grammar::path) continue;
      weight.elements += setting.value.text.size() / bytes_of_one;
      weight.points = std::max<std::uint64_t>(weight.points, numbers_in(setting.value.text) / 2 + 1);
    }
    if (node.element->name == "line") weight.points = 2;
    return weight;
  }

  std::uint64_t numbers_in(std::string_view path) {
    drawing_.work += path.size() / 64;
    std::uint64_t count = 0;
    bool in_number = false;
    for (const char c : path) {
      const bool digit = text::is_ascii_digit(static_cast<unsigned char>(c));
      if (digit && !in_number) ++count;
      in_number = digit || (in_number && c == '.');
    }
    return count;
  }

  void check_blur(const Node& node) {
    for (const Setting& setting : node.attributes) {
      const std::string_view name = attribute_at(setting.attribute).name;
      if ((name != "stdDeviation" && name != "radius") || !problem_.empty()) continue;
      const std::string& said = setting.value.text;
      const char* at = said.data();
      const char* const end = at + said.size();
      while (at < end) {
        double number = 0;
        const auto [behind, error] = std::from_chars(at, end, number);
        const bool is_far =
            error == std::errc::result_out_of_range || !(number <= static_cast<double>(limits_.blur));
        if (error != std::errc::invalid_argument && is_far)
          problem_ = say<phrases::blurs_too_far>(limits_.blur, text::quote(name));
        at = behind == at ? at + 1 : behind;
      }
    }
  }

  void refer(const Node& node, Weight& weight, std::size_t depth) {
    const Weight inner = weight;
    for (const auto* settings : {&node.attributes, &node.style}) {
      for (const Setting& setting : *settings) {
        if (setting.value.reference.empty()) continue;
        const NodeId target = drawing_.find(setting.value.reference);
        if (target == no_node) continue;
        const Weight* const drawn = weigh(target, depth + 1);
        if (drawing_.nodes[target].element->role != Role::paint)
          add(weight, *drawn, times(attribute_at(setting.attribute).name, inner));
      }
    }
  }

  static std::uint64_t times(std::string_view attribute, const Weight& weight) {
    const auto* const row = std::find_if(references.begin(), references.end(),
                                         [&](const Row& each) { return each.attribute == attribute; });
    if (row == references.end() || row->drawn == Drawn::once) return 1;
    return row->drawn == Drawn::for_each ? weight.elements : weight.points;
  }

  Drawing& drawing_;
  const ImageLimits& limits_;
  std::vector<Weight> weights_;
  std::vector<State> states_;
  Message problem_;
};

}  // namespace

Weighing weigh(Drawing& drawing, const ImageLimits& limits) { return Scale(drawing, limits).run(); }

}  // namespace journey::media::svg
