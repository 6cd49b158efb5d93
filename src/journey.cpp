#include "journey.hpp"

#include "board/built_in.hpp"
#include "check/check.hpp"
#include "emit/emitter.hpp"
#include "lexicon/lane.hpp"
#include "model/limits.hpp"
#include "renderer.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <utility>

namespace journey {

using lexicon::Message;
using lexicon::Phrase;
using lexicon::say;

namespace {

constexpr Phrase has_no_view{"the map has no view `{0}`", "地圖沒有檢視 `{0}`", "地图没有视图 `{0}`",
                             "マップにビュー `{0}` はない"};
constexpr Phrase has_no_persona{"the map has no persona `{0}`", "地圖沒有人物角色 `{0}`",
                                "地图没有人物角色 `{0}`", "マップにペルソナ `{0}` はない"};
constexpr Phrase it_has{"it has {0}", "它有 {0}", "它有 {0}", "あるのは {0}"};
constexpr Phrase no_such_format{"there is no format `{0}`", "沒有 `{0}` 這種格式", "没有 `{0}` 这种格式",
                                "形式 `{0}` はない"};
constexpr Phrase one_at_a_time{"`{0}` shows one persona at a time; ask for each",
                               "`{0}` 一次只能顯示一個人物角色；請逐一指定",
                               "`{0}` 一次只能显示一个人物角色；请逐一指定",
                               "`{0}` が示せるのは一度に 1 人のペルソナだけ。1 人ずつ指定してください"};
constexpr Phrase no_pictures{"`{0}` has no pictures, and `{1}` is nothing else",
                             "`{0}` 沒有圖，而 `{1}` 只有圖", "`{0}` 没有图，而 `{1}` 只有图",
                             "`{0}` に図はなく、`{1}` は図だけのもの"};

constexpr Phrase output_too_large{"the output has {0} bytes, more than the limit `output-bytes` of {1}",
                                  "輸出有 {0} 位元組，超過 `output-bytes` 的上限 {1}",
                                  "输出有 {0} 字节，超过 `output-bytes` 的上限 {1}",
                                  "出力は {0} バイトで、上限 `output-bytes` の {1} を超えている"};

constexpr Phrase is_not_written{"`{0}` only says that the map has none: nobody wrote {1}",
                                "`{0}` 只說明地圖沒有這些內容：沒有人寫 {1}",
                                "`{0}` 只说明地图没有这些内容：没有人写 {1}",
                                "`{0}` には内容がないことだけが書かれる。{1} がどこにも書かれていない"};

/// That a view shows nothing, and the keywords, as the author would write them, that would fill it.
Message nothing_of(const std::string& view, const model::Map& map) {
  std::vector<Message> keywords;
  const board::BuiltIn* const built_in = board::find_built_in_view(map, view);
  const auto add = [&](lexicon::Keyword keyword) {
    keywords.push_back(Message::verbatim(map.first().writing.quoted(keyword)));
  };
  if (built_in != nullptr && built_in->essence) {
    switch (built_in->essence->of) {
      case board::Essence::Of::shown_lanes:
        for (const model::View::Shown& lane : built_in->show) add(lane.keyword);
        break;
      case board::Essence::Of::band:
        for (const lexicon::LaneRow& lane : lexicon::lanes())
          if (built_in->essence->band == lane.band) add(lane.keyword);
        break;
      case board::Essence::Of::timeline:
        add(lexicon::Keyword::duration);
        add(lexicon::Keyword::wait);
        break;
    }
  }
  return say<is_not_written>(view, Message::list(std::move(keywords), lexicon::Conjunction::any));
}

/// That a map lacks what was asked for, and what may have been meant, else what there is.
Message unknown(Message lack, std::string_view name, const std::vector<std::string>& known) {
  const std::vector<std::string_view> names(known.begin(), known.end());
  if (const auto near = text::nearest(name, names)) return lack.then(diagnostic::did_you_mean(*near));
  std::vector<Message> items;
  for (const std::string_view each_name : names)
    items.push_back(Message::verbatim("`" + std::string(each_name) + "`"));
  if (items.empty()) return lack;
  return lack.then(say<it_has>(Message::list(std::move(items), lexicon::Conjunction::none)));
}

bool has_tables(std::string_view view) {
  const board::BuiltIn* const built_in = board::find_built_in_view(view);
  return built_in == nullptr || built_in->has_tables;
}

bool shows_one_persona(std::string_view view) {
  const board::BuiltIn* const built_in = board::find_built_in_view(view);
  return built_in != nullptr && built_in->one_persona;
}

/// What is wrong with `request` for this map, or empty.
Message refusal(const model::Map& map, const Request& request) {
  if (lacks_persona(map, request)) {
    auto names = personas_of(map);
    std::erase(names, std::string());
    return unknown(say<has_no_persona>(request.persona), request.persona, names);
  }
  for (const std::string& name : request.views) {
    if (name == all || board::find_built_in_view(map, name) != nullptr || declared_view(map, name) != nullptr)
      continue;
    std::vector<std::string> names;
    for (const board::BuiltIn& view : board::built_in_views())
      if (board::find_built_in_view(map, view.name) != nullptr) names.emplace_back(view.name);
    for (const model::View& view : map.first().views()) names.push_back(view.id);
    return unknown(say<has_no_view>(name), name, names);
  }
  if (request.persona == all)
    for (const std::string& name : request.views)
      if (shows_one_persona(name)) return say<one_at_a_time>(name);
  for (const std::string& name : request.formats) {
    if (emit::find_emitter(name) == nullptr) return say<no_such_format>(name);
    if (Message why = nothing_to_show(request, name); !why.empty()) return why;
  }
  return {};
}

/// The names of the views that `request` asks for, each once.
std::vector<std::string> views_of(const Request& request, const Offer& offer) {
  std::vector<std::string> views;
  const auto add = [&](const std::string& name) {
    if (std::find(views.begin(), views.end(), name) == views.end()) views.push_back(name);
  };
  for (const std::string& name : request.views) {
    if (name == all) {
      for (const std::string& offered : offer.views)
        if (request.persona != all || !shows_one_persona(offered)) add(offered);
    } else {
      add(name);
    }
  }
  return views;
}

/// The products of a renderer, with what they hold.
void make_all(Renderer& renderer, const model::Map& map, std::vector<Product>& products) {
  for (Product& product : products) {
    emit::Output output = renderer.make(product);
    product.text = std::move(output.text);
    product.pages = std::move(output.pages);
    product.width = output.width;
    product.height = output.height;
    product.characters = std::move(output.characters);
    product.style = std::move(output.style);
    product.problem = std::move(output.problem);
    if (product.text.size() > model::limits().output_bytes) {
      product.problem = say<output_too_large>(product.text.size(), model::limits().output_bytes);
      product.text.clear();
    }
    if (renderer.lacks_its_subject(product)) product.remark = nothing_of(product.view, map);
  }
}

/// A map without what it says that it would replace: it is compared with what it was.
model::Map by_itself(const model::Map& map) {
  model::Map alone = map;
  for (model::Journey& journey : alone.journeys) journey.earlier = {};
  return alone;
}

}  // namespace

lower::Built compile(text::Sources& sources, text::SourceId id, const lower::Files& files,
                     const check::Options& rules, diagnostic::Diagnostics& diagnostics,
                     const lower::Languages& languages, bool keeps_written) {
  lower::Built built =
      lower::build(sources, id, files, diagnostics, rules.conventions, languages, keeps_written);
  if (diagnostics.has_errors()) {
    built.map.reset();
    built.translated.reset();
  }
  if (built.map) check::run(*built.map, rules, diagnostics);
  diagnostics.sort();
  return built;
}

std::vector<std::string> personas_of(const model::Map& map) {
  std::vector<std::string> names;
  for (const model::Journey& journey : map.journeys) {
    names.push_back(journey.persona == model::none ? std::string() : journey.personas()[journey.persona].id);
  }
  return names;
}

bool lacks_persona(const model::Map& map, const Request& request) {
  return !request.persona.empty() && request.persona != each && request.persona != all &&
         journey_of(map, request.persona) == map.journeys.size();
}

Offer offer_of(const model::Map& map) {
  Offer offer{personas_of(map), {}};
  for (const board::BuiltIn& view : board::built_in_views())
    if (view.suits(map) && board::find_built_in_view(map, view.name) != nullptr)
      offer.views.emplace_back(view.name);
  for (const model::View& view : map.first().views()) offer.views.push_back(view.id);
  return offer;
}

Message nothing_to_show(const Request& request, std::string_view format) {
  const emit::Emitter* const emitter = emit::find_emitter(format);
  if (emitter == nullptr) return {};
  if (emitter->needs.flow && request.persona == all) return say<one_at_a_time>(format);
  if (emitter->needs.board && !emitter->needs.sheet &&
      std::none_of(request.views.begin(), request.views.end(), has_tables)) {
    return say<no_pictures>(format, request.views.front());
  }
  return {};
}

std::vector<Product> products_of(const Request& request, const Offer& offer) {
  const std::string whole_map(board::built_in_views().front().name);
  const std::vector<std::string> wanted =
      request.persona == each ? offer.personas : std::vector<std::string>{request.persona};
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
        drawn ? views_of(request, offer) : std::vector<std::string>{whole_map};
    for (const std::string& persona : wanted) {
      for (const std::string& view : views) {
        if (drawn && !emitter->needs.sheet && !has_tables(view)) continue;
        products.push_back({persona, view == whole_map ? std::string() : view, extension, {}, {}});
      }
    }
  }
  for (Product& product : products) product.language = request.translation;
  return products;
}

std::vector<Product> render(const model::Map& map, const Request& request, Message& wrong_request) {
  wrong_request = refusal(map, request);
  if (!wrong_request.empty()) return {};
  std::vector<Product> products = products_of(request, offer_of(map));
  Renderer renderer(map, request);
  make_all(renderer, map, products);
  return products;
}

std::vector<Product> render_changes(const compare::Traced& traced, const Request& request,
                                    Message& wrong_request) {
  const compare::Side &before = traced.pairing().before, &after = traced.pairing().after;
  wrong_request = refusal(*after.map, request);
  if (!wrong_request.empty()) return {};
  const model::Map now = by_itself(*after.map), was = by_itself(*before.map);
  const Since since{&was, &traced};
  std::vector<Product> products = products_of(request, offer_of(now));
  Renderer renderer(now, request, &since);
  make_all(renderer, now, products);
  return products;
}

std::vector<Product> render_added(const model::Map& map, const Request& request, Message& wrong_request) {
  wrong_request = refusal(map, request);
  if (!wrong_request.empty()) return {};
  const Since since;
  std::vector<Product> products = products_of(request, offer_of(map));
  Renderer renderer(map, request, &since);
  make_all(renderer, map, products);
  return products;
}

}  // namespace journey
