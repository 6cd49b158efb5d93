// In: a map. Out: colors of personas and channels that are not drawn as they are written.
#include "check/rule.hpp"
#include "media/author_color.hpp"

#include <cmath>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_low_contrast_color(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule low_contrast_color;
const Rule low_contrast_color{
    .name = "low-contrast-color",
    .category = Category::form,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a color is hardly seen on light grounds", "顏色在淺色背景上看不清楚",
                      "颜色在浅色背景上看不清楚", "明るい背景でほとんど見えない色"},
    .why = Phrase{"A mark needs a contrast of 3:1 with what lies below it to be seen (WCAG 2.1, 1.4.11). "
                  "Where a color has less, the nearest lightness of the same hue that has enough is drawn in "
                  "its stead. The hint names a color that is drawn as it is on light and on dark grounds. A "
                  "dark theme lightens what is too dark for it without a warning.",
                  "圖上的記號和背景的對比要有 3:1 才看得清楚（WCAG 2.1，1.4.11）。顏色的對比不夠時，"
                  "會改用同色相裡明度最接近、對比足夠的顏色來畫。提示裡的顏色，在淺色和深色背景上都會照原樣畫"
                  "出來。對深色主題來說太暗的顏色會直接調亮，不另外警告。",
                  "图上的标记和背景的对比度要达到 3:1 才看得清楚（WCAG 2.1，1.4.11）。颜色的对比度不够时，"
                  "会改用同一色相里明度最接近、对比度足够的颜色来画。提示里的颜色，在浅色和深色背景上都会照原"
                  "样画出来。对深色主题来说太暗的颜色会直接调亮，不另外警告。",
                  "印が見えるには、背景とのコントラストが 3:1 必要である（WCAG 2.1、1.4.11）。足りない色は、"
                  "同じ色相のうち、コントラストが足りて明るさの最も近い色に替えて描く。ヒントに挙げる色は、"
                  "明るい背景でも暗い背景でもそのまま描かれる。暗いテーマに対して暗すぎる色は、"
                  "警告せずに明るくする。"},
    .bad =
        "journey: Order a coffee\n"
        "  persona: ana\n"
        "persona ana: Ana\n"
        "  color: #FFD400\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .good =
        "journey: Order a coffee\n"
        "  persona: ana\n"
        "persona ana: Ana\n"
        "  color: #997F00\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .run = find_low_contrast_color,
};

namespace {

constexpr Phrase drawn_in_its_stead{
    "`{0}` has a contrast of {1} with light grounds, so `{2}` is drawn in its stead",
    "`{0}` 在淺色背景上的對比只有 {1}，改用 `{2}` 繪製",
    "`{0}` 在浅色背景上的对比度只有 {1}，改用 `{2}` 绘制",
    "`{0}` は明るい背景とのコントラストが {1} しかなく、代わりに `{2}` で描く"};
constexpr Phrase nearest_color{"`{0}` is the nearest color with 3:1 on light and on dark",
                               "在淺色和深色背景上都有 3:1 的顏色裡，`{0}` 最接近",
                               "在浅色和深色背景上都达到 3:1 的颜色里，`{0}` 最接近",
                               "明るい背景でも暗い背景でも 3:1 になる、最も近い色は `{0}` です"};

/// Ratios as people write them: one decimal, never rounded up to what is wanted.
std::string ratio_text(double ratio) { return fmt::format("{:.1f}:1", std::floor(ratio * 10) / 10); }

void look_at_color(const model::Text& written, Findings& findings) {
  const auto color = media::parse_color(written.value);
  if (!color) return;
  // Light grounds alone, on which maps are drawn and printed unless somebody asks for a dark theme: hardly
  // any color holds on both as it is, and a dark theme lightens each that is too dark for it, ours as well.
  const double ratio = media::lowest_contrast(*color, media::author_grounds(false));
  if (ratio >= media::mark_contrast) return;
  const media::Color drawn = media::drawn_color(*color, false, media::mark_contrast);
  findings.add(written.span,
               say<drawn_in_its_stead>(written.value, ratio_text(ratio), media::print_color(drawn)),
               say<nearest_color>(media::print_color(media::color_for_every_theme(*color))));
}

void find_low_contrast_color(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    for (const model::Persona& persona : journey.personas()) look_at_color(persona.color, findings);
    for (const model::Channel& channel : journey.channels()) look_at_color(channel.color, findings);
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
