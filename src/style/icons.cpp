#include "style/icons.hpp"

#include <array>

namespace journey::style {
namespace {

constexpr std::string_view screen = "m1.5 2h11v7.5h-11zm3.3 10.5h4.4m-2.2-3v3";
constexpr std::string_view globe =
    "m1 7a6 6 0 1 0 12 0a6 6 0 1 0-12 0zm6-6c-3.6 3.5-3.6 8.5 0 12c3.6-3.5 3.6-8.5 0-12zm-6 6h12";
constexpr std::string_view mobile =
    "m5 1h4a1.2 1.2 0 0 1 1.2 1.2v9.6a1.2 1.2 0 0 1-1.2 1.2h-4a1.2 1.2 0 0 1-1.2-1.2v-9.6a1.2 1.2 0 0 1 "
    "1.2-1.2zm1.2 9.8h1.6";
constexpr std::string_view handset =
    "m3.2 1.5h2l1 2.8l-1.4 1.1a7.5 7.5 0 0 0 3.8 3.8l1.1-1.4l2.8 1v2a1.4 1.4 0 0 1-1.5 1.4a9.6 9.6 0 0 "
    "1-9.2-9.2"
    "a1.4 1.4 0 0 1 1.4-1.5z";
constexpr std::string_view bubble =
    "m2.5 2h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-5l-3 2.5v-2.5h-1a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zm1.8 "
    "2.8h5.4m-5.4 "
    "2.4h3.4";
constexpr std::string_view envelope = "m1.5 3h11v8h-11zm0 .5l5.5 4.2l5.5-4.2";
constexpr std::string_view network =
    "m9 3a2 2 0 1 0 4 0a2 2 0 1 0-4 0zm-8 4a2 2 0 1 0 4 0a2 2 0 1 0-4 0zm8 4a2 2 0 1 0 4 0a2 2 0 1 0-4 "
    "0zm-4.2-4.9l4.4-2.2m-4.4 4l4.4 2.2";
constexpr std::string_view lens = "m2 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0zm6.9 2.9l3.6 3.6";
constexpr std::string_view shop = "m1.5 5.5l1.2-4h8.6l1.2 4zm.8 0v7h9.4v-7m-6.2 7v-4h3v4";
constexpr std::string_view person = "m4.4 4a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0zm-2.4 8.8c0-6 10-6 10 0";
constexpr std::string_view people =
    "m2.2 4.4a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0zm-1.4 7.8c0-5.4 7.2-5.4 7.2 0m1.1-9.6a2 2 0 0 1 .4 "
    "3.8m1 1.4c1.9.5 2.7 2 2.7 4.2";
constexpr std::string_view carton =
    "m7 1l5.5 2.8v6.4l-5.5 2.8l-5.5-2.8v-6.4zm-5.5 2.8l5.5 2.8l5.5-2.8m-5.5 2.8v6.4";
constexpr std::string_view van =
    "m2 10.4h-1v-7.4h7.4v7.4m0-5.4h2.5l2.1 2.4v3h-1m-10 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0zm7 0a1.5 1.5 0 "
    "1 0 3 "
    "0a1.5 1.5 0 1 0-3 0zm-4 0h4";
constexpr std::string_view plastic = "m1.5 3h11v8h-11zm0 2.8h11m-9 2.8h2.6";
constexpr std::string_view house = "m1.5 7l5.5-5.5l5.5 5.5m-9.5-1.4v6.9h8v-6.9";
constexpr std::string_view sheet = "m3 1.2h5.4l2.8 2.8v8.8h-8.2zm5.4 0v2.8h2.8m-6 3h3.8m-3.8 2.6h3.8";
constexpr std::string_view calendar = "m1.8 3h10.4v9.5h-10.4zm0 3h10.4m-7.8-4.4v2.6m5.2-2.6v2.6";
constexpr std::string_view camera = "m1.5 3.5h7.5v7h-7.5zm7.5 2.4l3.5-2v6.2l-3.5-2";
constexpr std::string_view megaphone = "m2 5.2l9-3.4v9.4l-9-3.4zm1.6 3.3l.9 3.4h1.8l-.8-2.7";

constexpr std::string_view bubbles =
    "m1.8 1.5h6.4a.8.8 0 0 1 .8.8v3.4a.8.8 0 0 1-.8.8h-3.2l-1.8 1.6v-1.6h-1.4a.8.8 0 0 1-.8-.8v-3.4a.8.8 0 0 "
    "1 .8-.8zm9 "
    "3h1.4a.8.8 0 0 1 .8.8v4.4a.8.8 0 0 1-.8.8h-.9v1.9l-2.2-1.9h-3.3a.8.8 0 0 1-.8-.8v-1.4";
constexpr std::string_view counter =
    "m1 8.5h12v4h-12zm3.9-5.2a2 2 0 1 0 4 0a2 2 0 1 0-4 0zm-1.2 5.2c0-3.6 6.6-3.6 6.6 0";
constexpr std::string_view kiosk = "m3.2 1.2h7.6v7h-7.6zm3.8 7v4.4m-2.8 0h5.6m-4.6-8.6h3.6";
constexpr std::string_view signpost = "m7 1v1.4m0 4v6.4m-5-10.4h7.6l2.4 2l-2.4 2h-7.6z";
constexpr std::string_view tower =
    "m3 12.6v-11.2h8v11.2zm2.6-8.6h.8m1.6 0h.8m-3.2 2.8h.8m1.6 0h.8m-2.6 5.8v-2.6h1.6v2.6";
constexpr std::string_view car =
    "m2 10.2h-.8v-3.2l1.6-3.4h8.4l1.6 3.4v3.2h-.8m-2.2 0h-5.6m-3 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0zm8.6 "
    "0a1.5 1.5 0 1 "
    "0 3 0a1.5 1.5 0 1 0-3 0zm-9.2-3.2h11.2";

/// The icons of lexicon/icons.def, behind those of the kinds of channels.
constexpr std::array table{
    Icon{"digital", screen},   Icon{"physical", carton}, Icon{"human", person},    Icon{"web", globe},
    Icon{"app", mobile},       Icon{"mail", envelope},   Icon{"message", bubble},  Icon{"chat", bubbles},
    Icon{"phone", handset},    Icon{"social", network},  Icon{"video", camera},    Icon{"search", lens},
    Icon{"advert", megaphone}, Icon{"store", shop},      Icon{"counter", counter}, Icon{"kiosk", kiosk},
    Icon{"person", person},    Icon{"team", people},     Icon{"courier", van},     Icon{"parcel", carton},
    Icon{"document", sheet},   Icon{"sign", signpost},   Icon{"event", calendar},  Icon{"home", house},
    Icon{"office", tower},     Icon{"vehicle", car},     Icon{"card", plastic},    Icon{"device", screen},
};

}  // namespace

std::span<const Icon> icons() { return table; }

std::string_view icon_path(std::string_view name) {
  for (const Icon& icon : table)
    if (icon.name == name) return icon.commands;
  return {};
}

}  // namespace journey::style
