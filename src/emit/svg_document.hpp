// In: what a picture is about, and the sheets in it. Out: the beginning of its SVG, up to its style sheet.
#pragma once

#include "emit/identifier.hpp"
#include "emit/svg_markup.hpp"
#include "layout/sheet.hpp"
#include "style/style.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace journey::emit {

/// The looks of all marks that a document draws.
class Looks {
 public:
  Looks();
  void see(const layout::Sheet& sheet);
  /// The rules for these looks, also what every picture of ours needs, for what lies inside of `scope`, a
  /// selector.
  [[nodiscard]] std::string rules(style::Theme theme, std::string_view language, std::string_view scope,
                                  const media::BrandColors& brand) const;

 private:
  std::vector<bool> used_;
  std::set<style::Tinted> tinted_;
};

style::Style style_of(const layout::Mark& mark);
layout::Tint tint_of(const layout::Mark& mark);
/// `lang` for browsers, `xml:lang` for readers of SVG 1.1, which choose the shapes of Han characters by it.
void set_language(Markup& out, std::string_view language);
bool has_links(const layout::Sheet& sheet);

struct DocumentHead {
  std::string_view id_prefix, language, title, description;
  std::string width, height;  ///< a number of px, or with a unit: "420mm"
  std::string view_box;
  const Looks& looks;
  style::Theme theme = style::Theme::light;
  std::string rules;    ///< before those of the looks
  bool linked = false;  ///< it is a document of objects, not one image
  media::BrandColors brand = {};
};
/// Opens the document; takes the ids of its parts out of `ids` before anyone else does. Gives its style
/// sheet.
std::string write_head(Markup& out, Identifiers& ids, const DocumentHead& head);

}  // namespace journey::emit
