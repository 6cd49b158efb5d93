#include "text/escape.hpp"

#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey::text;
using namespace std::string_literals;

namespace {

const std::string poison =
    R"("'\`<>&]]>-->*/ \N\G|#[x](javascript:alert(1))<svg/onload=alert(1)>{{7*7}}${x}%0A::error::x##[error]x,=1+1;@team)";

}  // namespace

TEST_SUITE("XML") {
  TEST_CASE("markup becomes entities, in text and in attributes") {
    CHECK(escape_xml("a & b < c > d \" e ' f") == "a &amp; b &lt; c &gt; d &quot; e &#39; f");
    CHECK(escape_xml("&amp;") == "&amp;amp;");
    CHECK(escape_xml("]]>") == "]]&gt;");
  }

  TEST_CASE("text stays text") { CHECK(escape_xml("顧客：「好」🎉\tx\ny") == "顧客：「好」🎉\tx\ny"); }

  TEST_CASE("what XML forbids is replaced") {
    CHECK(escape_xml("a\0b"s) == "a\uFFFDb");
    CHECK(escape_xml("\x01\x1B\r") == "\uFFFD\uFFFD\uFFFD");
    CHECK(escape_xml("\uFFFE\uFFFF") == "\uFFFD\uFFFD");
    CHECK(escape_xml("\x7F\u0080\u009B\u00A0") == "\uFFFD\uFFFD\uFFFD\u00A0");
    CHECK(escape_xml("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
    CHECK(escape_xml("x\xFFy") == "x\uFFFDy");
  }

  TEST_CASE("poison has no markup left") {
    const auto out = escape_xml(poison);
    CHECK(out.find_first_of("<>\"'") == std::string::npos);
    CHECK(out.find("&]") == std::string::npos);
  }
}

TEST_SUITE("Markdown") {
  TEST_CASE("ordinary text is left as it is") {
    for (const std::string text :
         {"Pictures are blurry, size details incomplete", "R&D (2 people) - 10:30, 1.5 -> 2",
          "顧客說：「很好！」", "snake_case and 50% = half", "Is it #good? Yes!..", "a > b",
          "mail me at home @ night", "costs $5"}) {
      CHECK(escape_markdown(text) == text);
    }
  }

  TEST_CASE("inline markup is escaped") {
    CHECK(escape_markdown("*a* _b_ `c` ~d~") == R"(\*a\* \_b\_ \`c\` \~d\~)");
    CHECK(escape_markdown("[x](y) ![z](w)") == R"(\[x\](y) !\[z\](w))");
    CHECK(escape_markdown(R"(\*)") == R"(\\\*)");
    CHECK(escape_markdown("a|b") == R"(a\|b)");
    CHECK(escape_markdown("wow!") == R"(wow\!)");            // a link may follow
    CHECK(escape_markdown("C# or C #") == R"(C# or C \#)");  // a heading could end here
  }

  TEST_CASE("HTML and entities are escaped") {
    CHECK(escape_markdown("<b>&lt;&#64;</b>") == "&lt;b>&amp;lt;&amp;#<!-- -->64;&lt;/b>");
    CHECK(escape_markdown("<!-- x -->") == R"(&lt;!-- x -->)");
    CHECK(escape_markdown("A & B; &x &;") == "A & B; &x &;");
  }

  TEST_CASE("what would start a block is escaped, only there") {
    CHECK(escape_markdown("# x") == "\\# x");
    CHECK(escape_markdown("- x") == "\\- x");
    CHECK(escape_markdown("+1 delighted") == "\\+1 delighted");
    CHECK(escape_markdown("=====") == "\\=====");
    CHECK(escape_markdown("> x") == "&gt; x");
    CHECK(escape_markdown("1. x") == "1\\. x");
    CHECK(escape_markdown("12) x") == "12\\) x");
    CHECK(escape_markdown("1.5. x") == "1\\.5. x");
    CHECK(escape_markdown(":-- x") == "\\:-- x");
    CHECK(escape_markdown("a # - + 1. x") == "a # - + 1. x");
    CHECK(escape_markdown("    code") == "&#32;&#32;&#32;&#32;code");
  }

  TEST_CASE("line ends become breaks") {
    CHECK(escape_markdown("a\n\nb") == "a<br><br>b");
    CHECK(escape_markdown("a\n# b") == "a<br># b");
    CHECK(escape_markdown("a\rb") == "a\uFFFDb");
  }

  TEST_CASE("mentions, issues, links, shortcodes, formulas and templates stay text") {
    CHECK(escape_markdown("@team a@b.example") == "@<!-- -->team a@<!-- -->b.example");
    CHECK(escape_markdown("see #12") == "see #<!-- -->12");
    CHECK(escape_markdown("#12") == "\\#<!-- -->12");
    CHECK(escape_markdown("GH-12 (gh-3) high-4 GH-x -12") == "GH-<!-- -->12 (gh-<!-- -->3) high-4 GH-x -12");
    CHECK(escape_markdown("http://x WWW.x") == "http&#58;//x WWW&#46;x");
    CHECK(escape_markdown(":tada: 10:30") == ":<!-- -->tada: 10:30");
    CHECK(escape_markdown("$x$") == "<span>$</span>x<span>$</span>");
    CHECK(escape_markdown("{{7}} {%x%}") == "&#123;{7}} &#123;%x%}");
  }

  TEST_CASE("long runs take linear time") {
    CHECK(escape_markdown(std::string(1'000'000, ' ')).size() == 5'000'000);
    CHECK(escape_markdown(std::string(1'000'000, '1')).size() == 1'000'000);
    CHECK(escape_markdown(std::string(1'000'000, '&')).size() == 1'000'000);
    CHECK(escape_markdown(std::string(1'000'000, ':')).size() == 1'000'001);  // the first one is escaped
    CHECK(escape_markdown(std::string(1'000'000, 'w')).size() == 1'000'000);
  }
}

TEST_SUITE("DOT") {
  TEST_CASE("quotes, backslashes, line ends and entities are escaped") {
    CHECK(escape_dot(R"(say "hi")") == R"(say \"hi\")");
    CHECK(escape_dot(R"(\N \G \l)") == R"(\\N \\G \\l)");
    CHECK(escape_dot("a\nb") == "a\\nb");
    CHECK(escape_dot("&lt; R&D &#64; &x") == "&amp;lt; R&D &amp;#64; &x");
    CHECK(escape_dot("a\x1B\x7F") == "a\uFFFD\uFFFD");
    CHECK(escape_dot("旅程") == "旅程");
  }

  TEST_CASE("poison cannot end its string") {
    const auto out = escape_dot(poison);
    for (std::size_t at = 0; at < out.size(); ++at) {
      if (out[at] == '\\')
        ++at;
      else
        CHECK(out[at] != '"');
    }
  }
}

TEST_SUITE("CSV") {
  TEST_CASE("fields are quoted where needed") {
    CHECK(escape_csv("plain text") == "plain text");
    CHECK(escape_csv("a,b") == "\"a,b\"");
    CHECK(escape_csv("a;b") == "\"a;b\"");
    CHECK(escape_csv("say \"hi\"") == "\"say \"\"hi\"\"\"");
    CHECK(escape_csv("a\nb") == "\"a\nb\"");
    CHECK(escape_csv("") == "");
    CHECK(escape_csv("a\0b"s) == "a\uFFFDb");
  }

  TEST_CASE("formulas are defused") {
    CHECK(escape_csv("=1+1") == "\"'=1+1\"");
    CHECK(escape_csv("+cmd|x") == "\"'+cmd|x\"");
    CHECK(escape_csv("-2 annoyed") == "\"'-2 annoyed\"");
    CHECK(escape_csv("@SUM(A1)") == "\"'@SUM(A1)\"");
    CHECK(escape_csv("  =1") == "\"'  =1\"");
    CHECK(escape_csv("\t=1") == "\"'\t=1\"");
    CHECK(escape_csv("＝1") == "\"'＝1\"");
    CHECK(escape_csv("-1-1") == "\"'-1-1\"");
  }

  TEST_CASE("numbers stay numbers") {
    CHECK(escape_csv("-2") == "-2");
    CHECK(escape_csv("+1.5") == "+1.5");
    CHECK(escape_csv("-.5") == "\"'-.5\"");
    CHECK(escape_csv("-") == "\"'-\"");
  }
}

TEST_SUITE("terminal") {
  TEST_CASE("what could command the terminal or hide is shown by its number") {
    CHECK(escape_terminal("\x1B[31m") == "<U+001B>[31m");
    CHECK(escape_terminal("a\u202Eb") == "a<U+202E>b");
    CHECK(escape_terminal("a\nb\r") == "a<U+000A>b<U+000D>");
    CHECK(escape_terminal("\x7F\u009B") == "<U+007F><U+009B>");
    CHECK(escape_terminal("\u200B\uFEFF\u2028") == "<U+200B><U+FEFF><U+2028>");
    CHECK(escape_terminal("x\xC0\xAF") == "x<0xC0><0xAF>");
  }

  TEST_CASE("text, tabs and joined emoji stay") {
    CHECK(escape_terminal("階段\t“x” 👨‍👩‍👧 é") ==
          "階段\t“x” 👨‍👩‍👧 é");
  }
}

TEST_SUITE("GitHub") {
  TEST_CASE("messages and properties of workflow commands") {
    CHECK(escape_github_command("50%\r\na:b,c", false) == "50%25%0D%0Aa:b,c");
    CHECK(escape_github_command("50%\r\na:b,c", true) == "50%25%0D%0Aa%3Ab%2Cc");
    CHECK(escape_github_command("%0A", false) == "%250A");
  }

  TEST_CASE("lines of a log are no commands") {
    CHECK(defuse_workflow_commands("::error::x") == ": :error::x");
    CHECK(defuse_workflow_commands("  ::error::x") == "  : :error::x");
    CHECK(defuse_workflow_commands("x ##[error]y ###[z]") == "x ## [error]y ### [z]");
    CHECK(defuse_workflow_commands("a::b #[x] ##") == "a::b #[x] ##");
    CHECK(defuse_workflow_commands(poison).find("##[") == std::string::npos);
  }

  TEST_CASE("trust: workflow commands: JSON holds none, and means the same") {
    const std::string json = R"(["##[error]x ###[group]", "##", [1]])";
    const std::string defused = inert_json(json);
    CHECK(defused == R"(["##\u005berror]x ###\u005bgroup]", "##", [1]])");
    CHECK(nlohmann::json::parse(defused) == nlohmann::json::parse(json));
  }
}

TEST_SUITE("JSON") {
  TEST_CASE("trust: no string of JSON commands a terminal or a log, and each means what it meant") {
    CHECK(inert_json("[\"a\"]") == "[\"a\"]");
    CHECK(inert_json("\"\x7F\u0080\u009B\u009F\u00A0\"") == "\"\\u007f\\u0080\\u009b\\u009f\u00A0\"");
    CHECK(inert_json("\"##[error]x ###[y\"") == "\"##\\u005berror]x ###\\u005by\"");
    CHECK(inert_json("\"旅程 # ##\"") == "\"旅程 # ##\"");
  }
}
