#include "cli/run/reader_language.hpp"

#include "cli/disk/files.hpp"
#include "cli/options/settings.hpp"
#include "cli/run/inputs.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace journey::cli {

namespace {

using lexicon::Language;

std::string variable(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::string() : value;
}

/// `zh-TW` of `zh_TW.UTF-8@latin`: a locale's name as a tag.
std::string tag_of_locale(std::string_view name) {
  std::string tag(name.substr(0, name.find_first_of(".@")));
  std::replace(tag.begin(), tag.end(), '_', '-');
  return tag;
}

/// The language of a tag, or of what people write instead: a locale's name, `繁體中文`.
std::optional<Language> language_named(const std::string& name) {
  const std::string tag = lexicon::canonical_language(tag_of_locale(name));
  return lexicon::spoken(tag.empty() ? std::string(lexicon::tag_called(name)) : tag);
}

bool speaks_to_no_one(std::string_view tag) { return tag == "C" || tag == "POSIX"; }

/// What `--messages` says in words that nobody has understood yet; empty where it says nothing.
std::string value_of(std::string_view option, const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    const std::string_view word = words[i];
    if (word == option) return i + 1 < words.size() ? words[i + 1] : std::string();
    if (word.starts_with(option) && word.substr(option.size()).starts_with('='))
      return std::string(word.substr(option.size() + 1));
  }
  return {};
}

/// What the journey.toml of a project says. Mistakes in it are said by whoever needs it.
std::string messages_of(const std::string& root) {
  auto read = read_settings_file(root);
  if (!read || !read->problem.empty()) return {};
  text::Sources sources;
  diagnostic::Diagnostics unheard;
  const text::SourceId id = sources.add(std::string(settings_name), std::move(read->bytes));
  return parse_settings(sources[id], id, unheard).messages;
}

/// `root`: of the project whose settings count, as somebody wrote it, or empty; `folder`: where it is looked
/// for then.
ReaderLanguage chosen(const std::string& said, const std::string& root, const std::string& folder) {
  std::string asked = !said.empty() ? said : variable("JOURNEY_MESSAGES");
  if (asked.empty()) {
    const std::string real = real_path(folder);
    const std::string start = real.empty() ? working_folder() : real;
    const std::string found = root.empty() ? project_root(start) : real_path(root);
    // What a stranger wrote is refused in a moment, in a language of the reader's own.
    if (!root.empty() || foreign_marker(found, start).empty()) asked = messages_of(found);
  }
  if (asked.empty())
    return {
        language_of({variable("LC_ALL"), variable("LC_MESSAGES"), variable("LANG"), variable("LANGUAGE")}),
        {}};
  const auto language = language_named(asked);
  return language ? ReaderLanguage{*language, {}} : ReaderLanguage{Language::english, asked};
}

}  // namespace

ReaderLanguage reader_language(const std::vector<std::string>& arguments) {
  return chosen(value_of("--messages", arguments), value_of("--root", arguments), ".");
}

ReaderLanguage reader_language(const Options& options) {
  std::string path = options.paths.empty() ? "." : options.paths.front();
  if (path == "-") path = options.stdin_filename.empty() ? "." : options.stdin_filename;
  return chosen(options.messages, options.root, kind_of(path) == PathKind::folder ? path : folder_of(path));
}

lexicon::Language language_of(const Locale& locale) {
  const std::string& name = !locale.lc_all.empty()        ? locale.lc_all
                            : !locale.lc_messages.empty() ? locale.lc_messages
                                                          : locale.lang;
  const std::string tag = tag_of_locale(name);
  if (tag.empty() || speaks_to_no_one(tag)) return Language::english;
  // gettext: a list of what somebody would rather read, the dearest first.
  std::string_view list = locale.language;
  while (!list.empty()) {
    const std::size_t colon = std::min(list.find(':'), list.size());
    const std::string wish = tag_of_locale(list.substr(0, colon));
    list.remove_prefix(std::min(colon + 1, list.size()));
    if (const auto language = lexicon::spoken(lexicon::canonical_language(wish))) return *language;
  }
  return lexicon::language_of_tag(lexicon::canonical_language(tag));
}

}  // namespace journey::cli
