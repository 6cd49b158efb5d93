// In: a board. Out: the parts of its page, written into the markup; html.cpp puts them together.
#pragma once

#include "board/board.hpp"
#include "emit/html_markup.hpp"
#include "layout/pages/pages.hpp"
#include "media/color.hpp"
#include "style/style.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace journey::emit {

/// What something is called: by us, or by the author.
struct Name {
  std::string_view text;
  bool is_ours = true;

  void write(HtmlMarkup& out, Tag tag) const {
    if (is_ours) {
      out.label(tag, text);
    } else {
      out.element(tag, text);
    }
  }
};

/// The style sheet of the page. Between 80% of its width (px) and the whole of it, the picture fits the
/// window; on paper it fits a sheet.
/// `own`: colours that authors chose for personas.
std::string page_style(style::Theme theme, layout::Paper paper, std::string_view language, int picture_width,
                       const std::set<media::Color>& own, const media::Brand& brand);
/// The classes of what stands for the face of a persona.
std::string class_of_face(const board::PersonaCard& persona);

/// The map as a table: a column a touchpoint, a row a lane. What is said of a whole stage spans its columns.
void write_step_table(HtmlMarkup& out, const board::Board& board);

void write_pains(HtmlMarkup& out, const board::Board& board);
void write_opportunities(HtmlMarkup& out, const board::Board& board);
void write_metrics(HtmlMarkup& out, const board::Board& board);
void write_sources(HtmlMarkup& out, const board::Board& board);
void write_unknowns(HtmlMarkup& out, const board::Board& board);
void write_differences(HtmlMarkup& out, const board::Board& board);
void write_personas(HtmlMarkup& out, const board::Board& board);

/// What is in a cell of the step table. Numbers link to the lists; `says_assumed` is false where the column
/// says so.
void write_items(HtmlMarkup& out, const board::Board& board, const std::vector<board::Item>& items,
                 bool says_assumed);
/// Links to pains and opportunities by their numbers ("P3").
void write_numbers(HtmlMarkup& out, const board::Board& board, const std::vector<std::string>& numbers);
/// Tags behind an item: whose it is, and that it is only assumed.
void write_tags(HtmlMarkup& out, const board::Board& board, const board::Item& item, bool says_assumed);
/// Bars and the word of a severity.
void write_severity(HtmlMarkup& out, const board::Item& item);
/// A description list of facts, less those whose keys are in `left_out`; nothing where none is left.
void write_facts(HtmlMarkup& out, const std::vector<board::Fact>& facts,
                 const std::vector<board::FactKey>& left_out = {});
/// The value of the fact with `key`, or an empty text.
std::string_view value_of(const std::vector<board::Fact>& facts, board::FactKey key);
/// "good", "bad", or nothing: classes by tone.
std::string_view class_of(board::Tone tone);
/// "target good", "target bad", or "target" where there is nothing to compare it with.
std::string class_of_target(const board::MetricValue& metric);

}  // namespace journey::emit
