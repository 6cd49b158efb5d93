// In: a sheet. Out: its SVG text.
#include "emit/svg.hpp"

#include "emit/identifier.hpp"
#include "emit/language_runs.hpp"
#include "emit/number.hpp"
#include "emit/phrases.hpp"
#include "emit/svg_document.hpp"
#include "text/spacing.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string_view>
#include <variant>

namespace journey::emit {

using lexicon::say;

namespace {

constexpr std::string_view end_of_row = "</g>\n";

/// Marks next to each other with equal looks share one group.
struct Look {
  style::Style style{};
  layout::Anchor anchor = layout::Anchor::start;
  std::string_view language{};
  layout::Tint tint{};
  bool operator==(const Look&) const = default;
};

/// The language of a text where it is another than the sheet's, else empty.
std::string_view language_of(const layout::TextMark& text, const layout::Sheet& sheet) {
  if (text.voice == layout::Voice::ours) return sheet.label_language;
  return text.voice == layout::Voice::written ? std::string_view(sheet.written_language) : std::string_view();
}

Look look_of(const layout::Mark& mark, const layout::Sheet& sheet) {
  Look look{style_of(mark), layout::Anchor::start, {}, tint_of(mark)};
  if (const auto* text = std::get_if<layout::TextMark>(&mark)) {
    look.anchor = text->anchor;
    look.language = language_of(*text, sheet);
  }
  return look;
}

void set_look(Markup& out, const Look& look) {
  const auto name = style::class_of(look.style);
  if (look.tint) {
    out.set(Attribute::css_class, std::string(name) + " " + style::class_of(*look.tint));
  } else if (!name.empty()) {
    out.set(Attribute::css_class, name);
  }
  if (look.anchor != layout::Anchor::start) {
    out.set(Attribute::text_anchor, look.anchor == layout::Anchor::middle ? "middle" : "end");
  }
  set_language(out, look.language);
}

/// em by which a line moves so that its ink, not the emptiness of a bracket, stands at its place.
double hanging(const layout::TextMark& text) {
  const double before = text::empty_at_start(text.text), behind = text::empty_at_end(text.text);
  switch (text.anchor) {
    case layout::Anchor::start:
      return -before;
    case layout::Anchor::middle:
      return (behind - before) / 2;
    case layout::Anchor::end:
      return behind;
  }
  return 0;
}

/// A line with the places where characters are set apart or closer.
class SpacedText {
 public:
  SpacedText(std::string_view text, text::Stops stops) : text_(text) {
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
    char32_t before = 0;
    for (std::size_t at = 0; !ascii && at < text.size();) {
      const text::Decoded next = text::decode(text, at);
      if (const double em = text::spacing_between(before, next.code_point, stops); em != 0)
        places_.push_back({at, em});
      before = next.code_point;
      at += std::max(next.size, 1U);
    }
  }
  [[nodiscard]] bool is_even() const { return places_.empty(); }

  /// Calls `visit` with the pieces of a part of the line, and the em before each.
  template <typename Visit>
  void for_each_part(std::string_view part, Visit&& visit) const {
    const auto begin = static_cast<std::size_t>(part.data() - text_.data()), end = begin + part.size();
    std::size_t from = begin;
    double em = 0;
    for (const Place& place : places_) {
      if (place.at < begin || place.at >= end) continue;
      if (place.at > from) visit(text_.substr(from, place.at - from), em);
      from = place.at;
      em = place.em;
    }
    if (from < end) visit(text_.substr(from, end - from), em);
  }

 private:
  struct Place {
    std::size_t at = 0;
    double em = 0;
  };
  std::string_view text_;
  std::vector<Place> places_;
};

/// Writes one mark as far below `top` as it stands on its sheet; `look` is null where a group around it has
/// said it.
class MarkWriter {
 public:
  MarkWriter(Markup& out, int top, const Look* look, const layout::Sheet& sheet, const ShownPicture* picture)
      : out_(out), top_(top), look_(look), sheet_(sheet), picture_(picture) {}

