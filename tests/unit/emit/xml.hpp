// In: a text. Out: its elements, attributes and texts, or where it is no well-formed XML. Strict and small:
// the part of XML 1.0 that a picture may use (no declarations, no CDATA, no comments, no entities but the
// five and numbers).
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace journey::emit::test {

struct XmlElement {
  std::string name;
  std::map<std::string, std::string> attributes;
  std::string text;  ///< its own, without that of its children
  std::vector<XmlElement> children;
};

class XmlReader {
 public:
  /// Nothing where `text` is not one well-formed element; `error` says why.
  static std::optional<XmlElement> read(std::string_view text, std::string& error) {
    XmlReader reader{text};
    XmlElement root;
    reader.element(root);
    if (!reader.rest().empty() && reader.rest() != "\n") reader.fail("something after the root");
    error = reader.error_;
    return error.empty() ? std::optional(root) : std::nullopt;
  }

 private:
  explicit XmlReader(std::string_view text) : text_(text) {}

  [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
  void fail(std::string_view why) {
    if (error_.empty()) error_ = std::string(why) + " at byte " + std::to_string(at_);
    at_ = text_.size();
  }
  bool take(std::string_view word) {
    if (!rest().starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  void need(std::string_view word) {
    if (!take(word)) fail("missing `" + std::string(word) + "`");
  }
  std::string name() {
    const auto begin = at_;
    while (at_ < text_.size() &&
           (std::isalnum(static_cast<unsigned char>(text_[at_])) || text_[at_] == '-' || text_[at_] == ':'))
      ++at_;
    if (begin == at_) fail("missing name");
    return std::string(text_.substr(begin, at_ - begin));
  }
  std::string characters(std::string_view until) {
    std::string out;
    while (at_ < text_.size() && until.find(text_[at_]) == std::string_view::npos) {
      const auto c = static_cast<unsigned char>(text_[at_]);
      if (c < 0x20 && c != '\n' && c != '\t') fail("control character");
      if (c == '<') fail("`<` in a value");
      if (c == '&') {
        static const std::map<std::string_view, char> entities = {
            {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&#39;", '\''}};
        const auto found =
            std::find_if(entities.begin(), entities.end(), [&](const auto& e) { return take(e.first); });
        if (found == entities.end()) return fail("bare `&`"), out;
        out += found->second;
        continue;
      }
      out += text_[at_++];
    }
    return out;
  }
  void element(XmlElement& into) {
    need("<");
    into.name = name();
    while (take(" ")) {
      const auto key = name();
      need("=\"");
      if (!into.attributes.emplace(key, characters("\"")).second) fail("attribute twice");
      need("\"");
    }
    if (take("/>")) return;
    need(">");
    while (error_.empty() && !rest().starts_with("</")) {
      if (rest().starts_with("<")) {
        element(into.children.emplace_back());
      } else {
        into.text += characters("<");
        if (at_ == text_.size()) fail("no end of " + into.name);
      }
    }
    need("</" + into.name + ">");
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string error_;
};

/// `root` and everything in it, in document order.
inline void each_element(const XmlElement& root, std::vector<const XmlElement*>& out) {
  out.push_back(&root);
  for (const auto& child : root.children) each_element(child, out);
}

}  // namespace journey::emit::test
