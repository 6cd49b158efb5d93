// In: the maps of a project, each checked in a worker. Out: what rules about several of them find.
#pragma once

#include "check/project.hpp"
#include "cli/run/found_in_sources.hpp"
#include "cli/run/message.hpp"
#include "model/journey.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

namespace journey::cli {

/// Lines of a file that nobody has here, with their places.
struct QuotedLines {
  struct Place {
    std::uint32_t number = 1;  ///< of the line, from 1
    std::uint32_t begin = 0;   ///< in bytes of the file
    std::uint32_t size = 0;    ///< without the line's end
  };
  std::string bytes;          ///< one line behind the other
  std::vector<Place> places;  ///< in order
};

/// A map, as far as others are compared with it: a message. Of its text there are the lines alone that a
/// finding could point at (of the scores), so that a thousand maps stay small and no file is read again.
struct ComparedMap {
  std::string path;  ///< as messages call the file
  check::Summary summary;
  QuotedLines lines;
};
/// `source`: the file of the map itself.
ComparedMap compared_map(const model::Map& map, const text::Source& source);

/// Runs the rules about several maps. The sources of the result have the quoted lines at their places, and
/// blanks for the others.
Findings compare_maps(std::vector<ComparedMap> maps, const check::Options& options);

template <>
struct Members<QuotedLines::Place> {
  static auto of(auto& place) {
    auto& [number, begin, size] = place;
    return std::tie(number, begin, size);
  }
};
template <>
struct Members<QuotedLines> {
  static auto of(auto& lines) {
    auto& [bytes, places] = lines;
    return std::tie(bytes, places);
  }
};
template <>
struct Members<lexicon::Scale> {
  static auto of(auto& scale) {
    auto& [worst, best] = scale;
    return std::tie(worst, best);
  }
};
template <>
struct Members<check::Summary::Score> {
  static auto of(auto& score) {
    auto& [persona, touchpoint, title, value, scale, span] = score;
    return std::tie(persona, touchpoint, title, value, scale, span);
  }
};
template <>
struct Members<model::Text> {
  static auto of(auto& text) {
    auto& [value, span] = text;
    return std::tie(value, span);
  }
};
template <>
struct Members<model::Allow> {
  static auto of(auto& allow) {
    auto& [span, rules, covers, in_map] = allow;
    return std::tie(span, rules, covers, in_map);
  }
};
template <>
struct Members<check::Summary> {
  static auto of(auto& summary) {
    auto& [future, scores, allows] = summary;
    return std::tie(future, scores, allows);
  }
};
template <>
struct Members<ComparedMap> {
  static auto of(auto& map) {
    auto& [path, summary, lines] = map;
    return std::tie(path, summary, lines);
  }
};

}  // namespace journey::cli
