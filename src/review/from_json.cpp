// In: any text. Out: the comparison that `json` printed so, or what is wrong with it and where.
//
// The text may come from somebody who may not run anything here: its size and depth are looked at before it
// is parsed, every key and word has to be known, and every number has its bounds.
#include "review/phrases_json.hpp"
#include "review/review.hpp"
#include "text/ascii.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace journey::review {

namespace {

using compare::Change;
using compare::Comparison;
using compare::Element;
using compare::File;
using compare::Glance;
using compare::Place;
using compare::Property;
using compare::Quantity;
using compare::Value;
using lexicon::Keyword;
using lexicon::Message;
using ReadJson = nlohmann::json;

/// Brackets that are open at once at most, outside of strings.
std::size_t depth_of(std::string_view json) {
  std::size_t depth = 0, deepest = 0;
  bool is_text = false;
  for (std::size_t at = 0; at < json.size(); ++at) {
    const char c = json[at];
    if (is_text) {
      if (c == '\\') ++at;
      if (c == '"') is_text = false;
    } else if (c == '"') {
      is_text = true;
    } else if (c == '{' || c == '[') {
      deepest = std::max(deepest, ++depth);
    } else if ((c == '}' || c == ']') && depth > 0) {
      --depth;
    }
  }
  return deepest;
}

/// The first thing that is wrong; what is read after it is of no use.
class Reader {
 public:
  std::optional<Comparison> read(const ReadJson& root) {
    Comparison comparison;
    Object top(*this, root, "");
    double version = 0;
    top.number("version", version, 1, 1, true);
    top.count("compared", comparison.compared);
    top.each("maps", most_entries, [&](const ReadJson& entry, const std::string& place) {
      comparison.files.push_back(file(entry, place));
    });
    top.close();
    if (!problem_.empty()) return std::nullopt;
    return comparison;
  }

  [[nodiscard]] const Message& problem() const { return problem_; }

 private:
  static constexpr std::size_t most_entries = 1'000'000;

  /// The first one that is told stays.
  void tell(Message problem) {
    if (problem_.empty()) problem_ = std::move(problem);
  }

  /// A JSON object of which every key is asked for; what is left over is a problem.
  class Object {
   public:
    Object(Reader& reader, const ReadJson& json, std::string place)
        : reader_(reader), json_(json), place_(std::move(place)) {
      if (!json.is_object())
        reader.tell(lexicon::say<phrases::not_a>(at(""), lexicon::say<phrases::an_object>()));
    }

    [[nodiscard]] std::string at(std::string_view key) const {
      std::string pointer = place_;
      if (!key.empty()) pointer.append("/").append(key);
      return pointer.empty() ? "/" : pointer;
    }

    /// The value of a key, or null where it is not there.
    const ReadJson* take(std::string_view key, bool is_needed = false) {
      if (!json_.is_object()) return nullptr;
      const auto found = json_.find(key);
      if (found == json_.end()) {
        if (is_needed) reader_.tell(lexicon::say<phrases::lacks>(at(""), text::quote(key)));
        return nullptr;
      }
      taken_.push_back(found.key());
      return &*found;
    }

    void text(std::string_view key, std::string& value, bool is_needed = false) {
      const ReadJson* const json = take(key, is_needed);
      if (json == nullptr) return;
      if (!json->is_string())
        return reader_.tell(lexicon::say<phrases::not_a>(at(key), lexicon::say<phrases::a_text>()));
      value = json->get_ref<const std::string&>();
    }

    void flag(std::string_view key, bool& value) {
      const ReadJson* const json = take(key);
      if (json == nullptr) return;
      if (!json->is_boolean())
        return reader_.tell(lexicon::say<phrases::not_a>(at(key), lexicon::say<phrases::true_or_false>()));
      value = json->get<bool>();
    }

    bool number(std::string_view key, double& value, double least, double most, bool is_needed = false) {
      const ReadJson* const json = take(key, is_needed);
      if (json == nullptr) return false;
      return reader_.number(*json, at(key), value, least, most);
    }
    void number(std::string_view key, std::optional<double>& value, double least, double most) {
      if (double some = 0; number(key, some, least, most)) value = some;
    }

    template <typename Whole>
    void count(std::string_view key, Whole& value, double least = 0, bool is_needed = false) {
      constexpr double most = 4294967295;
      double some = 0;
      if (!number(key, some, least, most, is_needed)) return;
      if (some != std::floor(some))
        return reader_.tell(lexicon::say<phrases::not_a>(at(key), lexicon::say<phrases::a_whole_number>()));
      value = static_cast<Whole>(some);
    }

