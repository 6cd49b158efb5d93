// In: a map. Out: touchpoints that nobody ever comes to.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_unreachable_touchpoint(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unreachable_touchpoint;
const Rule unreachable_touchpoint{
    .name = "unreachable-touchpoint",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"no way leads to a touchpoint", "接觸點沒有任何路徑可到", "触点没有任何路径可到",
                      "どこからもたどり着けないタッチポイント"},
    .why =
        Phrase{"A touchpoint is reached from the one before it, or by a `next` that names it. Where `next` "
               "lines send everybody elsewhere it is drawn and discussed, and no customer is ever there. A "
               "share is missing, or a `next` names the wrong target.",
               "要到一個接觸點，可以從前一個接觸點接著走，也可以靠指向它的 `next`（下一步）。如果 `next` 把"
               "所有人都帶往別處，這個接觸點照樣會畫出來、拿來討論，卻沒有任何顧客會到。不是漏寫了比例，就是 "
               "`next` 指錯了去處。",
               "要到一个触点，可以从前一个触点接着走，也可以靠指向它的 `next`（下一步）。如果 `next` 把所有"
               "人都带往别处，这个触点照样会画出来、拿来讨论，却没有任何客户会到。不是漏写了占比，就是 "
               "`next` 指错了去处。",
               "タッチポイントには、前のタッチポイントから進むか、それを指す `next`（次へ）によって到達する。"
               "`next` が全員をほかへ送ってしまうと、図に描かれ議論もされるのに、そこに来る顧客は 1 人もいな"
               "い。割合が抜けているか、`next` の行き先が間違っている。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    next cup: 100%\n"
        "  touchpoint pay: Pay\n"
        "  touchpoint cup: Take the cup\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    next cup: 30% have ordered in the app\n"
        "  touchpoint pay: Pay\n"
        "  touchpoint cup: Take the cup\n",
    .run = find_unreachable_touchpoint,
};

namespace {

constexpr Phrase nobody_comes{"nobody ever comes to {0}", "沒有人會走到 {0}", "没有人会走到 {0}",
                              "{0} には誰も来ない"};
constexpr Phrase lead_here{"lead somebody here: {0}", "加一條路徑到這裡：{0}", "加一条路径到这里：{0}",
                           "ここへの道筋を加えてください：{0}"};
constexpr Phrase name_and_lead_here{"give it a name, and lead somebody here by {0}",
                                    "先替它取名稱，再用 {0} 指到這裡", "先给它起名称，再用 {0} 指到这里",
                                    "名前を付けて、{0} でここを指してください"};
constexpr Phrase leads_past_it{"this leads past it", "這條路徑繞過了它", "这条路径绕过了它",
                               "ここで素通りしている"};

/// A `next` that leads from the touchpoint before to somewhere else: most often the line that is wrong.
const model::Edge* leads_past(const model::Journey& journey, model::Index touchpoint) {
  if (touchpoint == 0) return nullptr;
  for (const model::Edge& edge : journey.touchpoints[touchpoint - 1].edges) {
    if (edge.written && edge.target != touchpoint) return &edge;
  }
  return nullptr;
}

void find_unreachable_touchpoint(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    for (model::Index t = 0; t < journey.touchpoints.size(); ++t) {
      const model::Touchpoint& touchpoint = journey.touchpoints[t];
      if (touchpoint.skipped || !touchpoint.reach || *touchpoint.reach > rounding) continue;
      const lexicon::Writing& writing = findings.writing();
      const Message hint = touchpoint.named
                               ? say<lead_here>(writing.head(lexicon::Keyword::next, touchpoint.id))
                               : say<name_and_lead_here>(writing.quoted(lexicon::Keyword::next));
      const Message message = say<nobody_comes>(text::quote(touchpoint.title));
      if (const model::Edge* const past = leads_past(journey, t)) {
        findings.add(touchpoint.span, message, hint, {past->span, say<leads_past_it>()});
      } else {
        findings.add(touchpoint.span, message, hint);
      }
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
