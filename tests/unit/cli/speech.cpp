// The language that the command speaks, and a few of its sentences in each.
#include "cli/commands/phrases.hpp"
#include "cli/disk/phrases.hpp"
#include "cli/options/options.hpp"
#include "cli/options/phrases.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/reader_language.hpp"

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::cli;
using lexicon::Language;

namespace {

/// Speaks a language as long as it is there.
class Speaking {
 public:
  explicit Speaking(Language language) { speak(language); }
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;
  ~Speaking() { speak(Language::english); }
};

Stop stop_of(const std::vector<std::string>& words) {
  const auto parsed = parse_options(words);
  REQUIRE(std::holds_alternative<Stop>(parsed));
  return std::get<Stop>(parsed);
}

}  // namespace

TEST_CASE("speech: a locale means a language, in the order of POSIX") {
  CHECK(language_of({}) == Language::english);
  CHECK(language_of({"", "", "zh_TW.UTF-8", ""}) == Language::hant);
  CHECK(language_of({"", "zh_CN", "zh_TW.UTF-8", ""}) == Language::hans);
  CHECK(language_of({"ja_JP", "zh_CN", "zh_TW.UTF-8", ""}) == Language::japanese);
  CHECK(language_of({"", "", "zh_HK", ""}) == Language::hant);
  CHECK(language_of({"", "", "zh_SG", ""}) == Language::hans);
  CHECK(language_of({"", "", "zh", ""}) == Language::hans);
  CHECK(language_of({"", "", "tr_TR.UTF-8", ""}) == Language::english);
  CHECK(language_of({"C.UTF-8", "", "zh_TW", "ja"}) == Language::english);
  CHECK(language_of({"POSIX", "", "", "ja"}) == Language::english);
}

TEST_CASE("speech: what somebody would rather read goes before the locale") {
  CHECK(language_of({"", "", "en_US.UTF-8", "zh_TW:ja"}) == Language::hant);
  CHECK(language_of({"", "", "de_DE.UTF-8", "de:fr::ja_JP"}) == Language::japanese);
  CHECK(language_of({"", "", "ja_JP", "de:fr"}) == Language::japanese);
  CHECK(language_of({"", "", "", "ja"}) == Language::english);
}

TEST_CASE("speech: the option says it, wherever it stands before --") {
  CHECK(reader_language({"check", "--messages", "zh-Hant"}).language == Language::hant);
  CHECK(reader_language({"oops", "-x", "--messages=ja", "y"}).language == Language::japanese);
  const ReaderLanguage none = reader_language({"check", "--messages", "tlh"});
  CHECK(none.language == Language::english);
  CHECK(none.unspoken == "tlh");
  Options options;
  options.messages = "zh-CN";
  CHECK(reader_language(options).language == Language::hans);
}

TEST_CASE("speech: complaints are in the language of the reader, and so is the help") {
  const Speaking hant(Language::hant);
  CHECK(stop_of({"build", "-f", "htm"}).error ==
        "journey: 沒有 `htm` 這種格式；是不是想寫 `html`？\n  說明：journey build --help\n");
  CHECK(stop_of({"new", "--help"}).out.starts_with("寫一份起步用的地圖\n用法：journey new [選項…] [檔案]\n"));
}

TEST_CASE("speech: the same sentence in each language") {
  const auto all = [](const Message& message) {
    std::string said;
    for (const Language language : lexicon::all_languages) said += message.in(language) + "\n";
    return said;
  };
  CHECK(all(say<phrases::cannot_read>("a b.journey", say<phrases::too_large>("16 MiB"))) ==
        "cannot read `a b.journey`: it is larger than the limit of 16 MiB\n"
        "無法讀取 `a b.journey`：超過 16 MiB 的上限\n"
        "无法读取 `a b.journey`：超过 16 MiB 的上限\n"
        "`a b.journey` を読めない：上限の 16 MiB を超えている\n");
  CHECK(all(say<phrases::importers_too>(1, "a.journey")) ==
        "1 file imports what was given, and is checked too: a.journey\n"
        "有 1 個檔案匯入了指定的檔案，也一併檢查：a.journey\n"
        "有 1 个文件导入了指定的文件，也一并检查：a.journey\n"
        "指定したファイルを読み込む 1 個のファイルも検査する：a.journey\n");
  CHECK(all(and_more({Message::verbatim("a"), Message::verbatim("b")}, 3)) ==
        "a, b and 3 more\na、b，另有 3 個\na、b，另有 3 个\na、b、ほか 3 件\n");
  CHECK(all(say<phrases::no_command>("x").then(diagnostic::did_you_mean("fmt"))) ==
        "there is no command `x`; did you mean `fmt`?\n沒有 `x` 這個指令；是不是想寫 `fmt`？\n"
        "没有 `x` 这个命令；是不是想写 `fmt`？\nコマンド `x` はない。もしかして `fmt`？\n");
}
