// What a worker that was taken over may tell its parent: each message, as its first byte says, and what the
// parent makes of it.
#include "cli/commands/results.hpp"
#include "cli/run/catalogue.hpp"
#include "cli/run/comparison.hpp"
#include "cli/run/found_in_sources.hpp"
#include "cli/run/message.hpp"
#include "cli/run/report.hpp"
#include "fuzz/outputs.hpp"
#include "fuzz/target.hpp"

#include <string>
#include <utility>

using namespace journey;
using namespace journey::fuzz;

namespace {

/// The message that the bytes are, which are the only ones that it is written as.
template <typename Message>
std::optional<Message> received(std::string_view bytes) {
  auto message = cli::from_bytes<Message>(bytes);
  if (message) hold(cli::to_bytes(*message) == bytes, "a message has one spelling");
  return message;
}

void take_findings(cli::FoundInSources found, Choice& choice) {
  static const auto rules = cli::catalogue();
  const cli::Findings findings = cli::restored(std::move(found), rules);
  hold_findings(findings.diagnostics, findings.sources, choice);
}

void take_map(cli::ComparedMap map, Choice& choice) {
  std::vector<cli::ComparedMap> maps;
  maps.push_back(map);
  map.path += "2";
  maps.push_back(std::move(map));
  const cli::Findings findings = cli::compare_maps(std::move(maps), {});
  hold_findings(findings.diagnostics, findings.sources, choice);
}

}  // namespace

FUZZ_TARGET(worker) {
  if (input.empty()) return;
  const std::string_view bytes = input.substr(1);
  Choice choice(input);
  switch (input[0]) {
    case 'c':
      if (auto checked = received<cli::Checked>(bytes)) {
        if (checked->found) take_findings(std::move(*checked->found), choice);
        if (checked->map) take_map(std::move(*checked->map), choice);
      }
      break;
    case 'f':
      if (auto found = received<cli::FoundInSources>(bytes)) take_findings(std::move(*found), choice);
      break;
    case 'm':
      if (auto map = received<cli::ComparedMap>(bytes)) take_map(std::move(*map), choice);
      break;
    case 'l':
      (void)received<cli::Listed>(bytes);
      break;
    case 'b':
      (void)received<cli::Built>(bytes);
      break;
    case 'p':
      (void)received<cli::Planned>(bytes);
      break;
    default:
      (void)received<cli::Report>(bytes);
  }
}
