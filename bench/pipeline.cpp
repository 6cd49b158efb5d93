// The pipeline in one process, step by step.
#include "journey.hpp"
#include "map.hpp"
#include "measure.hpp"
#include "subjects.hpp"
#include "syntax/parse.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

namespace journey::bench {
namespace {

/// Generated maps import nothing.
lower::Files no_files() {
  return {[](text::SourceId, const std::string&, lower::FileKind) {
            return lower::FileAnswer{{}, lexicon::Message::verbatim("no such file"), {}};
          },
          [](text::SourceId, const std::string&, lower::FileKind) {
            return lexicon::Message::verbatim("no such file");
          },
          [](text::SourceId, const std::string&) {
            return lower::ImageAnswer{lexicon::Message::verbatim("no such file")};
          }};
}

/// A map from its source; nothing, and a word on it, where it has errors.
std::optional<model::Map> compiled(const std::string& source) {
  text::Sources sources;
  diagnostic::Diagnostics diagnostics;
  const auto id = sources.add("bench.journey", source);
  auto built = compile(sources, id, no_files(), {}, diagnostics);
  if (!built.map) {
    std::printf("the generated map has errors: %s\n",
                diagnostics.all().empty() ? "" : diagnostics.all()[0].message.english().c_str());
  }
  return std::move(built.map);
}

/// Bytes of the picture of a map; 0 where there is none.
std::size_t drawn(const model::Map& map, const std::string& view = "map") {
  lexicon::Message wrong;
  Request request;
  request.views = {view};
  const auto products = render(map, request, wrong);
  if (products.size() == 1 && products[0].problem.empty()) return products[0].text.size();
  std::printf("the generated map could not be drawn: %s\n",
              (products.empty() ? wrong : products[0].problem).english().c_str());
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
  constexpr double target = 2;  // ms
  bool good = true;
  for (const auto words : languages) {
    const auto source = map_source({}, words);
    const auto map = compiled(source);
    if (!map || drawn(*map) == 0) return false;
    const double compiling = cpu_milliseconds(200, [&] { compiled(source); });
    const double drawing = cpu_milliseconds(200, [&] { drawn(*map); });
    std::printf(
        "warm      %s: %.3f ms to compile, %.3f ms to draw (target %.0f together), %zu bytes of SVG\n",
        name_of(words), compiling, drawing, target, drawn(*map));
    good = good && compiling + drawing <= target;
  }
  return good;
}

bool measure_growth() {
  constexpr double limit = 1.1;  // the exponent: n to this power
  constexpr int rounds = 5, from = 100, to = 10000;
  constexpr std::array sizes{from, 1000, to};
  std::array<std::vector<double>, sizes.size()> times;
  std::array<std::size_t, sizes.size()> bytes{};
  std::vector<double> exponents;
  const double span = std::log(static_cast<double>(to) / from);
  // In turns, so that a busy spell of the machine falls on all sizes alike.
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      const auto source = map_source({std::max(8, sizes[i] / 100), sizes[i]}, Words::english);
      times[i].push_back(cpu_milliseconds(sizes[i] == to ? 1 : 9, [&] {
        const auto map = compiled(source);
        bytes[i] = map ? drawn(*map) : 0;
      }));
      if (bytes[i] == 0) return false;
    }
    exponents.push_back(std::log(times.back().back() / times.front().back()) / span);
  }
  for (std::size_t i = 0; i < sizes.size(); ++i)
    std::printf("growth    %5d touchpoints: %8.1f ms, %9zu bytes of SVG\n", sizes[i], median(times[i]),
                bytes[i]);
  const double exponent = median(exponents);
  std::printf("growth    time grows with the power %.2f of the size (limit %.2f), the output with %.2f\n",
              exponent, limit,
              std::log(static_cast<double>(bytes.back()) / static_cast<double>(bytes.front())) / span);
  return exponent <= limit;
}

bool measure_flow() {
  constexpr double target = 2000;
  double time = 0;
  for (const int touchpoints : {20, 2000}) {
    const auto source = flow_source({std::max(8, touchpoints / 20), touchpoints});
    std::size_t bytes = 0;
    time = cpu_milliseconds(touchpoints > 100 ? 3 : 100, [&] {
      const auto map = compiled(source);
      bytes = map ? drawn(*map, "flow") : 0;
    });
    if (bytes == 0) return false;
    std::printf("flow      %5d touchpoints: %8.1f ms, %9zu bytes of SVG (target %.0f ms)\n", touchpoints,
                time, bytes, target);
  }
  return time <= target;
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
