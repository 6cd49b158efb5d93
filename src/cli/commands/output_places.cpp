#include "cli/commands/output_places.hpp"

#include "cli/run/raster.hpp"
#include "emit/emitter.hpp"

#include <algorithm>
#include <set>

namespace journey::cli {

namespace {

bool is_drawn_by_program(const std::string& format) {
  const emit::Emitter* const emitter = emit::find_emitter(format);
  return emitter != nullptr && emitter->converted;
}

}  // namespace

Reach OutputPlaces::reach(const std::vector<Order>& orders) {
  Reach reach;
  std::set<std::string> write;
  bool draws = false;
  for (const Order& order : orders) {
    const Destination& destination = order.destination;
    const std::vector<std::string>& formats = order.request.formats;
    draws = draws || std::any_of(formats.begin(), formats.end(), is_drawn_by_program);
    switch (destination.kind) {
      case Destination::Kind::standard_output:
        break;
      case Destination::Kind::beside_source:
        write.insert(order.input.folder);
        break;
      case Destination::Kind::folder:
        make_ready(destination, FolderOf::folder);
        break;
      case Destination::Kind::file:
        if (kind_of(destination.path) == PathKind::other) {
          reach.fill.push_back(destination.path);
        } else {
          make_ready(destination, FolderOf::file);
        }
        break;
    }
  }
  for (const auto& [path, folder] : ready_) {
    if (!folder.real.empty()) write.insert(folder.real);
    if (!folder.made.empty()) reach.empty.push_back(folder_of(folder.made.front()));
  }
  reach.write.assign(write.begin(), write.end());
  if (draws) Raster::add_reach(reach);
  return reach;
}

const Problem& OutputPlaces::problem_of(const Destination& destination) const {
  static const Problem none;
  const auto ready = ready_.find(destination.path);
  return ready == ready_.end() ? none : ready->second.problem;
}

void OutputPlaces::clear_unused() const {
  for (const auto& [path, folder] : ready_) remove_unused(folder);
}

void OutputPlaces::make_ready(const Destination& destination, FolderOf which) {
  const std::string& path = destination.path;
  if (!ready_.contains(path)) ready_.emplace(path, ready_folder(path, which, destination.links));
}

}  // namespace journey::cli
