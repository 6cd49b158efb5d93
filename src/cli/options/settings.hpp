// In: the text of a journey.toml. Out: the defaults that it sets for the project, or what is wrong with it
// and where.
#pragma once

#include "check/levels.hpp"
#include "cli/disk/files.hpp"
#include "diagnostic/diagnostic.hpp"
#include "layout/pages/pages.hpp"
#include "media/brand.hpp"
#include "model/impact.hpp"
#include "style/style.hpp"
#include "text/source.hpp"

#include <optional>
#include <string>
#include <vector>

namespace journey::cli {

/// What journey.toml may say; the command line goes before it. It can neither raise a limit nor leave the
/// root.
///
///     formats = ["svg", "html"]
///     output = "maps"        # a folder below the root, with the folders of the sources mirrored
///     theme = "auto"
///     paper = "a4"           # of the print theme
///     baseline = "journey.baseline"
///     messages = "zh-Hant"   # the language of what is said to people
///     [rules]                # a rule, a category or all = error, warning, note, off
///     pain-without-opportunity = "error"
///     form = "off"
///     [conventions]          # what words stand for, in percent; how far a share may drift, in points
///     often = 70
///     tolerance = 3
///     [brand]                # the look of a house
///     logo = "logo.svg"      # a PNG or SVG, relative to this file
///     accent = "#1A7F64"
///     header = "#123B5D"
///     footer = "Confidential"
///     [translations]
///     folder = "po"          # of PO files, below the root
struct Settings {
  std::vector<std::string> formats;  ///< names of emitters; empty: not said
  std::string output;                ///< relative to the root; empty: beside the source
  std::optional<style::Theme> theme;
  std::optional<layout::Paper> paper;
  std::vector<check::Level> levels;           ///< of rules and categories
  std::string baseline;                       ///< relative to the root; empty: none
  std::string messages;                       ///< as written; empty: not said
  model::Conventions conventions;             ///< what words stand for, and how near numbers have to be
  media::Brand brand;                         ///< without its logo, which is a file
  std::string logo;                           ///< path as written, for whoever reads files; empty: none
  std::string translations = "po";            ///< the folder of PO files, relative to the root
  text::Span logo_span = {};                  ///< where it is written
  std::optional<FileIdentity> logo_identity;  ///< of the file, once it was read
  std::vector<std::string> asked = {};        ///< paths from the root that they were made from, or looked for
};

/// Every mistake is in `diagnostics`, under the rule `settings`: a key that does not exist, a value of the
/// wrong kind.
Settings parse_settings(const text::Source& source, text::SourceId id, diagnostic::Diagnostics& diagnostics);

/// The rule that mistakes in settings are found by.
inline constexpr std::string_view settings_rule = "settings";

/// `light`, `dark`, `auto`, `print`.
std::vector<std::string_view> theme_names();
std::optional<style::Theme> theme_named(std::string_view name);

}  // namespace journey::cli
