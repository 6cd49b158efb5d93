// In: a statement that is known to be right. Out: what it says, as the model keeps it.
#pragma once

#include "lexicon/keyword.hpp"
#include "lower/names.hpp"
#include "lower/translated.hpp"
#include "model/journey.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace journey::lower {

/// A statement with what is needed to read it. Its values were parsed before (values.hpp); one that is wrong
/// is read as not said.
class PropertyReader {
 public:
  PropertyReader(const Names& names, StatementPlace place)
      : names_(names),
        place_(place),
        unit_(names.compilation().units[place.unit]),
        document_(unit_.document),
        statement_(document_.statements[place.statement]) {}

  [[nodiscard]] lexicon::Keyword keyword() const { return statement_.keyword; }
  [[nodiscard]] const syntax::Statement& statement() const { return statement_; }
  [[nodiscard]] const Names& names() const { return names_; }
  [[nodiscard]] StatementPlace place() const { return place_; }
  /// Keyword and argument.
  [[nodiscard]] text::Span head() const { return document_.whole_head(statement_); }
  [[nodiscard]] text::Span span() const { return document_.text(statement_); }
  [[nodiscard]] std::string_view argument() const { return document_.argument_of(statement_); }
  [[nodiscard]] text::Span argument_span() const { return document_.argument(statement_); }
  /// One line, as written.
  [[nodiscard]] std::string_view line() const { return document_.source->slice(span()); }

  /// What it says, in the language that is spoken.
  [[nodiscard]] model::Text text() const { return {said(whole_text, document_.text_of(statement_)), span()}; }
  /// The same as it is written, whatever language is spoken.
  [[nodiscard]] std::string written() const { return std::string(document_.text_of(statement_)); }
  /// What stands before the colon, where that is a text.
  [[nodiscard]] std::string label() const { return said(label_before, argument()); }
  [[nodiscard]] std::vector<model::Text> pieces() const;
  /// The value that the text means; null where it means none of the type.
  template <typename T>
  [[nodiscard]] const T* value() const {
    if (const Translated* const translated = names_.translated()) {
      if (const T* const other = translated->value<T>(place_)) return other;
    }
    return unit_.texts.find<T>(place_.statement);
  }
  /// The value that the argument means.
  template <typename T>
  [[nodiscard]] const T* argument_value() const {
    return unit_.arguments.find<T>(place_.statement);
  }
  [[nodiscard]] model::KindOrText kind_or_text() const;
  /// The picture that the text is the path of; null where nothing is going to be drawn.
  [[nodiscard]] std::shared_ptr<const media::Image> image() const;
  /// To a declaration of `kind`, which is that of the keyword.
  [[nodiscard]] model::Reference reference(Kind kind) const;
  [[nodiscard]] std::vector<model::Reference> references(Kind kind) const;
  /// The declaration of `kind` that the argument names, or the argument as a text.
  [[nodiscard]] model::Reference argument_reference(Kind kind) const;
  [[nodiscard]] std::optional<model::Person> person() const;
  [[nodiscard]] std::vector<model::Person> people() const;

  [[nodiscard]] bool has_children() const { return statement_.end > place_.statement + 1; }
  /// Calls `take` with each statement directly below.
  template <typename Take>
  void children(Take take) const {
    each_child(document_, place_.statement, [&](syntax::StatementId id) {
      take(PropertyReader(names_, {place_.unit, id}));
    });
  }

 private:
  [[nodiscard]] model::Person refer(const ResolvedPerson& resolved, std::size_t number) const;
  [[nodiscard]] model::Reference refer(Kind kind, const ResolvedReference& resolved,
                                       std::size_t number) const;
  /// A reference to nothing that is declared: the text itself, or its translation.
  [[nodiscard]] model::Reference free_reference(TextPart part, text::Span span) const;
  /// A text of the statement, or its translation.
  template <typename Written>
  [[nodiscard]] std::string said(TextPart part, Written&& written) const {
    const Translated* const translated = names_.translated();
    const std::string* const other = translated != nullptr ? translated->find(place_, part) : nullptr;
    return other != nullptr ? *other : std::string(std::forward<Written>(written));
  }

  const Names& names_;
  StatementPlace place_;
  const Unit& unit_;
  const syntax::Document& document_;
  const syntax::Statement& statement_;
};

}  // namespace journey::lower
