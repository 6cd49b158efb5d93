#include "cli/disk/files.hpp"
#include "cli/disk/phrases.hpp"
#include "cli/disk/store.hpp"
#include "media/image.hpp"
#include "model/limits.hpp"
#include "text/ascii.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <memory>

namespace journey::cli {

using lexicon::say;

namespace {

/// `folder/path` with `.` and `..` worked out in the text alone. A relative result may begin with `..`.
std::string normalised(std::string_view folder, std::string_view path) {
  const bool absolute = folder.starts_with('/');
  std::vector<std::string_view> parts;
  const auto walk = [&](std::string_view text) {
    while (!text.empty()) {
      const std::size_t slash = text.find('/');
      const std::string_view part = text.substr(0, slash);
      text.remove_prefix(slash == std::string_view::npos ? text.size() : slash + 1);
      if (part.empty() || part == ".") continue;
      if (part == ".." && !parts.empty() && parts.back() != "..") {
        parts.pop_back();
      } else if (part != ".." || !absolute) {
        parts.push_back(part);
      }
    }
  };
  walk(folder);
  walk(path);
  std::string result = absolute ? "/" : "";
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) result += '/';
    result += parts[i];
  }
  return result.empty() ? "." : result;
}

/// Whether `path`, followed from `folder`, climbs above `root` on the way, though it may come back.
bool climbs_out(std::string_view root, std::string_view folder, std::string_view path) {
  std::string at(folder);
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part == ".." && at == root) return true;
    at = normalised(at, part);
    if (!is_below(root, at)) return true;
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
  }
  return false;
}

}  // namespace

ProjectFiles::ProjectFiles(text::Sources& sources, std::string root, Store& store)
    : sources_(sources), root_(std::move(root)), store_(store) {}

text::SourceId ProjectFiles::add(const std::string& shown, const std::string& folder, std::string bytes,
                                 std::optional<FileIdentity> identity) {
  const text::SourceId id = sources_.add(shown, std::move(bytes));
  folders_[id] = folder;
  if (identity) use(*identity);
  return id;
}

void ProjectFiles::use(const FileIdentity& identity) {
  if (identity != FileIdentity{}) used_.push_back(identity);  // no file of this machine
}

std::vector<std::string> ProjectFiles::paths_from_root() const {
  std::vector<std::string> paths;
  for (text::SourceId id = 0; id < sources_.size(); ++id) {
    const auto folder = folders_.find(id);
    const std::string name = name_of(sources_[id].path());
    const bool is_in_root = folder == folders_.end() || folder->second.size() <= root_.size();
    paths.push_back(is_in_root ? name
                               : joined(folder->second.substr(root_ == "/" ? 1 : root_.size() + 1), name));
  }
  return paths;
}

lower::Files ProjectFiles::files(Pictures pictures) {
  return {
      [this](text::SourceId from, const std::string& path, lower::FileKind kind) {
        return read(from, path, kind);
      },
      [this](text::SourceId from, const std::string& path, lower::FileKind kind) {
        return check(from, path, kind);
      },
      [this, pictures](text::SourceId from, const std::string& path) { return image(from, path, pictures); }};
}

ProjectFiles::Place ProjectFiles::place_of(text::SourceId from, const std::string& path,
                                           std::string_view ending) {
  Place place;
  place.problem = refusal_of_path(path, ending);
  if (!place.problem.empty()) return place;
  const auto known = folders_.find(from);
  const std::string& folder = known == folders_.end() ? root_ : known->second;
  if (climbs_out(root_, folder, path)) {
    place.problem = say<phrases::outside_the_root>();
    return place;
  }
  const std::string wanted = normalised(folder, path);
  asked_.insert(wanted.substr(std::min(wanted.size(), root_ == "/" ? 1 : root_.size() + 1)));
  Store::Place found = store_.place_of(wanted);
  place.real = std::move(found.real);
  if (place.real.empty()) {
    place.problem = std::move(found.problem);
  } else if (!is_below(root_, place.real)) {  // through a link
    place.problem = say<phrases::outside_the_root>();
  } else {
    place.problem = refusal_of_real_path(folder, place.real, ending);
  }
  place.shown = normalised(folder_of(sources_[from].path()), path);
  return place;
}

lower::FileAnswer ProjectFiles::read(text::SourceId from, const std::string& path, lower::FileKind kind) {
  Place place = place_of(from, path, ending_of(kind));
  if (!place.problem.empty()) return {std::nullopt, place.problem, {}};
  if (const auto known = read_already_.find(place.real); known != read_already_.end()) {
    return {known->second, {}, place.real};
  }
  ReadResult result = store_.read(place.real, model::limits().file_bytes);
  if (!result.problem.empty()) return {std::nullopt, result.problem, place.real};
  const text::SourceId id = add(place.shown, folder_of(place.real), std::move(result.bytes), result.identity);
  read_already_[place.real] = id;
  return {id, {}, place.real};
}

Problem ProjectFiles::check(text::SourceId from, const std::string& path, lower::FileKind kind) {
  const Place place = place_of(from, path, ending_of(kind));
  if (!place.problem.empty()) return place.problem;
  const ReadResult result = store_.read(place.real, SIZE_MAX >> 1U, 0);
  if (!result.problem.empty()) return result.problem;
  use(result.identity);
  return {};
}

lower::ImageAnswer ProjectFiles::image(text::SourceId from, const std::string& path, Pictures pictures) {
  const Place place = place_of(from, path, any_ending);
  if (!place.problem.empty()) return {place.problem};
  const auto [known, is_new] = images_.try_emplace(place.real);
  lower::ImageAnswer& answer = known->second;
  if (!is_new) return answer;
  ReadResult result = store_.read(place.real, model::limits().image_bytes);
  answer.problem = result.problem;
  if (!answer.problem.empty()) return answer;
  use(result.identity);
  if (store_.is_kept_elsewhere(result.bytes)) {
    answer.canonical = place.real;
    return answer;
  }
  media::ImageReading reading = media::read_image(std::move(result.bytes), model::image_limits());
  answer.problem = std::move(reading.problem);
  answer.is_read = true;
  answer.bytes = std::max(result.size, reading.image.bytes.size());
  if (!answer.problem.empty()) return answer;
  answer.elements = reading.elements;
  answer.pixels = reading.pixels;
  answer.canonical = place.real;
  if (pictures == Pictures::read)
    answer.image = std::make_shared<const media::Image>(std::move(reading.image));
  return answer;
}

}  // namespace journey::cli
