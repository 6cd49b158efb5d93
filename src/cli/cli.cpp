#include "cli/cli.hpp"

#include "cli/commands/commands.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/options.hpp"
#include "cli/options/phrases.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/process.hpp"
#include "cli/run/reader_language.hpp"
#include "cli/run/sandbox.hpp"
#include "cli/run/streams.hpp"

#include <exception>
#include <new>
#include <string>
#include <variant>
#include <vector>

namespace journey::cli {

namespace {

int dispatch(const Options& options, Streams& streams) {
  if (options.sandbox == SandboxChoice::require) {
    if (const Message lack = sandbox_lack(); !lack.empty()) {
      streams.error(complaint(say<phrases::no_sandbox>(lack)));
      return status::failure;
    }
  }
  switch (options.command) {
    case Command::build:
      return build(options, streams);
    case Command::check:
      return check(options, streams);
    case Command::format:
      return format(options, streams);
    case Command::list:
      return list(options, streams);
    case Command::texts:
      return texts(options, streams);
    case Command::diff:
      return diff(options, streams);
    case Command::history:
      return history(options, streams);
    case Command::textconv:
      return textconv(options, streams);
    case Command::rules:
      return rules(options, streams);
    case Command::explain:
      return explain(options, streams);
    case Command::create:
      break;
  }
  return create(options, streams);
}

void say_unspoken(const ReaderLanguage& reader, Streams& streams) {
  if (!reader.unspoken.empty())
    streams.remark(complaint(say<phrases::no_messages_in>(reader.unspoken, tags_of_messages())));
}

}  // namespace

int run(int count, char** words) {
  guard_standard_streams();
  clean_up_on_signals();
  try {
    const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
    ReaderLanguage reader = reader_language(arguments);
    speak(reader.language);
    const auto parsed = parse_options(arguments);
    if (const auto* const stop = std::get_if<Stop>(&parsed)) {
      Streams streams(ColorChoice::never, false);
      say_unspoken(reader, streams);
      streams.out(stop->out);
      streams.error(stop->error);
      return streams.close(stop->status);
    }
    const Options& options = std::get<Options>(parsed);
    reader = reader_language(options);
    speak(reader.language);
    model::set_limits(options.raised);
    Streams streams(options.color, options.quiet);
    say_unspoken(reader, streams);
    return streams.close(dispatch(options, streams));
  } catch (const std::bad_alloc&) {
    Streams(ColorChoice::never, false).error(complaint(say<phrases::out_of_memory>()));
  } catch (const std::exception& fault) {
    Streams(ColorChoice::never, false).error(complaint(say<phrases::own_fault>(fault.what())));
  }
  return status::failure;
}

}  // namespace journey::cli
