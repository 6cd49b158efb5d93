#include "cli/commands/order.hpp"

#include "cli/commands/phrases.hpp"
#include "cli/options/phrases.hpp"
#include "emit/emitter.hpp"
#include "text/utf8.hpp"

#include <utility>

namespace journey::cli {

namespace {

/// The format that a file name ends in, or null.
const emit::Emitter* format_of(std::string_view path) {
  const std::string name = name_of(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? nullptr
                                              : emit::find_emitter(std::string_view(name).substr(dot + 1));
}

bool has_extension(std::string_view path) {
  const std::string name = name_of(path);
  const std::size_t dot = name.rfind('.');
  return dot != std::string::npos && dot > 0 && dot + 1 < name.size();
}

/// Takes those formats of the settings that what is asked for can have. They are a default for whatever is
/// asked, so that a command line that does not suit them all is no mistake.
void take_formats(const std::vector<std::string>& formats, Order& order) {
  order.request.formats.clear();
  for (const std::string& format : formats) {
    if (Message why = nothing_to_show(order.request, format); why.empty()) {
      order.request.formats.push_back(format);
    } else {
      order.left_out.push_back(std::move(why));
    }
  }
}

}  // namespace

OutputChoice choose_output(const Options& options) {
  using Kind = Destination::Kind;
  const std::string& path = options.output;
  if (path.empty()) return {};
  if (path == "-") return {Destination{Kind::standard_output, {}, {}}, {}, {}};
  const PathKind there = kind_of(path);
  if (path.ends_with('/') || there == PathKind::folder)
    return {Destination{Kind::folder, path, {path}}, {}, {}};
  if (is_source_name(path)) return {{}, {}, say<phrases::overwrites_a_source>("-o " + path)};
  if (there == PathKind::other) return {Destination{Kind::file, path, {}}, {}, {}};
  if (const emit::Emitter* const format = format_of(path)) {
    return {Destination{Kind::file, path, {}}, std::string(format->name), {}};
  }
  if (!has_extension(path)) return {Destination{Kind::folder, path, {path}}, {}, {}};
  if (options.formats.size() == 1) return {Destination{Kind::file, path, {}}, {}, {}};
  return {{}, {}, say<phrases::ends_in_no_format>(path)};
}

Order order_for(const Input& input, const Options& options, const Settings& settings,
                const OutputChoice& choice) {
  Order order;
  order.input = input;
  if (!options.views.empty()) order.request.views = options.views;
  order.request.persona = text::nfc(options.persona);
  if (!options.formats.empty()) {
    order.request.formats = options.formats;
  } else if (!choice.format.empty()) {
    order.request.formats = {choice.format};
  } else if (!settings.formats.empty()) {
    take_formats(settings.formats, order);
  }
  order.request.theme = options.theme ? options.theme : settings.theme;
  order.request.paper = options.paper ? *options.paper : settings.paper.value_or(layout::Paper::a3);
  order.request.language = options.language;
  order.request.id_prefix = options.id_prefix;
  order.request.brand = settings.brand;
  order.request.markers = options.markers;
  order.request.flow_labels = options.flow_labels;
  if (choice.destination) {
    order.destination = *choice.destination;
  } else if (input.standard_input && options.stdin_filename.empty()) {
    order.destination.kind = Destination::Kind::standard_output;
  } else if (!settings.output.empty()) {
    order.destination = {
        Destination::Kind::folder, from_here(joined(input.root, settings.output)), {input.root, true}};
    const std::string inside =
        input.folder == input.root ? "" : input.folder.substr(input.root == "/" ? 1 : input.root.size() + 1);
    order.input.mirrored = joined(inside, name_of(input.path));
  }
  if (order.destination.kind == Destination::Kind::beside_source) {
    order.destination.links = {input.folder, true};
  } else if (!options.follow_links) {
    order.destination.links.unfollowed = {input.root};
  }
  return order;
}

}  // namespace journey::cli
