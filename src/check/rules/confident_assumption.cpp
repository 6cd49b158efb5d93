// In: what a map is sure of. Out: what rests on assumptions only.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/visits.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_confident_assumption(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule confident_assumption;
const Rule confident_assumption{
    .name = "confident-assumption",
    .category = Category::evidence,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"high confidence in what is only assumed", "只是假設，可信度卻寫高",
                      "只是假设，可信度却写高", "仮説にすぎないのに確度が高い"},
    .why = Phrase{"Confidence says how much the sources bear. Where all of them are assumptions nothing has "
                  "been looked at yet, however sure everybody is.",
                  "可信度說的是資料來源有多可靠。來源全是假設，就表示還沒有人查證過，不管大家多有把握。",
                  "可信度说的是数据来源有多可靠。来源全是假设，就表示还没有人查证过，不管大家多有把握。",
                  "確度は、情報源がどれだけ支えになるかを表す。情報源がすべて仮説なら、どれほど自信があっても"
                  "、まだ何も確かめていない。"},
    .bad =
        "journey: Order a coffee\n"
        "source guess: What we think\n"
        "  kind: assumption\n"
        "stage order: Order\n"
        "  thought: Is it fresh?\n"
        "    source: guess\n"
        "    confidence: high\n",
    .good =
        "journey: Order a coffee\n"
        "source guess: What we think\n"
        "  kind: assumption\n"
        "stage order: Order\n"
        "  thought: Is it fresh?\n"
        "    source: guess\n"
        "    confidence: low\n",
    .run = find_confident_assumption,
};

namespace {

constexpr Phrase only_assumed{"this is only assumed", "這只是假設", "这只是假设", "これは仮説にすぎない"};
constexpr Phrase lower_or_look{"lower the confidence, or name what it was found in",
                               "調低可信度，或寫出在哪裡查證過", "调低可信度，或写明在哪里查证过",
                               "確度を下げるか、何で確かめたかを書いてください"};
class Confidences {
 public:
  explicit Confidences(Findings& findings) : findings_(findings) {}

  void look_at(const model::Backing& backing, model::Evidence evidence) {
    const bool is_sure = backing.confidence && backing.confidence->value == lexicon::Confidence::high;
    if (is_sure && evidence == model::Evidence::assumed)
      findings_.add(backing.confidence->span, say<only_assumed>(), say<lower_or_look>());
  }
  void look_at(const model::Experience& experience) {
    model::for_each_backing(experience, [&](const model::Backing& backing, model::Evidence evidence) {
      look_at(backing, evidence);
    });
  }

 private:
  Findings& findings_;
};

void find_confident_assumption(const model::Map& map, Findings& findings) {
  Confidences confidences(findings);
  for (const model::Persona& persona : map.first().personas()) {
    model::for_each_text(persona, [&](const model::BackedText& text) {
      if (text.backing != nullptr) confidences.look_at(*text.backing, text.evidence);
    });
  }
  for (const model::Journey& journey : map.journeys) {
    confidences.look_at(journey.experience);
    for (const model::Pain& pain : journey.pains) confidences.look_at(pain.backing, pain.evidence);
  }
  each_place(map, [&](const JourneyPlace& place) { confidences.look_at(place.experience); });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
