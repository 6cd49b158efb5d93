#include "journey.hpp"

#include "check/check.hpp"
#include "emit/emitter.hpp"
#include "text/nearest.hpp"
#include "view/build_board.hpp"
#include "view/flow.hpp"
#include "view/layout_map.hpp"
#include "view/record.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace journey {

namespace {

constexpr std::string_view each = "each";
constexpr std::string_view all = "all";
constexpr std::string_view whole_map = "map";

/// Position of a persona among the lives of a map; `lives.size()` where nobody has the name.
std::size_t life_of(const model::Map& map, std::string_view name) {
  const auto names = personas_of(map);
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

const model::View* view_of(const model::Map& map, std::string_view name) {
  const auto& views = map.first().views;
  const auto found =
      std::find_if(views.begin(), views.end(), [&](const model::View& view) { return view.id == name; });
  return found == views.end() ? nullptr : &*found;
}

/// "there is no view `bord`; did you mean `board`?", else which there are.
std::string unknown(std::string_view kind, std::string_view name, const std::vector<std::string>& known) {
  const std::vector<std::string_view> names(known.begin(), known.end());
  const std::string beginning = fmt::format("the map has no {} `{}`", kind, name);
  if (const auto near = text::nearest(name, names))
    return fmt::format("{}; did you mean `{}`?", beginning, *near);
  if (names.empty()) return beginning;
  return fmt::format("{}; it has `{}`", beginning, fmt::join(names, "`, `"));
}

/// What is wrong with `request` for this map, or empty.
std::string refusal(const model::Map& map, const Request& request) {
  if (!request.persona.empty() && request.persona != each && request.persona != all &&
      life_of(map, request.persona) == map.lives.size()) {
    auto names = personas_of(map);
    std::erase(names, std::string());
    return unknown("persona", request.persona, names);
  }
  for (const std::string& name : request.views) {
    if (name == whole_map || view_of(map, name) != nullptr) continue;
    std::vector<std::string> names{std::string(whole_map)};
    for (const model::View& view : map.first().views) names.push_back(view.id);
    return unknown("view", name, names);
  }
  for (const std::string& name : request.formats) {
    const emit::Emitter* const emitter = emit::find_emitter(name);
    if (emitter == nullptr) return fmt::format("there is no format `{}`", name);
    if (emitter->needs.flow && request.persona == all) {
      return fmt::format("`{}` shows one persona at a time; ask for each", name);
    }
  }
  return {};
}

/// Makes the values that formats need, each once.
class Workshop {
 public:
  Workshop(const model::Map& map, const Request& request) : map_(map), request_(request) {}

  emit::Output make(const Product& product) {
    const emit::Emitter& emitter = *emit::find_emitter(product.extension);
    emit::Input input;
    const model::View* const view = view_of(map_, product.view);
    input.theme = theme_of(view);
    if (emitter.needs.board || emitter.needs.sheet) {
      Drawing& drawing = drawing_of(product.persona, view);
      input.board = &drawing.board;
      if (emitter.needs.sheet) {
        if (!drawing.sheet) drawing.sheet = view::layout_map(drawing.board);
        input.sheet = &*drawing.sheet;
      }
    }
    if (emitter.needs.flow) {
      const std::size_t life = product.persona.empty() ? 0 : life_of(map_, product.persona);
      input.flow =
          &flows_.try_emplace(life, view::build_flow(map_.lives[life], request_.language)).first->second;
    }
    if (emitter.needs.record) {
      if (record_.empty()) {
        using Json = nlohmann::ordered_json;
        record_ = view::build_record(map_).dump(2, ' ', false, Json::error_handler_t::replace);
      }
      input.record = record_;
    }
    return emitter.emit(input);
  }

 private:
  struct Drawing {
    view::Board board;
    std::optional<view::Sheet> sheet;
  };

  [[nodiscard]] view::Theme theme_of(const model::View* view) const {
    if (request_.theme) return *request_.theme;
    switch (view == nullptr ? lexicon::Theme::light : view->theme.value_or(lexicon::Theme::light)) {
      case lexicon::Theme::dark:
        return view::Theme::dark;
      case lexicon::Theme::automatic:
        return view::Theme::automatic;
      case lexicon::Theme::light:
        break;
    }
    return view::Theme::light;
  }

  /// Whose lives a drawing shows: who was asked for, else whom the view names, else the first.
  [[nodiscard]] std::vector<std::size_t> lives_of(const std::string& persona, const model::View* view) const {
    std::vector<std::size_t> lives;
    if (persona == all) {
      for (std::size_t i = 0; i < map_.lives.size(); ++i) lives.push_back(i);
    } else if (!persona.empty()) {
      lives.push_back(life_of(map_, persona));
    } else if (view != nullptr && request_.persona.empty()) {
      for (const model::Index wanted : view->personas) {
        const auto life =
            std::find_if(map_.lives.begin(), map_.lives.end(),
                         [&](const model::Journey& journey) { return journey.persona == wanted; });
        if (life != map_.lives.end()) lives.push_back(static_cast<std::size_t>(life - map_.lives.begin()));
      }
    }
    if (lives.empty()) lives.push_back(0);
    return lives;
  }

  Drawing& drawing_of(const std::string& persona, const model::View* view) {
    const auto [at, fresh] = drawings_.try_emplace({persona, view});
    if (fresh) {
      view::Selection selection;
      selection.lives = lives_of(persona, view);
      selection.all_differences = request_.persona.empty();
      selection.language = request_.language;
      if (view != nullptr) {
        selection.show = view->show;
        selection.stages = view->stages;
      }
      at->second.board = view::build_board(map_, selection);
    }
    return at->second;
  }

  const model::Map& map_;
  const Request& request_;
  std::map<std::pair<std::string, const model::View*>, Drawing> drawings_;
  std::map<std::size_t, view::Flow> flows_;
  std::string record_;
};

}  // namespace

model::Built compile(text::Sources& sources, text::SourceId id, const model::Files& files,
                     std::optional<lexicon::Date> today, diagnostic::Diagnostics& diagnostics) {
  model::Built built = model::build(sources, id, files, diagnostics);
  if (built.map) check::run(*built.map, {today, {}}, diagnostics);
  if (diagnostics.has_errors()) built.map.reset();
  diagnostics.sort();
  return built;
}

std::vector<std::string> personas_of(const model::Map& map) {
  std::vector<std::string> names;
  for (const model::Journey& life : map.lives) {
    names.push_back(life.persona == model::none ? std::string() : life.personas[life.persona].id);
  }
  return names;
}

std::vector<Product> products_of(const Request& request, const std::vector<std::string>& personas) {
  const std::vector<std::string> wanted =
      request.persona == each ? personas : std::vector<std::string>{request.persona};
  std::vector<Product> products;
  for (const std::string& format : request.formats) {
    const emit::Emitter* const emitter = emit::find_emitter(format);
    if (emitter == nullptr) continue;
    const std::string extension(emitter->extension);
    const bool drawn = emitter->needs.board || emitter->needs.sheet;
    if (!drawn && !emitter->needs.flow) {
      products.push_back({{}, {}, extension, {}, {}});
      continue;
    }
    const std::vector<std::string> views =
        drawn ? request.views : std::vector<std::string>{std::string(whole_map)};
    for (const std::string& persona : wanted) {
      for (const std::string& view : views) {
        products.push_back({persona, view == whole_map ? std::string() : view, extension, {}, {}});
      }
    }
  }
  return products;
}

std::vector<Product> render(const model::Map& map, const Request& request, std::string& wrong_request) {
  wrong_request = refusal(map, request);
  if (!wrong_request.empty()) return {};
  std::vector<Product> products = products_of(request, personas_of(map));
  Workshop workshop(map, request);
  for (Product& product : products) {
    emit::Output output = workshop.make(product);
    product.text = std::move(output.text);
    product.problem = std::move(output.problem);
  }
  return products;
}

}  // namespace journey
