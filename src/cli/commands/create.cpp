// `journey new`: writes a map to begin with.
#include "cli/commands/commands.hpp"
#include "cli/commands/phrases.hpp"
#include "cli/commands/starter.hpp"
#include "cli/disk/files.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/phrases.hpp"
#include "cli/run/phrases.hpp"
#include "diagnostic/diagnostic.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

namespace journey::cli {

namespace {

/// Why a text cannot be a persona, or empty: it becomes one line of a file.
Message refusal(std::string_view persona) {
  if (text::find_invalid(persona)) return say<phrases::not_utf8>();
  for (std::size_t at = 0; at < persona.size();) {
    const text::Decoded next = text::decode(persona, at);
    const bool turns = (next.code_point >= 0x202A && next.code_point <= 0x202E) ||
                       (next.code_point >= 0x2066 && next.code_point <= 0x2069);
    if (next.code_point < 0x20 || (next.code_point >= 0x7F && next.code_point < 0xA0) || turns)
      return say<phrases::control_in_it>();
    at += next.size;
  }
  return name_from(persona).empty() ? say<phrases::no_letter_in_it>() : Message();
}

}  // namespace

int create(const Options& options, Streams& streams) {
  Starter starter;
  starter.language = options.language.empty() ? "en" : options.language;
  starter.persona = text::nfc(options.persona);
  if (!options.model.empty()) {
    starter.model = lexicon::built_in_model(options.model);
    if (starter.model == nullptr) {
      std::vector<std::string_view> names;
      for (const lexicon::BuiltInModel& model : lexicon::built_in_models()) names.push_back(model.name);
      const auto near = text::nearest(options.model, names);
      streams.error(complaint(
          say<phrases::no_model>(options.model)
              .then(near ? diagnostic::did_you_mean(*near) : say<phrases::models_are>(names_of(names)))));
      return status::usage;
    }
  }
  if (!starter.persona.empty()) {
    if (const Message problem = refusal(starter.persona); !problem.empty()) {
      streams.error(complaint(say<phrases::about>("--persona " + options.persona, problem)));
      return status::usage;
    }
  }
  std::string path =
      options.paths.empty()
          ? fmt::format("{}.journey", starter.persona.empty() ? "map" : name_from(starter.persona))
          : options.paths.front();
  const std::string text = starter_map(starter);
  if (path == "-") {
    streams.out(text);
    return status::done;
  }
  const std::string name = name_of(path);
  if (!name.ends_with(".journey")) {
    if (name.find('.') != std::string::npos || name.empty()) {
      streams.error(complaint(say<phrases::ends_in_journey>(path)));
      return status::usage;
    }
    path += ".journey";
  }
  const WriteResult result = create_file(path, text);
  if (!result.problem.empty()) {
    streams.error(complaint(say<phrases::cannot_write>(path, result.problem)));
    return status::failure;
  }
  streams.remark(complaint(say<phrases::wrote_now_build>(path)));
  return status::done;
}

}  // namespace journey::cli
