// In: a value whose type names its members once. Out: the same as bytes, and back: what a worker tells its
// parent. Both ends are this program, but the bytes may come from a worker that is broken.
#pragma once

#include "cli/options/speech.hpp"
#include "lexicon/phrase.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace journey::cli {

/// The members of a type, for both ways. A structured binding names all that there are, so that one which is
/// forgotten does not compile:
///
///     template <>
///     struct Members<Finding> {
///       static auto of(auto& finding) {
///         auto& [key, text, errors, warnings] = finding;
///         return std::tie(key, text, errors, warnings);
///       }
///     };
template <typename T>
struct Members;

/// The last value of an enumeration that counts from 0.
template <typename Enum>
inline constexpr std::optional<Enum> last_of = std::nullopt;

namespace message {

template <typename T, template <typename...> class Template>
inline constexpr bool is_a = false;
template <template <typename...> class Template, typename... Arguments>
inline constexpr bool is_a<Template<Arguments...>, Template> = true;

class Writer {
 public:
  template <typename T>
  void put(const T& value) {
    if constexpr (std::is_same_v<T, bool> || std::is_enum_v<T>) {
      put(static_cast<std::uint8_t>(value));
    } else if constexpr (std::is_arithmetic_v<T>) {
      bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    } else if constexpr (std::is_same_v<T, std::string>) {
      put(value.size());
      bytes_ += value;
    } else if constexpr (is_a<T, std::vector>) {
      put(value.size());
      for (const auto& element : value) put(element);
    } else if constexpr (is_a<T, std::optional>) {
      put(value.has_value());
      if (value) put(*value);
    } else if constexpr (std::is_same_v<T, lexicon::Message>) {
      put(value.in(speech()));  // said to the same reader
    } else {
      std::apply([&](const auto&... members) { (put(members), ...); }, Members<T>::of(value));
    }
  }
  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Takes what a `Writer` has put. Every way out of bounds ends in false: too few bytes, a size that they do
/// not have, an enumerator or a number that is none.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  template <typename T>
  [[nodiscard]] bool take(T& value) {
    if constexpr (std::is_same_v<T, bool>) {
      return take_up_to(1, value);
    } else if constexpr (std::is_enum_v<T>) {
      static_assert(last_of<T>.has_value() && sizeof(T) == 1);
      return take_up_to(static_cast<std::uint8_t>(*last_of<T>), value);
    } else if constexpr (std::is_arithmetic_v<T>) {
      if (bytes_.size() < sizeof value) return false;
      std::memcpy(&value, bytes_.data(), sizeof value);
      bytes_.remove_prefix(sizeof value);
      if constexpr (std::is_floating_point_v<T>) return std::isfinite(value);
      return true;
    } else if constexpr (std::is_same_v<T, std::string>) {
      std::size_t size = 0;
      if (!take(size) || size > bytes_.size()) return false;
      value = bytes_.substr(0, size);
      bytes_.remove_prefix(size);
      return true;
    } else if constexpr (is_a<T, std::vector>) {
      std::size_t size = 0;
      if (!take(size)) return false;
      // One by one: a size without its elements must not cost more memory than the bytes that are there.
      value.clear();
      value.reserve(std::min(size, bytes_.size() / sizeof(value.front()) + 1));
      for (; size > 0; --size) {
        if (!take(value.emplace_back())) return false;
      }
      return true;
    } else if constexpr (is_a<T, std::optional>) {
      bool has_value = false;
      if (!take(has_value)) return false;
      value.reset();
      return !has_value || take(value.emplace());
    } else if constexpr (std::is_same_v<T, lexicon::Message>) {
      std::string text;
      if (!take(text)) return false;
      value = text.empty() ? lexicon::Message() : lexicon::Message::verbatim(std::move(text));
      return true;
    } else {
      return std::apply([&](auto&... members) { return (take(members) && ...); }, Members<T>::of(value));
    }
  }
  [[nodiscard]] bool is_at_end() const { return bytes_.empty(); }

 private:
  template <typename T>
  bool take_up_to(std::uint8_t last, T& value) {
    std::uint8_t number = 0;
    if (!take(number) || number > last) return false;
    value = static_cast<T>(number);
    return true;
  }

  std::string_view bytes_;
};

}  // namespace message

template <typename T>
std::string to_bytes(const T& value) {
  message::Writer writer;
  writer.put(value);
  return writer.take();
}

/// Nothing where the bytes are not those of one whole value.
template <typename T>
std::optional<T> from_bytes(std::string_view bytes) {
  message::Reader reader(bytes);
  std::optional<T> value(std::in_place);
  if (!reader.take(*value) || !reader.is_at_end()) value.reset();
  return value;
}

}  // namespace journey::cli
