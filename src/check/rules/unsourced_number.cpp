// In: a map. Out: shares and values of metrics that come from nowhere.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "lexicon/language.hpp"
#include "text/ascii.hpp"
#include "text/half_width.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unsourced_number(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unsourced_number;
const Rule unsourced_number{
    .name = "unsourced-number",
    .category = Category::evidence,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a number has no source", "數字沒有資料來源", "数字没有数据来源", "数値に情報源がない"},
    .why = Phrase{"A percentage sounds like research, and it will be quoted. Where neither the statement nor "
                  "its touchpoint, stage or journey names a source, nobody can tell whether it was measured "
                  "or felt. A map that names no source at all is told so once instead.",
                  "百分比看起來像研究結果，而且會被人引用。如果敘述本身和它的接觸點、階段、"
                  "旅程都沒有寫資料來源，誰也不知道這個數字是量出來的，還是憑感覺寫的。"
                  "整張地圖都沒有資料來源時，不會逐一提醒，只會另外說一次。",
                  "百分比看上去像调研结果，而且会被人引用。如果语句本身和它的触点、阶段、"
                  "旅程都没有写数据来源，谁也不知道这个数字是测出来的，还是凭感觉写的。"
                  "整张地图都没有数据来源时，不会逐一提醒，只会另外说一次。",
                  "割合の数字は調査結果のように見え、引用されていく。その文にも、タッチポイント、ステージ、"
                  "ジャーニーにも情報源がなければ、測った値なのか感覚なのか誰にも分からない。"
                  "情報源が 1 つもないマップでは、個々には指摘せず、そのことを一度だけ伝える。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  pain: The queue is long\n"
        "    frequency: 40%\n"
        "stage pay: Pay\n"
        "  action: Taps the card\n"
        "  source: talks\n"
        "source talks: Talks at the counter\n"
        "  kind: interview\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  pain: The queue is long\n"
        "    frequency: 40%\n"
        "    source: talks\n"
        "source talks: Talks at the counter\n"
        "  kind: interview\n",
    .run = find_unsourced_number,
};

namespace {

constexpr Phrase metric_names_number{"metric `{0}` names a number, and no source",
                                     "指標 `{0}` 有數字，沒有資料來源", "指标 `{0}` 有数字，没有数据来源",
                                     "指標 `{0}` に数値があるが、情報源がない"};
constexpr Phrase pain_names_number{"the pain names a number, and no source", "痛點寫了數字，沒有寫資料來源",
                                   "痛点写了数字，没有写数据来源", "課題に数値があるが、情報源がない"};
constexpr Phrase line_names_number{"this line names a number, and no source",
                                   "這一行寫了數字，沒有寫資料來源", "这一行写了数字，没有写数据来源",
                                   "この行に数値があるが、情報源がない"};
constexpr Phrase share_names_number{"this share names no source", "這個比例沒有寫資料來源",
                                    "这个占比没有写数据来源", "この割合に情報源がない"};
constexpr Phrase say_where_from{"say where it comes from: {0}", "寫出數字從哪裡來：{0}",
                                "写明数字从哪里来：{0}", "数値の出所を書いてください：{0}"};

/// Whether a sign stands behind a digit.
bool counts_with(std::string_view text, std::string_view sign) {
  // 3割引 is a price, no share.
  constexpr std::string_view off = "引";
  for (std::size_t at = text.find(sign); at != std::string_view::npos;
       at = text.find(sign, at + sign.size())) {
    std::string_view before = text.substr(0, at);
    if (before.ends_with(' ')) before.remove_suffix(1);
    const bool counts = !before.empty() && text::is_ascii_digit(before.back());
    if (counts && !text.substr(at + sign.size()).starts_with(off)) return true;
  }
  return false;
}

/// A digit that a percent sign follows, full-width ones included, or the word for tenths of some language.
bool names_a_share(std::string_view written) {
  const std::string text = text::half_width(written);
  if (counts_with(text, "%")) return true;
  return std::any_of(lexicon::all_languages.begin(), lexicon::all_languages.end(), [&](auto language) {
    const std::string_view tenths = lexicon::traits(language).tenths;
    return !tenths.empty() && counts_with(text, tenths);
  });
}

void find_unsourced_number(const model::Map& map, Findings& findings) {
  const auto report = [&](text::Span span, Message message) {
    findings.add(span, std::move(message),
                 say<say_where_from>(findings.writing().line(lexicon::Keyword::source)));
  };
  const model::Journey& declared = map.first();
  // A map that names no source at all is told so once, by unsourced-map.
  if (declared.source_declarations().empty()) return;
  if (declared.sources.empty()) {
    for (const model::Metric& metric : declared.metric_declarations()) {
      const bool from_data = !metric.data.empty();
      if (!from_data && metric.sources.empty() && (metric.current || metric.baseline))
        report(metric.span, say<metric_names_number>(metric.id));
    }
  }
  for (const model::Journey& journey : map.journeys) {
    for (const model::Pain& pain : journey.pains) {
      if (pain.evidence != model::Evidence::unsaid) continue;
      const bool share = pain.frequency && pain.frequency->value.percent;
      if (share || pain.loss || names_a_share(pain.text.value)) report(pain.span, say<pain_names_number>());
    }
  }
  const auto look_at = [&](const model::Experience& experience) {
    for (const model::Line& line : experience.lines) {
      if (line.evidence == model::Evidence::unsaid && (line.measured || names_a_share(line.text.value)))
        report(line.text.span, say<line_names_number>());
    }
    for (const model::Outcome& outcome : experience.emotions) {
      if (outcome.share && outcome.evidence == model::Evidence::unsaid)
        report(outcome.share->span, say<share_names_number>());
    }
  };
  each_place(map, [&](const JourneyPlace& place) { look_at(place.experience); });
  for (const model::Journey& journey : map.journeys) {
    look_at(journey.experience);
    const auto figure = [&](const auto& number) {
      if (number && number->evidence == model::Evidence::unsaid)
        report(number->span, say<line_names_number>());
    };
    figure(journey.volume);
    figure(journey.share);
    for (const model::Opportunity& opportunity : journey.opportunities) {
      figure(opportunity.cost);
      for (const model::Effect& effect : opportunity.effects) {
        if (effect.change.evidence == model::Evidence::unsaid)
          report(effect.change.span, say<line_names_number>());
      }
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
