// In: a sheet. Out: its SVG text.
#include "emit/svg.hpp"

#include "emit/identifier.hpp"
#include "emit/language_runs.hpp"
#include "emit/number.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <variant>

namespace journey::emit {
namespace {

constexpr std::size_t style_count = 0
#define STYLE(id, name, shared, light, dark) +1
#include "view/styles.def"
#undef STYLE
    ;

// Texts come from strangers: each is a paragraph of its own, whose direction follows its first strong
// character (UAX #9, P2 and P3), so that no text turns its neighbours around.
constexpr std::string_view isolation = ".journey text{unicode-bidi:plaintext}";

/// The rules of a style sheet for one picture of a page that holds several: below its id, not below the
/// class.
std::string scoped(std::string_view rules, std::string_view id) {
  constexpr std::string_view general = ".journey ";
  std::string result;
  for (std::size_t at = 0; at < rules.size();) {
    const std::size_t next = std::min(rules.find(general, at), rules.size());
    result.append(rules.substr(at, next - at));
    at = next;
    if (at == rules.size()) break;
    result.append("#").append(id).append(" ");
    at += general.size();
  }
  return result;
}

view::Style style_of(const view::Mark& mark) {
  return std::visit([](const auto& m) { return m.style; }, mark);
}

view::Tint tint_of(const view::Mark& mark) {
  return std::visit([](const auto& m) { return m.tint; }, mark);
}

/// Marks next to each other with equal looks share one group.
struct Look {
  view::Style style{};
  view::Anchor anchor = view::Anchor::start;
  std::string_view lang{};
  view::Tint tint{};
  bool operator==(const Look&) const = default;
};

Look look_of(const view::Mark& mark) {
  Look look{style_of(mark), view::Anchor::start, {}, tint_of(mark)};
  if (const auto* text = std::get_if<view::TextMark>(&mark)) {
    look.anchor = text->anchor;
    look.lang = text->lang;
  }
  return look;
}

void set_language(Markup& out, std::string_view language) {
  // `xml:lang` for readers of SVG 1.1, which choose the shapes of Han characters by it.
  if (!language.empty()) out.set(Attribute::lang, language).set(Attribute::xml_lang, language);
}

void set_look(Markup& out, const Look& look) {
  const auto name = view::class_of(look.style);
  if (look.tint) {
    out.set(Attribute::css_class, std::string(name) + " " + view::class_of(*look.tint));
  } else if (!name.empty()) {
    out.set(Attribute::css_class, name);
  }
  if (look.anchor != view::Anchor::start) {
    out.set(Attribute::text_anchor, look.anchor == view::Anchor::middle ? "middle" : "end");
  }
  set_language(out, look.lang);
}

/// Writes one mark; `look` is null where a group around it has said it.
class MarkWriter {
 public:
  MarkWriter(Markup& out, const Look* look, const view::Sheet& sheet)
      : out_(out), look_(look), sheet_(sheet) {}

  void operator()(const view::RectMark& rect) const {
    open(Element::rect).set(Attribute::x, rect.box.x).set(Attribute::y, rect.box.y);
    out_.set(Attribute::width, rect.box.width).set(Attribute::height, rect.box.height);
    if (rect.radius > 0) out_.set(Attribute::rx, rect.radius);
    if (rect.box.width < 0 || rect.box.height < 0) out_.report("a box of the picture has a negative size");
    out_.close_empty();
  }
  void operator()(const view::LineMark& line) const {
    open(Element::line).set(Attribute::x1, line.from.x).set(Attribute::y1, line.from.y);
    out_.set(Attribute::x2, line.to.x).set(Attribute::y2, line.to.y).close_empty();
  }
  void operator()(const view::CircleMark& circle) const {
    open(Element::circle).set(Attribute::cx, circle.center.x).set(Attribute::cy, circle.center.y);
    out_.set(Attribute::r, circle.radius).close_empty();
  }
  void operator()(const view::PathMark& path) const {
    open(Element::path).set_path(path.commands).close_empty();
  }
  void operator()(const view::TextMark& text) const {
    open(Element::text).set(Attribute::x, text.at.x).set(Attribute::y, text.at.y);
    const std::string_view language = text.lang.empty() ? sheet_.language : text.lang;
    if (!has_other_language(text.text, language)) {
      out_.content(text.text).close(Element::text);
      return;
    }
    out_.children();
    for (const LanguageRun& run : language_runs(text.text, language, sheet_.label_language)) {
      if (run.language.empty()) {
        out_.words(run.text);
      } else {
        set_language(out_.open(Element::tspan), run.language);
        out_.content(run.text).close(Element::tspan);
      }
    }
    out_.close(Element::text);
  }

