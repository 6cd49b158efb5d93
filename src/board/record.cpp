#include "board/record.hpp"

#include <algorithm>

namespace journey::board {

Record::Record(std::initializer_list<Member> members) : value_(Members(members)) {}

Record Record::list() {
  Record record;
  record.value_ = List{};
  return record;
}

Record Record::members() {
  Record record;
  record.value_ = Members{};
  return record;
}

Record& Record::operator[](std::string_view key) {
  if (std::holds_alternative<std::monostate>(value_)) value_ = Members{};
  Members& all = std::get<Members>(value_);
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Member& member) { return member.key == key; });
  if (found != all.end()) return found->value;
  return all.emplace_back(Member{std::string(key), {}}).value;
}

void Record::push_back(Record element) {
  if (std::holds_alternative<std::monostate>(value_)) value_ = List{};
  std::get<List>(value_).push_back(std::move(element));
}

}  // namespace journey::board
