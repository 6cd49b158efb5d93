#include "cli/options/settings.hpp"

#include "cli/disk/files.hpp"
#include "cli/options/phrases.hpp"
#include "cli/options/speech.hpp"
#include "cli/options/toml.hpp"
#include "diagnostic/diagnostic.hpp"
#include "emit/emitter.hpp"
#include "lexicon/enumeration.hpp"
#include "text/bidi.hpp"
#include "text/nearest.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace journey::cli {

namespace {

/// Characters that a page is sure to hold in one line.
constexpr std::size_t longest_footer = 100;

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
    read_all(table, keys, phrases::settings_are, settings);
    return settings;
  }

  void error(const toml::source_region& region, Message message, Message hint = {}) {
    diagnostics_.error(settings_rule, span_of(region), std::move(message), std::move(hint));
  }

 private:
  struct Key {
    std::string_view name;
    void (Reader::*read)(const toml::node&, Settings&);
  };
  static const std::array<Key, 10> keys;
  static const std::array<Key, 4> brand_keys;
  static const std::array<Key, 1> translations_keys;

  template <typename Keys>
  static const Key* find(const Keys& known, std::string_view name) {
    const auto row =
        std::find_if(known.begin(), known.end(), [&](const Key& key) { return key.name == name; });
    return row == known.end() ? nullptr : &*row;
  }

  /// Hands each value of a table to the reader of its key.
  template <typename Keys>
  void read_all(const toml::table& table, const Keys& known, const lexicon::Phrase& there_are,
                Settings& settings) {
    for (auto&& [key, value] : table) {
      if (const Key* const row = find(known, key.str())) {
        (this->*(row->read))(value, settings);
        continue;
      }
      std::vector<std::string_view> names;
      for (const Key& each : known) names.push_back(each.name);
      report_unknown(key, names, there_are);
    }
  }

  void report_unknown(const toml::key& key, const std::vector<std::string_view>& names,
                      const lexicon::Phrase& there_are) {
    const auto near = text::nearest(key.str(), names);
    error(key.source(), say<phrases::no_setting>(key.str()),
          near ? diagnostic::did_you_mean(*near) : Message::of(there_are, names_of(names)));
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
    read_folder(node, "output", R"(output = "maps")", settings.output);
  }
  void read_translations_folder(const toml::node& node, Settings& settings) {
    read_folder(node, "folder", R"(folder = "po")", settings.translations);
  }
  /// A folder below the root.
  void read_folder(const toml::node& node, std::string_view key, std::string_view example,
                   std::string& into) {
    const auto folder = node.value<std::string>();
    if (!folder || folder->empty()) {
      error(node.source(), say<phrases::is_a_folder>(key), line(example));
    } else if (leaves_root(*folder)) {
      error(node.source(), say<phrases::lies_below>(key), line(example));
    } else if (const auto part = hidden_part(*folder); !part.empty()) {
      error(node.source(), say<phrases::leads_to_hidden>(key, part), line(example));
    } else {
      into = *folder;
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
    } else if (const auto part = hidden_part(*path); !part.empty()) {
      error(node.source(), say<phrases::leads_to_hidden>("baseline", part),
            line(R"(baseline = "journey.baseline")"));
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

  void read_conventions(const toml::node& node, Settings& settings) {
    const toml::table* const table = node.as_table();
    if (table == nullptr) {
      error(node.source(), say<phrases::is_a_table_of_conventions>("conventions"),
            say<phrases::begin_with_a_line>("[conventions]"));
      return;
    }
    constexpr std::string_view tolerance = "tolerance";
    std::vector<std::string_view> names =
        lexicon::canonical_words(lexicon::Enumeration::frequency, lexicon::Language::english);
    names.push_back(tolerance);
    for (auto&& [key, value] : *table) {
      const std::string_view name = key.str();
      const auto number = value.value<double>();
      const auto word = lexicon::value_of(lexicon::Enumeration::frequency, name);
      constexpr double most = 100;
      if (!word && name != tolerance) {
        report_unknown(key, names, phrases::conventions_are);
      } else if (!number || !(*number >= 0 && *number <= most)) {
        error(value.source(), say<phrases::is_a_percentage>(name), line(std::string(name) + " = 25"));
      } else {
        (word ? settings.conventions.frequency[*word] : settings.conventions.tolerance) = *number;
      }
    }
  }

  void read_translations(const toml::node& node, Settings& settings) {
    if (const toml::table* const table = node.as_table()) {
      read_all(*table, translations_keys, phrases::translations_settings_are, settings);
    } else {
      error(node.source(), say<phrases::is_a_table_of_translations>("translations"),
            say<phrases::begin_with_a_line>("[translations]"));
    }
  }

  void read_brand(const toml::node& node, Settings& settings) {
    if (const toml::table* const table = node.as_table()) {
      read_all(*table, brand_keys, phrases::brand_settings_are, settings);
    } else {
      error(node.source(), say<phrases::is_a_table_of_brand>("brand"),
            say<phrases::begin_with_a_line>("[brand]"));
    }
  }

  void read_logo(const toml::node& node, Settings& settings) {
    const auto path = node.value<std::string>();
    if (!path || path->empty()) {
      error(node.source(), say<phrases::is_a_file>("logo"), line(R"(logo = "logo.svg")"));
    } else {
      settings.logo = *path;
      settings.logo_span = span_of(node.source());
    }
  }

  void read_accent(const toml::node& node, Settings& settings) {
    read_color(node, "accent", settings.brand.colors.accent);
  }
  void read_header(const toml::node& node, Settings& settings) {
    read_color(node, "header", settings.brand.colors.header);
  }
  void read_color(const toml::node& node, std::string_view key, std::optional<media::Color>& color) {
    const auto text = node.value<std::string>();
    color = text ? media::parse_color(*text) : std::nullopt;
    if (!color)
      error(node.source(), say<phrases::is_a_color>(key), line(std::string(key) + R"( = "#1A7F64")"));
  }

  void read_footer(const toml::node& node, Settings& settings) {
    const auto text = node.value<std::string>();
    const std::string footer = text ? text::nfc(*text) : std::string();
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    if (text::trim(footer).empty() || std::any_of(footer.begin(), footer.end(), is_control) ||
        text::find_unbalanced_bidi(footer)) {
      error(node.source(), say<phrases::is_a_line>("footer"), line(R"(footer = "Confidential")"));
    } else if (const std::size_t length = text::count_code_points(footer); length > longest_footer) {
      error(node.source(), say<phrases::line_is_too_long>("footer", length, longest_footer));
    } else {
      settings.brand.footer = text::trim(footer);
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

const std::array<Reader::Key, 4> Reader::brand_keys{{{"logo", &Reader::read_logo},
                                                     {"accent", &Reader::read_accent},
                                                     {"header", &Reader::read_header},
                                                     {"footer", &Reader::read_footer}}};

const std::array<Reader::Key, 1> Reader::translations_keys{{{"folder", &Reader::read_translations_folder}}};

const std::array<Reader::Key, 10> Reader::keys{{{"formats", &Reader::read_formats},
                                                {"output", &Reader::read_output},
                                                {"theme", &Reader::read_theme},
                                                {"paper", &Reader::read_paper},
                                                {"rules", &Reader::read_rules},
                                                {"baseline", &Reader::read_baseline},
                                                {"messages", &Reader::read_messages},
                                                {"conventions", &Reader::read_conventions},
                                                {"brand", &Reader::read_brand},
                                                {"translations", &Reader::read_translations}}};

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
