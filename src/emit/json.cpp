// In: the record of a map. Out: it as JSON, two spaces a level.
#include "emit/formats.hpp"

#include <cmath>

#include <nlohmann/json.hpp>

namespace journey::emit {

namespace {

using Json = nlohmann::ordered_json;

struct Printer {
  Json operator()(std::monostate) const { return nullptr; }
  template <typename Plain>
  Json operator()(const Plain& value) const {
    return value;
  }
  Json operator()(const board::Record::List& list) const {
    Json array = Json::array();
    for (const board::Record& element : list) array.push_back(std::visit(*this, element.value()));
    return array;
  }
  Json operator()(const board::Record::Members& members) const {
    Json object = Json::object();
    auto& entries = object.get_ref<Json::object_t&>();
    entries.reserve(members.size());
    // Keys of a record are different already, so nobody has to look for them.
    for (const auto& [key, value] : members) entries.push_back({key, std::visit(*this, value.value())});
    return object;
  }
};

}  // namespace

Output emit_json(const Input& input) {
  Output output;
  const Json json = std::visit(Printer{}, input.record->value());
  output.text = json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
  return output;
}

}  // namespace journey::emit