    template <typename Enumeration>
    void word(std::string_view key, Enumeration& value,
              std::optional<Enumeration> (*find)(std::string_view)) {
      std::string said;
      text(key, said, true);
      if (said.empty()) return reader_.tell(lexicon::say<phrases::lacks>(at(""), text::quote(key)));
      if (const auto known = find(said)) {
        value = *known;
      } else {
        reader_.tell(lexicon::say<phrases::unknown_word>(at(key), text::quote(said)));
      }
    }

    template <typename Take>
    void each(std::string_view key, std::size_t most, const Take& take_one, bool is_needed = true) {
      const ReadJson* const json = take(key, is_needed);
      if (json == nullptr) return;
      if (!json->is_array())
        return reader_.tell(lexicon::say<phrases::not_a>(at(key), lexicon::say<phrases::a_list>()));
      if (json->size() > most) return reader_.tell(lexicon::say<phrases::too_many>(at(key), most));
      for (std::size_t i = 0; i < json->size() && reader_.problem_.empty(); ++i)
        take_one((*json)[i], at(key) + "/" + std::to_string(i));
    }

    /// Whether a key was left that nobody asked for.
    void close() {
      if (!json_.is_object() || taken_.size() == json_.size() || !reader_.problem_.empty()) return;
      for (const auto& [key, value] : json_.items()) {
        if (std::find(taken_.begin(), taken_.end(), key) == taken_.end())
          return reader_.tell(lexicon::say<phrases::unknown_word>(at(""), text::quote(key)));
      }
    }

   private:
    Reader& reader_;
    const ReadJson& json_;
    std::string place_;
    std::vector<std::string> taken_;
  };

  bool number(const ReadJson& json, const std::string& place, double& value, double least, double most) {
    if (!json.is_number()) {
      tell(lexicon::say<phrases::not_a>(place, lexicon::say<phrases::a_number>()));
      return false;
    }
    value = json.get<double>();
    if (std::isfinite(value) && value >= least && value <= most) return true;
    tell(lexicon::say<phrases::out_of_bounds>(place));
    return false;
  }

  File file(const ReadJson& json, const std::string& place) {
    File file;
    Object object(*this, json, place);
    object.text("path", file.path, true);
    object.text("old_path", file.old_path);
    object.word("kind", file.kind, compare::file_kind_of);
    object.word("status", file.status, compare::file_status_of);
    object.flag("form_only", file.is_form_only);
    object.text("language", file.language);
    if (!file.language.empty() && !lexicon::spoken(file.language))
      tell(lexicon::say<phrases::unknown_word>(object.at("language"), text::quote(file.language)));
    if (const ReadJson* const glance = object.take("glance")) {
      Object both(*this, *glance, object.at("glance"));
      if (const ReadJson* const before = both.take("before"))
        file.before = this->glance(*before, both.at("before"));
      if (const ReadJson* const after = both.take("after"))
        file.after = this->glance(*after, both.at("after"));
      both.close();
    }
    object.each("changes", most_entries, [&](const ReadJson& entry, const std::string& at) {
      file.changes.push_back(change(entry, at));
    });
    if (const ReadJson* const summary = object.take("summary", true))
      check_summary(*summary, object.at("summary"), file);
    object.close();
    return file;
  }

  /// What it counts is counted here anyway; it has to say the same.
  void check_summary(const ReadJson& json, const std::string& place, const File& file) {
    Object object(*this, json, place);
    compare::Summary summary;
    object.count("breaking", summary.breaking, 0, true);
    object.count("attention", summary.attention, 0, true);
    object.count("info", summary.info, 0, true);
    object.close();
    if (problem_.empty() && !(summary == file.summary())) tell(lexicon::say<phrases::miscounted>(place));
  }

  Glance glance(const ReadJson& json, const std::string& place) {
    constexpr double most_score = 1e9;
    constexpr std::size_t most_points = 100'000;
    Glance glance;
    Object object(*this, json, place);
    object.text("title", glance.title);
    object.text("owners", glance.owners);
    object.each(
        "curve", most_points,
        [&](const ReadJson& entry, const std::string& at) {
          double unit = 0;
          if (number(entry, at, unit, 0, 1)) glance.curve.push_back(unit);
        },
        false);
    object.number("mean", glance.mean, -most_score, most_score);
    object.flag("signed", glance.is_signed);
    object.number("drop_off", glance.drop_off, 0, 1);
    object.close();
    return glance;
  }

