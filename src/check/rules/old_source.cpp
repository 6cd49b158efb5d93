// In: the sources of a map. Out: those that are too old for how fast things change.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <algorithm>

namespace journey::check::rules_of_catalogue {

namespace {
void find_old_source(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule old_source;
const Rule old_source{
    .name = "old-source",
    .category = Category::evidence,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a source is older than the review allows", "以審閱週期來看，資料來源太舊了",
                      "按评审周期来看，数据来源太旧了", "見直し周期に照らして情報源が古い"},
    .why = Phrase{"`review-every` says how fast things change. Analytics, support records and reviews can be "
                  "looked at anew each time, so they are stale after one such period; interviews and studies "
                  "hold for two years, or for one period where that is longer. A map that is reviewed on old "
                  "evidence is not reviewed.",
                  "`review-every`（審閱週期）說明事情變化得多快。數據分析、客服紀錄和評論隨時可以重新看，"
                  "過了一個週期就算舊；訪談和研究可以用兩年，週期若比兩年長，就用一個週期。"
                  "拿舊依據來審閱的地圖，等於沒有審閱。",
                  "`review-every`（评审周期）说明事情变化得多快。数据分析、客服记录和评论随时可以重新看，"
                  "过了一个周期就算旧；访谈和研究可以用两年，周期如果比两年长，就用一个周期。"
                  "拿旧依据来评审的地图，等于没有评审。",
                  "`review-every`（見直し周期）は、物事がどれほど速く変わるかを表す。データ分析、"
                  "問い合わせ記録、レビューはそのつど見直せるので、1 周期を過ぎれば古い。"
                  "インタビューや調査は 2 年、周期のほうが長ければ 1 周期は使える。"
                  "古い根拠で見直したマップは、見直したことにならない。"},
    .bad =
        "journey: Order a coffee\n"
        "  reviewed: 2026-01\n"
        "  review-every: 3 months\n"
        "  source: clicks\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "source clicks: Clicks in the app\n"
        "  kind: analytics\n"
        "  date: 2025-06\n",
    .good =
        "journey: Order a coffee\n"
        "  reviewed: 2026-01\n"
        "  review-every: 3 months\n"
        "  source: clicks\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "source clicks: Clicks in the app\n"
        "  kind: analytics\n"
        "  date: 2025-12\n",
    .run = find_old_source,
};

namespace {

constexpr Phrase was_good_until{"source `{0}` was good until {1}", "資料來源 `{0}` 的有效期到 {1} 為止",
                                "数据来源 `{0}` 的有效期到 {1} 为止", "情報源 `{0}` が有効なのは {1} まで"};
constexpr Phrase ask_again{"ask again, or name a newer source", "重新調查，或換成較新的資料來源",
                           "重新调研，或换成较新的数据来源",
                           "調査し直すか、より新しい情報源を挙げてください"};
constexpr Phrase pace_of_change{"this is how fast things change here", "變化的快慢寫在這裡",
                                "变化的快慢写在这里", "変化の速さはここで決まる"};

/// What people say in interviews and studies ages with products and habits, not by the month. No study says
/// how fast; after two years somebody should at least look whether it still holds.
constexpr lexicon::Period validity_of_study{2, lexicon::Period::Unit::year};

/// Sources that cost nothing to ask again, so that they are as old as the review allows and no older.
bool is_cheap(const model::Source& source) {
  using lexicon::SourceKind;
  if (!source.kind.value) return false;
  const auto kind = static_cast<SourceKind>(*source.kind.value);
  return kind == SourceKind::analytics || kind == SourceKind::support || kind == SourceKind::review;
}

void find_old_source(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (!journey.review_every || is_archived(journey)) return;
  if (!findings.today() && !journey.reviewed) return;
  const lexicon::Date now = lexicon::last_day(findings.today() ? *findings.today() : journey.reviewed->value);
  for (const model::Source& source : journey.source_declarations()) {
    if (!source.date) continue;
    const lexicon::Date from = lexicon::last_day(source.date->value);
    const lexicon::Date by_review = lexicon::period_after(from, journey.review_every->value);
    const lexicon::Date by_study = lexicon::period_after(from, validity_of_study);
    const lexicon::Date until = is_cheap(source) ? by_review : std::max(by_review, by_study);
    if (now <= until) continue;
    findings.add(source.date->span, say<was_good_until>(source.id, lexicon::to_string(until)),
                 say<ask_again>(), {journey.review_every->span, say<pace_of_change>()});
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
