// In: a project and its settings. Out: the PO files that it has, read.
#pragma once

#include "cli/options/settings.hpp"
#include "cli/run/inputs.hpp"
#include "po/catalogue.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::cli {

/// A PO file, not read yet.
struct TranslationFile {
  std::string tag;   ///< of its language, canonical BCP 47
  std::string path;  ///< as messages call it
};

/// The folder of translations of a project, whose root is a real path; as messages call it.
std::string translations_folder(const std::string& root, const Settings& settings);
/// The language that a file is called by: `zh_Hans.po` is `zh-Hans`; empty where it is called by none.
std::string language_of_name(std::string_view path);
/// The PO files in the folder of translations, by language; of two for one language the one written with `-`.
std::vector<TranslationFile> translation_files(const std::string& root, const Settings& settings);
/// The one for a language, else for the language without its region; null where there is none.
const TranslationFile* translation_for(const std::vector<TranslationFile>& files, std::string_view tag);

/// A PO file as it was read: its language as `tag`, or, where that is empty, as its header or its name has
/// it. Nothing where it can't be used, which is in `complaints`; each of its mistakes is one.
std::optional<po::Catalogue> read_translation(const std::string& path, const std::string& tag, bool color,
                                              std::vector<Complaint>& complaints);

}  // namespace journey::cli
