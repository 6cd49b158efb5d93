#include "renderer.hpp"

#include "board/build_record.hpp"
#include "board/subject.hpp"
#include "emit/graphviz_place.hpp"
#include "layout/curve/layout_curve.hpp"
#include "layout/flow/layout_flow.hpp"
#include "layout/label_language.hpp"
#include "layout/map/layout_map.hpp"
#include "layout/mind/layout_mind.hpp"
#include "layout/pages/brand_footer.hpp"
#include "layout/written_language.hpp"

#include <algorithm>

namespace journey {

std::size_t journey_of(const model::Map& map, std::string_view name) {
  const auto names = personas_of(map);
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

const model::View* declared_view(const model::Map& map, std::string_view name) {
  const auto& views = map.first().views();
  const auto found =
      std::find_if(views.begin(), views.end(), [&](const model::View& view) { return view.id == name; });
  return found == views.end() ? nullptr : &*found;
}

emit::Output Renderer::make(const Product& product) {
  const emit::Emitter& emitter = *emit::find_emitter(product.extension);
  emit::Input input;
  input.theme = theme_of(declared_view(map_, product.view));
  input.paper = request_.paper;
  if (emitter.needs.board || emitter.needs.sheet) {
    Drawing& drawing = board_of(product);
    input.board = &drawing.board;
    if (emitter.needs.sheet) {
      if (!drawing.sheet) draw(drawing, product);
      if (!drawing.problem.empty()) return {{}, drawing.problem};
      input.sheet = &*drawing.sheet;
      if (emitter.needs.pages && input.theme == style::Theme::print) {
        if (!drawing.pages) print(drawing, product);
        input.pages = &*drawing.pages;
      }
    }
  }
  if (emitter.needs.flow) input.flow = &flow_of(product);
  if (emitter.needs.record) {
    if (!record_) record_ = board::build_record(map_);
    input.record = &*record_;
  }
  return emitter.emit(input);
}

bool Renderer::lacks_its_subject(const Product& product) const {
  const board::Called called = emit::find_emitter(product.extension)->needs.called;
  const auto drawing = drawings_.find({product.persona, product.view, called});
  return drawing != drawings_.end() && !drawing->second.board.lack.empty();
}

style::Theme Renderer::theme_of(const model::View* view) const {
  if (request_.theme) return *request_.theme;
  switch (view == nullptr ? lexicon::Theme::light : view->theme.value_or(lexicon::Theme::light)) {
    case lexicon::Theme::dark:
      return style::Theme::dark;
    case lexicon::Theme::automatic:
      return style::Theme::automatic;
    case lexicon::Theme::print:
      return style::Theme::print;
    case lexicon::Theme::light:
      break;
  }
  return style::Theme::light;
}

/// Whose persona journeys a drawing shows: who was asked for, else whom the view names, else the first.
std::vector<std::size_t> Renderer::journeys_of(const std::string& persona, const model::View* view) const {
  std::vector<std::size_t> journeys;
  if (persona == all) {
    for (std::size_t i = 0; i < map_.journeys.size(); ++i) journeys.push_back(i);
  } else if (!persona.empty()) {
    journeys.push_back(journey_of(map_, persona));
  } else if (view != nullptr && request_.persona.empty()) {
    for (const model::Index wanted : view->personas) {
      const auto found =
          std::find_if(map_.journeys.begin(), map_.journeys.end(),
                       [&](const model::Journey& journey) { return journey.persona == wanted; });
      if (found != map_.journeys.end())
        journeys.push_back(static_cast<std::size_t>(found - map_.journeys.begin()));
    }
  }
  if (journeys.empty()) journeys.push_back(0);
  return journeys;
}

board::Picture Renderer::picture_of(const Product& product) const {
  const board::BuiltIn* const built_in = board::find_built_in_view(map_, product.view);
  return built_in == nullptr ? board::Picture::map : built_in->picture;
}

board::Selection Renderer::selection_of(const Product& product, board::Called called) const {
  const model::View* const view = declared_view(map_, product.view);
  board::Selection selection;
  selection.journeys = journeys_of(product.persona, view);
  selection.speaks_for_all = request_.persona.empty();
  selection.language = request_.language;
  selection.called = called;
  selection.markers = request_.markers.value_or(
      view == nullptr ? lexicon::Markers::dots : view->markers.value_or(lexicon::Markers::dots));
  if (view != nullptr) {
    selection.show = view->show;
    selection.stages = view->stages;
    selection.title = view->title;
    selection.description = view->description.value;
  } else if (const board::BuiltIn* const built_in = board::find_built_in_view(map_, product.view)) {
    selection.show.assign(built_in->show.begin(), built_in->show.end());
    selection.essence = built_in->essence;
    selection.columns = built_in->columns;
  }
  return selection;
}

/// Marks what became of everything on a board, and of the flow where it is a picture of that.
void Renderer::show_changes(board::Board& board, const Product& product, board::Selection selection) {
  const model::Journey& journey = map_.journeys[selection.journeys.front()];
  if (since_->before == nullptr)
    return add_arrival(board, picture_of(product), board::label_language(journey, request_.language));
  const std::size_t old_journey = journey_before(*since_, journey);
  const lexicon::Language language = board::label_language(journey, request_.language);
  const std::string tag(lexicon::tag_of(language));
  selection.journeys = {old_journey};
  selection.language = tag;
  const board::Board before = board::build_board(*since_->before, selection);
  const board::Picture picture = picture_of(product);
  if (picture != board::Picture::flow) return add_changes(board, before, picture, *since_, journey, language);
  const std::size_t number = product.persona.empty() ? 0 : journey_of(map_, product.persona);
  board::Flow flow = board::build_flow(map_, number, request_.language, request_.flow_labels);
  add_changes(board, flow, before, board::build_flow(*since_->before, old_journey, tag, request_.flow_labels),
              *since_, journey, language);
  flows_.insert_or_assign(number, std::move(flow));
}

Renderer::Drawing& Renderer::board_of(const Product& product) {
  const board::Called called = emit::find_emitter(product.extension)->needs.called;
  const auto [at, fresh] = drawings_.try_emplace({product.persona, product.view, called});
  if (fresh) {
    board::Selection selection = selection_of(product, called);
    at->second.board = board::build_board(map_, selection);
    at->second.board.brand = request_.brand;
    if (since_ != nullptr) show_changes(at->second.board, product, std::move(selection));
  }
  return at->second;
}

/// Lays out a product's picture.
void Renderer::draw(Drawing& drawing, const Product& product) {
  switch (picture_of(product)) {
    case board::Picture::map:
      drawing.sheet = layout::layout_map(drawing.board);
      break;
    case board::Picture::curve:
      drawing.sheet = layout::layout_curve(drawing.board);
      break;
    case board::Picture::flow: {
      const layout::FlowDraft draft = layout::draft_flow(drawing.board, flow_of(product));
      const layout::Placement places =
          draft.problem().empty() ? emit::place(draft.skeleton()) : layout::Placement{};
      drawing.problem = draft.problem().empty() ? places.problem : draft.problem();
      if (drawing.problem.empty()) drawing.sheet = layout::draw_flow(draft, places);
      break;
    }
    case board::Picture::mind:
      drawing.sheet = layout::layout_mind(drawing.board);
      break;
  }
  if (!drawing.sheet) return;
  drawing.sheet->id_prefix = request_.id_prefix;
  layout::mark_labels(*drawing.sheet, drawing.board.label_language);
  layout::mark_as_written(*drawing.sheet, drawing.board.as_written);
}

/// Lays a product's picture out on pages, set anew for them where it does not go on one.
void Renderer::print(Drawing& drawing, const Product& product) {
  switch (picture_of(product)) {
    case board::Picture::map:
      drawing.pages = layout::print_map(drawing.board, *drawing.sheet, request_.paper);
      break;
    case board::Picture::curve:
      drawing.pages = layout::print_curve(drawing.board, *drawing.sheet, request_.paper);
      break;
    case board::Picture::mind:
      drawing.pages = layout::print_mind(drawing.board, *drawing.sheet, request_.paper);
      break;
    case board::Picture::flow: {
      std::optional<layout::FlowDraft> draft;  // only where the picture does not go on one page
      layout::Placement places;
      drawing.pages = layout::print_flow(*drawing.sheet, request_.paper, [&](int page_width) {
        if (!draft) {
          draft.emplace(layout::draft_flow(drawing.board, flow_of(product)));
          places = emit::place(draft->skeleton());
        }
        layout::Sheet sheet = layout::draw_flow(*draft, places, request_.id_prefix, page_width);
        layout::mark_labels(sheet, drawing.board.label_language);
        layout::mark_as_written(sheet, drawing.board.as_written);
        return sheet;
      });
      break;
    }
  }
  layout::add_brand_footer(*drawing.pages, drawing.board);
}

const board::Flow& Renderer::flow_of(const Product& product) {
  const std::size_t journey = product.persona.empty() ? 0 : journey_of(map_, product.persona);
  return flows_
      .try_emplace(journey, board::build_flow(map_, journey, request_.language, request_.flow_labels))
      .first->second;
}

}  // namespace journey
