// In: theme, paper and language of a page. Out: its style sheet. Colours are those of the picture, in both
// themes.
#include "emit/html_parts.hpp"
#include "lexicon/language.hpp"
#include "media/palette.hpp"
#include "style/style.hpp"

#include <array>

#include <fmt/format.h>

namespace journey::emit {

namespace {

using media::Ground;

/// Names of the page's own; each is a colour of the palette.
constexpr std::string_view colour_names = R"(
  --page:{page};--panel:{panel};--ink:{ink};--muted:{muted};--axis:{axis};--hairline:{hairline};
  --head:{head};--on-head:{page};--good:{good};--bad:{bad};
  --pain:{pain};--on-pain:{on_pain};--gain:{gain};--on-gain:{on_gain};
  --opportunity:{opportunity};--on-opportunity:{on_opportunity};--moment:{moment};--on-moment:{on_moment};--link:{link};
)";
static_assert(media::is_paintable(colour_names));

// Texts of strangers are isolated (`unicode-bidi`), so that none turns what stands beside it around.
constexpr std::string_view rules = R"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font-size:1rem;overflow-wrap:break-word;text-spacing-trim:trim-start;text-autospace:normal}
h1,h2,h3,p,li,dt,dd,td,th,caption,blockquote{unicode-bidi:plaintext}
a,span,strong{unicode-bidi:isolate}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.2em}
a:focus-visible,.scroller:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-200vw}
.skip:focus{left:1rem;top:1rem;z-index:2;padding:.5rem 1rem;background:var(--page);border-radius:6px}
header,main,footer{width:min(100% - 2.5rem,118rem);margin-inline:auto}
header{padding-top:2.25rem}
h1{margin:0;font-size:1.6875rem;line-height:1.25;letter-spacing:-.01em;text-wrap:balance}
h2{margin:0 0 1rem;font-size:1.25rem;line-height:1.3}
h3{margin:1.75rem 0 .5rem;font-size:1rem}
.badges{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.75rem 0;font-size:.875rem;color:var(--muted)}
.badge{padding:.1rem .75rem;border-radius:1rem;background:var(--hairline);color:var(--ink)}
.lead{max-width:62rem;margin:.75rem 0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1.25rem 0 0;padding:.75rem 0;list-style:none;
  border-block:1px solid var(--hairline);font-size:.9375rem}
section{margin:2.75rem 0}
dl{margin:0}
dt{font-size:.8125rem;color:var(--muted)}
dd{margin:0;white-space:pre-line}
.facts>dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:1rem 2rem}
@media (min-width:48rem){.facts>dl>div:has(.long){grid-column:span 2}}
.insights dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.75rem;margin-bottom:1.5rem}
.insights dl>div{padding:.875rem 1rem;border-radius:10px;background:var(--panel)}
.insights dd{font-size:1.0625rem;font-weight:600}
.persona{padding:1.25rem 1.5rem;border-radius:14px;background:var(--panel)}
.persona+.persona{margin-top:1rem}
.persona h3{margin:0;font-size:1.0625rem}
.persona p{margin:0}
.persona dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:1rem 2rem;margin-top:1rem}
.persona dl.lists dd{padding-left:.75rem;text-indent:-.75rem}
.persona dl.lists dd::before{content:"· ";color:var(--muted)}
.face{display:flex;gap:1rem;align-items:center}
.avatar{flex:none;display:grid;place-items:center;width:3.25rem;height:3.25rem;border-radius:50%;background:var(--disc,var(--head));
  color:var(--on-head);font-size:1.375rem;font-weight:600}