  void operator()(const layout::RectMark& rect) const {
    open(Element::rect).set(Attribute::x, rect.box.x).set(Attribute::y, rect.box.y - top_);
    out_.set(Attribute::width, rect.box.width).set(Attribute::height, rect.box.height);
    if (rect.radius > 0) out_.set(Attribute::rx, rect.radius);
    if (rect.box.width < 0 || rect.box.height < 0) out_.report(say<phrases::negative_box>());
    out_.close_empty();
  }
  void operator()(const layout::LineMark& line) const {
    open(Element::line).set(Attribute::x1, line.from.x).set(Attribute::y1, line.from.y - top_);
    out_.set(Attribute::x2, line.to.x).set(Attribute::y2, line.to.y - top_).close_empty();
  }
  void operator()(const layout::CircleMark& circle) const {
    open(Element::circle).set(Attribute::cx, circle.center.x).set(Attribute::cy, circle.center.y - top_);
    out_.set(Attribute::r, circle.radius).close_empty();
  }
  void operator()(const layout::PathMark& path) const {
    open(Element::path).set_path(path.at.x, path.at.y - top_, path.commands).close_empty();
  }
  void operator()(const layout::ImageMark& image) const {
    if (!image.image || picture_ == nullptr) return out_.report(say<phrases::missing_image>());
    if (picture_->repeats) {
      out_.open_use(picture_->id).set(Attribute::x, picture_->x).set(Attribute::y, picture_->y).close_empty();
      return;
    }
    if (!picture_->clip_id.empty()) {
      out_.open(Element::clipPath).set(Attribute::id, picture_->clip_id).children();
      (*this)(layout::RectMark{image.box, image.radius, image.style});
      out_.close(Element::clipPath);
    }
    out_.open_image(*image.image).set(Attribute::id, picture_->id);
    out_.set(Attribute::x, image.box.x).set(Attribute::y, image.box.y - top_);
    out_.set(Attribute::width, image.box.width).set(Attribute::height, image.box.height);
    // A photograph fills its box. A drawing is composed as a whole, and cutting it is where renderers differ.
    const bool drawing = image.image->kind == media::ImageKind::svg;
    out_.set(Attribute::preserve, drawing ? "xMidYMid meet" : "xMidYMid slice");
    if (!picture_->clip_id.empty()) out_.set(Attribute::clip_path, "url(#" + picture_->clip_id + ")");
    out_.close_empty();
  }
  void operator()(const layout::TextMark& text) const {
    const std::string_view other = language_of(text, sheet_);
    const std::string_view language = other.empty() ? std::string_view(sheet_.language) : other;
    const double size = style::type_of(text.style).size;
    open(Element::text)
        .set(Attribute::x, text.at.x + hanging(text) * size)
        .set(Attribute::y, text.at.y - top_);
    const SpacedText spaced(text.text, lexicon::traits_of_tag(language).stops);
    const bool has_languages = has_other_language(text.text, language);
    if (!has_languages && spaced.is_even()) {
      out_.content(text.text).close(Element::text);
      return;
    }
    out_.children();
    const auto runs = has_languages ? language_runs(text.text, language, sheet_.label_language)
                                    : std::vector<LanguageRun>{{text.text, {}}};
    for (const LanguageRun& run : runs)
      spaced.for_each_part(run.text, [&](std::string_view part, double em) {
        if (run.language.empty() && em == 0) {
          out_.words(part);
          return;
        }
        out_.open(Element::tspan);
        set_language(out_, run.language);
        if (em != 0) out_.set(Attribute::dx, em * size);
        out_.content(part).close(Element::tspan);
      });
    out_.close(Element::text);
  }

 private:
  Markup& open(Element element) const {
    out_.open(element);
    if (look_) set_look(out_, *look_);
    return out_;
  }

