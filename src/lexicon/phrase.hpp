// In: a sentence of the program in every language, and what it speaks of. Out: the sentence in the language
// of whoever reads it.
#pragma once

#include "lexicon/language.hpp"
#include "text/quote.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace journey::lexicon {

/// A sentence, or a piece of one, in every language that the program speaks. `{0}` is the first thing that it
/// speaks of; `{0|file|files}` is a word that depends on how many that is: one, or another number. Each
/// language says all of them, in the order that it likes; what is missing does not compile.
class Phrase {
 public:
  /// In the order of languages.def. Phrases are constants: messages keep their address.
  template <typename... Words>
  requires(sizeof...(Words) == language_count) explicit consteval Phrase(Words... words) : cells_{words...} {
    for (const std::string_view cell : cells_) {
      if (cell.empty()) throw "a phrase lacks its words in a language";
    }
    for (const std::string_view cell : cells_) {
      if (holes_in(cell) != holes_in(cells_.front()))
        throw "the languages of a phrase speak of different things";
    }
  }

  [[nodiscard]] constexpr std::string_view in(Language language) const {
    return cells_[static_cast<std::size_t>(language)];
  }
  /// How many things it speaks of.
  [[nodiscard]] constexpr std::size_t holes() const {
    std::size_t count = 0;
    for (std::uint32_t left = holes_in(cells_.front()); left != 0; left >>= 1U) ++count;
    return count;
  }

 private:
  /// The things that a cell speaks of, a bit each.
  static constexpr std::uint32_t holes_in(std::string_view cell) {
    std::uint32_t holes = 0;
    for (std::size_t at = 0; at + 1 < cell.size(); ++at) {
      if (cell[at] == '{' && cell[at + 1] >= '0' && cell[at + 1] <= '9')
        holes |= 1U << static_cast<unsigned>(cell[at + 1] - '0');
    }
    return holes;
  }

  Cells cells_;
};

enum class Conjunction : std::uint8_t { none, all, any };  ///< a, b; a and b; a or b

/// Something to say to people: a phrase with what it speaks of, several such, or a text that is the same in
/// every language. A value that is cheap to copy. Compares equal to its English text.
class Message {
 public:
  /// Says nothing.
  Message() = default;
  /// A text that is the same in every language: code in backticks, a path, a word of the author.
  static Message verbatim(std::string text);
  /// A list, as the language lists things.
  static Message list(std::vector<Message> items, Conjunction conjunction);
  /// A phrase with what it speaks of: messages, texts that are the same in every language, whole numbers.
  template <typename... Parts>
  static Message of(const Phrase& phrase, Parts&&... parts);

  [[nodiscard]] bool empty() const { return content_ == nullptr; }
  [[nodiscard]] std::string in(Language language) const;
  [[nodiscard]] std::string english() const { return in(Language::english); }
  /// This and then `next`, as clauses beside each other; one of them where the other says nothing.
  [[nodiscard]] Message then(Message next) const;
  /// Whether it is this phrase, whatever it speaks of.
  [[nodiscard]] bool is(const Phrase& phrase) const;

  friend bool operator==(const Message& a, const Message& b) { return a.english() == b.english(); }
  template <std::convertible_to<std::string_view> Text>
  friend bool operator==(const Message& message, const Text& english) {
    return message.english() == std::string_view(english);
  }

 private:
  struct Content;
  explicit Message(std::shared_ptr<const Content> content) : content_(std::move(content)) {}

  std::shared_ptr<const Content> content_;
};

struct Message::Content {
  enum class Joint : std::uint8_t { phrase, verbatim, clauses, list };
  using Part = std::variant<std::string, std::int64_t, Message>;

  Joint joint = Joint::phrase;
  const Phrase* phrase = nullptr;  ///< of Joint::phrase
  std::vector<Part> parts;
  Conjunction conjunction = Conjunction::none;

  template <typename T>
  static Part part(T&& value) {
    if constexpr (std::is_integral_v<std::remove_cvref_t<T>>) {
      return static_cast<std::int64_t>(value);
    } else if constexpr (std::is_same_v<std::remove_cvref_t<T>, Message>) {
      return Message(std::forward<T>(value));
    } else {
      return std::string(std::forward<T>(value));
    }
  }
};

template <typename... Parts>
Message Message::of(const Phrase& phrase, Parts&&... parts) {
  Content content;
  content.phrase = &phrase;
  content.parts.reserve(sizeof...(parts));
  (content.parts.push_back(Content::part(std::forward<Parts>(parts))), ...);
  return Message(std::make_shared<const Content>(std::move(content)));
}

/// A phrase as a message. How many things it speaks of is held against the phrase where it is compiled.
template <const Phrase& phrase, typename... Parts>
Message say(Parts&&... parts) {
  static_assert(phrase.holes() == sizeof...(Parts), "a phrase speaks of as many things as it is given");
  return Message::of(phrase, std::forward<Parts>(parts)...);
}

/// `a`, `b` and `c`: pieces of maps as messages show them, listed.
template <typename Words>
Message list_of_code(const Words& words, Conjunction conjunction) {
  std::vector<Message> items;
  for (const auto& word : words) items.push_back(Message::verbatim(text::quote(word)));
  return Message::list(std::move(items), conjunction);
}

}  // namespace journey::lexicon
