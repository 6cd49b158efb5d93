// Words of the company where the customer acts.
//
// No customer is acquired, converted or upsold, and none says "our app". A map in the company's words shows
// what it does to customers, not what they live through.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {

/// Phrases that only a company says. Latin ones are matched as whole words, without regard to case.
constexpr auto phrases = std::to_array<std::string_view>({
    // English
    "upsell",
    "up-sell",
    "cross-sell",
    "acquire customers",
    "acquire users",
    "convert customers",
    "convert users",
    "convert the customer",
    "convert the user",
    "retain customers",
    "retain users",
    "nurture leads",
    "qualify leads",
    "capture leads",
    "monetise",
    "monetize",
    "our customers",
    "our users",
    "our website",
    "our app",
    "our store",
    "our shop",
    "our product",
    "we offer",
    "we send",
    "we provide",
    // Traditional Chinese
    "獲客",
    "拉新",
    "促活",
    "變現",
    "追加銷售",
    "向上銷售",
    "交叉銷售",
    "轉化客戶",
    "轉化顧客",
    "轉換客戶",
    "培育名單",
    "潛在客戶",
    "我們的客戶",
    "我們的顧客",
    "我們的網站",
    "我們的門市",
    "我們提供",
    "本公司",
    "敝公司",
    // Simplified Chinese
    "获客",
    "变现",
    "追加销售",
    "向上销售",
    "交叉销售",
    "转化客户",
    "转化用户",
    "留存用户",
    "培育线索",
    "潜在客户",
    "我们的客户",
    "我们的用户",
    "我们的网站",
    "我们的门店",
    "我们提供",
    "我司",
});

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
    findings.add(span, fmt::format("`{}` is the company's word, not the customer's", phrase),
                 fmt::format("say what the customer does or sees; the company's part is {} or {}",
                             findings.writing().line(lexicon::Keyword::frontstage),
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

extern const Rule company_wording;
const Rule company_wording{
    "company-wording",
    Category::form,
    diagnostic::Severity::note,
    "a touchpoint or an action is told in the words of the company",
    "No customer is acquired, converted or upsold, and none of them says \"our app\". Touchpoints and "
    "actions are told as the customer would tell them: \"Gets an offer\", not \"We send an offer\". What the "
    "company does has lanes of its own, `frontstage`, `backstage` and `support`, in which its words are "
    "right.",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  touchpoint offer: Upsell a muffin\n"
    "    action: Says yes\n",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  touchpoint offer: Is offered a muffin\n"
    "    action: Says yes\n"
    "    frontstage: Upsell a muffin\n",
    find_company_wording};

}  // namespace journey::check::rules_of_catalogue
