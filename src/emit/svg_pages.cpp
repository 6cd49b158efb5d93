// In: a picture, or its pages. Out: one SVG, the pages below each other, each as large as its paper; or an
// SVG a page.
#include "emit/formats.hpp"
#include "emit/graphviz.hpp"
#include "emit/svg.hpp"
#include "emit/svg_document.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <variant>

#include <fmt/format.h>

namespace journey::emit {
namespace {

constexpr double px_of_mm = 96 / 25.4;  // CSS Values and Units, 6.2

/// A window as an `svg` of its own, which clips what lies outside of it. Gives what went wrong, or nothing.
lexicon::Message write_window(Markup& out, const layout::Window& window, double page_top,
                              const Surroundings& around) {
  SvgWriter writer(window.sheet, around);
  if (lexicon::Message problem = draw_objects(window.sheet, writer); !problem.empty()) return problem;
  const Output objects = writer.finish();
  if (!objects.problem.empty()) return objects.problem;
  out.open(Element::svg).set(Attribute::x, window.x).set(Attribute::y, window.y + page_top);
  out.set(Attribute::width, window.width).set(Attribute::height, window.height);
  const layout::Box& from = window.from;
  out.set(Attribute::view_box, fmt::format("{} {} {} {}", from.x, from.y, from.width, from.height));
  out.children().newline().append_markup(objects.text).close(Element::svg).newline();
  return {};
}

/// Pages `begin` to before `end` as one document.
Output draw_pages(const layout::Pages& pages, std::size_t begin, std::size_t end,
                  std::string_view extension) {
  const layout::PaperSize paper = layout::size_of(pages.paper);
  Looks looks;
  bool linked = false;
  for (std::size_t i = begin; i < end; ++i)
    for (const layout::Window& window : pages.pages[i].windows) {
      looks.see(window.sheet);
      linked = linked || has_links(window.sheet);
    }
  const std::size_t height = static_cast<std::size_t>(paper.height) * (end - begin);
  DocumentHead head{pages.id_prefix,
                    pages.language,
                    pages.title,
                    pages.description,
                    {},
                    {},
                    {},
                    looks,
                    style::Theme::print,
                    {},
                    linked,
                    pages.brand};
  head.width = fmt::format("{}mm", paper.width);
  head.height = fmt::format("{}mm", height);
  head.view_box = fmt::format("0 0 {} {}", paper.width, height);
  // A browser that prints the picture takes a sheet for each page.
  head.rules = fmt::format("@page{{size:{}mm {}mm;margin:0}}\n", paper.width, paper.height);
  Markup out;
  Identifiers ids;
  std::string style = write_head(out, ids, head);
  Pictures pictures;
  const Surroundings around{ids, pictures, pages.id_prefix, extension, linked};
  for (std::size_t i = begin; i < end; ++i) {
    out.open(Element::g).set(Attribute::id, ids.take(fmt::format("{}page-{}", pages.id_prefix, i + 1)));
    out.children().newline();
    const double top = paper.height * static_cast<double>(i - begin);
    for (const layout::Window& window : pages.pages[i].windows)
      if (lexicon::Message problem = write_window(out, window, top, around); !problem.empty())
        return {{}, std::move(problem)};
    out.close(Element::g).newline();
  }
  out.close(Element::svg).newline();
  if (!out.problem().empty()) return {{}, out.problem()};
  Output output{out.take_text(), {}, {}, {}, std::move(style)};
  output.width = paper.width * px_of_mm;
  output.height = static_cast<double>(height) * px_of_mm;
  return output;
}

/// The characters of the texts that a picture shows: on pages those of every window.
std::u32string characters_of(const Input& input) {
  std::set<char32_t> characters;
  const auto see = [&](const layout::Sheet& sheet) {
    for (const auto& cell : sheet.cells)
      for (const auto& mark : cell.marks)
        if (const auto* words = std::get_if<layout::TextMark>(&mark))
          for (std::size_t at = 0; at < words->text.size();) {
            const text::Decoded next = text::decode(words->text, at);
            characters.insert(next.code_point);
            at += std::max<std::size_t>(next.size, 1);
          }
  };
  if (input.pages == nullptr) {
    see(*input.sheet);
  } else {
    for (const layout::Page& page : input.pages->pages)
      for (const layout::Window& window : page.windows) see(window.sheet);
  }
  return {characters.begin(), characters.end()};
}

Output draw_all(const Input& input, std::string_view extension) {
  if (input.pages != nullptr) return draw_pages(*input.pages, 0, input.pages->pages.size(), extension);
  return draw(*input.sheet, input.theme, extension);
}

}  // namespace

Output emit_svg(const Input& input) { return draw_all(input, "svg"); }

Output emit_png(const Input& input) {
  Output output = draw_all(input, "png");
  output.characters = characters_of(input);
  return output;
}

Output emit_pdf(const Input& input) {
  Output all = draw_all(input, "pdf");
  all.characters = characters_of(input);
  if (input.pages == nullptr || input.pages->pages.size() < 2 || !all.problem.empty()) return all;
  for (std::size_t i = 0; i < input.pages->pages.size(); ++i) {
    Output page = draw_pages(*input.pages, i, i + 1, "pdf");
    if (!page.problem.empty()) return page;
    all.pages.push_back(std::move(page.text));
  }
  return all;
}

}  // namespace journey::emit
