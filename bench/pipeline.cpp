// The pipeline in one process, step by step.
#include "journey.hpp"
#include "map.hpp"
#include "measure.hpp"
#include "subjects.hpp"
#include "syntax/parse.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>
#include <string>

namespace journey::bench {
namespace {

/// Generated maps import nothing.
model::Files no_files() {
  return {[](text::SourceId, const std::string&) {
            return model::FileAnswer{{}, "no such file", {}};
          },
          [](text::SourceId, const std::string&, model::Files::Kind) { return std::string("no such file"); }};
}

/// A map from its source; nothing, and a word on it, where it has errors.
std::optional<model::Map> compiled(const std::string& source) {
  text::Sources sources;
  diagnostic::Diagnostics diagnostics;
  const auto id = sources.add("bench.journey", source);
  auto built = compile(sources, id, no_files(), std::nullopt, diagnostics);
  if (!built.map) {
    std::printf("the generated map has errors: %s\n",
                diagnostics.all().empty() ? "" : diagnostics.all()[0].message.c_str());
  }
  return std::move(built.map);
}

/// Bytes of the picture of a map; 0 where there is none.
std::size_t drawn(const model::Map& map) {
  std::string wrong;
  const auto products = render(map, Request{}, wrong);
  if (products.size() == 1 && products[0].problem.empty()) return products[0].text.size();
  std::printf("the generated map could not be drawn: %s\n",
              products.empty() ? wrong.c_str() : products[0].problem.c_str());
  return 0;
}

const char* name_of(Words words) { return words == Words::english ? "English" : "Chinese"; }

constexpr auto languages = {Words::english, Words::chinese};

}  // namespace

bool measure_parse() {
  constexpr double target = 100;
  bool good = true;
  for (const auto words : languages) {
    const text::Source source("bench.journey", map_source({200, 20000}, words));
    diagnostic::Diagnostics diagnostics;
    const double megabytes = static_cast<double>(source.bytes().size()) / 1e6;
    std::size_t statements = 0;
    const double time =
        cpu_milliseconds(9, [&] { statements += syntax::parse(source, 0, diagnostics).statements.size(); });
    const double speed = megabytes / time * 1e3;
    std::printf("parse     %s %.1f MB to the AST: %.0f MB/s (target %.0f)\n", name_of(words), megabytes,
                speed, target);
    good = good && speed >= target && statements > 0 && diagnostics.all().empty();
  }
  return good;
}

bool measure_warm() {
  for (const auto words : languages) {
    const auto source = map_source({}, words);
    const auto map = compiled(source);
    if (!map || drawn(*map) == 0) return false;
    const double compiling = cpu_milliseconds(200, [&] { compiled(source); });
    const double drawing = cpu_milliseconds(200, [&] { drawn(*map); });
    std::printf("warm      %s: %.3f ms to compile, %.3f ms to draw, %zu bytes of SVG\n", name_of(words),
                compiling, drawing, drawn(*map));
  }
  return true;
}

bool measure_growth() {
  const double limit = std::log2(2.5);  // twice the input takes at most 2.5 times the time
  double first_time = 0, last_time = 0, first_bytes = 0, last_bytes = 0;
  constexpr int from = 100, to = 10000;
  for (const int touchpoints : {from, 1000, to}) {
    const auto source = map_source({std::max(8, touchpoints / 100), touchpoints}, Words::english);
    std::size_t bytes = 0;
    const double time = cpu_milliseconds(touchpoints == to ? 3 : 9, [&] {
      const auto map = compiled(source);
      bytes = map ? drawn(*map) : 0;
    });
    if (bytes == 0) return false;
    std::printf("growth    %5d touchpoints: %8.1f ms, %9zu bytes of SVG\n", touchpoints, time, bytes);
    if (touchpoints == from) first_time = time, first_bytes = static_cast<double>(bytes);
    last_time = time, last_bytes = static_cast<double>(bytes);
  }
  const double span = std::log(static_cast<double>(to) / from);
  const double exponent = std::log(last_time / first_time) / span;
  std::printf("growth    time grows with the power %.2f of the size (limit %.2f), the output with %.2f\n",
              exponent, limit, std::log(last_bytes / first_bytes) / span);
  return exponent <= limit;
}

bool measure_memory() {
  constexpr int maps = 10000, warm_up = 500;
  constexpr long tolerance = 1024;  // kB, for what an allocator keeps
  const auto source = map_source({}, Words::chinese);
  long before = 0;
  for (int i = 0; i < maps; ++i) {
    if (i == warm_up) before = resident_kilobytes();
    const auto map = compiled(source);
    if (!map || drawn(*map) == 0) return false;
  }
  const long after = resident_kilobytes();
  std::printf("memory    %ld kB resident after %d maps, %ld kB after %d\n", before, warm_up, after, maps);
  return after - before <= tolerance;
}

}  // namespace journey::bench
