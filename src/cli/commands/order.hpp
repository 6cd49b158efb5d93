// In: a command line, settings and an input. Out: what to make of that input, and where to put it. Reads no
// map.
#pragma once

#include "cli/options/options.hpp"
#include "cli/options/settings.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/outputs.hpp"
#include "journey.hpp"
#include "po/catalogue.hpp"

#include <optional>
#include <string>
#include <vector>

namespace journey::cli {

/// One map to build.
struct Order {
  Input input;
  Request request;
  Destination destination;
  const po::Catalogue* translation = nullptr;  ///< that the map is made with; null: as written
  std::vector<Message> left_out;               ///< why formats of the settings are not in the request
};

/// What `-o` means, or why it means nothing.
struct OutputChoice {
  std::optional<Destination> destination;
  std::string format;  ///< what the file name ends in
  Message problem;
};

OutputChoice choose_output(const Options& options);

/// Everything about the outputs of an input that can be known before it is read, but for its translation.
Order order_for(const Input& input, const Options& options, const Settings& settings,
                const OutputChoice& choice);

}  // namespace journey::cli
