#include "cli/options/settings.hpp"

// toml++ 3.3 (header-only): asserts on input that it goes on to report properly, such as `[[[`.
#define TOML_ASSERT(condition) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#include "cli/options/phrases.hpp"
#include "cli/options/speech.hpp"
#include "diagnostic/diagnostic.hpp"
#include "emit/emitter.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <toml++/toml.h>

namespace journey::cli {

namespace {

constexpr std::string_view rule = "settings";

constexpr std::array<std::pair<std::string_view, style::Theme>, 4> themes{{{"light", style::Theme::light},
                                                                           {"dark", style::Theme::dark},
                                                                           {"auto", style::Theme::automatic},
                                                                           {"print", style::Theme::print}}};

/// Reads the tables of one file, and says what is wrong at its place.
class Reader {
 public:
  Reader(const text::Source& source, text::SourceId id, diagnostic::Diagnostics& diagnostics)
      : source_(source), id_(id), diagnostics_(diagnostics) {}

  Settings read(const toml::table& table) {
    Settings settings;
    for (auto&& [key, value] : table) {
      const auto row =
          std::find_if(keys.begin(), keys.end(), [&](const Key& known) { return known.name == key.str(); });
      if (row == keys.end()) {
        unknown(key);
      } else {
        (this->*(row->read))(value, settings);
      }
    }
    return settings;
  }

  void error(const toml::source_region& region, Message message, Message hint = {}) {
    diagnostics_.error(rule, span_of(region), std::move(message), std::move(hint));
  }

 private:
  struct Key {
    std::string_view name;
    void (Reader::*read)(const toml::node&, Settings&);
  };
  static const std::array<Key, 7> keys;

  void unknown(const toml::key& key) {
    std::vector<std::string_view> names;
    for (const Key& known : keys) names.push_back(known.name);
    const auto near = text::nearest(key.str(), names);
    error(key.source(), say<phrases::no_setting>(key.str()),
          near ? diagnostic::did_you_mean(*near) : say<phrases::settings_are>(names_of(names)));
  }

  void read_formats(const toml::node& node, Settings& settings) {
    const toml::array* const list = node.as_array();
    if (list == nullptr || list->empty()) {
      error(node.source(), say<phrases::is_a_list_of_names>("formats"), line(R"(formats = ["svg", "html"])"));
      return;
    }
    for (const toml::node& entry : *list) {
      const auto name = entry.value<std::string>();
      if (name && emit::find_emitter(*name) != nullptr) {
        settings.formats.push_back(*name);
        continue;
      }
      std::vector<std::string_view> names;
      for (const emit::Emitter& emitter : emit::emitters()) names.push_back(emitter.name);
      error(entry.source(), name ? say<phrases::no_format>(*name) : say<phrases::format_is_a_name>(),
            say<phrases::formats_are>(names_of(names)));
    }
  }

  void read_output(const toml::node& node, Settings& settings) {
    const auto folder = node.value<std::string>();
    if (!folder || folder->empty()) {
      error(node.source(), say<phrases::is_a_folder>("output"), line(R"(output = "maps")"));
    } else if (leaves_root(*folder)) {
      error(node.source(), say<phrases::lies_below>("output"), line(R"(output = "maps")"));
    } else {
      settings.output = *folder;
    }
  }

  void read_theme(const toml::node& node, Settings& settings) {
    const auto name = node.value<std::string>();
    settings.theme = name ? theme_named(*name) : std::nullopt;
    if (!settings.theme)
      error(node.source(), say<phrases::is_one_of>("theme", coded(theme_names())), line(R"(theme = "auto")"));
  }

  void read_paper(const toml::node& node, Settings& settings) {
    const auto name = node.value<std::string>();
    settings.paper = name ? layout::paper_named(*name) : std::nullopt;
    if (!settings.paper)
      error(node.source(), say<phrases::is_one_of>("paper", coded(std::array{"a3", "a4"})),
            line(R"(paper = "a4")"));
  }

