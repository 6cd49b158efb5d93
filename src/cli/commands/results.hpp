// In: what a command's work on one file gives. Out: the same as messages (message.hpp), for the way from a
// worker.
#pragma once

#include "cli/commands/coverage.hpp"
#include "cli/disk/files.hpp"
#include "cli/run/baselines.hpp"
#include "cli/run/comparison.hpp"
#include "cli/run/found_in_sources.hpp"
#include "cli/run/message.hpp"
#include "cli/run/report.hpp"
#include "journey.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace journey::cli {

/// Of `check`.
struct Checked {
  Report report;
  std::optional<FoundInSources> found;     ///< for the printers of `--format`; else `report` has them printed
  std::optional<BaselineReport> baseline;  ///< where there is one
  std::optional<ComparedMap> map;          ///< of a map, for rules about several
  std::optional<ComparedMap> old_map;      ///< the same of its older state, with --changed-since
  std::optional<CoverageRow> coverage;     ///< of a map without mistakes, where it was asked for
  std::vector<std::vector<std::uint32_t>> used;  ///< entries of translations whose texts the map has
  bool is_library = false;                       ///< that others can import
  std::size_t fixed = 0;                         ///< findings that are gone
  std::size_t fixable = 0;                       ///< and those that a program could fix
};

/// Of `list`.
struct Listed {
  /// One element of a map.
  struct Row {
    std::string kind, id, title, in, place;
    std::string priority = {};             ///< of opportunities
    std::string after = {};                ///< ids of the opportunities that come before one
    std::string affected = {}, loss = {};  ///< of pains: people and money a month; empty: unknown
    std::string payback = {};              ///< of opportunities: months, at best
  };
  Report report;
  std::vector<Row> rows;
};

/// Of `texts`.
struct Collected {
  struct Text {
    std::string context, id, comment, path;
    std::uint32_t line = 0;
  };
  Report report;
  std::string language;  ///< tag of what the texts are in
  std::vector<Text> texts;
};

/// Of `build`.
struct Built {
  Report report;
  std::vector<std::string>
      personas;                    ///< of a map that was skipped, because who was asked for is not among them
  bool lacks_translation = false;  ///< only our own words are in the language that was asked for
};

/// Of `build`, before it builds.
struct Planned {
  Report report;
  std::optional<Offer> offer;           ///< none of a library, and of a map with mistakes
  std::vector<FileIdentity> used = {};  ///< files that it is made from
};

template <>
struct Members<Checked> {
  static auto of(auto& checked) {
    auto& [report, found, baseline, map, old_map, coverage, used, is_library, fixed, fixable] = checked;
    return std::tie(report, found, baseline, map, old_map, coverage, used, is_library, fixed, fixable);
  }
};
template <>
struct Members<Listed::Row> {
  static auto of(auto& row) {
    auto& [kind, id, title, in, place, priority, after, affected, loss, payback] = row;
    return std::tie(kind, id, title, in, place, priority, after, affected, loss, payback);
  }
};
template <>
struct Members<Listed> {
  static auto of(auto& listed) {
    auto& [report, rows] = listed;
    return std::tie(report, rows);
  }
};
template <>
struct Members<Collected::Text> {
  static auto of(auto& text) {
    auto& [context, id, comment, path, line] = text;
    return std::tie(context, id, comment, path, line);
  }
};
template <>
struct Members<Collected> {
  static auto of(auto& collected) {
    auto& [report, language, texts] = collected;
    return std::tie(report, language, texts);
  }
};
template <>
struct Members<Built> {
  static auto of(auto& built) {
    auto& [report, personas, lacks_translation] = built;
    return std::tie(report, personas, lacks_translation);
  }
};
template <>
struct Members<Offer> {
  static auto of(auto& offer) {
    auto& [personas, views] = offer;
    return std::tie(personas, views);
  }
};
template <>
struct Members<FileIdentity> {
  static auto of(auto& identity) {
    auto& [device, inode] = identity;
    return std::tie(device, inode);
  }
};
template <>
struct Members<Planned> {
  static auto of(auto& planned) {
    auto& [report, offer, used] = planned;
    return std::tie(report, offer, used);
  }
};

}  // namespace journey::cli
