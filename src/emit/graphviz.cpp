// In: a sheet. Out: its SVG, drawn by Graphviz: a node for each cell, an edge for each curve.
//
//   sheet → graph of numbers → libgvc: layout "journey" → libgvc: render "journey" → SvgWriter
//                              (places as the sheet says)  (a call for each object)
//
// What is special about journey maps plugs into libgvc as built-in plugins: a layout that takes places from
// the sheet, a text layout that needs no fonts, and a renderer whose text is written by SvgWriter. Graphs
// hold numbers only: the n-th node stands for the n-th cell, the n-th edge for the n-th curve. So no text of
// a map ever meets Graphviz, with its entities, escapes and unescaped attributes, and neither plugins, pango
// nor fontconfig are looked for on the disk.
#include "emit/graphviz.hpp"

#include "emit/formats.hpp"
#include "emit/graphviz_ids.hpp"
#include "emit/graphviz_messages.hpp"
#include "emit/phrases.hpp"
#include "emit/svg.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>

// Last, because of the macros. graphviz/ has headers named as ours may be: hence the folder.
#include "emit/graphviz_handles.hpp"

#include <graphviz/gvplugin_device.h>
#include <graphviz/gvplugin_layout.h>
#include <graphviz/gvplugin_render.h>

namespace journey::emit {

using lexicon::Message;
using lexicon::say;

namespace {

constexpr const char* format = "journey";

/// Of the cell that a node, or the curve that an edge stands for: cgraph counts them as they are made,
/// from 1.
std::size_t index_of(void* object) { return AGSEQ(object) - 1; }

// ---- What one drawing shares with the callbacks

struct Drawing {
  Agrec_t header;
  const layout::Sheet* sheet;
};
constexpr const char* drawing_record = "journey_drawing";

Drawing& drawing_of(Agraph_t* graph) {
  return *reinterpret_cast<Drawing*>(aggetrec(graph, name(drawing_record), false));
}

// ---- Layout: every object is where the sheet says; y grows downwards on a sheet and upwards in Graphviz

pointf to_graphviz(layout::Point p) { return {p.x, -p.y}; }

void stretch(boxf& box, pointf p) {
  box.LL = {std::min(box.LL.x, p.x), std::min(box.LL.y, p.y)};
  box.UR = {std::max(box.UR.x, p.x), std::max(box.UR.y, p.y)};
}

shape_functions cell_functions = {
    .initfn = nullptr,
    .freefn = nullptr,
    .portfn = nullptr,
    .insidefn = nullptr,
    .pboxfn = nullptr,
    .codefn = [](GVJ_t* job, node_t* n) { static_cast<SvgWriter*>(job->context)->draw_cell(index_of(n)); },
};
shape_desc cell_shape = {
    .name = const_cast<char*>("cell"), .fns = &cell_functions, .polygon = nullptr, .usershape = false};

void place_node(node_t* n, const layout::Box& box) {
  agbindrec(n, name("Agnodeinfo_t"), sizeof(Agnodeinfo_t), true);
  ND_shape(n) = &cell_shape;
  ND_lw(n) = ND_rw(n) = box.width / 2.0;
  ND_ht(n) = box.height;
  ND_width(n) = box.width / 72.0;
  ND_height(n) = box.height / 72.0;
  ND_coord(n) = to_graphviz({box.x + box.width / 2.0, box.y + box.height / 2.0});
}

// Memory of Graphviz's own structures is malloc'ed, as Graphviz itself would.
template <typename T>
T* zeroed(std::size_t count) {
  return static_cast<T*>(std::calloc(count, sizeof(T)));
}

void place_edge(edge_t* e, const std::vector<layout::Point>& points) {
  agbindrec(e, name("Agedgeinfo_t"), sizeof(Agedgeinfo_t), true);
  if (points.empty()) return;
  auto* path = zeroed<splines>(1);
  path->size = 1;
  path->list = zeroed<bezier>(1);
  path->list->size = static_cast<int>(points.size());
  path->list->list = zeroed<pointf>(points.size());
  path->bb = {to_graphviz(points.front()), to_graphviz(points.front())};
  for (std::size_t i = 0; i < points.size(); ++i) {
    path->list->list[i] = to_graphviz(points[i]);
    stretch(path->bb, path->list->list[i]);
  }
  ED_spl(e) = path;
}

void place_all(graph_t* g) {
  const layout::Sheet& sheet = *drawing_of(g).sheet;
  // The page is whatever the objects reach, or Graphviz would leave out what lies beyond it.
  boxf page = {{0, -double(sheet.height)}, {double(sheet.width), 0}};
  for (node_t* n = agfstnode(g); n; n = agnxtnode(g, n)) {
    const layout::Box& box = sheet.cells[index_of(n)].box;
    place_node(n, box);
    stretch(page, to_graphviz({double(box.x), double(box.y)}));
    stretch(page, to_graphviz({double(box.right()), double(box.bottom())}));
    for (edge_t* e = agfstout(g, n); e; e = agnxtout(g, e)) {
      place_edge(e, sheet.curves[index_of(e)].bezier);
      if (!ED_spl(e)) continue;
      stretch(page, ED_spl(e)->bb.LL);
      stretch(page, ED_spl(e)->bb.UR);
    }
  }
  GD_bb(g) = page;
}

void free_places(graph_t* g) {
  for (node_t* n = agfstnode(g); n; n = agnxtnode(g, n)) {
    for (edge_t* e = agfstout(g, n); e; e = agnxtout(g, e)) {
      splines* path = ED_spl(e);
      if (!path) continue;
      std::free(path->list->list);
      std::free(path->list);
      std::free(path);
      ED_spl(e) = nullptr;
    }
  }
}

// ---- The plugins

gvlayout_engine_t layout_engine = {.layout = place_all, .cleanup = free_places};
gvlayout_features_t layout_features = {.flags = 0};

// Never asked to draw a shape: a node draws itself (cell_functions), an edge when it begins.
gvrender_engine_t render_engine = [] {
  gvrender_engine_t engine{};
  engine.begin_edge = [](GVJ_t* job) {
    static_cast<SvgWriter*>(job->context)->draw_curve(index_of(job->obj->u.e));
  };
  return engine;
}();
gvrender_features_t render_features = {
    .flags = GVRENDER_Y_GOES_DOWN | GVRENDER_DOES_TRANSFORM,
    .default_pad = 0,
    .knowncolors = nullptr,
    .sz_knowncolors = 0,
    .color_type = RGBA_BYTE,
};

gvdevice_engine_t device_engine = {.initialize = nullptr, .format = nullptr, .finalize = nullptr};
gvdevice_features_t device_features = {
    .flags = EMIT_SORTED | GVDEVICE_DOES_TRUECOLOR | GVDEVICE_NO_WRITER,
    .default_margin = {0, 0},
    .default_pagesize = {0, 0},
    .default_dpi = {72, 72},
};

std::array layouts = {plugin(format, &layout_engine, &layout_features), no_plugin};
std::array renderers = {plugin(format, &render_engine, &render_features), no_plugin};
std::array devices = {plugin("journey:journey", &device_engine, &device_features), no_plugin};
std::array apis = {
    gvplugin_api_t{API_layout, layouts.data()},     gvplugin_api_t{API_render, renderers.data()},
    gvplugin_api_t{API_device, devices.data()},     gvplugin_api_t{API_textlayout, text_layouts.data()},
    gvplugin_api_t{static_cast<api_t>(0), nullptr},
};
gvplugin_library_t library = {.packagename = const_cast<char*>("journey"), .apis = apis.data()};
// Graphviz knows libraries among the symbols by these name parts.
const std::array symbols = {lt_symlist_t{"gvplugin_journey_LTX_library", &library},
                            lt_symlist_t{nullptr, nullptr}};

// ---- Drawing

/// One node for each cell, one edge for each curve, in their order. Null where a curve hangs in the air.
Graph graph_of(const layout::Sheet& sheet) {
  Graph graph(agopen(nullptr, Agdirected, counted_ids()));
  auto* drawing = static_cast<Drawing*>(agbindrec(graph.get(), name(drawing_record), sizeof(Drawing), false));
  drawing->sheet = &sheet;
  std::vector<node_t*> nodes;
  nodes.reserve(sheet.cells.size());
  for (std::size_t i = 0; i < sheet.cells.size(); ++i) nodes.push_back(agnode(graph.get(), nullptr, true));
  for (const auto& curve : sheet.curves) {
    if (curve.from >= nodes.size() || curve.to >= nodes.size()) return nullptr;
    agedge(graph.get(), nodes[curve.from], nodes[curve.to], nullptr, true);
  }
  return graph;
}

}  // namespace

Message draw_objects(const layout::Sheet& sheet, SvgWriter& writer) {
  const GraphvizMessages messages;
  const Context context(gvContextPlugins(symbols.data(), false));
  const auto graph = graph_of(sheet);
  if (!graph) return say<phrases::curve_to_nowhere>();
  const bool placed = gvLayout(context.get(), graph.get(), format) == 0;
  const bool rendered = placed && gvRenderContext(context.get(), graph.get(), format, &writer) == 0;
  gvFreeLayout(context.get(), graph.get());
  // Graphviz gives 0 for many a failure: what it says on the side counts.
  if (!messages.text().empty()) return say<phrases::graphviz_says>(messages.text());
  return rendered ? Message() : say<phrases::graphviz_did_not_draw>();
}

Output draw(const layout::Sheet& sheet, style::Theme theme, std::string_view extension) {
  SvgWriter writer(sheet, theme, extension);
  if (Message problem = draw_objects(sheet, writer); !problem.empty()) return {{}, std::move(problem)};
  return writer.finish();
}

}  // namespace journey::emit
