#include "media/svg/read.hpp"

#include "media/svg/blanks.hpp"
#include "media/svg/data_image.hpp"
#include "media/svg/namespaces.hpp"
#include "media/svg/phrases.hpp"
#include "text/ascii.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <cstring>
#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

#include <expat.h>

namespace journey::media::svg {

namespace {

using lexicon::Message;
using lexicon::say;

using Attributes = const char* const*;  ///< names and values in turn, null at the end

/// The scheme of an address as browsers see it, in small letters with its colon; empty: none.
std::string scheme_of(std::string_view address) {
  std::string scheme;
  for (const char c : address) {
    if (static_cast<unsigned char>(c) <= 0x20) continue;
    if (c == ':') return scheme + ':';
    if (c == '/' || c == '?' || c == '#') break;
    scheme += text::ascii_lower(c);
  }
  return {};
}

bool is_safe_scheme(std::string_view scheme) {
  return scheme.empty() || scheme == "http:" || scheme == "https:" || scheme == "mailto:";
}

/// Whether nothing in an element is drawn but the element itself.
bool stands_alone(Role role) {
  return role == Role::shape || role == Role::image || role == Role::reuse || role == Role::sheet;
}

/// Whether a child of `switch` depends on what its reader can do.
bool has_condition(Attributes attributes) {
  for (; *attributes != nullptr; attributes += 2) {
    const std::string_view name = attributes[0];
    if (name == "systemLanguage" || name == "requiredExtensions") return true;
  }
  return false;
}

class Reader {
 public:
  Reader(const ImageLimits& limits, Reading& reading)
      : limits_(limits), reading_(reading), drawing_(reading.drawing), parser_(XML_ParserCreate(nullptr)) {
    if (!parser_) throw std::bad_alloc();
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), handle<&Reader::open, const char*, const char**>,
                          handle<&Reader::close, const char*>);
    XML_SetCharacterDataHandler(parser_.get(), handle<&Reader::characters, const char*, int>);
    XML_SetProcessingInstructionHandler(parser_.get(),
                                        handle<&Reader::instruction, const char*, const char*>);
    XML_SetStartDoctypeDeclHandler(parser_.get(),
                                   handle<&Reader::doctype, const char*, const char*, const char*, int>);
    XML_SetSkippedEntityHandler(parser_.get(), handle<&Reader::skipped, const char*, int>);
    XML_SetParamEntityParsing(parser_.get(), XML_PARAM_ENTITY_PARSING_NEVER);
  }

