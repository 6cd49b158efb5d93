#include "cli/commands/draw_comparison.hpp"

#include "cli/commands/named_output.hpp"
#include "cli/commands/order.hpp"
#include "cli/commands/phrases.hpp"
#include "cli/commands/phrases_diff.hpp"
#include "cli/disk/files.hpp"
#include "cli/options/complaint.hpp"
#include "cli/options/phrases.hpp"
#include "cli/run/outputs.hpp"
#include "cli/run/phrases.hpp"
#include "journey.hpp"

#include <algorithm>
#include <utility>

namespace journey::cli {

namespace {

bool is_page(const Options& options) { return options.print == "html"; }

Request request_for(const Options& options, const media::Brand& brand, std::size_t number) {
  Request request;
  request.brand = brand;
  if (is_page(options)) {
    request.theme = style::Theme::automatic;
    request.id_prefix = "c" + std::to_string(number + 1) + "-";
    return request;
  }
  if (!options.views.empty()) request.views = options.views;
  request.theme = options.theme.value_or(style::Theme::light);
  return request;
}

/// Why there is no picture of a map; empty where there is one.
Message lack_of(const compare::Side& before, const compare::Side& after, const Compared& compared) {
  const std::string& path = after.is_there() ? after.path : before.path;
  if (!after.is_there()) return say<phrases::no_picture_of_removed>(path);
  if (after.map == nullptr && before.is_there() && before.map == nullptr)
    return say<phrases::no_picture_both>(path);
  if (after.map == nullptr) return say<phrases::no_picture_new>(path);
  if (before.is_there() && before.map == nullptr) return say<phrases::no_picture_old>(path);
  const auto says_more = [](const compare::File& file) { return !file.changes.empty(); };
  if (std::none_of(compared.files.begin(), compared.files.end(), says_more))
    return say<phrases::no_picture_of_same>(path);
  return {};
}

/// Below `-o`, where a map lies; what lies outside of what is compared goes by its name alone.
std::string place_of(const std::string& folder, const PictureOfChanges& picture) {
  Product product;
  product.view = picture.view;
  product.extension = "svg";
  const bool is_outside = picture.path.starts_with("../") || picture.path.starts_with('/');
  const std::string below = is_outside ? std::string() : folder_of(picture.path);
  return joined(below.empty() || below == "." ? folder : joined(folder, below),
                output_name(name_of(picture.path), product));
}

OutputChoice choice_for(const Options& options) {
  Options as_built = options;
  as_built.formats = {"svg"};
  OutputChoice choice = choose_output(as_built);
  if (!choice.destination) choice.destination = Destination{Destination::Kind::standard_output, {}, {}};
  choice.destination->links = links_of_output(options);
  return choice;
}

}  // namespace

bool draws_changes(const Options& options) { return options.print == "svg" || is_page(options); }

void draw_changes(const compare::Side& before, const compare::Side& after, const compare::Traced* traced,
                  const Options& options, const media::Brand& brand, std::size_t number, Compared& compared) {
  const auto is_map = [](const compare::Side& side) {
    return side.is_there() && side.written->files.back().is_map;
  };
  if (!is_map(before) && !is_map(after)) return;  // a library has no picture of its own
  if (const Message lack = lack_of(before, after, compared); !lack.empty()) {
    if (!is_page(options)) compared.report.remarks.push_back(complaint(lack));
    return;
  }
  const Request request = request_for(options, brand, number);
  Message wrong;
  std::vector<Product> products =
      traced != nullptr ? render_changes(*traced, request, wrong) : render_added(*after.map, request, wrong);
  if (!wrong.empty()) return compared.report.fail(status::usage, say<phrases::about>(after.path, wrong));
  for (Product& product : products) {
    if (!product.problem.empty()) {
      compared.report.fail(status::failure, say<phrases::about>(after.path, product.problem));
      continue;
    }
    compared.pictures.push_back(
        {after.path, std::move(product.view), std::move(product.text), std::move(product.style)});
  }
}

void reach_pictures(const Options& options, const std::string& path, Reach& reach) {
  if (is_page(options)) return;
  const OutputChoice choice = choice_for(options);
  if (choice.destination->kind != Destination::Kind::folder) return;
  const std::string place = place_of(options.output, {path, {}, {}, {}});
  const ReadyFolder ready = ready_folder(place, FolderOf::file, choice.destination->links);
  if (!ready.real.empty()) reach.write.push_back(ready.real);
}

int print_pictures(const std::vector<PictureOfChanges>& pictures, const Options& options, Streams& streams) {
  const OutputChoice choice = choice_for(options);
  if (!choice.problem.empty()) {
    streams.error(complaint(choice.problem));
    return status::usage;
  }
  const Destination& destination = *choice.destination;
  if (destination.takes_one() && pictures.size() > 1) {
    const Message folder = say<phrases::folder_to_write>();
    streams.error(complaint(options.output.empty() || options.output == "-"
                                ? say<phrases::out_takes_one>(pictures.size(), folder)
                                : say<phrases::file_takes_one>(pictures.size(), folder, options.output)));
    return status::usage;
  }
  for (const PictureOfChanges& picture : pictures) {
    if (destination.kind == Destination::Kind::standard_output) {
      streams.out(picture.svg);
      continue;
    }
    const bool is_file = destination.kind == Destination::Kind::file;
    const std::string path = is_file ? destination.path : place_of(destination.path, picture);
    const WriteResult written = is_file ? write_named_file(path, picture.svg, destination.links)
                                        : write_file(path, picture.svg, destination.links);
    if (!written.problem.empty()) {
      streams.error(complaint(say<phrases::cannot_write>(path, written.problem)));
      return status::failure;
    }
  }
  return status::done;
}

}  // namespace journey::cli
