#include "cli/commands/print_comparison.hpp"

#include "cli/commands/draw_comparison.hpp"
#include "cli/commands/named_output.hpp"
#include "cli/options/speech.hpp"
#include "cli/options/version.hpp"
#include "diagnostic/formats.hpp"
#include "review/review.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

namespace journey::cli {

namespace {

/// A form that is a text of the comparison alone.
struct Form {
  std::string_view name;
  std::string (*print)(const compare::Comparison&, const review::Options&);
  bool is_for_team = false;  ///< read by those who wrote the maps, in their language
};
constexpr std::array forms{Form{"text", review::text}, Form{"md", review::markdown, true},
                           Form{"json", review::json}, Form{"html", review::html, true}};

/// The language of most of the maps; that of the reader where there is none.
lexicon::Language language_of(const compare::Comparison& comparison) {
  std::map<lexicon::Language, std::size_t> counts;
  for (const compare::File& file : comparison.files) {
    if (const auto language = lexicon::spoken(file.language)) ++counts[*language];
  }
  const auto most = std::max_element(counts.begin(), counts.end(),
                                     [](const auto& x, const auto& y) { return x.second < y.second; });
  return most == counts.end() ? speech() : most->first;
}

review::Options how(const compare::Comparison& comparison, const Options& options, bool is_for_team,
                    bool color) {
  review::Options how;
  how.language = is_for_team && options.messages.empty() ? language_of(comparison) : speech();
  how.color = color;
  how.link_base = options.compare.link_base;
  how.old_link_base = options.compare.old_link_base;
  how.image_base = options.compare.image_base;
  return how;
}

std::string printed(const compare::Comparison& comparison, const std::vector<PictureOfChanges>& pictures,
                    const Options& options, const Streams& streams) {
  const std::string_view name = options.print.empty() ? forms.front().name : std::string_view(options.print);
  const auto* const form =
      std::find_if(forms.begin(), forms.end(), [&](const Form& row) { return row.name == name; });
  if (form != forms.end()) {
    const bool color = options.output.empty() && streams.diff_reader() == text::DiffReader::terminal;
    review::Options shown = how(comparison, options, form->is_for_team, color);
    for (const PictureOfChanges& picture : pictures)
      shown.overlays.push_back({picture.path, picture.svg, picture.style});
    return form->print(comparison, shown);
  }
  const review::Annotations annotations(comparison, how(comparison, options, false, false),
                                        std::string(version));
  return diagnostic::find_format(name)->print(annotations.run());
}

}  // namespace

int print_comparison(const compare::Comparison& comparison, const std::vector<PictureOfChanges>& pictures,
                     const Options& options, Streams& streams) {
  if (options.print == "svg") return print_pictures(pictures, options, streams);
  return put_out(printed(comparison, pictures, options, streams), options, streams);
}

}  // namespace journey::cli
