#include "cli/run/translations.hpp"

#include "cli/options/complaint.hpp"
#include "cli/options/phrases.hpp"
#include "cli/run/phrases.hpp"
#include "diagnostic/human.hpp"
#include "lexicon/language.hpp"
#include "model/limits.hpp"
#include "po/read.hpp"

#include <algorithm>
#include <utility>

namespace journey::cli {

namespace {

constexpr std::string_view ending = ".po";

/// `zh-Hant` of `zh-Hant-TW`: two letters or three digits behind the language name a region.
std::string without_region(std::string_view tag) {
  std::string result;
  for (bool is_first = true; !tag.empty(); is_first = false) {
    const std::string_view part = tag.substr(0, tag.find('-'));
    tag.remove_prefix(std::min(part.size() + 1, tag.size()));
    const bool is_number = std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!is_first && (part.size() == 2 || (part.size() == 3 && is_number))) continue;
    result.append(is_first ? "" : "-").append(part);
  }
  return result;
}

}  // namespace

std::string translations_folder(const std::string& root, const Settings& settings) {
  return from_here(joined(root, settings.translations));
}

std::string language_of_name(std::string_view path) {
  std::string stem = name_of(path);
  if (!stem.ends_with(ending)) return {};
  stem.resize(stem.size() - ending.size());
  std::replace(stem.begin(), stem.end(), '_', '-');
  return lexicon::canonical_language(stem);
}

std::vector<TranslationFile> translation_files(const std::string& root, const Settings& settings) {
  const std::string folder = translations_folder(root, settings);
  std::vector<std::string> names = entries_of(joined(root, settings.translations));
  std::sort(names.begin(), names.end());  // `-` stands before `_`
  std::vector<TranslationFile> files;
  for (const std::string& name : names) {
    std::string tag = language_of_name(name);
    const bool is_known = std::any_of(files.begin(), files.end(),
                                      [&](const TranslationFile& known) { return known.tag == tag; });
    if (!tag.empty() && !is_known) files.push_back({std::move(tag), joined(folder, name)});
  }
  return files;
}

const TranslationFile* translation_for(const std::vector<TranslationFile>& files, std::string_view tag) {
  for (const std::string& wanted : {std::string(tag), without_region(tag)}) {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const TranslationFile& file) { return file.tag == wanted; });
    if (found != files.end()) return &*found;
  }
  return nullptr;
}

std::optional<po::Catalogue> read_translation(const std::string& path, const std::string& tag, bool color,
                                              std::vector<Complaint>& complaints) {
  ReadResult result = read_file(path, model::limits().file_bytes);
  if (!result.problem.empty()) {
    complaints.push_back(unreadable(Unreadable::file, path, result.problem, true));
    return std::nullopt;
  }
  text::Sources sources;
  diagnostic::Diagnostics diagnostics;
  const text::SourceId id = sources.add(path, result.bytes);
  po::File file = po::read(sources[id], id, model::limits().translation_bytes, diagnostics);
  if (diagnostics.has_errors()) {
    diagnostics.sort();
    for (const diagnostic::Diagnostic& finding : diagnostics.all()) {
      const std::string text = diagnostic::print_human(finding, sources, {color, 100, speech()});
      complaints.push_back(
          {text, status::mistakes, true, diagnostic::UncheckedFile{path, finding.message, finding.hint}});
    }
    return std::nullopt;
  }
  std::string language = tag;
  if (const po::Entry* const header = file.header(); language.empty() && header != nullptr)
    language = lexicon::canonical_language(po::header_field(header->text, "Language"));
  if (language.empty()) language = language_of_name(path);
  if (language.empty()) {
    complaints.push_back({complaint(say<phrases::names_no_language>(path)), status::usage, true});
    return std::nullopt;
  }
  return po::Catalogue(std::move(language), path, std::move(result.bytes), std::move(file));
}

}  // namespace journey::cli
