// In: a map. Out: ways on whose label has a number that looks like a share and is none.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/ascii.hpp"
#include "text/half_width.hpp"
#include "text/quote.hpp"
#include "text/trim.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_number_in_label(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule number_in_label;
const Rule number_in_label{
    .name = "number-in-label",
    .category = Category::form,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a `next` label has a number that may be meant as a share",
                      "`next`（下一步）的標籤文字裡有數字，可能是想寫比例",
                      "`next`（下一步）的说明文字里有数字，可能是想写占比",
                      "`next`（次へ）のラベルに、割合のつもりかもしれない数字がある"},
    .why =
        Phrase{"A share of the customers is a number with `%` that stands first: `next: 70% go on`. "
               "Anywhere else, or without the sign, it is a part of the label, and neither the flow nor "
               "the funnel knows of it. A number that is no share, such as that of a form, may be allowed.",
               "顧客的比例，是寫在最前面、帶有 `%` 的數字：`next: 70% go on`。寫在別處，或少了百分號，"
               "就只是標籤文字的一部分，流程圖和漏斗都不會算進去。不是比例的數字，例如表單編號，"
               "可以用 `allow` 略過。",
               "客户的占比，是写在最前面、带有 `%` 的数字：`next: 70% go on`。写在别处，或者少了百分号，"
               "就只是说明文字的一部分，流程图和漏斗都不会算进去。不是占比的数字，例如表单编号，"
               "可以用 `allow` 略过。",
               "顧客の割合は、`next: 70% go on` のように、先頭に置いた `%` 付きの数字で表す。"
               "ほかの場所にあるか、記号がなければ、ラベルの一部になり、フローにもファネルにも数えられな"
               "い。書類の番号のように割合ではない数字は、`allow` で許可すればよい。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    next: 70 go on\n"
        "  touchpoint pay: Pay\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    next: 70% go on\n"
        "  touchpoint pay: Pay\n",
    .run = find_number_in_label,
};

namespace {

constexpr Phrase number_is_no_share{
    "the number in {0} is part of the label, and no share", "{0} 裡的數字屬於標籤文字，不是比例",
    "{0} 里的数字属于说明文字，不是占比", "{0} の数字はラベルの一部で、割合ではない"};
constexpr Phrase share_stands_first{"if it is a share, it stands first and with its sign: {0}; if not, {1}",
                                    "如果是比例，寫在最前面並加上百分號：{0}；如果不是，{1}",
                                    "如果是占比，写在最前面并加上百分号：{0}；如果不是，{1}",
                                    "割合なら {0} のように百分率記号を付けて先頭に書き、割合でなければ、{1}"};

/// A number in a label that may be a share, in percent, and the words around it.
struct Share {
  std::string percent;
  std::string words;
};

bool is_digit_or_point(char c) { return text::is_ascii_digit(static_cast<unsigned char>(c)) || c == '.'; }

/// Tenths in words, as East Asian languages say shares: 六成, 三割.
std::optional<Share> tenths_in(std::string_view label) {
  constexpr std::array<std::string_view, 9> numerals{"一", "二", "三", "四", "五", "六", "七", "八", "九"};
  for (const std::string_view tenths : {"成", "割"}) {
    for (std::size_t number = 0; number < numerals.size(); ++number) {
      const std::string said = std::string(numerals[number]).append(tenths);
      const std::string percent = fmt::format("{}0", number + 1);
      if (label.starts_with(said)) return Share{percent, std::string(text::trim(label.substr(said.size())))};
      if (label.ends_with(said))
        return Share{percent, std::string(text::trim(label.substr(0, label.size() - said.size())))};
    }
  }
  return std::nullopt;
}

/// A number that begins or ends a label, or stands before a percent sign; the label is in half width.
std::optional<Share> number_in(std::string_view label) {
  std::size_t begin = 0;
  std::size_t end = 0;
  if (const std::size_t sign = label.find('%'); sign != std::string_view::npos) {
    begin = end = text::trim_end(label.substr(0, sign)).size();
    while (begin > 0 && is_digit_or_point(label[begin - 1])) --begin;
    if (begin == end) return std::nullopt;
    const std::string_view after = text::trim(label.substr(sign + 1));
    const std::string_view before = text::trim(label.substr(0, begin));
    return Share{std::string(label.substr(begin, end - begin)),
                 fmt::format("{}{}{}", before, before.empty() || after.empty() ? "" : " ", after)};
  }
  while (end < label.size() && is_digit_or_point(label[end])) ++end;
  // `2nd`, `4G` and `3D` are words.
  if (end > 0 && (end == label.size() || !text::is_ascii_letter(static_cast<unsigned char>(label[end]))))
    return Share{std::string(label.substr(0, end)), std::string(text::trim(label.substr(end)))};
  begin = label.size();
  while (begin > 0 && is_digit_or_point(label[begin - 1])) --begin;
  if (begin == label.size() || begin == 0) return std::nullopt;
  const char before = label[begin - 1];
  if (text::is_ascii_alnum(static_cast<unsigned char>(before)) || before == '-' || before == '#')
    return std::nullopt;
  return Share{std::string(label.substr(begin)), std::string(text::trim(label.substr(0, begin)))};
}

void find_number_in_label(const model::Map& map, Findings& findings) {
  each_touchpoint(map, [&](const model::Touchpoint& touchpoint, const model::Journey&) {
    for (const model::Edge& edge : touchpoint.edges) {
      if (!edge.written || edge.says_share || edge.label.empty()) continue;
      const std::string label = text::half_width(edge.label);
      auto share = number_in(label);
      if (!share) share = tenths_in(label);
      if (!share) continue;
      findings.add(edge.span, say<number_is_no_share>(text::quote(edge.label)),
                   say<share_stands_first>(
                       text::quote(text::trim_end(fmt::format("{}% {}", share->percent, share->words))),
                       findings.allowing()));
    }
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
