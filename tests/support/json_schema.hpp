// In: a JSON Schema and a value. Out: what in the value the schema does not allow.
//
// The part of draft 2020-12 that docs/journey.schema.json uses. A keyword that is not understood here is a
// finding itself, so that the schema can't grow past its test.
#pragma once

#include <cmath>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace journey::support {

class JsonSchema {
 public:
  explicit JsonSchema(nlohmann::json schema) : root_(std::move(schema)) {}

  /// One line a finding, with the place as a JSON pointer; empty: the value is valid.
  std::vector<std::string> findings(const nlohmann::json& value) {
    findings_.clear();
    check(root_, value, "");
    return findings_;
  }

 private:
  void check(const nlohmann::json& schema, const nlohmann::json& value, const std::string& place) {
    for (const auto& [keyword, rule] : schema.items()) {
      if (keyword == "$schema" || keyword == "$defs" || keyword == "title" || keyword == "description")
        continue;
      if (keyword == "$ref") {
        check(root_.at(nlohmann::json::json_pointer(rule.get<std::string>().substr(1))), value, place);
      } else if (keyword == "type") {
        require(is_of_type(value, rule), place, "is no " + rule.get<std::string>());
      } else if (keyword == "const") {
        require(value == rule, place, "is not " + rule.dump());
      } else if (keyword == "enum") {
        require(std::find(rule.begin(), rule.end(), value) != rule.end(), place,
                value.dump() + " is none of " + rule.dump());
      } else if (keyword == "pattern") {
        require(!value.is_string() ||
                    std::regex_search(value.get<std::string>(), std::regex(rule.get<std::string>())),
                place, value.dump() + " does not match");
      } else if (keyword == "minimum") {
        require(!value.is_number() || value.get<double>() >= rule.get<double>(), place, "is too small");
      } else if (keyword == "maximum") {
        require(!value.is_number() || value.get<double>() <= rule.get<double>(), place, "is too large");
      } else if (keyword == "minItems") {
        require(!value.is_array() || value.size() >= rule.get<std::size_t>(), place, "has too few entries");
      } else if (keyword == "items") {
        for (std::size_t at = 0; value.is_array() && at < value.size(); ++at) {
          check(rule, value[at], place + "/" + std::to_string(at));
        }
      } else if (keyword == "required") {
        for (const auto& key : rule) {
          require(!value.is_object() || value.contains(key.get<std::string>()), place, "lacks " + key.dump());
        }
      } else if (keyword == "properties" || keyword == "additionalProperties") {
        // Together below.
      } else if (keyword == "oneOf") {
        std::size_t matches = 0;
        for (const auto& choice : rule) {
          JsonSchema alone(root_);
          alone.check(choice, value, place);
          matches += alone.findings_.empty() ? 1 : 0;
        }
        require(matches == 1, place, "matches " + std::to_string(matches) + " of the choices");
      } else {
        findings_.push_back("the schema uses " + keyword + ", which its test does not know");
      }
    }
    if (value.is_object()) check_properties(schema, value, place);
  }

  void check_properties(const nlohmann::json& schema, const nlohmann::json& value, const std::string& place) {
    const bool has_rest = schema.contains("additionalProperties");
    for (const auto& [key, entry] : value.items()) {
      const std::string below = place + "/" + key;
      if (schema.contains("properties") && schema["properties"].contains(key)) {
        check(schema["properties"][key], entry, below);
      } else if (has_rest && schema["additionalProperties"].is_object()) {
        check(schema["additionalProperties"], entry, below);
      } else if (has_rest && schema["additionalProperties"] == false) {
        findings_.push_back(below + ": is no key of the schema");
      }
    }
  }

  static bool is_of_type(const nlohmann::json& value, const std::string& type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_boolean();
    if (type == "integer") return value.is_number_integer();
    return type == "number" && value.is_number();
  }

  void require(bool fine, const std::string& place, const std::string& message) {
    if (!fine) findings_.push_back(place + ": " + message);
  }

  nlohmann::json root_;
  std::vector<std::string> findings_;
};

}  // namespace journey::support
