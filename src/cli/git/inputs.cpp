#include "cli/git/inputs.hpp"

#include "cli/git/lfs.hpp"
#include "cli/run/phrases.hpp"
#include "model/limits.hpp"
#include "text/sha256.hpp"

#include <algorithm>
#include <utility>

namespace journey::cli::git {

using lexicon::say;

namespace {

/// Whether a file of git stands for one that lies here.
bool stands_for(std::string_view pointer, std::string_view bytes) {
  const auto lfs = parse_lfs_pointer(pointer);
  return lfs && lfs->size == bytes.size() && lfs->sha256 == text::sha256_hex(bytes);
}

std::string below(const std::string& root, const std::string& real) {
  return real.substr(std::min(real.size(), root == "/" ? 0 : root.size()));
}

bool is_equal(const std::string& path, const Side& a, const Side& b) {
  const Store::Place left = a.store.place_of(joined(a.root, path)),
                     right = b.store.place_of(joined(b.root, path));
  if (left.real.empty() || right.real.empty())
    return left.real.empty() && right.real.empty() && left.problem == right.problem;
  const bool is_inside = is_below(a.root, left.real), is_other_inside = is_below(b.root, right.real);
  if (!is_inside || !is_other_inside) return is_inside == is_other_inside;  // refused, whatever it is
  if (below(a.root, left.real) != below(b.root, right.real)) return false;
  const std::string name = a.store.content_name(left.real), other_name = b.store.content_name(right.real);
  if (!name.empty() && !other_name.empty()) return name == other_name;
  const std::size_t limit = std::max(model::limits().file_bytes, model::limits().image_bytes);
  const ReadResult mine = a.store.read(left.real, limit), theirs = b.store.read(right.real, limit);
  if (!(mine.problem == theirs.problem)) return false;
  return mine.bytes == theirs.bytes || stands_for(mine.bytes, theirs.bytes) ||
         stands_for(theirs.bytes, mine.bytes);
}

}  // namespace

Outcome<Input> input_of(Snapshot& snapshot, const std::string& path, const std::string& shown) {
  const Store::Place folder = snapshot.place_of(folder_of(path)), place = snapshot.place_of(path);
  if (folder.real.empty()) return folder.problem;
  if (place.real.empty()) return place.problem;
  const auto root = snapshot.project_root(folder.real);
  if (!root) return root.problem;
  if (!is_below(*root, place.real)) return Problem(say<phrases::leaves_root>());
  // A link among maps may lead to what is none: its lines would be quoted as mistakes.
  if (place.real != joined(folder.real, name_of(path)) && path.ends_with(journey_ending)) {
    if (Problem problem = refusal_of_real_path(folder.real, place.real, journey_ending); !problem.empty())
      return problem;
  }
  Input input;
  input.path = shown;
  input.folder = folder.real;
  input.real = place.real;
  input.mirrored = path.substr(path.starts_with('/') ? 1 : 0);
  input.root = *root;
  input.store = &snapshot;
  return input;
}

bool are_equal(const std::vector<std::string>& asked, const Side& a, const Side& b) {
  return std::all_of(asked.begin(), asked.end(),
                     [&](const std::string& path) { return is_equal(path, a, b); });
}

}  // namespace journey::cli::git
