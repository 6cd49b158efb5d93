// In: values as they were parsed, with the statements that say them. Out: the value of a statement, for
// whoever checks it or fills the model with it, so that no text is parsed twice.
#pragma once

#include "lexicon/value.hpp"
#include "media/image.hpp"
#include "model/journey.hpp"
#include "syntax/document.hpp"
#include "syntax/values.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace journey::lower {

/// At most one value of one of the types by statement. Values of a type stand side by side, so that the many
/// statements which say nothing but a text cost eight bytes each.
template <typename... Types>
class ValuesByStatement {
 public:
  /// For so many statements; without it, what is there is copied while they grow.
  void reserve(std::size_t statements) { slots_.reserve(statements); }
  /// Keeps what a statement says, in place of what was kept for it before.
  template <typename T>
  void put(syntax::StatementId statement, T value) {
    auto& values = std::get<std::vector<T>>(values_);
    if (statement >= slots_.size()) slots_.resize(statement + std::size_t{1});
    slots_[statement] = {static_cast<std::uint32_t>(values.size()), type_number<T>};
    values.push_back(std::move(value));
  }
  /// Null where the statement says nothing of the type, or what is wrong and was reported.
  template <typename T>
  [[nodiscard]] const T* find(syntax::StatementId statement) const {
    if (statement >= slots_.size() || slots_[statement].type != type_number<T>) return nullptr;
    return &std::get<std::vector<T>>(values_)[slots_[statement].number];
  }

 private:
  /// 1 for the first type; 0 is no value.
  template <typename T>
  static constexpr std::uint8_t type_number = [] {
    static_assert((std::is_same_v<T, Types> || ...), "values of this type are not kept");
    constexpr std::array is_it{std::is_same_v<T, Types>...};
    std::uint8_t number = 1;
    while (!is_it[number - 1U]) ++number;
    return number;
  }();
  struct Slot {
    std::uint32_t number = 0;
    std::uint8_t type = 0;
  };

  std::vector<Slot> slots_;
  std::tuple<std::vector<Types>...> values_;
};

/// A name or title with the declaration of its kind that it resolves to.
struct ResolvedReference {
  model::Index target = model::none;  ///< `none`: a text that stands for itself
  text::Span span;
};

/// Whoever a text names.
struct ResolvedPerson {
  model::Person::Kind kind = model::Person::Kind::text;
  model::Index target = model::none;
  text::Span span;
};

/// What stands behind the colon: enumerated values as their number, files as their path, pictures as what
/// they lead to, one reference or a list of them as what they resolve to.
using ParsedTexts =
    ValuesByStatement<double, std::uint8_t, lexicon::FrequencyValue, lexicon::Date, lexicon::Period,
                      lexicon::Duration, lexicon::Scale, lexicon::Emotion, lexicon::Next, lexicon::Gap,
                      std::string, std::vector<syntax::Phase>, std::shared_ptr<const media::Image>,
                      ResolvedReference, std::vector<ResolvedReference>, lexicon::Volume, ResolvedPerson,
                      std::vector<ResolvedPerson>>;
/// What stands before it: dates, the dimension of a `servqual`, the metric of an `effect`.
using ParsedArguments = ValuesByStatement<lexicon::Date, std::uint8_t, ResolvedReference>;

}  // namespace journey::lower
