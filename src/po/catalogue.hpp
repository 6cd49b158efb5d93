// In: the entries of a PO file. Out: the translation of a text, by where it stands.
#pragma once

#include "po/entry.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace journey::po {

/// The translations into one language. Entries keep their place, so that they can be counted by number.
class Catalogue {
 public:
  /// `tag`: the language, canonical BCP 47; `path`: how messages call the file; `bytes`: of the file, for
  /// what is found wrong in it only where a map is translated.
  Catalogue(std::string tag, std::string path, std::string bytes, File file);

  Catalogue(Catalogue&&) = default;
  Catalogue& operator=(Catalogue&&) = default;
  Catalogue(const Catalogue&) = delete;
  Catalogue& operator=(const Catalogue&) = delete;
  ~Catalogue() = default;

  [[nodiscard]] const std::string& tag() const { return tag_; }
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }
  [[nodiscard]] const File& file() const { return file_; }
  /// The entry of a text, which may be fuzzy or empty; null where there is none. Obsolete ones are none.
  [[nodiscard]] const Entry* find(std::string_view context, std::string_view id) const;
  [[nodiscard]] std::uint32_t number_of(const Entry& entry) const {
    return static_cast<std::uint32_t>(&entry - file_.entries.data());
  }

 private:
  std::string tag_, path_, bytes_;
  File file_;
  std::unordered_map<Key, std::uint32_t, KeyHash> by_key_;  ///< views into `file_`
};

}  // namespace journey::po
