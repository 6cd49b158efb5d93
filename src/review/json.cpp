// In: a comparison. Out: it as JSON, for machines; from_json.cpp reads it.
#include "diagnostic/json.hpp"

#include "review/review.hpp"

#include <nlohmann/json.hpp>

namespace journey::review {

namespace {

using compare::Change;
using compare::Comparison;
using compare::Element;
using compare::File;
using compare::Glance;
using compare::Place;
using compare::Value;
using PrintedJson = nlohmann::ordered_json;

void set_text(PrintedJson& object, const char* key, const std::string& text) {
  if (!text.empty()) object[key] = text;
}

PrintedJson place_json(const Place& place) {
  return {{"path", place.path}, {"line", place.line}, {"column", place.column}};
}

void set_value(PrintedJson& object, const std::string& key, const std::optional<Value>& value) {
  if (!value) return;
  object[key] = value->text;
  if (value->number) object[key + "_number"] = *value->number;
  if (value->high) object[key + "_high"] = *value->high;
}

PrintedJson glance_json(const Glance& glance) {
  PrintedJson object = PrintedJson::object();
  set_text(object, "title", glance.title);
  set_text(object, "owners", glance.owners);
  if (!glance.curve.empty()) object["curve"] = glance.curve;
  if (glance.mean) object["mean"] = *glance.mean;
  if (glance.is_signed) object["signed"] = true;
  if (glance.drop_off) object["drop_off"] = *glance.drop_off;
  return object;
}

PrintedJson change_json(const Change& change, lexicon::Language language) {
  PrintedJson object = {{"change", word(change.kind)}, {"element", word(change.element)}};
  set_text(object, "name", change.name);
  set_text(object, "title", change.title);
  set_text(object, "stage", change.stage);
  set_text(object, "stage_title", change.stage_title);
  set_text(object, "touchpoint", change.touchpoint);
  set_text(object, "touchpoint_title", change.touchpoint_title);
  set_text(object, "persona", change.persona);
  set_text(object, "property", change.property.english());
  set_text(object, "key", change.property.key);
  set_value(object, "old", change.old_value);
  set_value(object, "new", change.new_value);
  set_text(object, "from", change.from);
  set_text(object, "to", change.to);
  object["level"] = word(change.level);
  if (change.is_probable) object["probably"] = true;
  if (change.is_consequence) object["consequence"] = true;
  if (change.others > 0) object["count"] = change.others;
  set_text(object, "message", change.message.in(language));
  if (!change.because.empty()) object["because"] = change.because;
  if (change.before) object["before"] = place_json(*change.before);
  if (change.after) object["after"] = place_json(*change.after);
  set_text(object, "fingerprint", change.fingerprint);
  return object;
}

PrintedJson file_json(const File& file, lexicon::Language language) {
  PrintedJson object = {{"path", file.path}};
  set_text(object, "old_path", file.old_path);
  object["kind"] = word(file.kind);
  object["status"] = word(file.status);
  if (file.is_form_only) object["form_only"] = true;
  set_text(object, "language", file.language);
  const compare::Summary summary = file.summary();
  object["summary"] = {
      {"breaking", summary.breaking}, {"attention", summary.attention}, {"info", summary.info}};
  if (file.before || file.after) {
    PrintedJson& glance = object["glance"] = PrintedJson::object();
    if (file.before) glance["before"] = glance_json(*file.before);
    if (file.after) glance["after"] = glance_json(*file.after);
  }
  object["changes"] = PrintedJson::array();
  for (const Change& change : file.changes) object["changes"].push_back(change_json(change, language));
  return object;
}

}  // namespace

std::string json(const Comparison& comparison, const Options& options) {
  // A file a line, so that a log or a diff of it can be read.
  std::string out = "{\"version\":1,\"compared\":" + std::to_string(comparison.compared) + ",\"maps\":[";
  bool is_first = true;
  for (const File& file : comparison.files) {
    out += is_first ? "\n" : ",\n";
    is_first = false;
    out += diagnostic::dump_json(file_json(file, options.language));
  }
  return out + (is_first ? "]}\n" : "\n]}\n");
}

}  // namespace journey::review
