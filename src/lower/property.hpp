// In: a statement that is known to be right. Out: what it says, as the model keeps it.
#pragma once

#include "lexicon/keyword.hpp"
#include "lower/names.hpp"
#include "model/journey.hpp"
#include "syntax/values.hpp"

#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace journey::lower {

/// A statement with what is needed to read it. Values were checked before (values.hpp); one that is wrong all
/// the same is read as not said.
class PropertyReader {
 public:
  PropertyReader(const Names& names, StatementPlace place)
      : names_(names),
        place_(place),
        document_(names.compilation().units[place.unit].document),
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

  [[nodiscard]] model::Text text() const { return {document_.text_of(statement_), span()}; }
  [[nodiscard]] std::vector<model::Text> pieces() const;
  /// `Parse` is one of the parsers of syntax/values.hpp.
  template <typename T>
  [[nodiscard]] std::optional<T> value(syntax::Parsed<T> (*parse)(std::string_view)) const {
    auto parsed = parse(line());
    if (auto* right = std::get_if<T>(&parsed)) return std::move(*right);
    return std::nullopt;
  }
  [[nodiscard]] std::optional<std::uint8_t> enumerated() const;
  [[nodiscard]] model::KindOrText kind_or_text() const;
  /// The picture that the text is the path of; null where nothing is going to be drawn.
  [[nodiscard]] std::shared_ptr<const media::Image> image() const;
  [[nodiscard]] model::Reference reference(Kind kind) const;
  [[nodiscard]] std::vector<model::Reference> references(Kind kind) const;

 private:
  [[nodiscard]] lexicon::Enumeration enumeration() const;
  [[nodiscard]] model::Reference refer(Kind kind, text::Span span) const;

  const Names& names_;
  StatementPlace place_;
  const syntax::Document& document_;
  const syntax::Statement& statement_;
};

}  // namespace journey::lower
