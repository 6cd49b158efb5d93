// What a map says in one place: a text, a value, a reference, somebody; and on what that rests.
#pragma once

#include "lexicon/enumeration.hpp"
#include "model/place.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace journey::model {

/// A text with the place where it was written. An empty text was not written.
struct Text {
  std::string value;
  text::Span span;
  [[nodiscard]] bool empty() const { return value.empty(); }
};

/// A value with the place where it was written.
template <typename T>
struct Placed {
  T value{};
  text::Span span;
};

/// A reference to a declared element, or plain text where nothing of the kind is declared ("declare to be
/// strict").
struct Reference {
  Index target = none;  ///< index of the declaration, or `none`
  std::string text;     ///< title of the target, else the text itself
  text::Span span;
  std::string written = {};  ///< the text as the map has it, where `text` is its translation; else empty

  /// What one without a target is known by, whatever language the map is shown in.
  [[nodiscard]] const std::string& name() const { return written.empty() ? text : written; }
};

/// Somebody who is named: a persona, an owner, or whoever the words say.
struct Person {
  enum class Kind : std::uint8_t { text, persona, owner };
  Kind kind = Kind::text;
  Index target = none;  ///< index of the declaration, or `none`
  std::string text;     ///< title of the owner, name of the persona, else the words themselves
  text::Span span;
};

/// How well something is evidenced: researched, assumed, or nothing said in a map that names no source.
enum class Evidence : std::uint8_t { unsaid, researched, assumed };

/// What a single line says of itself: on what it rests, whose it is, how sure its author is.
struct Backing {
  std::vector<Reference> sources;  ///< in place of what the line would inherit
  std::optional<Person> by;        ///< who says it or does it
  std::optional<Placed<lexicon::Confidence>> confidence;
  Text link;
};

/// A text that may say on what it rests.
struct BackedText : Text {
  std::shared_ptr<const Backing> backing;  ///< null: it says nothing of itself
  Evidence evidence = Evidence::unsaid;
};

/// A number of the author that may say where it comes from.
template <typename T>
struct Figure {
  T value{};
  text::Span span;
  std::vector<Reference> sources;
  Evidence evidence = Evidence::unsaid;
};

/// An enumerated value, or a text of the author's own where the language allows one.
struct KindOrText {
  std::optional<std::uint8_t> value;
  std::string text;
  text::Span span;
  [[nodiscard]] bool empty() const { return !value && text.empty(); }
};

}  // namespace journey::model
