#include "emit/svg_document.hpp"

#include <algorithm>
#include <cstddef>
#include <variant>

namespace journey::emit {
namespace {

constexpr std::size_t style_count = 0
#define STYLE(id, name, shared, paint) +1
#include "style/styles.def"
#undef STYLE
    ;

// Texts come from strangers: each is a paragraph of its own, whose direction follows its first strong
// character (UAX #9, P2 and P3), so that no text turns its neighbours around.
constexpr std::string_view isolation = " text{unicode-bidi:plaintext}";

}  // namespace

Looks::Looks() : used_(style_count, false) {}

void Looks::see(const layout::Sheet& sheet) {
  const auto see = [&](style::Style style, const layout::Tint& tint) {
    used_[static_cast<std::size_t>(style)] = true;
    if (tint) tinted_.insert({style, *tint});
  };
  for (const auto& cell : sheet.cells)
    for (const auto& mark : cell.marks) see(style_of(mark), tint_of(mark));
  for (const auto& curve : sheet.curves) see(curve.style, curve.tint);
}

std::string Looks::rules(style::Theme theme, std::string_view language, std::string_view scope,
                         const media::BrandColors& brand) const {
  return style::style_sheet(theme, language, used_, tinted_, scope, brand).append(scope).append(isolation);
}

style::Style style_of(const layout::Mark& mark) {
  return std::visit([](const auto& m) { return m.style; }, mark);
}

layout::Tint tint_of(const layout::Mark& mark) {
  return std::visit([](const auto& m) { return m.tint; }, mark);
}

void set_language(Markup& out, std::string_view language) {
  if (!language.empty()) out.set(Attribute::lang, language).set(Attribute::xml_lang, language);
}

bool has_links(const layout::Sheet& sheet) {
  return std::any_of(sheet.cells.begin(), sheet.cells.end(),
                     [](const auto& cell) { return !cell.href.empty(); });
}

std::string write_head(Markup& out, Identifiers& ids, const DocumentHead& head) {
  const auto id_of = [&](std::string_view id) { return ids.take(id, head.id_prefix); };
  // One picture among several of a page has its rules to itself, so that each may have its own theme and
  // language.
  const std::string own_id = is_id_prefix(head.id_prefix) ? id_of("map") : "";
  const std::string title_id = head.title.empty() ? "" : id_of("map-title");
  const std::string description_id = head.description.empty() ? "" : id_of("map-description");

  out.open(Element::svg)
      .set(Attribute::xmlns, "http://www.w3.org/2000/svg")
      .set(Attribute::css_class, "journey");
  if (!own_id.empty()) out.set(Attribute::id, own_id);
  // An image hides what is in it from assistive technology, and must not hold links then
  // (https://www.w3.org/TR/graphics-aria-1.0/#graphics-document).
  out.set(Attribute::role, head.linked ? "graphics-document" : "img");
  if (!title_id.empty() || !description_id.empty()) {
    const bool both = !title_id.empty() && !description_id.empty();
    out.set(Attribute::aria_labelledby, title_id + (both ? " " : "") + description_id);
  }
  set_language(out, head.language);
  out.set(Attribute::width, head.width)
      .set(Attribute::height, head.height)
      .set(Attribute::view_box, head.view_box);
  out.children().newline();
  if (!title_id.empty()) {
    out.open(Element::title).set(Attribute::id, title_id).content(head.title).close(Element::title).newline();
  }
  if (!description_id.empty()) {
    out.open(Element::desc).set(Attribute::id, description_id).content(head.description);
    out.close(Element::desc).newline();
  }
  std::string rules = head.rules + head.looks.rules(head.theme, head.language,
                                                    own_id.empty() ? ".journey" : "#" + own_id, head.brand);
  out.open(Element::style).content(rules).close(Element::style).newline();
  return rules;
}

}  // namespace journey::emit
