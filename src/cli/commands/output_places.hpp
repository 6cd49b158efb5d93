// In: orders. Out: the folders that their outputs go to, and what a process that makes them may reach.
#pragma once

#include "cli/commands/order.hpp"
#include "cli/disk/files.hpp"
#include "cli/run/sandbox.hpp"

#include <map>
#include <string>
#include <vector>

namespace journey::cli {

class OutputPlaces {
 public:
  /// Makes the folders that are missing: from a sandbox they can't be made.
  Reach reach(const std::vector<Order>& orders);
  /// Why there is no folder for an output to go to, or empty.
  [[nodiscard]] const Problem& problem_of(const Destination& destination) const;
  /// Removes the folders that were made for nothing.
  void clear_unused() const;

 private:
  void make_ready(const Destination& destination, FolderOf which);

  std::map<std::string, ReadyFolder> ready_;  ///< by path of the destination
};

}  // namespace journey::cli
