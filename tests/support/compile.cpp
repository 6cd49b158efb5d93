#include "support/compile.hpp"

#include "check/check.hpp"
#include "model/limits.hpp"
#include "po/read.hpp"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

namespace journey::support {

namespace {

constexpr const char* map_path = "this.journey";

/// The path without `.` and `x/..`; two spellings of one file are one file.
std::string plain(const std::string& path) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  while (begin <= path.size()) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string part = path.substr(begin, end - begin);
    if (part == ".." && !parts.empty() && parts.back() != "..") {
      parts.pop_back();
    } else if (!part.empty() && part != ".") {
      parts.push_back(part);
    }
    begin = end + 1;
  }
  std::string joined;
  for (const std::string& part : parts) joined += (joined.empty() ? "" : "/") + part;
  return joined;
}

}  // namespace

Compilation::Compilation(std::string_view map, std::map<std::string, std::string> beside)
    : beside_(std::move(beside)) {
  const text::SourceId id = sources_.add(map_path, std::string(map));
  beside_.emplace(map_path, std::string(map));
  const auto find = [this](text::SourceId from, const std::string& path) {
    const std::string& base = sources_[from].path();
    const std::size_t folder = base.rfind('/');
    return beside_.find(plain(folder == std::string::npos ? path : base.substr(0, folder + 1) + path));
  };
  const auto no_such_file = lexicon::Message::verbatim("no such file");
  lower::Files files;
  files.read = [this, find, no_such_file](text::SourceId from, const std::string& path, lower::FileKind) {
    const auto found = find(from, path);
    if (found == beside_.end()) return lower::FileAnswer{std::nullopt, no_such_file, ""};
    return lower::FileAnswer{sources_.add(found->first, found->second), {}, found->first};
  };
  files.check = [this, find, no_such_file](text::SourceId from, const std::string& path, lower::FileKind) {
    return find(from, path) == beside_.end() ? no_such_file : lexicon::Message();
  };
  files.image = [this, find, no_such_file](text::SourceId from,
                                           const std::string& path) -> lower::ImageAnswer {
    const auto found = find(from, path);
    if (found == beside_.end()) return {no_such_file};
    media::ImageReading reading = media::read_image(found->second, model::image_limits());
    lower::ImageAnswer answer{std::move(reading.problem), true, found->first, found->second.size()};
    answer.elements = reading.elements;
    answer.pixels = reading.pixels;
    if (answer.problem.empty()) answer.image = std::make_shared<const media::Image>(std::move(reading.image));
    return answer;
  };
  lower::Languages languages;
  std::vector<po::Catalogue> catalogues;
  catalogues.reserve(beside_.size());
  for (const auto& [path, bytes] : beside_) {
    if (!path.ends_with(".po")) continue;
    text::Sources translations;
    const text::SourceId of_po = translations.add(path, bytes);
    po::File file = po::read(translations[of_po], of_po, model::limits().translation_bytes, diagnostics_);
    const std::string tag = path.substr(0, path.size() - 3);
    languages.known.push_back(&catalogues.emplace_back(tag, path, bytes, std::move(file)));
  }
  built_ = lower::build(sources_, id, files, diagnostics_, {}, languages, true);
}

Compilation& Compilation::check(std::optional<lexicon::Date> today) {
  if (built_.map) check::run(*built_.map, {today, {}}, diagnostics_);
  return *this;
}

compare::Side Compilation::side(std::string path) const {
  compare::Side side;
  side.path_of = [this, path](text::SourceId id) { return id == 0 ? path : sources_[id].path(); };
  side.path = std::move(path);
  side.sources = &sources_;
  side.written = built_.written ? &*built_.written : nullptr;
  side.map = built_.map ? &*built_.map : nullptr;
  side.found = &diagnostics_;
  return side;
}

std::vector<std::string> Compilation::findings() const {
  diagnostic::Diagnostics sorted = diagnostics_;
  sorted.sort();
  std::vector<std::string> lines;
  for (const diagnostic::Diagnostic& finding : sorted.all()) {
    const text::Source& source = sources_[finding.span.source];
    const text::Position place = source.position(finding.span.begin);
    lines.push_back(fmt::format("{}{}:{} {}", source.path() == map_path ? "" : source.path() + ":",
                                place.line, place.column, finding.rule));
  }
  return lines;
}

const diagnostic::Diagnostic& Compilation::finding(std::string_view rule) const {
  for (const diagnostic::Diagnostic& finding : diagnostics_.all()) {
    if (finding.rule == rule) return finding;
  }
  FAIL("no finding of rule " << std::string(rule) << " in:\n" << report());
  throw std::logic_error("FAIL does not return");
}

std::string Compilation::report() const {
  std::string report;
  for (const diagnostic::Diagnostic& finding : diagnostics_.all()) {
    const text::Source& source = sources_[finding.span.source];
    const text::Position place = source.position(finding.span.begin);
    report += fmt::format("{}:{}:{}: {} [{}] {}\n", source.path(), place.line, place.column,
                          finding.message.english(), finding.rule, finding.hint.english());
  }
  return report;
}

model::Map compile(std::string_view map, std::map<std::string, std::string> beside) {
  Compilation compilation(map, std::move(beside));
  REQUIRE_MESSAGE(compilation.built().map.has_value(), compilation.report());
  return *compilation.built().map;
}

std::vector<std::string> mistakes(std::string_view map, std::map<std::string, std::string> beside) {
  return Compilation(map, std::move(beside)).findings();
}

}  // namespace journey::support
