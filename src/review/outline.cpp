#include "review/outline.hpp"

#include "review/naming.hpp"
#include "review/phrases.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace journey::review {

namespace {

using compare::Change;
using compare::Element;
using compare::File;
using compare::FileKind;
using compare::FileStatus;
using compare::Kind;
using lexicon::Keyword;
using lexicon::Language;

bool has_facts(const File& file) {
  return std::any_of(file.changes.begin(), file.changes.end(),
                     [](const Change& change) { return !change.is_consequence; });
}

/// What is at a stage or touchpoint stands below it, with what is said of the element itself.
std::pair<std::string, std::string> place_of_fact(const Change& change) {
  const std::string& title = change.title.empty() ? change.name : change.title;
  // What came, went or moved is one line of where it is.
  const bool is_heading = change.kind == Kind::renamed || change.kind == Kind::changed;
  if (change.element == Element::stage && is_heading) return {title, {}};
  if (change.element == Element::touchpoint && is_heading) return {stage_title(change), title};
  return {stage_title(change), touchpoint_title(change)};
}

std::vector<PlaceGroup> places_of(const File& file) {
  std::vector<PlaceGroup> groups;
  std::map<std::pair<std::string, std::string>, std::size_t> numbers;
  std::map<std::string, std::size_t> stages;  // in the order in which they come up
  for (const Change& change : file.changes) {
    if (change.is_consequence) continue;
    const auto place = place_of_fact(change);
    stages.emplace(place.first, stages.size());
    const auto [known, is_new] = numbers.try_emplace(place, groups.size());
    if (is_new) groups.push_back({place.first, place.second, {}});
    groups[known->second].facts.push_back(&change);
  }
  std::stable_sort(groups.begin(), groups.end(), [&](const PlaceGroup& x, const PlaceGroup& y) {
    const auto key = [&](const PlaceGroup& group) {
      return std::tuple(!group.stage.empty(), stages.at(group.stage), !group.touchpoint.empty());
    };
    return key(x) < key(y);
  });
  return groups;
}

std::vector<CauseGroup> follows_of(const File& file, const Sentences& sentences) {
  std::vector<const Change*> all;
  std::size_t facts = 0;
  for (const Change& change : file.changes) {
    if (change.is_consequence) {
      all.push_back(&change);
    } else {
      ++facts;
    }
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Change* x, const Change* y) { return x->level > y->level; });
  std::vector<CauseGroup> groups;
  std::map<std::vector<std::string>, std::size_t> numbers;
  for (const Change* const change : all) {
    const auto [known, is_new] = numbers.try_emplace(change->because, groups.size());
    if (is_new) {
      CauseGroup group;
      // Of a single fact that stands right below it everything follows anyway.
      const bool is_plain = facts == 1 && sentences.causing_files(file, *change).empty();
      if (!is_plain) group.reasons = sentences.reasons(file, *change);
      groups.push_back(std::move(group));
    }
    groups[known->second].follows.push_back(change);
  }
  return groups;
}

bool is_of_source(const Change& change) {
  return change.element == Element::source || change.property.keyword == Keyword::source;
}

bool is_changed_score(const Change& change) {
  return change.element == Element::emotion && change.kind == Kind::changed && change.old_value &&
         change.new_value && is_own_text(change) &&
         (change.old_value->number != change.new_value->number ||
          change.old_value->high != change.new_value->high);
}

bool has_new_source(const compare::Comparison& comparison, const File& map) {
  return std::any_of(comparison.files.begin(), comparison.files.end(), [&](const File& file) {
    if (&file != &map && file.kind != FileKind::library) return false;
    return std::any_of(file.changes.begin(), file.changes.end(), is_of_source);
  });
}