  Change change(const ReadJson& json, const std::string& place) {
    Change change;
    Object object(*this, json, place);
    object.word("change", change.kind, compare::kind_of);
    object.word("element", change.element, compare::element_of);
    const std::array<std::pair<const char*, std::string*>, 9> texts{
        {{"name", &change.name},
         {"title", &change.title},
         {"stage", &change.stage},
         {"stage_title", &change.stage_title},
         {"touchpoint", &change.touchpoint},
         {"touchpoint_title", &change.touchpoint_title},
         {"persona", &change.persona},
         {"from", &change.from},
         {"to", &change.to}}};
    for (const auto& [key, text] : texts) object.text(key, *text);
    read_property(object, change);
    read_value(object, "old", change.old_value);
    read_value(object, "new", change.new_value);
    object.word("level", change.level, compare::level_of);
    object.flag("probably", change.is_probable);
    object.flag("consequence", change.is_consequence);
    object.count("count", change.others);
    std::string message;
    object.text("message", message);
    change.message = Message::verbatim(std::move(message));
    object.each(
        "because", most_entries,
        [&](const ReadJson& entry, const std::string& at) {
          if (entry.is_string() && is_fingerprint(entry.get_ref<const std::string&>())) {
            change.because.push_back(entry.get_ref<const std::string&>());
          } else {
            tell(lexicon::say<phrases::not_a>(at, lexicon::say<phrases::a_fingerprint>()));
          }
        },
        false);
    if (const ReadJson* const before = object.take("before"))
      change.before = read_place(*before, object.at("before"));
    if (const ReadJson* const after = object.take("after"))
      change.after = read_place(*after, object.at("after"));
    object.text("fingerprint", change.fingerprint);
    if (!change.fingerprint.empty() && !is_fingerprint(change.fingerprint))
      tell(lexicon::say<phrases::not_a>(object.at("fingerprint"), lexicon::say<phrases::a_fingerprint>()));
    object.close();
    return change;
  }

  static bool is_fingerprint(std::string_view text) {
    constexpr std::size_t digits = 32, longest_number = 10;
    const std::string_view hex = text.substr(0, digits);
    if (hex.size() != digits || hex.find_first_not_of("0123456789abcdef") != std::string_view::npos)
      return false;
    const std::string_view rest = text.substr(digits);
    return rest.empty() ||
           (rest.front() == ':' && rest.size() <= longest_number && text::is_ascii_number(rest.substr(1)));
  }

  /// The key stands by itself, so that one that reads like a keyword stays what it is.
  void read_property(Object& object, Change& change) {
    std::string english, key;
    object.text("property", english);
    object.text("key", key);
    if (!std::string_view(english).ends_with(key))
      return tell(lexicon::say<phrases::unknown_word>(object.at("key"), text::quote(key)));
    std::string_view words = english;
    words.remove_suffix(key.size());
    if (!key.empty() && words.ends_with(' ')) words.remove_suffix(1);
    // The lane of a map's own has no other word than its name.
    if (words.empty() && !key.empty()) {
      change.property.keyword = Keyword::custom_lane;
    } else {
      change.property = compare::property_of(words);
      if (!change.property.key.empty())
        return tell(lexicon::say<phrases::unknown_word>(object.at("property"), text::quote(words)));
      // Lines are of a lane that is called so too; of nothing else is it a keyword.
      if (change.element != Element::line && words == compare::word(Quantity::content)) {
        change.property = Property{};
        change.property.quantity = Quantity::content;
      }
    }
    change.property.key = std::move(key);
  }

  void read_value(Object& object, const std::string& key, std::optional<Value>& value) {
    constexpr double most = 1e300;
    Value some;
    const ReadJson* const text = object.take(key);
    object.number(key + "_number", some.number, -most, most);
    object.number(key + "_high", some.high, -most, most);
    if (text == nullptr) {
      if (some.number || some.high) tell(lexicon::say<phrases::lacks>(object.at(""), text::quote(key)));
      return;
    }
    if (!text->is_string())
      return tell(lexicon::say<phrases::not_a>(object.at(key), lexicon::say<phrases::a_text>()));
    some.text = text->get<std::string>();
    value = std::move(some);
  }

  Place read_place(const ReadJson& json, const std::string& at) {
    Place place;
    Object object(*this, json, at);
    object.text("path", place.path, true);
    object.count("line", place.line, 1, true);
    object.count("column", place.column, 1, true);
    object.close();
    return place;
  }

  Message problem_;
};

}  // namespace

FromJson from_json(std::string_view json) {
  constexpr std::size_t deepest = 8;
  if (json.size() > longest_json) return {std::nullopt, lexicon::say<phrases::too_long>(longest_json)};
  if (depth_of(json) > deepest) return {std::nullopt, lexicon::say<phrases::too_deep>()};
  const ReadJson root = ReadJson::parse(json, nullptr, false);
  if (root.is_discarded()) return {std::nullopt, lexicon::say<phrases::no_json>()};
  Reader reader;
  auto comparison = reader.read(root);
  return {std::move(comparison), reader.problem()};
}

}  // namespace journey::review
