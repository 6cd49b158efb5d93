#include "compare/compare.hpp"

#include "compare/pairing.hpp"
#include "text/sha256.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace journey::compare {

namespace {

/// 128 bits of SHA-256 over what a change is about, whatever lines come and go around it.
std::string fingerprint_of(const Change& change, const std::string& path) {
  std::string all;
  const auto add = [&](std::string_view piece) { all.append(piece) += '\0'; };
  add(path);
  add(word(change.kind));
  add(word(change.element));
  add(change.stage);
  add(change.touchpoint);
  add(change.name.empty() ? change.title : change.name);
  add(change.persona);
  add(change.property.english());
  add(change.old_value ? change.old_value->text : "");
  add(change.new_value ? change.new_value->text : "");
  constexpr std::size_t digest_bytes = 16;
  return text::sha256_hex(all, digest_bytes);
}

const std::string& path_of(const Change& change, const std::string& otherwise) {
  if (change.after) return change.after->path;
  return change.before ? change.before->path : otherwise;
}

class Fingerprints {
 public:
  void give(Change& change, const std::string& path) {
    change.fingerprint = fingerprint_of(change, path);
    if (const std::size_t times = ++seen_[change.fingerprint]; times > 1)
      change.fingerprint += ":" + std::to_string(times);
  }

 private:
  std::map<std::string, std::size_t> seen_;
};

bool stands_before(const Change& x, const Change& y) {
  const auto key = [](const Change& c) {
    const Place* const place = c.after ? &*c.after : c.before ? &*c.before : nullptr;
    return std::tuple(!c.is_consequence, place == nullptr ? 0U : place->line,
                      place == nullptr ? 0U : place->column, std::string_view(c.fingerprint));
  };
  return key(x) < key(y);
}

Glance glance_of(const model::Map& map) {
  const model::Journey& journey = map.first();
  Glance glance;
  glance.title = journey.title;
  glance.owners = journey.owner.text;
  for (const model::CurvePoint& point : journey.facts.curve)
    glance.curve.push_back(journey.scale.unit(point.score));
  glance.mean = journey.facts.mean;
  glance.is_signed = journey.scale.is_signed();
  glance.drop_off = journey.facts.drop_off;
  return glance;
}

/// Pictures and tables of which the bytes are others.
std::vector<File> other_inputs(const Side& before, const Side& after) {
  std::map<std::string, std::pair<const OtherInput*, const OtherInput*>> by_path;
  for (const OtherInput& one : before.others) by_path[one.path].first = &one;
  for (const OtherInput& one : after.others) by_path[one.path].second = &one;
  std::vector<File> files;
  for (const auto& [path, pair] : by_path) {
    const auto [was, is] = pair;
    // What only one side names is a change of its map, and may lie there as before.
    if (was == nullptr || is == nullptr || was->digest == is->digest) continue;
    File file;
    file.path = path;
    file.kind = is->kind;
    Change change;
    change.element = is->kind == FileKind::data ? Element::data : Element::image;
    change.title = path;
    change.property.quantity = Quantity::content;
    change.before = change.after = Place{path, 1, 1};
    file.changes.push_back(std::move(change));
    give_fingerprints(file);
    files.push_back(std::move(file));
  }
  return files;
}

File entry_of_map(const Side& before, const Side& after) {
  File file;
  const Side& shown = after.is_there() ? after : before;
  file.path = shown.path;
  if (before.is_there() && after.is_there() && before.path != after.path) file.old_path = before.path;
  file.language = lexicon::tag_of(shown.written->language);
  file.kind = shown.written->files.back().is_map ? FileKind::map : FileKind::library;
  if (before.map != nullptr) file.before = glance_of(*before.map);
  if (after.map != nullptr) file.after = glance_of(*after.map);
  return file;
}

/// A map that came or went is one change, whatever is in it.
std::vector<File> whole_map(const Side& before, const Side& after) {
  File file = entry_of_map(before, after);
  const bool came = after.is_there();
  const Side& side = came ? after : before;
  file.status = came ? FileStatus::added : FileStatus::removed;
  Change change;
  change.kind = came ? Kind::added : Kind::removed;
  change.element = file.kind == FileKind::map ? Element::map : Element::library;
  const auto& glance = came ? file.after : file.before;
  if (glance) change.title = glance->title;
  (came ? change.after : change.before) = Place{side.path, 1, 1};
  file.changes.push_back(std::move(change));
  give_fingerprints(file);
  return {std::move(file)};
}

}  // namespace

void give_fingerprints(File& file) {
  Fingerprints fingerprints;
  for (Change& change : file.changes) fingerprints.give(change, file.path);
}

std::vector<File> compare_map(const Side& before, const Side& after, bool bytes_differ) {
  if (!before.is_there() || !after.is_there()) return whole_map(before, after);
  return compare_map(Traced(before, after), bytes_differ);
}

std::vector<File> compare_map(const Traced& traced, bool bytes_differ) {
  const Pairing& pairing = traced.pairing();
  const Side &before = pairing.before, &after = pairing.after;
  File own = entry_of_map(before, after);
  std::vector<Fact> facts = traced.facts();
  Fingerprints fingerprints;
  for (Fact& fact : facts) fingerprints.give(fact.change, path_of(fact.change, own.path));
  std::vector<Change> follows = consequences_of(pairing, facts);
  for (Change& change : follows) fingerprints.give(change, own.path);

  std::map<std::string, File> libraries;
  for (Fact& fact : facts) {
    const std::string& path = path_of(fact.change, own.path);
    if (path == own.path || path == before.path) {
      own.changes.push_back(std::move(fact.change));
    } else {
      File& library = libraries[path];
      library.path = path;
      library.kind = FileKind::library;
      library.changes.push_back(std::move(fact.change));
    }
  }
  own.changes.insert(own.changes.end(), std::make_move_iterator(follows.begin()),
                     std::make_move_iterator(follows.end()));
  own.is_form_only = bytes_differ && own.changes.empty() && libraries.empty();
  const bool is_broken = (before.map == nullptr || after.map == nullptr) && own.kind == FileKind::map;
  own.status = is_broken              ? FileStatus::broken
               : own.old_path.empty() ? FileStatus::changed
                                      : FileStatus::renamed;

  std::vector<File> files;
  if (!own.changes.empty() || own.is_form_only || !own.old_path.empty()) files.push_back(std::move(own));
  for (auto& [path, library] : libraries) files.push_back(std::move(library));
  for (File& other : other_inputs(before, after)) files.push_back(std::move(other));
  for (File& file : files) std::sort(file.changes.begin(), file.changes.end(), stands_before);
  return files;
}

Comparison merged(std::vector<std::vector<File>> of_maps) {
  Comparison comparison;
  comparison.compared = of_maps.size();
  std::map<std::string, File> by_path;
  for (std::vector<File>& files : of_maps) {
    for (File& file : files) {
      const auto known = by_path.find(file.path);
      if (known == by_path.end()) {
        by_path.emplace(file.path, std::move(file));
        continue;
      }
      std::set<std::string> said;
      for (const Change& change : known->second.changes) said.insert(change.fingerprint);
      for (Change& change : file.changes) {
        if (!said.contains(change.fingerprint)) known->second.changes.push_back(std::move(change));
      }
      std::sort(known->second.changes.begin(), known->second.changes.end(), stands_before);
    }
  }
  for (auto& [path, file] : by_path) comparison.files.push_back(std::move(file));
  return comparison;
}

}  // namespace journey::compare
