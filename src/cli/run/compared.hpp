// In: what changed in one map, found in a worker. Out: the same as a message.
#pragma once

#include "cli/run/message.hpp"
#include "cli/run/report.hpp"
#include "compare/comparison.hpp"

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace journey::cli {

/// A map with what changed in it, drawn.
struct PictureOfChanges {
  std::string path;   ///< of the map, as its entry of the comparison has it
  std::string view;   ///< empty: the map
  std::string svg;    ///< a whole document
  std::string style;  ///< the style sheet inside of it
};

/// Of `diff`.
struct Compared {
  Report report;
  std::vector<compare::File> files;
  std::vector<PictureOfChanges> pictures;
};

template <>
inline constexpr std::optional<compare::Kind> last_of<compare::Kind> = compare::Kind::changed;
template <>
inline constexpr std::optional<compare::Element> last_of<compare::Element> = compare::Element::allow;
template <>
inline constexpr std::optional<compare::Level> last_of<compare::Level> = compare::Level::breaking;
template <>
inline constexpr std::optional<compare::Quantity> last_of<compare::Quantity> = compare::Quantity::content;
template <>
inline constexpr std::optional<compare::FileKind> last_of<compare::FileKind> = compare::FileKind::image;
template <>
inline constexpr std::optional<compare::FileStatus> last_of<compare::FileStatus> =
    compare::FileStatus::broken;
template <>
inline constexpr std::optional<lexicon::Keyword> last_of<lexicon::Keyword> = lexicon::Keyword::unknown;
template <>
inline constexpr std::optional<lexicon::Date::Precision> last_of<lexicon::Date::Precision> =
    lexicon::Date::Precision::year;

template <>
struct Members<lexicon::Date> {
  static auto of(auto& date) {
    auto& [year, month, day, precision] = date;
    return std::tie(year, month, day, precision);
  }
};
template <>
struct Members<compare::Property> {
  static auto of(auto& property) {
    auto& [keyword, quantity, detail_of, key] = property;
    return std::tie(keyword, quantity, detail_of, key);
  }
};
template <>
struct Members<compare::Value> {
  static auto of(auto& value) {
    auto& [text, number, high, date] = value;
    return std::tie(text, number, high, date);
  }
};
template <>
struct Members<compare::Place> {
  static auto of(auto& place) {
    auto& [path, line, column] = place;
    return std::tie(path, line, column);
  }
};
template <>
struct Members<compare::Change> {
  static auto of(auto& change) {
    auto& [kind, element, name, title, stage, touchpoint, stage_title, touchpoint_title, persona, property,
           old_value, new_value, from, to, level, is_probable, is_consequence, others, message, because,
           before, after, fingerprint] = change;
    return std::tie(kind, element, name, title, stage, touchpoint, stage_title, touchpoint_title, persona,
                    property, old_value, new_value, from, to, level, is_probable, is_consequence, others,
                    message, because, before, after, fingerprint);
  }
};
template <>
struct Members<compare::Glance> {
  static auto of(auto& glance) {
    auto& [title, owners, curve, mean, is_signed, drop_off] = glance;
    return std::tie(title, owners, curve, mean, is_signed, drop_off);
  }
};
template <>
struct Members<compare::File> {
  static auto of(auto& file) {
    auto& [path, old_path, kind, status, is_form_only, changes, before, after, language] = file;
    return std::tie(path, old_path, kind, status, is_form_only, changes, before, after, language);
  }
};
template <>
struct Members<PictureOfChanges> {
  static auto of(auto& picture) {
    auto& [path, view, svg, style] = picture;
    return std::tie(path, view, svg, style);
  }
};
template <>
struct Members<Compared> {
  static auto of(auto& compared) {
    auto& [report, files, pictures] = compared;
    return std::tie(report, files, pictures);
  }
};

}  // namespace journey::cli