 private:
  Markup& open(Element element) const {
    out_.open(element);
    if (look_) set_look(out_, *look_);
    return out_;
  }

  Markup& out_;
  const Look* look_;
  const view::Sheet& sheet_;
};

void write_marks(Markup& out, const std::vector<view::Mark>& marks, const view::Sheet& sheet) {
  for (auto run = marks.begin(); run != marks.end();) {
    const Look look = look_of(*run);
    const auto end = std::find_if(run, marks.end(), [&](const auto& mark) { return look_of(mark) != look; });
    if (end - run == 1) {
      std::visit(MarkWriter(out, &look, sheet), *run);
    } else {
      out.open(Element::g);
      set_look(out, look);
      out.children();
      std::for_each(run, end, [&](const auto& mark) { std::visit(MarkWriter(out, nullptr, sheet), mark); });
      out.close(Element::g);
    }
    run = end;
  }
}

/// "M0 1C2 3 4 5 6 7": a cubic Bézier of 1 + 3n points. False where the points are no such thing.
bool append_bezier(std::string& out, const std::vector<view::Point>& points) {
  if (points.size() < 4 || points.size() % 3 != 1) return false;
  const auto append = [&out](double value) {
    const std::size_t begin = out.size();
    if (!append_number(out, value)) return false;
    // A minus sign or a command before it separates a number well enough.
    if (out[begin] != '-' && begin > 0 && out[begin - 1] >= '0' && out[begin - 1] <= '9')
      out.insert(begin, 1, ' ');
    return true;
  };
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i == 0) out += 'M';
    if (i == 1) out += 'C';
    if (!append(points[i].x) || !append(points[i].y)) return false;
  }
  return true;
}

bool has_links(const view::Sheet& sheet) {
  return std::any_of(sheet.cells.begin(), sheet.cells.end(),
                     [](const auto& cell) { return !cell.href.empty(); });
}

std::vector<bool> used_styles(const view::Sheet& sheet) {
  std::vector<bool> used(style_count, false);
  for (const auto& cell : sheet.cells) {
    for (const auto& mark : cell.marks) used[static_cast<std::size_t>(style_of(mark))] = true;
  }
  for (const auto& curve : sheet.curves) used[static_cast<std::size_t>(curve.style)] = true;
  return used;
}

std::set<view::Tinted> tinted_styles(const view::Sheet& sheet) {
  std::set<view::Tinted> tinted;
  const auto see = [&](view::Style style, const view::Tint& tint) {
    if (tint) tinted.insert({style, *tint});
  };
  for (const auto& cell : sheet.cells)
    for (const auto& mark : cell.marks) see(style_of(mark), tint_of(mark));
  for (const auto& curve : sheet.curves) see(curve.style, curve.tint);
  return tinted;
}

}  // namespace

SvgWriter::SvgWriter(const view::Sheet& sheet, view::Theme theme, std::string_view extension)
    : sheet_(sheet),
      extension_(extension),
      linked_(has_links(sheet)),
      cells_(sheet.cells.size()),
      curves_(sheet.curves.size()) {
  write_head(theme);
}