  void run(std::string_view bytes) {
    const XML_Status status =
        XML_Parse(parser_.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
    if (failure_) std::rethrow_exception(failure_);
    if (status == XML_STATUS_OK || !reading_.problem.empty() || is_other_) return;
    switch (XML_GetErrorCode(parser_.get())) {
      case XML_ERROR_UNKNOWN_ENCODING:
      case XML_ERROR_INCORRECT_ENCODING:
        reading_.is_svg = true;
        reading_.problem = say<phrases::other_encoding>();
        break;
      default:
        reading_.problem = say<phrases::is_no_xml>(XML_GetCurrentLineNumber(parser_.get()));
    }
  }

 private:
  /// An element that is open: kept, or left out with all in it.
  struct Open {
    NodeId node = no_node;  ///< what its children belong to; `no_node`: left out
    Role role = Role::group;
    bool is_switch = false, has_chosen = false;
  };

  /// A function of C for the parser. What it throws waits until the parser has returned.
  template <auto Method, typename... Parts>
  static void handle(void* self, Parts... parts) {
    Reader& reader = *static_cast<Reader*>(self);
    ++reader.drawing_.work;
    if (reader.has_stopped_) return;
    try {
      (reader.*Method)(parts...);
    } catch (...) {
      reader.failure_ = std::current_exception();
      reader.stop();
    }
  }

  void stop() {
    has_stopped_ = true;
    XML_StopParser(parser_.get(), XML_FALSE);
  }
  void refuse(Message problem) {
    reading_.is_svg = true;
    reading_.problem = std::move(problem);
    stop();
  }

  // --- what the parser finds ---

  void doctype(const char* name, const char*, const char*, int has_internal) {
    // One without declarations is of the time when there were validators; it is not kept.
    if (has_internal == 0) return;
    is_other_ = split_name(name).second != "svg";
    if (is_other_) return stop();
    refuse(say<phrases::declares_entities>());
  }

  void skipped(const char* name, int) {
    refuse(say<phrases::lacks_entity>(text::quote("&" + std::string(name) + ";")));
  }

  void instruction(const char* target, const char*) {
    if (std::string_view(target) == "xml-stylesheet") refuse(say<phrases::loads>(text::quote(target)));
  }

  void characters(const char* bytes, int size) {
    if (open_.empty() || open_.back().node == no_node) return;
    const std::string_view piece(bytes, static_cast<std::size_t>(size));
    drawing_.work += piece.size() / 64;
    if (open_.back().role == Role::sheet) {
      drawing_.sheets.back() += piece;
    } else if (open_.back().role == Role::text) {
      Node& parent = drawing_.nodes[open_.back().node];
      const bool goes_on =
          !parent.children.empty() && drawing_.nodes[parent.children.back()].element == nullptr;
      const NodeId run = goes_on ? parent.children.back() : add(nullptr);
      drawing_.nodes[run].text += piece;
    }
  }

  void close(const char*) {
    open_.pop_back();
    namespaces_.close();
  }

  void open(const char* written, const char** attributes) {
    namespaces_.open(attributes);
    const auto [prefix, name] = split_name(written);
    const Space space = namespaces_.of(prefix);
    const bool is_drawn = space == Space::svg || space == Space::none;
    if (open_.empty()) {
      is_other_ = !is_drawn || name != "svg";
      if (is_other_) return stop();
      reading_.is_svg = true;
    }
    if (open_.size() >= limits_.nesting) return refuse(say<phrases::nests_too_deep>(limits_.nesting));
    // The only thing that is looked for in what is left out.
    if (text::same_word(name, "script")) return refuse(say<phrases::is_active>(text::quote("<script>")));
    const bool is_left_out = !open_.empty() && (open_.back().node == no_node || !is_chosen(name, attributes));
    if (is_left_out) return leave_out();
    if (space == Space::html)
      return refuse(say<phrases::is_active>(text::quote("<" + std::string(name) + ">")));
    const ElementRow* row = is_drawn ? find_element(name) : nullptr;
    if (row == nullptr) return leave_out();
    if (name == "a" && !open_.empty() && open_.back().role == Role::text) row = find_element("tspan");
    const std::string shown = text::quote("<" + std::string(name) + ">");
    if (row->role == Role::active) return refuse(say<phrases::is_active>(shown));
    if (row->role == Role::costly) return refuse(say<phrases::is_costly>(shown));
    if (row->role == Role::sheet) return open_sheet(attributes);
    if (!open_.empty() && stands_alone(open_.back().role)) return leave_out();
    const NodeId node = add(row);
    open_.push_back({node, row->role, name == "switch"});
    for (; *attributes != nullptr && !has_stopped_; attributes += 2) take(node, attributes[0], attributes[1]);
    if (has_stopped_) return;
    auto& settings = drawing_.nodes[node].attributes;
    std::stable_sort(settings.begin(), settings.end(),
                     [](const Setting& a, const Setting& b) { return a.attribute < b.attribute; });
    if (drawing_.pixels > limits_.pixels) refuse(say<phrases::too_many_pixels>(limits_.pixels));
  }

  // --- elements ---

  void leave_out() { open_.push_back({}); }

  void open_sheet(Attributes attributes) {
    bool applies = true;
    for (; *attributes != nullptr; attributes += 2) {
      const std::string value = text::ascii_lower(trimmed(attributes[1]));
      if (std::strcmp(attributes[0], "type") == 0)
        applies = applies && (value.empty() || value == "text/css");
      if (std::strcmp(attributes[0], "media") == 0)
        applies = applies && (value.empty() || value == "all" || value == "screen");
    }
    if (!applies) return leave_out();
    drawing_.sheets.emplace_back();
    open_.push_back({0, Role::sheet});
  }

  /// Of the children of a `switch` the first that asks for nothing, as whoever draws only what this does
  /// chooses. A page inside of a drawing is made to have one behind it.
  bool is_chosen(std::string_view name, Attributes attributes) {
    Open& parent = open_.back();
    if (!parent.is_switch) return true;
    const ElementRow* const row = find_element(name);
    const bool can_be = row != nullptr && row->role != Role::active && !has_condition(attributes);
    return can_be && !std::exchange(parent.has_chosen, true);
  }

  NodeId add(const ElementRow* element) {
    const auto id = static_cast<NodeId>(drawing_.nodes.size());
    if (id >= limits_.elements) {
      refuse(say<phrases::too_many_elements>(limits_.elements));
      return 0;
    }
    Node& node = drawing_.nodes.emplace_back();
    node.element = element;
    if (open_.empty()) return id;
    node.parent = open_.back().node;
    drawing_.nodes[node.parent].children.push_back(id);
    return id;
  }

  // --- attributes ---

  void take(NodeId id, std::string_view written, std::string_view value) {
    drawing_.work += 1 + value.size() / 64;
    const auto [prefix, name] = split_name(written);
    const Space space = prefix.empty() ? Space::none : namespaces_.of(prefix);
    Node& node = drawing_.nodes[id];
    if (space == Space::xml && name == "base") return refuse(say<phrases::loads>(text::quote(written)));
    if (space == Space::xml && name == "space") node.keeps_space = value == "preserve";
    if (name == "href" && space == Space::xlink && node.href.empty() && node.text.empty())
      return take_address(node, value);
    if (space != Space::none) return;
    if (name.size() > 2 && text::same_word(name.substr(0, 2), "on"))
      return refuse(say<phrases::is_active>(text::quote(name)));
    if (name == "href") return take_address(node, value);
    if (name == "id" && !value.empty()) {
      node.id = value;
      drawing_.ids.try_emplace(node.id, id);
    } else if (name == "class") {
      node.classes = value;
    } else if (name == "style") {
      node.style_text = value;
    } else if (const AttributeRow* const row = find_attribute(name);
               row != nullptr && row->place != Place::style) {
      take_value(node, *row, value);
    }
  }

  void take_value(Node& node, const AttributeRow& row, std::string_view value) {
    std::string plain;
    if (value.find_first_of("(@\\/\"'") != std::string_view::npos) {
      plain = without_comments(value);
      value = plain;
      if (Message problem = problem_of_css(value); !problem.empty()) return refuse(std::move(problem));
    }
    if (trimmed(value).empty()) return;
    if (auto read = read_value(value, row.grammar)) node.attributes.push_back({id_of(row), std::move(*read)});
  }

  void take_address(Node& node, std::string_view value) {
    value = trimmed(value);
    const std::string shown = text::quote(tag_of(node));
    switch (node.element->role) {
      case Role::image:
        return take_image(node, value, shown);
      case Role::reuse:
      case Role::paint:
      case Role::store:
      case Role::text:
      case Role::filter:
        if (!value.empty() && value.front() != '#') return refuse(say<phrases::loads>(shown));
        if (value.size() > 1) node.href = value.substr(1);
        return;
      default:
        if (const std::string scheme = scheme_of(value); !is_safe_scheme(scheme))
          refuse(say<phrases::is_active>(text::quote(scheme)));
    }
  }

  static std::string tag_of(const Node& node) { return "<" + std::string(node.element->name) + ">"; }

  void take_image(Node& node, std::string_view value, const std::string& shown) {
    if (value.empty() || value.front() == '#') return;
    if (!text::same_word(value.substr(0, 5), "data:")) return refuse(say<phrases::loads>(shown));
    DataImage image = read_data_image(value);
    if (!image.problem.empty()) return refuse(std::move(image.problem));
    drawing_.pixels += image.pixels;
    node.text = std::move(image.uri);
  }

  struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
  };

  const ImageLimits& limits_;
  Reading& reading_;
  Drawing& drawing_;
  std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser_;
  Namespaces namespaces_;
  std::vector<Open> open_;
  bool has_stopped_ = false;
  bool is_other_ = false;  ///< its root is no `svg`
  std::exception_ptr failure_;
};

}  // namespace

Reading read(std::string_view bytes, const ImageLimits& limits) {
  Reading reading;
  Reader(limits, reading).run(bytes);
  return reading;
}

}  // namespace journey::media::svg
