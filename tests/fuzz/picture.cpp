// A picture of anybody: what is accepted is written anew, and that is harmless, accepted, and stays as it is.
#include "fuzz/outputs.hpp"
#include "fuzz/project.hpp"
#include "fuzz/target.hpp"
#include "media/image.hpp"
#include "media/proportions.hpp"
#include "media/raster.hpp"
#include "media/svg/data_image.hpp"
#include "media/svg/vocabulary.hpp"
#include "model/limits.hpp"
#include "text/escape.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

using namespace journey;
using namespace journey::fuzz;

namespace {

/// What drawings are written in: the rows of the tables that show something, and nothing else.
const Vocabulary& drawing_vocabulary() {
  static const Vocabulary all = [] {
    using media::svg::Role;
    Vocabulary made;
#define SVG_ELEMENT(name, role, written)                                                     \
  if (Role::role != Role::active && Role::role != Role::costly && Role::role != Role::sheet) \
    made.elements.insert(written);
#include "media/svg/elements.def"
#undef SVG_ELEMENT
#define SVG_ATTRIBUTE(name, grammar, place) made.attributes.insert(name);
#include "media/svg/attributes.def"
#undef SVG_ATTRIBUTE
    for (const char* name : {"xmlns", "id", "href", "style", "xml:space"}) made.attributes.insert(name);
    return made;
  }();
  return all;
}

/// The tags of a picture, without the texts between them, which are only shown.
std::string tags_of(std::string_view svg) {
  std::string tags;
  for (std::size_t at = 0; (at = svg.find('<', at)) != std::string_view::npos;) {
    const std::size_t end = std::min(svg.find('>', at), svg.size());
    tags.append(svg.substr(at, end - at));
    at = end;
  }
  return tags;
}

/// Nothing in it is fetched, run or moved, in whatever element it stands: by the letters alone. A style sheet
/// is a text too, of which only the rules may fetch.
void hold_harmless(std::string_view svg) {
  std::string plain(svg);
  std::transform(plain.begin(), plain.end(), plain.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  std::string fetching = tags_of(plain);
  for (std::size_t at = 0; (at = plain.find("<style", at)) != std::string::npos; ++at)
    fetching += plain.substr(at, plain.find("</style", at) - at);
  for (std::size_t at = 0; (at = fetching.find("url(", at)) != std::string::npos; at += 4)
    hold(std::string_view(fetching).substr(at).starts_with("url(#i"),
         "a picture refers to its own parts alone", plain);
  for (const std::string_view word : {"<script", "<!", "<?", "<foreignobject", "<animate", "<set", "<iframe"})
    hold(plain.find(word) == std::string::npos, "a picture runs nothing", word);
}

void hold_reread(const media::ImageReading& first, const media::ImageLimits& limits) {
  media::ImageReading again = media::read_image(first.image.bytes, limits);
  hold(again.problem.empty(), "what was written of a picture is accepted: " + again.problem.english(),
       first.image.bytes);
  hold(again.image.bytes == first.image.bytes, "a picture that was written anew stays as it is",
       first.image.bytes + "\n---\n" + again.image.bytes);
  hold(again.image.kind == first.image.kind && again.pixels == first.pixels,
       "a picture that was written anew is the same picture", first.image.bytes);
}

}  // namespace

FUZZ_TARGET(picture) {
  media::ImageLimits limits = model::image_limits();
  limits.elements = 2'000;
  limits.settings = 5'000;
  const media::ImageReading reading = media::read_image(std::string(input), limits);
  // Twice the input takes about twice the time: no input takes more steps than so many a byte, and what its
  // style sheets set.
  hold(reading.work <= 64 * (input.size() + limits.settings + limits.elements), "a picture takes linear time",
       std::to_string(reading.work) + " steps for " + std::to_string(input.size()) + " bytes");
  const media::svg::DataImage data = media::svg::read_data_image(input);
  if (data.problem.empty()) {
    const media::svg::DataImage again = media::svg::read_data_image(data.uri);
    hold(again.problem.empty() && again.uri == data.uri && again.pixels == data.pixels,
         "an address of a picture stays as it is", data.uri);
  }
  if (!reading.problem.empty()) {
    hold(reading.image.bytes.empty(), "what is refused is not kept");
    // What it quotes is made visible by whoever prints it.
    for (const auto language : lexicon::all_languages)
      hold_text(text::escape_terminal(reading.problem.in(language)), "a refusal", "\t");
    return;
  }
  hold(reading.image.bytes.size() <= std::max(limits.bytes, input.size()), "a picture is within its limit");
  hold(reading.pixels <= limits.pixels && reading.elements <= limits.elements,
       "a picture is within its limits");
  const media::Proportions size = media::proportions_of(reading.image);
  hold(std::isfinite(size.width) && std::isfinite(size.height) && size.width > 0 && size.height > 0,
       "a picture has proportions", reading.image.bytes);
  if (reading.image.kind == media::ImageKind::svg) {
    hold_xml(reading.image.bytes, drawing_vocabulary(), "a picture");
    hold_harmless(reading.image.bytes);
  }
  hold_reread(reading, limits);
}