  Markup& out_;
  int top_;
  const Look* look_;
  const layout::Sheet& sheet_;
  const ShownPicture* picture_;  ///< null where the mark is none
};

/// `picture`: the first of the marks of this cell; the others follow.
void write_marks(Markup& out, const layout::SheetCell& cell, const layout::Sheet& sheet,
                 std::vector<ShownPicture>::const_iterator picture) {
  const std::vector<layout::Mark>& marks = cell.marks;
  for (auto run = marks.begin(); run != marks.end();) {
    const Look look = look_of(*run, sheet);
    const auto end =
        std::find_if(run, marks.end(), [&](const auto& mark) { return look_of(mark, sheet) != look; });
    const bool pictures = std::holds_alternative<layout::ImageMark>(*run),
               grouped = end - run > 1 && !pictures;
    if (grouped) {
      out.open(Element::g);
      set_look(out, look);
      out.children();
    }
    std::for_each(run, end, [&](const auto& mark) {
      std::visit(MarkWriter(out, cell.top, grouped || pictures ? nullptr : &look, sheet,
                            pictures ? &*picture++ : nullptr),
                 mark);
    });
    if (grouped) out.close(Element::g);
    run = end;
  }
}

/// "M0 1C2 3 4 5 6 7": a cubic Bézier of 1 + 3n points, counted from `top`. False where the points are no
/// such thing.
bool append_bezier(std::string& out, const std::vector<layout::Point>& points, int top) {
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
    if (!append(points[i].x) || !append(points[i].y - top)) return false;
  }
  return true;
}

}  // namespace

SvgWriter::SvgWriter(const layout::Sheet& sheet, style::Theme theme, std::string_view extension)
    : sheet_(sheet),
      extension_(extension),
      linked_(has_links(sheet)),
      document_(true),
      cells_(sheet.cells.size()),
      curves_(sheet.curves.size()) {
  if (sheet_.width <= 0 || sheet_.height <= 0) out_.report(say<phrases::picture_without_size>());
  Looks looks;
  looks.see(sheet);
  const std::string width = std::to_string(sheet_.width), height = std::to_string(sheet_.height);
  Identifiers ids;
  style_ = write_head(out_, ids,
                      {sheet_.id_prefix,
                       sheet_.language,
                       sheet_.title,
                       sheet_.description,
                       width,
                       height,
                       "0 0 " + width + " " + height,
                       looks,
                       theme,
                       {},
                       linked_,
                       sheet.brand});
  Pictures pictures;
  name_objects(ids, pictures, sheet_.id_prefix);
}

SvgWriter::SvgWriter(const layout::Sheet& sheet, const Surroundings& around)
    : sheet_(sheet),
      extension_(around.extension),
      linked_(around.linked),
      cells_(sheet.cells.size()),
      curves_(sheet.curves.size()) {
  name_objects(around.ids, around.pictures, around.id_prefix);
}

/// Before drawing, so that the numbers of equal ids do not depend on the order of the calls.
void SvgWriter::name_objects(Identifiers& ids, Pictures& pictures, std::string_view id_prefix) {
  const auto id_of = [&](std::string_view id) {
    return id.empty() ? std::string() : ids.take(id, id_prefix);
  };
  ids.reserve(sheet_.cells.size() + sheet_.curves.size());
  cell_ids_.reserve(sheet_.cells.size());
  first_pictures_.reserve(sheet_.cells.size());
  for (const auto& cell : sheet_.cells) cell_ids_.push_back(id_of(cell.id));
  for (const auto& curve : sheet_.curves) curve_ids_.push_back(id_of(curve.id));
  std::size_t marks = 0;
  for (const auto& cell : sheet_.cells) {
    marks += cell.marks.size();
    first_pictures_.push_back(pictures_.size());
    for (const auto& mark : cell.marks)
      if (const auto* picture = std::get_if<layout::ImageMark>(&mark)) {
        layout::Box box = picture->box;  // as it is written
        box.y -= cell.top;
        const ShownPicture& shown = pictures_.emplace_back(pictures.show(*picture, box, ids, id_prefix));
        if (!shown.repeats) embedded_.push_back({picture->image.get(), shown.id, box});
      }
  }
  // A guess, rather too much than too little: what is not written to costs nothing.
  constexpr std::size_t bytes_of_a_cell = 200, bytes_of_a_mark = 100;
  out_.reserve(out_.text().size() + sheet_.cells.size() * bytes_of_a_cell + marks * bytes_of_a_mark);
}

std::size_t SvgWriter::below_curves() const {
  return std::min<std::size_t>(sheet_.curves_after, sheet_.cells.size());
}

int SvgWriter::top_before_curves() const {
  return below_curves() > 0 ? sheet_.cells[below_curves() - 1].top : 0;
}

int SvgWriter::above(std::size_t index) const {
  if (index == below_curves() && !sheet_.curves.empty()) return sheet_.curves.back().top;
  return index > 0 ? sheet_.cells[index - 1].top : 0;
}

