#include "cli/run/compilation.hpp"

#include "journey.hpp"

#include <charconv>
#include <chrono>
#include <cstdlib>

namespace journey::cli {

namespace {

/// `rules`: none where nobody asks what they find.
Compilation compile_read(const Input& input, ReadResult read, const check::Options* rules, Pictures pictures,
                         const lower::Languages& languages = {}, bool keeps_written = false) {
  Compilation result;
  if (!read.problem.empty()) {
    result.problem = read.problem;
    return result;
  }
  ProjectFiles files(result.sources, input.root, *input.store);
  const std::optional<FileIdentity> identity =
      read.identity == FileIdentity{} ? std::nullopt : std::optional(read.identity);
  const text::SourceId id = files.add(input.path, input.folder, std::move(read.bytes), identity);
  if (rules != nullptr) {
    result.built = compile(result.sources, id, files.files(pictures), *rules, result.diagnostics, languages,
                           keeps_written);
  } else {
    result.built = lower::build(result.sources, id, files.files(pictures), result.diagnostics);
    if (result.diagnostics.has_errors()) result.built.map.reset();
  }
  result.used = files.used();
  result.asked = files.asked();
  if (languages.lists_texts || keeps_written) result.from_root = files.paths_from_root();
  return result;
}

}  // namespace

Compilation compile_input(const Input& input, const check::Options& rules, Pictures pictures,
                          const lower::Languages& languages, bool keeps_written) {
  return compile_read(input, read_input(input), &rules, pictures, languages, keeps_written);
}

Compilation compile_to_compare(const Input& input, const check::Options& rules) {
  return compile_input(input, rules, Pictures::look_at, {}, true);
}

Compilation lower_input(const Input& input) {
  return compile_read(input, read_input(input), nullptr, Pictures::look_at);
}

Compilation compile_bytes(const Input& input, std::string bytes, const check::Options& rules,
                          const lower::Languages& languages) {
  const auto identity = input.standard_input ? std::nullopt : identity_of(input.path);
  return compile_read(input, {std::move(bytes), identity.value_or(FileIdentity{}), {}}, &rules,
                      Pictures::look_at, languages);
}

std::optional<lexicon::Date> day_of_today(const Options& options) {
  if (options.today) return options.today;
  using namespace std::chrono;
  std::int64_t moment = floor<seconds>(system_clock::now()).time_since_epoch().count();
  if (const char* const epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    const std::string_view text = epoch;
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    constexpr long long last = 32'503'680'000;  // the year 3000, where the dates of the language end
    if (error == std::errc() && end == text.data() + text.size() && value >= 0 && value < last)
      moment = value;
  }
  return lexicon::day_of(moment);
}

}  // namespace journey::cli
