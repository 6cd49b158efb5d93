#include "lexicon/phrase.hpp"

#include <iterator>

namespace journey::lexicon {

namespace {

constexpr Phrase clauses{"{0}; {1}", "{0}；{1}", "{0}；{1}", "{0}。{1}"};

// What stands between the last two of a list.
constexpr Phrase before_last_of_all{"and", "和", "和", "と"};
constexpr Phrase before_last_of_any{"or", "或", "或", "か"};

/// The space between a word of the language and the letter, sign or digit beside it: none where both are
/// letters of Chinese or Japanese.
std::string_view gap_beside(char letter, Language language) {
  const bool is_ascii = static_cast<unsigned char>(letter) < 0x80;
  return is_ascii || !traits(language).east_asian() ? " " : "";
}

/// A cell of a phrase from which holes are taken one by one.
struct Pattern {
  std::string_view rest;

  /// Appends what stands before the next hole; gives what is between its braces, or nothing at the end.
  std::string_view take(std::string& out) {
    const std::size_t open = rest.find('{');
    out += rest.substr(0, open);
    if (open == std::string_view::npos) return {};
    const std::size_t close = rest.find('}', open);
    const std::string_view hole = rest.substr(open + 1, close - open - 1);
    rest.remove_prefix(close + 1);
    return hole;
  }
};

/// `file` of `0|file|files` for one, `files` for any other number.
std::string_view form_of(std::string_view hole, std::int64_t number) {
  const std::size_t first = hole.find('|') + 1;
  const std::size_t second = hole.find('|', first);
  return number == 1 ? hole.substr(first, second - first) : hole.substr(second + 1);
}

}  // namespace

Message Message::verbatim(std::string text) {
  if (text.empty()) return {};
  Content content;
  content.joint = Content::Joint::verbatim;
  content.parts.emplace_back(std::move(text));
  return Message(std::make_shared<const Content>(std::move(content)));
}

Message Message::list(std::vector<Message> items, Conjunction conjunction) {
  if (items.empty()) return {};
  Content content;
  content.joint = Content::Joint::list;
  content.conjunction = conjunction;
  content.parts.assign(std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
  return Message(std::make_shared<const Content>(std::move(content)));
}

Message Message::then(Message next) const {
  if (empty() || next.empty()) return empty() ? next : *this;
  Content content;
  content.joint = Content::Joint::clauses;
  content.parts = {*this, std::move(next)};
  return Message(std::make_shared<const Content>(std::move(content)));
}

bool Message::is(const Phrase& phrase) const { return content_ != nullptr && content_->phrase == &phrase; }

std::string Message::in(Language language) const {
  if (empty()) return {};
  const auto said = [&](const Content::Part& part) {
    if (const auto* const text = std::get_if<std::string>(&part)) return *text;
    if (const auto* const number = std::get_if<std::int64_t>(&part)) return std::to_string(*number);
    return std::get<Message>(part).in(language);
  };
  const auto& parts = content_->parts;
  const Marks& marks = traits(language).marks;
  std::string out;
  switch (content_->joint) {
    case Content::Joint::verbatim:
      return said(parts.front());
    case Content::Joint::clauses:
      return Message::of(clauses, said(parts[0]), said(parts[1])).in(language);
    case Content::Joint::list: {
      const bool has_last = parts.size() > 1 && content_->conjunction != Conjunction::none;
      const std::size_t before = parts.size() - (has_last ? 1 : 0);
      for (std::size_t i = 0; i < before; ++i) {
        if (i > 0) out += marks.list_comma;
        out += said(parts[i]);
      }
      if (!has_last) return out;
      const Phrase& word =
          content_->conjunction == Conjunction::all ? before_last_of_all : before_last_of_any;
      const std::string last = said(parts.back());
      if (!out.empty()) out += gap_beside(out.back(), language);
      out += word.in(language);
      if (!last.empty()) out += gap_beside(last.front(), language);
      return out + last;
    }
    case Content::Joint::phrase:
      break;
  }
  Pattern pattern{content_->phrase->in(language)};
  for (std::string_view hole = pattern.take(out); !hole.empty(); hole = pattern.take(out)) {
    const Content::Part& part = parts[static_cast<std::size_t>(hole.front() - '0')];
    const auto* const number = std::get_if<std::int64_t>(&part);
    if (hole.size() > 1 && number != nullptr) {
      out += form_of(hole, *number);
    } else {
      out += said(part);
    }
  }
  return out;
}

}  // namespace journey::lexicon