/// Rows follow from the sheet alone, so that it does not matter in which order objects are drawn.
void SvgWriter::enter_row(int before, int top) {
  if (before == top) return;
  if (before != 0) out_.append_markup(end_of_row);
  if (top == 0) return;
  std::string place = "translate(0 ";
  append_number(place, top);
  out_.open(Element::g).set(Attribute::transform, place += ')').children().newline();
}

void SvgWriter::draw_cell(std::size_t index) {
  const auto& cell = sheet_.cells[index];
  const auto& id = cell_ids_[index];
  if (cells_[index].drawn()) out_.report(say<phrases::cell_drawn_twice>());
  cells_[index].begin = out_.text().size();
  enter_row(above(index), cell.top);
  const bool grouped = !id.empty() || !cell.label.empty();
  if (grouped) {
    out_.open(Element::g);
    if (!id.empty()) out_.set(Attribute::id, id);
    // What is inside of an image is nobody's object.
    if (linked_ && !cell.label.empty()) out_.set(Attribute::role, "group");
    out_.children();
    if (!cell.label.empty()) out_.open(Element::title).content(cell.label).close(Element::title);
  }
  if (!cell.href.empty()) {
    if (!is_safe_link(cell.href)) out_.report(say<phrases::forbidden_link>());
    out_.open(Element::a)
        .set(Attribute::href, link_in_format(cell.href, extension_))
        .set(Attribute::rel, "noopener")
        .children();
  }
  write_marks(out_, cell, sheet_, pictures_.begin() + static_cast<std::ptrdiff_t>(first_pictures_[index]));
  if (!cell.href.empty()) out_.close(Element::a);
  if (grouped) out_.close(Element::g);
  out_.newline();
  cells_[index].end = out_.text().size();
}

void SvgWriter::draw_curve(std::size_t index) {
  const auto& curve = sheet_.curves[index];
  if (curves_[index].drawn()) out_.report(say<phrases::curve_drawn_twice>());
  curves_[index].begin = out_.text().size();
  enter_row(index > 0 ? sheet_.curves[index - 1].top : top_before_curves(), curve.top);
  std::string path;
  if (!append_bezier(path, curve.bezier, curve.top)) {
    out_.report(say<phrases::unusable_curve>());
    path.clear();
  }
  out_.open(Element::path);
  if (!curve_ids_[index].empty()) out_.set(Attribute::id, curve_ids_[index]);
  set_look(out_, Look{curve.style, layout::Anchor::start, {}, curve.tint});
  if (curve.width > 0) out_.set(Attribute::stroke_width, curve.width);
  out_.set_path(path).close_empty().newline();
  curves_[index].end = out_.text().size();
}

Output SvgWriter::finish() {
  const auto drawn = [](const Range& range) { return range.drawn(); };
  if (!out_.problem().empty()) return {{}, out_.problem()};
  if (!std::all_of(cells_.begin(), cells_.end(), drawn) ||
      !std::all_of(curves_.begin(), curves_.end(), drawn)) {
    return {{}, say<phrases::undrawn_part>()};
  }
  std::string text = in_order();
  if (above(sheet_.cells.size()) != 0) text += end_of_row;
  if (document_) text += "</svg>\n";
  Output output{std::move(text), {}, {}, std::move(embedded_), std::move(style_)};
  output.width = sheet_.width;
  output.height = sheet_.height;
  return output;
}

/// What was written, in the order of the sheet. Most of it stands there already and is not touched.
std::string SvgWriter::in_order() {
  std::vector<Range> order(cells_);
  order.insert(order.begin() + static_cast<std::ptrdiff_t>(below_curves()), curves_.begin(), curves_.end());
  std::string text = out_.take_text();
  if (order.empty()) return text;
  std::size_t kept = text.size();
  for (const Range& range : order) kept -= range.end - range.begin;
  auto range = order.begin();
  for (; range != order.end() && range->begin == kept; ++range) kept = range->end;
  std::string rest;
  for (; range != order.end(); ++range) rest.append(text, range->begin, range->end - range->begin);
  text.replace(kept, std::string::npos, rest);
  return text;
}

}  // namespace journey::emit
