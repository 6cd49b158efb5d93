#include "fuzz/project.hpp"

#include "journey.hpp"
#include "media/image.hpp"
#include "model/limits.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace journey::fuzz {

namespace {

/// `path` without `.` and `x/..`, behind the folder of `from`.
std::string joined(std::string_view from, std::string_view path) {
  const std::size_t slash = from.rfind('/');
  std::string rest(slash == std::string_view::npos ? "" : from.substr(0, slash + 1));
  rest += path;
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= rest.size();) {
    const std::size_t end = std::min(rest.find('/', begin), rest.size());
    std::string part = rest.substr(begin, end - begin);
    if (part == ".." && !parts.empty() && parts.back() != "..") {
      parts.pop_back();
    } else if (!part.empty() && part != ".") {
      parts.push_back(std::move(part));
    }
    begin = end + 1;
  }
  std::string all;
  for (const std::string& part : parts) all += (all.empty() ? "" : "/") + part;
  return all;
}

}  // namespace

Project::Project(std::string_view input) {
  std::string* into = &map_;
  for (std::size_t at = 0; at < input.size();) {
    const std::size_t end = std::min(input.find('\n', at), input.size());
    const std::string_view line = input.substr(at, end - at);
    at = std::min(end + 1, input.size());
    if (line.starts_with(file_mark)) {
      into = &beside_[joined("", line.substr(file_mark.size()))];
      into->clear();
    } else {
      into->append(line);
      if (end < input.size()) *into += '\n';
    }
  }
}

cli::Compilation Project::compile(std::string map) const {
  cli::Compilation made;
  text::Sources& sources = made.sources;
  const text::SourceId id = sources.add(std::string(map_path), std::move(map));
  std::map<std::string, text::SourceId, std::less<>> read{{std::string(map_path), id}};
  const auto no_such_file = lexicon::Message::verbatim("no such file");
  const auto exists = [&](const std::string& path) { return beside_.contains(path) || read.contains(path); };
  lower::Files files;
  files.read = [&](text::SourceId from, const std::string& path, lower::FileKind kind) -> lower::FileAnswer {
    const std::string real = joined(sources[from].path(), path);
    const bool is_of_kind = real.ends_with(kind == lower::FileKind::table ? ".csv" : ".journey");
    if (!is_of_kind || !exists(real)) return {std::nullopt, no_such_file, ""};
    const auto known = read.find(real);
    if (known != read.end()) return {known->second, {}, real};
    const text::SourceId added = sources.add(real, beside_.find(real)->second);
    read.emplace(real, added);
    return {added, {}, real};
  };
  files.check = [&](text::SourceId from, const std::string& path, lower::FileKind) {
    return exists(joined(sources[from].path(), path)) ? lexicon::Message() : no_such_file;
  };
  files.image = [&](text::SourceId from, const std::string& path) -> lower::ImageAnswer {
    const std::string real = joined(sources[from].path(), path);
    const auto found = beside_.find(real);
    if (found == beside_.end()) return {no_such_file};
    media::ImageReading reading = media::read_image(found->second, model::image_limits());
    lower::ImageAnswer answer{std::move(reading.problem), true, real, found->second.size()};
    answer.elements = reading.elements;
    answer.pixels = reading.pixels;
    if (answer.problem.empty()) answer.image = std::make_shared<const media::Image>(std::move(reading.image));
    return answer;
  };
  check::Options rules;
  rules.today = lexicon::Date{2026, 11, 1, lexicon::Date::Precision::day};
  made.built = journey::compile(sources, id, files, rules, made.diagnostics);
  return made;
}

void set_low_limits() {
  model::Limits limits;
  limits.image_elements = 2'000;
  limits.image_settings = 5'000;
  limits.embedded_image_bytes = 256U << 10U;
  limits.embedded_image_elements = 5'000;
  limits.touchpoints = 60;
  limits.optional_in_a_row = 12;
  limits.personas = 64;
  limits.lived_statements = 1'500;
  limits.lanes = 20;
  limits.metric_points = 500;
  limits.imports = 64;
  limits.findings_shown = 40;
  model::set_limits(limits);
}

}  // namespace journey::fuzz