void count_file(Counts& counts, const File& file, bool is_redrawn) {
  if (file.is_form_only) {
    ++counts.form_only;
  } else if (is_redrawn) {
    ++counts.redrawn;
  } else if (file.kind == FileKind::map) {
    ++counts.maps;
  } else if (file.kind == FileKind::library) {
    ++counts.libraries;
  } else {
    ++counts.others;
  }
}

}  // namespace

Outline outline_of(const compare::Comparison& comparison, const Sentences& sentences) {
  Outline outline;
  outline.counts.changes = comparison.summary();
  std::vector<const File*> without_facts;
  for (const File& file : comparison.files) {
    const bool is_redrawn = file.kind == FileKind::map && !file.is_form_only && !has_facts(file) &&
                            file.status != FileStatus::renamed;
    count_file(outline.counts, file, is_redrawn);
    if (file.is_form_only && !has_facts(file)) {
      outline.form_only.push_back(&file);
    } else if (is_redrawn) {
      without_facts.push_back(&file);
    } else {
      FileView view;
      view.file = &file;
      view.follows = follows_of(file, sentences);
      view.places = places_of(file);
      view.asks_what_is_new = std::any_of(file.changes.begin(), file.changes.end(), is_changed_score) &&
                              !has_new_source(comparison, file);
      outline.files.push_back(std::move(view));
    }
  }
  std::stable_partition(outline.files.begin(), outline.files.end(),
                        [](const FileView& view) { return view.file->kind == FileKind::map; });
  std::map<const File*, std::size_t> views;
  for (std::size_t i = 0; i < outline.files.size(); ++i) views.emplace(outline.files[i].file, i);
  for (const File* const map : without_facts) {
    std::set<const File*> causes;
    for (const Change& change : map->changes) {
      for (const File* const cause : sentences.causing_files(*map, change)) causes.insert(cause);
    }
    if (causes.size() == 1 && views.contains(*causes.begin())) {
      outline.files[views.at(*causes.begin())].redraws.push_back(map);
    } else {
      outline.redrawn.push_back(map);
    }
  }
  return outline;
}

std::string title_of(const File& file) {
  const auto& glance = file.after ? file.after : file.before;
  return glance && !glance->title.empty() ? glance->title : file.path;
}

Pieces counted(const Counts& counts, Language language) {
  Pieces line;
  const auto add = [&](std::size_t number, const lexicon::Phrase& phrase) {
    if (number == 0) return;
    line = joined({line, ours(line.empty() ? "" : " · "), filled(phrase, language, {count(number)})});
  };
  add(counts.maps, phrases::maps_changed);
  add(counts.libraries, phrases::libraries_changed);
  add(counts.others, phrases::files_changed);
  add(counts.redrawn, phrases::maps_affected);
  add(counts.form_only, phrases::form_only_count);
  add(counts.changes.breaking, phrases::breaking_count);
  add(counts.changes.attention, phrases::attention_count);
  add(counts.changes.info, phrases::other_count);
  return line.empty() ? ours(phrases::no_changes.in(language)) : line;
}

Pieces status_of(const File& file, Language language) {
  switch (file.status) {
    case FileStatus::added:
      return ours(phrases::is_new.in(language));
    case FileStatus::removed:
      return ours(phrases::is_removed.in(language));
    case FileStatus::broken:
      if (!file.after) return ours(phrases::is_broken.in(language));
      break;
    case FileStatus::renamed:
      return say_in<phrases::was_called>(language, author(file.old_path));
    case FileStatus::changed:
      break;
  }
  return {};
}

bool is_wording(const Change& change) {
  if (change.is_consequence || change.level != compare::Level::info) return false;
  if (change.kind == Kind::renamed) return change.property.quantity == compare::Quantity::title;
  if (change.kind != Kind::changed || !is_own_text(change)) return false;
  return change.element != Element::emotion || !is_changed_score(change);
}

bool is_whole(const File& file) {
  return file.changes.size() == 1 && !file.changes.front().is_consequence &&
         (file.status == FileStatus::added || file.status == FileStatus::removed);
}

}  // namespace journey::review
