#include "cli/run/compilation.hpp"

#include "cli/run/workers.hpp"
#include "journey.hpp"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <new>

#include <fmt/format.h>

namespace journey::cli {

namespace {

Compilation compile_read(const Input& input, ReadResult read, const check::Options& rules,
                         Pictures pictures) {
  Compilation result;
  if (!read.problem.empty()) {
    result.problem = read.problem;
    return result;
  }
  ProjectFiles files(result.sources, input.root);
  const std::optional<FileIdentity> identity =
      read.identity == FileIdentity{} ? std::nullopt : std::optional(read.identity);
  const text::SourceId id = files.add(input.path, input.folder, std::move(read.bytes), identity);
  result.built = compile(result.sources, id, files.files(pictures), rules, result.diagnostics);
  result.used = files.used();
  return result;
}

}  // namespace

Compilation compile_input(const Input& input, const check::Options& rules, Pictures pictures) {
  return compile_read(input, read_input(input), rules, pictures);
}

Compilation compile_bytes(const Input& input, std::string bytes, const check::Options& rules) {
  const auto identity = input.standard_input ? std::nullopt : identity_of(input.path);
  return compile_read(input, {std::move(bytes), identity.value_or(FileIdentity{}), {}}, rules,
                      Pictures::look_at);
}

std::optional<lexicon::Date> day_of_today(const Options& options) {
  if (options.today) return options.today;
  using namespace std::chrono;
  sys_seconds moment = floor<seconds>(system_clock::now());
  if (const char* const epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    const std::string_view text = epoch;
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    constexpr long long last = 32'503'680'000;  // the year 3000, where the dates of the language end
    if (error == std::errc() && end == text.data() + text.size() && value >= 0 && value < last) {
      moment = sys_seconds(seconds(value));
    }
  }
  const year_month_day day(floor<days>(moment));
  lexicon::Date date;
  date.year = static_cast<std::int16_t>(static_cast<int>(day.year()));
  date.month = static_cast<std::uint8_t>(static_cast<unsigned>(day.month()));
  date.day = static_cast<std::uint8_t>(static_cast<unsigned>(day.day()));
  date.precision = lexicon::Date::Precision::day;
  return date;
}

void for_each_input(const std::vector<Input>& inputs, const Options& options, Streams& streams,
                    const std::function<Report(std::size_t)>& work,
                    const std::function<void(std::size_t, Report)>& done) {
  const auto failed = [&](std::size_t i, std::string_view why) {
    Report report;
    report.fail(status::failure, fmt::format("cannot compile `{}`: {}", inputs[i].path, why));
    return report;
  };
  const auto guarded = [&](std::size_t i) {
    try {
      return work(i);
    } catch (const std::bad_alloc&) {
      return failed(i, "out of memory");
    } catch (const std::exception& fault) {
      return failed(i, fmt::format("a fault of journey's own: {}", fault.what()));
    }
  };
  if (inputs.size() == 1) return done(0, guarded(0));
  run_jobs(
      inputs.size(), options.jobs == 0 ? processor_count() : options.jobs,
      [&](std::size_t i) { return to_bytes(guarded(i)); },
      [&](std::size_t i, const JobResult& result) {
        done(i, result.answer ? report_from(*result.answer) : failed(i, result.death));
      },
      [&](std::size_t ended) { streams.progress(ended, inputs.size()); });
}

}  // namespace journey::cli
