#include "cli/commands/starter.hpp"

#include "text/utf8.hpp"

#include <doctest/doctest.h>

using namespace journey;

TEST_CASE("starter: names from texts") {
  CHECK(cli::name_from("Sarah Chen") == "sarah-chen");
  CHECK(cli::name_from("  小美 (35)") == "小美-35");
  CHECK(cli::name_from("a1_b") == "a1_b");
  CHECK(cli::name_from("1. José!") == "josé");
  CHECK(cli::name_from("!!!").empty());
  CHECK(text::is_name(cli::name_from(std::string(500, 'x'))));
  CHECK(text::is_name(cli::name_from("x" + std::string(62, 'x') + " y")));
}

TEST_CASE("starter: a map in English, with a model and a persona") {
  const std::string map = cli::starter_map({"en", lexicon::built_in_model("hubspot"), "Sarah Chen"});
  CHECK(map.find("journey: The journey of Sarah Chen\n") != std::string::npos);
  CHECK(map.find("  model: hubspot\n") != std::string::npos);
  CHECK(map.find("persona sarah-chen: Sarah Chen\n") != std::string::npos);
  CHECK(map.find("stage awareness: Awareness\n") != std::string::npos);
  CHECK(map.find("stage loyalty: Loyalty\n") != std::string::npos);
}

TEST_CASE("starter: a map in each language, in its own keywords") {
  CHECK(cli::starter_map({"zh-Hant", nullptr, ""}).find("旅程：顧客的旅程\n  語言：zh-Hant\n") !=
        std::string::npos);
  CHECK(cli::starter_map({"zh-TW", nullptr, "小美"}).find("人物角色 小美：\n") != std::string::npos);
  CHECK(cli::starter_map({"zh-Hans", nullptr, ""}).find("阶段 购买：\n") != std::string::npos);
  CHECK(cli::starter_map({"ja", nullptr, ""}).find("ステージ 購入：\n") != std::string::npos);
  CHECK(cli::starter_map({"ja-JP", nullptr, "まい"}).find("ジャーニー：まいのジャーニー\n  言語：ja-JP\n") !=
        std::string::npos);
}
