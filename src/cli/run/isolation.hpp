// In: the inputs of a command, and what it does with one of them. Out: a typed result of each, in order,
// whatever became of the others. The one seam between a command and the processes that it works in.
#pragma once

#include "cli/options/options.hpp"
#include "cli/run/guard.hpp"
#include "cli/run/inputs.hpp"
#include "cli/run/message.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/report.hpp"
#include "cli/run/sandbox.hpp"
#include "cli/run/streams.hpp"
#include "cli/run/workers.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace journey::cli {

/// The report in a result: a result is a `Report`, or a message with one as its member `report`.
inline Report& report_of(Report& report) { return report; }
template <typename Result>
Report& report_of(Result& result) {
  return result.report;
}

/// Does the work of a command on its inputs: here for a single one, in worker processes for several, each of
/// which lives for many of them. What the work throws, and what kills a worker, is a failed report of that
/// input alone; what kills this process is at least said (guard.hpp).
class Isolation {
 public:
  Isolation(const std::vector<Input>& inputs, const Options& options, Streams& streams)
      : inputs_(inputs), options_(options), streams_(streams) {}

  /// Whether the work is done in this process, so that what one run leaves is there in the next.
  [[nodiscard]] bool is_here() const { return inputs_.size() == 1 && !stays_outside_; }

  /// Work on a single input is done in a worker, too, so that this process is not shut in and can start more.
  void stay_outside() { stays_outside_ = true; }

  /// From here on work is done in the sandbox, if one is wanted: with this, and with the roots of the inputs
  /// to be read. Nothing else is read by it, so whatever is needed besides is read before.
  void shut_in(Reach reach);
  /// Done in each process that works, before it is shut in: to start what it needs and may not start then.
  void prepare(std::function<void()> what) { prepare_ = std::move(what); }

  /// `work(i)` gives the result of the input `i`, perhaps in a worker: a message (message.hpp), the only
  /// thing that comes back from there. `done(i, result)` gets the results here, in the order of the inputs.
  template <typename Work, typename Done>
  void run(const Work& work, const Done& done) const {
    using Result = std::invoke_result_t<const Work&, std::size_t>;
    const auto failed = [&](std::size_t i, const Message& why) {
      Result result;
      fail(report_of(result), i, why);
      return result;
    };
    const auto guarded = [&](std::size_t i) {
      Result result;
      if (const Message lack = enter(); !lack.empty()) return failed(i, lack);
      const Message fault = fault_of([&] { result = work(i); });
      return fault.empty() ? std::move(result) : failed(i, fault);
    };
    const ProcessLimits limits;
    limit_this_process(limits);  // and with it the workers
    if (is_here()) {
      std::optional<Guard> guard(std::in_place, inputs_.front().path, limits);
      Result result = guarded(0);
      guard.reset();
      return done(0, std::move(result));
    }
    run_apart([&](std::size_t i) { return to_bytes(guarded(i)); },
              [&](std::size_t i, const JobResult& answer) {
                if (!answer.answer) return done(i, failed(i, answer.death));
                auto result = from_bytes<Result>(*answer.answer);
                done(i, result ? std::move(*result) : failed(i, say<phrases::no_answer>()));
              });
  }

 private:
  /// What `work` throws, in words; empty where it throws nothing.
  static Message fault_of(const std::function<void()>& work);
  /// Shuts this process in, the first time; why that is not possible, where it must be.
  [[nodiscard]] Message enter() const;
  void fail(Report& report, std::size_t i, const Message& why) const;
  void run_apart(const std::function<std::string(std::size_t)>& work,
                 const std::function<void(std::size_t, const JobResult&)>& done) const;

  const std::vector<Input>& inputs_;
  const Options& options_;
  Streams& streams_;
  bool stays_outside_ = false;
  std::optional<Reach> reach_;
  std::function<void()> prepare_;
  mutable int prepared_ = 0;  ///< number of the process that is
};

}  // namespace journey::cli
