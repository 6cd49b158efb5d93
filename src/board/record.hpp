// In: what a map means, bit by bit. Out: one tree of it, without a notation: a format for machines prints it.
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace journey::board {

/// Nothing, a truth, a number, a text, a list, or members in the order in which they were set.
class Record {
 public:
  struct Member;
  using List = std::vector<Record>;
  using Members = std::vector<Member>;
  using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Members>;

  Record() = default;
  Record(bool truth);
  template <std::integral Number>
  requires(!std::same_as<Number, bool>) Record(Number number);
  Record(double number);
  Record(const char* text);
  Record(std::string_view text);
  Record(std::string text);
  Record(std::initializer_list<Member> members);

  /// Empty ones, for what is there even where it holds nothing.
  static Record list();
  static Record members();

  /// The member `key`, added where there is none. What was nothing becomes members; of anything else it is a
  /// mistake of ours, and throws std::bad_variant_access.
  Record& operator[](std::string_view key);
  /// Adds to a list. What was nothing becomes a list; else as above.
  void push_back(Record element);

  [[nodiscard]] const Value& value() const { return value_; }

 private:
  Value value_;
};

struct Record::Member {
  std::string key;
  Record value;
};

// Only here, where a member is known, may a vector of them be made or destroyed.
inline Record::Record(bool truth) : value_(truth) {}
template <std::integral Number>
requires(!std::same_as<Number, bool>) Record::Record(Number number)
    : value_(static_cast<std::int64_t>(number)) {}
inline Record::Record(double number) : value_(number) {}
inline Record::Record(const char* text) : value_(std::string(text)) {}
inline Record::Record(std::string_view text) : value_(std::string(text)) {}
inline Record::Record(std::string text) : value_(std::move(text)) {}

}  // namespace journey::board
