#include "view/icons.hpp"

#include <array>

namespace journey::view {
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
constexpr std::string_view pin =
    "m7 13c-2.8-3-4.4-5.2-4.4-7.4a4.4 4.4 0 0 1 8.8 0c0 2.2-1.6 4.4-4.4 7.4zm-1.5-7.4a1.5 1.5 0 1 0 3 0a1.5 "
    "1.5 0 1 "
    "0-3 0z";
constexpr std::string_view camera = "m1.5 3.5h7.5v7h-7.5zm7.5 2.4l3.5-2v6.2l-3.5-2";
constexpr std::string_view megaphone = "m2 5.2l9-3.4v9.4l-9-3.4zm1.6 3.3l.9 3.4h1.8l-.8-2.7";
constexpr std::string_view cross = "m5 1.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5z";
constexpr std::string_view cup =
    "m2 3.5h8v5.5a3 3 0 0 1-3 3h-2a3 3 0 0 1-3-3zm8 1.2h1a1.7 1.7 0 0 1 0 3.6h-1";
constexpr std::string_view columns_of_bank =
    "m1.5 5.2l5.5-3.7l5.5 3.7zm1.6 0v5.3m3 0v-5.3m2.8 0v5.3m3 0v-5.3m-11.2 7.3h12.4";
constexpr std::string_view gear =
    "m4.6 7a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zm2.4-5.8v2m0 7.6v2m-5.8-5.8h2m7.6 0h2m-9.9-4.1l1.4 "
    "1.4m5.4 "
    "5.4l1.4 1.4m0-8.2l-1.4 1.4m-5.4 5.4l-1.4 1.4";
constexpr std::string_view tag = "m1.5 1.5h5.2l6 6l-5.2 5.2l-6-6zm2 2.6a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0z";

constexpr std::array table{
    Icon{"digital", screen},    Icon{"physical", carton}, Icon{"human", person},
    Icon{"ad", megaphone},      Icon{"app", mobile},      Icon{"bank", columns_of_bank},
    Icon{"calendar", calendar}, Icon{"card", plastic},    Icon{"chat", bubble},
    Icon{"clinic", cross},      Icon{"counter", shop},    Icon{"cup", cup},
    Icon{"delivery", van},      Icon{"document", sheet},  Icon{"email", envelope},
    Icon{"event", calendar},    Icon{"home", house},      Icon{"letter", envelope},
    Icon{"location", pin},      Icon{"machine", gear},    Icon{"message", bubble},
    Icon{"mobile", mobile},     Icon{"parcel", carton},   Icon{"payment", plastic},
    Icon{"person", person},     Icon{"phone", handset},   Icon{"product", tag},
    Icon{"screen", screen},     Icon{"search", lens},     Icon{"social", network},
    Icon{"store", shop},        Icon{"team", people},     Icon{"video", camera},
    Icon{"web", globe},
};

}  // namespace

std::span<const Icon> icons() { return table; }

std::string_view icon_path(std::string_view name) {
  for (const Icon& icon : table)
    if (icon.name == name) return icon.commands;
  return {};
}

}  // namespace journey::view
