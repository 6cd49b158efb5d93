// A project, through the whole compiler, into every format; each output is read again.
#include "cli/commands/table.hpp"
#include "emit/emitter.hpp"
#include "fuzz/outputs.hpp"
#include "fuzz/project.hpp"
#include "fuzz/target.hpp"
#include "journey.hpp"
#include "lower/csv.hpp"
#include "renderer.hpp"

#include <array>

using namespace journey;
using namespace journey::fuzz;

namespace {

constexpr std::array themes{style::Theme::light, style::Theme::dark, style::Theme::automatic,
                            style::Theme::print};
constexpr std::array<std::string_view, 4> languages{"", "en", "zh-Hant", "ja"};

Request request_of(const model::Map& map, Choice& choice) {
  Request request;
  // Of one view, to see more maps. What is a part of another format is seen in it.
  request.formats = {std::string(choice.from(emit::emitters()).name)};
  const Offer offer = offer_of(map);
  request.views = {choice.from(offer.views)};
  const std::array<std::string, 4> personas{"", std::string(each), std::string(all),
                                            choice.from(offer.personas)};
  request.persona = choice.from(personas);
  request.theme = choice.from(themes);
  request.paper = choice.of(2) == 0 ? layout::Paper::a3 : layout::Paper::a4;
  request.language = choice.from(languages);
  if (choice.of(4) == 0) request.id_prefix = "x-";
  return request;
}

void hold_product(const Product& product) {
  if (!product.problem.empty()) return hold(product.text.empty(), "what can't be made is empty");
  if (product.extension == "html") return hold_page(product.text);
  if (product.extension == "md") return hold_markdown(product.text);
  if (product.extension == "json") return (void)hold_json(product.text, "the record", false);
  if (product.extension == "dot") return hold_text(product.text, "DOT");
  hold_xml(product.text, picture_vocabulary(), "a picture");
  for (const std::string& page : product.pages) hold_xml(page, picture_vocabulary(), "a printed page");
}

/// A format that shows one persona or nothing of a view is not asked for that.
void leave_out_what_is_not_shown(Request& request) {
  std::erase_if(request.formats,
                [&](const std::string& format) { return !nothing_to_show(request, format).empty(); });
}

}  // namespace

FUZZ_TARGET(map) {
  static const bool is_set = (set_low_limits(), true);
  hold(is_set, "limits are low");
  const Project project(input);
  const cli::Compilation compiled = project.compile();
  Choice choice(input);
  hold_findings(compiled.diagnostics, compiled.sources, choice);
  if (!compiled.built.map) return;
  const model::Map& map = *compiled.built.map;
  Request request = request_of(map, choice);
  leave_out_what_is_not_shown(request);
  lexicon::Message refusal;
  const std::vector<Product> products = render(map, request, refusal);
  for (const Product& product : products) hold_product(product);
  if (!refusal.empty()) hold_text(refusal.english(), "a refusal");
}
