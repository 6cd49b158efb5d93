// In: work to do. Out: what it cost. CPU time and not the clock, so that a busy machine disturbs less.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace journey::bench {

/// Middle of `values`; 0 of none.
double median(std::vector<double> values);

/// CPU milliseconds of this process for one call of `work`, the median of `rounds`.
double cpu_milliseconds(int rounds, const std::function<void()>& work);

/// What another process cost, its own children not counted.
struct Cost {
  double milliseconds = 0;  ///< CPU, user and system
  long peak_kilobytes = 0;
  bool failed = false;  ///< it could not be started, or did not end with 0
};

/// Runs `command` (found by PATH) with nothing to read and nowhere to write.
Cost run(const std::vector<std::string>& command);

/// Resident memory of this process now, in kilobytes.
long resident_kilobytes();

}  // namespace journey::bench
