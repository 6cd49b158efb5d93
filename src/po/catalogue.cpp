#include "po/catalogue.hpp"

#include <utility>

namespace journey::po {

Catalogue::Catalogue(std::string tag, std::string path, std::string bytes, File file)
    : tag_(std::move(tag)), path_(std::move(path)), bytes_(std::move(bytes)), file_(std::move(file)) {
  by_key_.reserve(file_.entries.size());
  for (std::uint32_t number = 0; number < file_.entries.size(); ++number) {
    const Entry& entry = file_.entries[number];
    if (entry.context && !entry.is_obsolete) by_key_.try_emplace(key_of(entry), number);
  }
}

const Entry* Catalogue::find(std::string_view context, std::string_view id) const {
  const auto found = by_key_.find({context, id});
  return found == by_key_.end() ? nullptr : &file_.entries[found->second];
}

}  // namespace journey::po