  void read_rules(const toml::node& node, Settings& settings) {
    const toml::table* const table = node.as_table();
    if (table == nullptr) {
      error(node.source(), say<phrases::is_a_table_of_rules>("rules"),
            say<phrases::begin_with_a_line>("[rules]"));
      return;
    }
    for (auto&& [key, value] : *table) {
      const auto word = value.value<std::string>();
      const auto severity = word ? check::severity_named(*word) : std::nullopt;
      if (!severity) {
        error(value.source(), say<phrases::no_such_level>(key.str()), say<phrases::levels_are>());
        continue;
      }
      check::Level level{std::string(key.str()), *severity};
      if (auto refusal = check::refuse(level)) {
        error(key.source(), std::move(refusal->message), std::move(refusal->hint));
      } else {
        settings.levels.push_back(std::move(level));
      }
    }
  }

  void read_baseline(const toml::node& node, Settings& settings) {
    const auto path = node.value<std::string>();
    if (!path || path->empty()) {
      error(node.source(), say<phrases::is_a_file>("baseline"), line(R"(baseline = "journey.baseline")"));
    } else if (leaves_root(*path)) {
      error(node.source(), say<phrases::lies_below>("baseline"), line(R"(baseline = "journey.baseline")"));
    } else {
      settings.baseline = *path;
    }
  }

  void read_messages(const toml::node& node, Settings& settings) {
    const auto tag = node.value<std::string>();
    if (!tag || tag->empty()) {
      error(node.source(), say<phrases::is_a_tag>("messages"), line(R"(messages = "zh-Hant")"));
    } else {
      settings.messages = *tag;
    }
  }

  /// A line as it would be right.
  static Message line(std::string_view text) { return Message::verbatim(std::string(text)); }
  template <typename Names>
  static Message coded(const Names& names) {
    return lexicon::list_of_code(names, lexicon::Conjunction::none);
  }

  static bool leaves_root(std::string_view folder) {
    if (folder.starts_with('/') || folder.starts_with('~') || folder.find('\\') != std::string_view::npos ||
        folder.find('\0') != std::string_view::npos) {
      return true;
    }
    while (!folder.empty()) {
      const std::size_t slash = folder.find('/');
      if (folder.substr(0, slash) == "..") return true;
      folder.remove_prefix(slash == std::string_view::npos ? folder.size() : slash + 1);
    }
    return false;
  }

  /// Columns of toml++ are code points, like ours.
  [[nodiscard]] std::uint32_t offset_of(const toml::source_position& place) const {
    if (place.line == 0 || place.line > source_.line_count())
      return static_cast<std::uint32_t>(source_.bytes().size());
    std::uint32_t at = source_.line_begin(place.line);
    if (at == 0 && source_.bytes().starts_with("\xEF\xBB\xBF")) at = 3;
    const auto size = static_cast<std::uint32_t>(source_.bytes().size());
    for (auto column = place.column; column > 1 && at < size && source_.bytes()[at] != '\n'; --column) {
      do ++at;
      while (at < size && text::continues_character(source_.bytes()[at]));
    }
    return at;
  }

  [[nodiscard]] text::Span span_of(const toml::source_region& region) const {
    const std::uint32_t begin = offset_of(region.begin);
    return {id_, begin, std::max(begin, offset_of(region.end))};
  }

  const text::Source& source_;
  text::SourceId id_;
  diagnostic::Diagnostics& diagnostics_;
};

const std::array<Reader::Key, 7> Reader::keys{{{"formats", &Reader::read_formats},
                                               {"output", &Reader::read_output},
                                               {"theme", &Reader::read_theme},
                                               {"paper", &Reader::read_paper},
                                               {"rules", &Reader::read_rules},
                                               {"baseline", &Reader::read_baseline},
                                               {"messages", &Reader::read_messages}}};

}  // namespace

std::vector<std::string_view> theme_names() {
  std::vector<std::string_view> names;
  for (const auto& theme : themes) names.push_back(theme.first);
  return names;
}

std::optional<style::Theme> theme_named(std::string_view name) {
  const auto row =
      std::find_if(themes.begin(), themes.end(), [&](const auto& theme) { return theme.first == name; });
  return row == themes.end() ? std::nullopt : std::optional(row->second);
}

Settings parse_settings(const text::Source& source, text::SourceId id, diagnostic::Diagnostics& diagnostics) {
  Reader reader(source, id, diagnostics);
  const toml::parse_result result = toml::parse(source.bytes());
  if (!result) {
    reader.error(result.error().source(), say<phrases::no_toml>(result.error().description()),
                 say<phrases::form_of_toml>());
    return {};
  }
  return reader.read(result.table());
}

}  // namespace journey::cli