img.avatar{object-fit:cover}
img.avatar,svg.avatar{background:#FFF;border:3px solid var(--ring,var(--head))}
img.picture{display:block;width:100%;max-width:12rem;height:6rem;margin-top:.5rem;object-fit:cover;border-radius:6px;
  border:1px solid var(--hairline);background:#FFF}
img[src^="data:image/svg"]{object-fit:contain}
.bio{margin-top:.75rem!important;max-width:62rem;white-space:pre-line}
blockquote{margin:1rem 0 0;font-size:1.125rem;max-width:48rem}
.subtitle{font-size:.8125rem;font-weight:400;color:var(--muted)}
.scroller{overflow-x:auto;margin-inline:-.25rem;padding:.25rem}
.picture svg{display:block}
table{border-collapse:collapse;font-size:.875rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.625rem .75rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--hairline)}
td>div,td li,tbody th{white-space:pre-line}
td ul{margin:0;padding:0;list-style:none}
td li+li{margin-top:.375rem}
td.gap::before{content:"–";color:var(--axis)}
table.list{width:100%}
table.list thead th{font-weight:600;color:var(--muted);border-bottom:2px solid var(--hairline)}
table.list td:not(.gap),table.list tbody th{min-width:5.5rem}
table.list tbody th{min-width:14rem;font-weight:600}
table.list dl{display:grid;gap:.25rem;min-width:18rem}
table.list dl>div{display:grid;grid-template-columns:6.5rem 1fr;gap:0 .75rem}
table.list dd{grid-column:2}
table.list dd+dd{margin-top:.2rem}
tr:target>*{background:var(--moment)}
table.steps th,table.steps td{min-width:9.5rem;max-width:16rem}
table.steps tr>th:first-child{position:sticky;left:0;z-index:1;min-width:6.5rem;max-width:9rem;background:var(--page);
  color:var(--ink)}
table.steps th.stage{background:var(--head);color:var(--on-head);border-inline:4px solid var(--page);font-size:.9375rem;
  border-radius:10px}
th.stage a,th.stage .subtitle,th.stage .count{color:inherit}
th.stage .count{font-size:.8125rem;font-weight:400}
th.stage .tag{border-color:currentColor;color:inherit}
table.steps th.stage.optional{background:var(--page);color:var(--ink);outline:1.5px dashed var(--axis);outline-offset:-6px}
table.steps th.touchpoint{font-weight:600}
th.touchpoint.moment{background:var(--moment);color:var(--on-moment)}
th.touchpoint.moment .subtitle,th.touchpoint.moment dt,th.touchpoint.moment a{color:inherit}
th.touchpoint.skipped{opacity:1;color:var(--muted);font-style:italic}
th.touchpoint dl{margin-top:.375rem;font-weight:400;font-size:.8125rem}
tr.line td{padding:.25rem .75rem;font-size:.8125rem;color:var(--muted);border-bottom:1.5px dashed var(--axis)}
tbody+tbody{border-top:2px solid var(--axis)}
.pain,.gain,.opportunity{padding:.5rem .625rem;border-radius:8px}
.pain{background:var(--pain);color:var(--on-pain)}
.gain{background:var(--gain);color:var(--on-gain)}
.opportunity{background:var(--opportunity);color:var(--on-opportunity)}
.pain a,.opportunity a,.gain a{color:inherit}
.speech{font-style:normal;color:var(--ink)}
.emotion.good,.servqual.good,.target.good{color:var(--good)}
.emotion.bad,.servqual.bad,.target.bad{color:var(--bad)}
.target{color:var(--muted)}
.emotion{font-weight:600}
.number{font-weight:700;font-variant-numeric:tabular-nums;white-space:nowrap}
.numbers,.severity{display:inline-block;white-space:nowrap}
.severity{font-size:.8125rem}
.tag{display:inline-block;padding:0 .5rem;border:1px solid var(--axis);border-radius:.75rem;font-size:.75rem;font-weight:400;
  color:var(--muted);white-space:nowrap}
.pain .tag,.gain .tag,.opportunity .tag{border-color:currentColor;color:inherit}
.beneath{color:var(--muted);font-size:.875em}
.tag.assumed{border-style:dashed}
.tag.moment{border-color:currentColor;color:var(--on-moment);background:var(--moment)}
.trend{display:block;width:6rem;height:1.5rem}
.trend polyline{fill:none;stroke:var(--axis);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.history{margin:.25rem 0 0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:0 .75rem}
.history .date,.date{color:var(--muted);font-size:.8125rem}
.sources{padding-left:1.25rem}
.sources li{margin-top:.75rem}
.sources dl{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
.sources dl>div{display:flex;flex-wrap:wrap;gap:0 .5rem}
footer{padding:1rem 0 2.5rem;font-size:.8125rem;color:var(--muted)}
@media (max-width:40rem){header,main,footer{width:calc(100% - 1.5rem)}h1{font-size:1.375rem}.persona{padding:1rem}
  table.steps tr>th:first-child{min-width:5rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{
  html{font-size:75%}
  header,main,footer{width:100%}
  header{padding-top:0}
  .lead{max-width:none}
  section{margin:1.5rem 0}
  nav,.skip{display:none}
  .scroller{overflow:visible;margin:0;padding:0}
  .picture svg{width:100%;min-width:0;height:auto}
  .steps-section{break-before:page}
  tr,.persona,.insights dl>div,h2,h3{break-inside:avoid}
  h2,h3,thead{break-after:avoid}
  table.steps{width:100%;table-layout:fixed;font-size:7.5pt}
  table.steps th,table.steps td,table.steps tr>th:first-child{position:static;min-width:0;max-width:none;padding:1.5mm}
  .numbers,.severity,.tag{white-space:normal}
  *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
)";

/// The colours of personas, as the picture draws them.
std::string own_colours(Ground ground, const std::set<media::Color>& own) {
  std::string css;
  for (const media::Color color : own) {
    const auto drawn = [&](style::Style style) {
      return media::print_color(style::drawn_color(style, color, ground == Ground::dark));
    };
    css += fmt::format("\n.avatar.{}{{--disc:{};--ring:{}}}", style::class_of(color),
                       drawn(style::Style::avatar), drawn(style::Style::avatar_ring));
  }
  return css;
}

/// What a house's colours change beside the names of ours; nothing where it has none.
std::string brand_colours(Ground ground, const media::BrandColors& brand) {
  if (!brand.accent && !brand.header) return {};
  std::string css = "\n.avatar{--disc:" + media::painted("{face}", ground, brand) +
                    ";--ring:" + media::painted("{accent}", ground, brand) + "}";
  if (brand.accent) css += "\nbody{border-top:3px solid " + media::painted("{accent}", ground, brand) + "}";
  return css;
}

/// Where its logo and its words stand; nothing where it has none.
std::string brand_rules(const media::Brand& brand) {
  std::string css;
  if (brand.logo)
    css +=
        ".logo{float:inline-end;height:2rem;width:auto;max-width:12.5rem;margin-inline-start:1.5rem;object-"
        "fit:contain}\n";
  if (!brand.footer.empty())
    css +=
        "footer p{margin:0 0 "
        "2rem;text-align:end;font-size:.8125rem;color:var(--muted);unicode-bidi:plaintext}\n"
        "@media print{footer{position:fixed;inset:auto 0 -8mm;width:auto}footer p{margin:0}}\n";
  return css;
}

std::string colours(style::Theme theme, const std::set<media::Color>& own, const media::BrandColors& brand) {
  const auto on = [&](std::string_view scheme, Ground ground) {
    return fmt::format(":root{{{}{}}}{}{}", scheme, media::painted(colour_names, ground, brand),
                       brand_colours(ground, brand), own_colours(ground, own));
  };
  switch (theme) {
    case style::Theme::light:
    case style::Theme::print:
      return on("color-scheme:light;", Ground::light);
    case style::Theme::dark:
      return on("color-scheme:dark;", Ground::dark);
    case style::Theme::automatic:
      break;
  }
  // On paper the light colours: ink costs more than light.
  return fmt::format("{}\n@media screen and (prefers-color-scheme:dark){{{}}}",
                     on("color-scheme:light dark;", Ground::light), on("", Ground::dark));
}

/// The sheet, and a picture that goes on it whole with the head of the page: no first sheet with little on
/// it.
std::string on_paper(layout::Paper paper) {
  constexpr int margin = 12, head = 42;  // mm
  return fmt::format(
      "@media print{{\n  @page{{size:{} landscape;margin:{}mm}}\n  .picture svg{{max-height:{}mm}}\n}}\n",
      paper == layout::Paper::a4 ? "A4" : "A3", margin, layout::size_of(paper).height - 2 * margin - head);
}

}  // namespace

std::string page_style(style::Theme theme, layout::Paper paper, std::string_view language, int picture_width,
                       const std::set<media::Color>& own, const media::Brand& brand) {
  const lexicon::Traits& traits = lexicon::traits_of_tag(language);
  const std::string breaking = traits.line_breaking.empty() ? "" : fmt::format(";{}", traits.line_breaking);
  return fmt::format(
      "{}\nbody{{font-family:{};line-height:{}{}}}\n.picture "
      "svg{{width:100%;min-width:{}px;max-width:{}px;height:auto}}{}{}{}",
      colours(theme, own, brand.colors), traits.fonts, traits.line_height, breaking, picture_width * 4 / 5,
      picture_width, rules, brand_rules(brand), on_paper(paper));
}

}  // namespace journey::emit
