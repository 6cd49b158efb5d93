// In: the quotes of a map that names sources. Out: those that rest on none.
#include "check/places.hpp"
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_unsourced_quote(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unsourced_quote;
const Rule unsourced_quote{
    .name = "unsourced-quote",
    .category = Category::evidence,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a quote has no source in a map that names sources", "地圖列了資料來源，這句語錄卻沒有",
                      "地图列了数据来源，这句原话却没有", "情報源のあるマップで、発言に情報源がない"},
    .why = Phrase{"A quote claims that somebody said it. In a map that tells where things come from, one "
                  "without a source is read as invented, and lends the others its doubt.",
                  "語錄等於說有人講過這句話。地圖既然寫了資料來源，沒有來源的語錄看起來就像編的，連帶讓其他的"
                  "也可疑。",
                  "原话等于说有人讲过这句话。地图既然写了数据来源，没有来源的原话看起来就像编的，连带让其他的"
                  "也可疑。",
                  "発言は、誰かが実際に言ったことを意味する。情報源を示すマップでは、情報源のない発言は作り物"
                  "に見え、ほかの発言まで疑わしくなる。"},
    .bad =
        "journey: Order a coffee\n"
        "source talks: Talks at the counter\n"
        "  kind: interview\n"
        "stage order: Order\n"
        "  quote: I never know what is in it.\n"
        "stage pay: Pay\n"
        "  action: Taps the card\n"
        "  source: talks\n",
    .good =
        "journey: Order a coffee\n"
        "source talks: Talks at the counter\n"
        "  kind: interview\n"
        "stage order: Order\n"
        "  quote: I never know what is in it.\n"
        "    source: talks\n",
    .run = find_unsourced_quote,
};

namespace {

constexpr Phrase quote_without{"this quote names no source", "這句語錄沒有寫資料來源",
                               "这句原话没有写数据来源", "この発言に情報源がない"};
constexpr Phrase where_said{"say where it was said: {0}", "寫出在哪裡說的：{0}", "写明在哪里说的：{0}",
                            "どこで言われたかを書いてください：{0}"};
void find_unsourced_quote(const model::Map& map, Findings& findings) {
  // A map that names no source at all is told so once, by unsourced-map.
  if (map.first().source_declarations().empty()) return;
  const auto look_at = [&](const model::Experience& experience) {
    for (const model::Line& line : experience.lines) {
      if (line.keyword != lexicon::Keyword::quote || line.evidence != model::Evidence::unsaid) continue;
      findings.add(line.text.span, say<quote_without>(),
                   say<where_said>(findings.writing().line(lexicon::Keyword::source)));
    }
  };
  for (const model::Journey& journey : map.journeys) look_at(journey.experience);
  each_place(map, [&](const JourneyPlace& place) { look_at(place.experience); });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