void SvgWriter::write_head(view::Theme theme) {
  Identifiers ids;
  const auto id_of = [&](std::string_view id) {
    return id.empty() ? std::string() : ids.take(sheet_.id_prefix + std::string(id));
  };
  // One picture among several of a page has its rules to itself, so that each may have its own theme and
  // language.
  const std::string own_id = is_id_prefix(sheet_.id_prefix) ? id_of("map") : "";
  const std::string title_id = sheet_.title.empty() ? "" : id_of("title");
  const std::string description_id = sheet_.description.empty() ? "" : id_of("desc");
  // Here and not when drawing, so that the numbers of equal ids do not depend on the order of the calls.
  for (const auto& cell : sheet_.cells) cell_ids_.push_back(id_of(cell.id));
  for (const auto& curve : sheet_.curves) curve_ids_.push_back(id_of(curve.id));

  if (sheet_.width <= 0 || sheet_.height <= 0) head_.report("the picture has no size");
  head_.open(Element::svg)
      .set(Attribute::xmlns, "http://www.w3.org/2000/svg")
      .set(Attribute::css_class, "journey");
  if (!own_id.empty()) head_.set(Attribute::id, own_id);
  // An image hides what is in it from assistive technology, and must not hold links then
  // (https://www.w3.org/TR/graphics-aria-1.0/#graphics-document).
  head_.set(Attribute::role, linked_ ? "graphics-document" : "img");
  if (!title_id.empty() || !description_id.empty()) {
    const bool both = !title_id.empty() && !description_id.empty();
    head_.set(Attribute::aria_labelledby, title_id + (both ? " " : "") + description_id);
  }
  set_language(head_, sheet_.language);
  head_.set(Attribute::width, sheet_.width).set(Attribute::height, sheet_.height);
  head_.set(Attribute::view_box, "0 0 " + std::to_string(sheet_.width) + " " + std::to_string(sheet_.height));
  head_.children().newline();
  if (!title_id.empty()) {
    head_.open(Element::title)
        .set(Attribute::id, title_id)
        .content(sheet_.title)
        .close(Element::title)
        .newline();
  }
  if (!description_id.empty()) {
    head_.open(Element::desc).set(Attribute::id, description_id).content(sheet_.description);
    head_.close(Element::desc).newline();
  }
  const std::string rules =
      view::style_sheet(theme, sheet_.language, used_styles(sheet_), tinted_styles(sheet_)).append(isolation);
  head_.open(Element::style);
  head_.content(own_id.empty() ? rules : scoped(rules, own_id));
  head_.close(Element::style).newline();
}

void SvgWriter::draw_cell(std::size_t index) {
  const auto& cell = sheet_.cells[index];
  const auto& id = cell_ids_[index];
  if (cells_[index].drawn()) body_.report("a cell of the picture was drawn twice");
  cells_[index].begin = body_.text().size();
  const bool grouped = !id.empty() || !cell.label.empty();
  if (grouped) {
    body_.open(Element::g);
    if (!id.empty()) body_.set(Attribute::id, id);
    // What is inside of an image is nobody's object.
    if (linked_ && !cell.label.empty()) body_.set(Attribute::role, "group");
    body_.children();
    if (!cell.label.empty()) body_.open(Element::title).content(cell.label).close(Element::title);
  }
  if (!cell.href.empty()) {
    if (!is_safe_link(cell.href)) body_.report("a link of the picture is of a kind that is not allowed");
    body_.open(Element::a)
        .set(Attribute::href, link_in_format(cell.href, extension_))
        .set(Attribute::rel, "noopener")
        .children();
  }
  write_marks(body_, cell.marks, sheet_);
  if (!cell.href.empty()) body_.close(Element::a);
  if (grouped) body_.close(Element::g);
  body_.newline();
  cells_[index].end = body_.text().size();
}

void SvgWriter::draw_curve(std::size_t index) {
  const auto& curve = sheet_.curves[index];
  if (curves_[index].drawn()) body_.report("a curve of the picture was drawn twice");
  curves_[index].begin = body_.text().size();
  std::string path;
  if (!append_bezier(path, curve.bezier)) {
    body_.report("a curve of the picture is not a usable Bézier");
    path.clear();
  }
  body_.open(Element::path);
  if (!curve_ids_[index].empty()) body_.set(Attribute::id, curve_ids_[index]);
  set_look(body_, Look{curve.style, view::Anchor::start, {}, curve.tint});
  if (curve.width > 0) body_.set(Attribute::stroke_width, curve.width);
  body_.set_path(path).close_empty().newline();
  curves_[index].end = body_.text().size();
}

Output SvgWriter::finish() const {
  const auto drawn = [](const Range& range) { return range.drawn(); };
  if (!head_.problem().empty()) return {{}, head_.problem()};
  if (!body_.problem().empty()) return {{}, body_.problem()};
  if (!std::all_of(cells_.begin(), cells_.end(), drawn) ||
      !std::all_of(curves_.begin(), curves_.end(), drawn)) {
    return {{}, "a part of the picture was not drawn"};
  }
  Output output;
  output.text.reserve(head_.text().size() + body_.text().size() + 8);
  output.text = head_.text();
  const auto append = [&](const Range& range) {
    output.text.append(body_.text(), range.begin, range.end - range.begin);
  };
  const auto below =
      cells_.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(sheet_.curves_after, cells_.size()));
  std::for_each(cells_.begin(), below, append);
  std::for_each(curves_.begin(), curves_.end(), append);
  std::for_each(below, cells_.end(), append);
  output.text += "</svg>\n";
  return output;
}

}  // namespace journey::emit
