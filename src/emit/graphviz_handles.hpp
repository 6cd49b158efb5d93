// What every use of libgvc needs: owners of its objects, and a text layout that measures nothing. To be
// included by emit/graphviz*.cpp only, and last, since gvc.h brings about 1,400 macros.
#pragma once

#include <array>
#include <memory>

#include <graphviz/gvc.h>
#include <graphviz/gvplugin_textlayout.h>

namespace journey::emit {

/// Graphviz takes names as char*, and does not write to these.
inline char* name(const char* literal) { return const_cast<char*>(literal); }

struct GraphvizDeleter {
  void operator()(GVC_t* context) const { gvFreeContext(context); }
  void operator()(Agraph_t* graph) const { agclose(graph); }
};
using Context = std::unique_ptr<GVC_t, GraphvizDeleter>;
using Graph = std::unique_ptr<Agraph_t, GraphvizDeleter>;

template <typename Engine, typename Features>
gvplugin_installed_t plugin(const char* type, Engine* engine, Features* features) {
  return {.id = 0, .type = type, .quality = 1, .engine = engine, .features = features};
}
/// Ends a list of plugins.
constexpr gvplugin_installed_t no_plugin = {
    .id = 0, .type = nullptr, .quality = 0, .engine = nullptr, .features = nullptr};

/// Graphs of ours have no texts; without this plugin Graphviz would warn about the lack of one.
inline gvtextlayout_engine_t text_engine = {
    .textlayout = [](textspan_t*, char**) -> boolean { return true; }};
inline std::array text_layouts = {plugin("textlayout", &text_engine, static_cast<void*>(nullptr)), no_plugin};

}  // namespace journey::emit
