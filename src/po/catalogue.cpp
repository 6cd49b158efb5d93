#include "po/catalogue.hpp"

#include <utility>

namespace journey::po {

Catalogue::Catalogue(std::string tag, std::string path, std::string bytes, File file)
    : tag_(std::move(tag)), path_(std::move(path)), bytes_(std::move(bytes)), file_(std::move(file)) {
  by_key_.reserve(file_.entries.size());
  for (std::uint32_t number = 0; number < file_.entries.size(); ++number) {
    const Entry& entry = file_.entries[number];
    if (entry.context && !entry.is_obsolete) by_key_.try_emplace(key_of(entry.context, entry.id), number);
  }
}

const Entry* Catalogue::find(std::string_view context, std::string_view id) const {
  std::string key;
  key.reserve(context.size() + 1 + id.size());
  key.append(context).append(1, '\4').append(id);
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? nullptr : &file_.entries[found->second];
}

}  // namespace journey::po
