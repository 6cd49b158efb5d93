// In: a map. Out: texts with a keyword inside that was meant as a line of its own.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_keyword_in_text(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule keyword_in_text;
const Rule keyword_in_text{
    .name = "keyword-in-text",
    .category = Category::form,
    .severity = diagnostic::Severity::warning,
    .summary = Phrase{"a text holds a keyword with its colon", "文字裡夾著關鍵字和冒號",
                      "文本里夹着关键字和冒号", "テキストの中にコロンの付いたキーワードがある"},
    .why = Phrase{"A line says one thing. What stands behind the colon is text to its end, so `touchpoint: "
                  "Queue, emotion: -1` is a touchpoint with a long title and no emotion. Where the words are "
                  "really part of the text, say so in an `allow`, or write them without the colon.",
                  "一行只說一件事。冒號後面到行尾都是文字，所以 `touchpoint: Queue, emotion: -1` 是一個標題很"
                  "長、沒有情緒的接觸點。如果這些字真的是文字的一部分，用 `allow` 註明，或拿掉冒號。",
                  "一行只说一件事。冒号后面到行尾都是文本，所以 `touchpoint: Queue, emotion: -1` 是一个标题很"
                  "长、没有情绪的触点。如果这些字确实是文本的一部分，用 `allow` 注明，或者去掉冒号。",
                  "1 行に書くことは 1 つである。コロンの後は行末までテキストなので、"
                  "`touchpoint: Queue, emotion: -1` は、タイトルが長く感情のないタッチポイントになる。"
                  "本当にテキストの一部なら、`allow` でそう書くか、コロンを外す。"},
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line, emotion: -1\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1\n",
    .run = find_keyword_in_text,
};

namespace {

constexpr Phrase part_of_the_text{"this is part of the text, and no {0} of its own",
                                  "這是文字的一部分，不是獨立的 {0}", "这是文本的一部分，不是独立的 {0}",
                                  "これはテキストの一部で、独立した {0} ではない"};
constexpr Phrase on_its_own_line{"write it on a line of its own: {0}", "另起一行寫：{0}", "另起一行写：{0}",
                                 "別の行に書いてください：{0}"};

void find_keyword_in_text(const model::Map& map, Findings& findings) {
  for (const model::KeywordInText& found : map.keywords_in_texts) {
    const lexicon::Writing& writing = findings.writing();
    findings.add(found.span, say<part_of_the_text>(writing.quoted(found.keyword)),
                 say<on_its_own_line>(writing.line(found.keyword)));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
