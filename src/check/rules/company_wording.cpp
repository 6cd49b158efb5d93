// In: a map. Out: touchpoints and actions that hold a phrase of companies.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "lexicon/words.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace journey::check::rules_of_catalogue {

namespace {
void find_company_wording(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule company_wording;
const Rule company_wording{
    .name = "company-wording",
    .category = Category::form,
    .severity = diagnostic::Severity::note,
    .summary = Phrase{"a touchpoint or an action is told in the words of the company",
                      "接觸點或行為用的是公司的說法", "触点或行为用的是公司的说法",
                      "タッチポイントか行動が会社の言葉で書かれている"},
    .why = Phrase{"No customer is acquired, converted or upsold, and none of them says \"our app\". "
                  "Touchpoints and actions are told as the customer would tell them: \"Gets an offer\", not "
                  "\"We send an offer\". What the company does has lanes of its own, `frontstage`, "
                  "`backstage` and `support`, in which its words are right.",
                  "沒有顧客會說自己被「獲客」、被「轉換」、被「追加銷售」，也沒有顧客會說「我們的網站」。"
                  "接觸點和行為要照顧客自己的話來寫：是「收到優惠」，不是「發送優惠」。"
                  "公司做的事另有泳道 `frontstage`（前台）、`backstage`（後台）和 `support`（支援系統），"
                  "公司的說法放在那裡才對。",
                  "没有客户会说自己被“获客”、被“转化”、被“追加销售”，也没有客户会说“我们的网站”。"
                  "触点和行为要照客户自己的话来写：是“收到优惠”，不是“推送优惠”。"
                  "公司做的事另有泳道 `frontstage`（前台）、`backstage`（后台）和 `support`（支持系统），"
                  "公司的说法放在那里才对。",
                  "自分が「獲得された」「囲い込まれた」と言う顧客はいないし、"
                  "「自社サイト」と言う顧客もいない。タッチポイントと行動は、顧客が語るとおりに書く。"
                  "「案内を送る」ではなく「案内が届く」である。会社がすることには `frontstage`（フロントステ"
                  "ージ）、`backstage`（バックステージ）、`support`（支援プロセス）という専用のレーンがあり、"
                  "そこでは会社の言葉でよい。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint offer: Upsell a muffin\n"
        "    action: Says yes\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint offer: Is offered a muffin\n"
        "    action: Says yes\n"
        "    frontstage: Upsell a muffin\n",
    .run = find_company_wording,
};

namespace {

constexpr Phrase companys_word{"`{0}` is the company's word, not the customer's",
                               "`{0}` 是公司的說法，不是顧客的", "`{0}` 是公司的说法，不是客户的",
                               "`{0}` は会社の言葉で、顧客の言葉ではない"};
constexpr Phrase say_what_customer_does{
    "say what the customer does or sees; the company's part is {0} or {1}",
    "寫顧客做了什麼、看到什麼；公司做的事寫在 {0} 或 {1}",
    "写客户做了什么、看到什么；公司做的事写在 {0} 或 {1}",
    "顧客がすることや見るものを書いてください。会社のすることは {0} か {1} に書けます"};

constexpr lexicon::Cells cells{
#define COMPANY_PHRASES(...) __VA_ARGS__
#include "check/company_phrases.def"
#undef COMPANY_PHRASES
};
static_assert(lexicon::all_filled(cells), "a language has no phrases of companies");
constexpr auto phrases = lexicon::split_cells<lexicon::count_words(cells)>(cells).words;

/// The first phrase in `text` that is not a part of a longer Latin word; empty where there is none. Phrases
/// are looked for where a word or a character begins.
std::string_view phrase_in(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool inside_character = text::continues_character(text[at]);
    const bool inside_word = at > 0 && text::is_ascii_alnum(text[at]) && text::is_ascii_alnum(text[at - 1]);
    if (inside_character || inside_word) continue;
    for (const std::string_view phrase : phrases) {
      if (!text::same_word(text.substr(at, phrase.size()), phrase)) continue;
      const std::size_t end = at + phrase.size();
      if (!text::is_ascii_alnum(phrase.back()) || end == text.size() || !text::is_ascii_alnum(text[end]))
        return phrase;
    }
  }
  return {};
}

void find_company_wording(const model::Map& map, Findings& findings) {
  const auto look_at = [&](std::string_view text, text::Span span) {
    const std::string_view phrase = phrase_in(text);
    if (phrase.empty()) return;
    findings.add(span, say<companys_word>(phrase),
                 say<say_what_customer_does>(findings.writing().line(lexicon::Keyword::frontstage),
                                             findings.writing().line(lexicon::Keyword::backstage)));
  };
  each_place(map, [&](const JourneyPlace& place) {
    if (place.touchpoint != nullptr) look_at(place.title(), place.span());
    for (const model::Line& line : place.experience.lines) {
      if (line.keyword == lexicon::Keyword::action) look_at(line.text.value, line.text.span);
    }
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
