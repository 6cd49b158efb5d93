#include "cli/options/settings.hpp"

// toml++ 3.3 (header-only): asserts on input that it goes on to report properly, such as `[[[`.
#define TOML_ASSERT(condition) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#include "emit/emitter.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
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

  void error(const toml::source_region& region, lexicon::Message message, lexicon::Message hint = {}) {
    diagnostics_.error(rule, span_of(region), std::move(message), std::move(hint));
  }

 private:
  struct Key {
    std::string_view name;
    void (Reader::*read)(const toml::node&, Settings&);
  };
  static const std::array<Key, 6> keys;

  void unknown(const toml::key& key) {
    std::vector<std::string_view> names;
    for (const Key& known : keys) names.push_back(known.name);
    const auto near = text::nearest(key.str(), names);
    error(key.source(), fmt::format("there is no setting `{}`", key.str()),
          near ? fmt::format("did you mean `{}`?", *near)
               : fmt::format("the settings are {}", fmt::join(names, ", ")));
  }

  void read_formats(const toml::node& node, Settings& settings) {
    const toml::array* const list = node.as_array();
    if (list == nullptr || list->empty()) {
      error(node.source(), "`formats` is a list of names", R"(formats = ["svg", "html"])");
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
      error(entry.source(),
            name ? fmt::format("there is no format `{}`", *name) : "a format is a name in quotes",
            fmt::format("the formats are {}", fmt::join(names, ", ")));
    }
  }

  void read_output(const toml::node& node, Settings& settings) {
    const auto folder = node.value<std::string>();
    if (!folder || folder->empty()) {
      error(node.source(), "`output` is the name of a folder in quotes", R"(output = "maps")");
    } else if (leaves_root(*folder)) {
      error(node.source(), "`output` has to lie below the folder of this file", R"(output = "maps")");
    } else {
      settings.output = *folder;
    }
  }

  void read_theme(const toml::node& node, Settings& settings) {
    const auto name = node.value<std::string>();
    settings.theme = name ? theme_named(*name) : std::nullopt;
    if (!settings.theme)
      error(node.source(), "`theme` is one of `light`, `dark`, `auto`, `print`", R"(theme = "auto")");
  }

  void read_paper(const toml::node& node, Settings& settings) {
    const auto name = node.value<std::string>();
    settings.paper = name ? layout::paper_named(*name) : std::nullopt;
    if (!settings.paper) error(node.source(), "`paper` is one of `a3`, `a4`", R"(paper = "a4")");
  }

  void read_rules(const toml::node& node, Settings& settings) {
    const toml::table* const table = node.as_table();
    if (table == nullptr) {
      error(node.source(), "`rules` is a table of rules and their levels", "begin it with a line `[rules]`");
      return;
    }
    for (auto&& [key, value] : *table) {
      const auto word = value.value<std::string>();
      const auto severity = word ? check::severity_named(*word) : std::nullopt;
      if (!severity) {
        error(value.source(), fmt::format("`{}` has no such level", key.str()),
              "a level is `error`, `warning`, `note` or `off`, in quotes");
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
      error(node.source(), "`baseline` is the name of a file in quotes", R"(baseline = "journey.baseline")");
    } else if (leaves_root(*path)) {
      error(node.source(), "`baseline` has to lie below the folder of this file",
            R"(baseline = "journey.baseline")");
    } else {
      settings.baseline = *path;
    }
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

const std::array<Reader::Key, 6> Reader::keys{{{"formats", &Reader::read_formats},
                                               {"output", &Reader::read_output},
                                               {"theme", &Reader::read_theme},
                                               {"paper", &Reader::read_paper},
                                               {"rules", &Reader::read_rules},
                                               {"baseline", &Reader::read_baseline}}};

}  // namespace

std::optional<style::Theme> theme_named(std::string_view name) {
  const auto row =
      std::find_if(themes.begin(), themes.end(), [&](const auto& theme) { return theme.first == name; });
  return row == themes.end() ? std::nullopt : std::optional(row->second);
}

Settings parse_settings(const text::Source& source, text::SourceId id, diagnostic::Diagnostics& diagnostics) {
  Reader reader(source, id, diagnostics);
  const toml::parse_result result = toml::parse(source.bytes());
  if (!result) {
    reader.error(result.error().source(), fmt::format("this is no TOML: {}", result.error().description()));
    return {};
  }
  return reader.read(result.table());
}

}  // namespace journey::cli
