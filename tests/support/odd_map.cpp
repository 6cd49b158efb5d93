#include "support/odd_map.hpp"

#include "lexicon/enumeration.hpp"
#include "lexicon/keyword.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace journey::support {

namespace {

using lexicon::Enumeration;
using lexicon::Keyword;

/// A statement as it is meant, with what stands below it.
struct Node {
  Keyword keyword;
  std::string argument, text;
  std::vector<std::string> lines;  ///< of a long text
  std::vector<Node> below;
};

class Writer {
 public:
  explicit Writer(std::mt19937& random)
      : random_(random), language_(static_cast<lexicon::Language>(pick(3))) {}

  std::string write() {
    if (chance(5)) out_ += "\xEF\xBB\xBF";
    crlf_ = chance(3);
    unit_ = std::array<std::string, 5>{"  ", "    ", "\t", " ", "   "}[pick(5)];
    gap("");
    for (const Node& node : map()) print(node, "");
    gap(unit_);
    if (chance(4)) {
      out_.pop_back();  // no line end at the end
      if (out_.ends_with('\r')) out_.pop_back();
    }
    return std::move(out_);
  }

 private:
  std::size_t pick(std::size_t count) { return random_() % count; }
  bool chance(std::size_t one_in) { return pick(one_in) == 0; }

  // --- what is said ---

  std::string words() {
    static constexpr std::array<std::string_view, 12> some{
        "slow", "価格", "a: b", "# 1", "排隊", "x|y", "1st", "“q”", "50% off", "A、B", "Ω≠ö", "e\xCC\x81"};
    std::string text = "t";
    for (std::size_t i = pick(4) + 1; i-- > 0;)
      text.append(chance(6) ? "  " : " ").append(some[pick(some.size())]);
    return text;
  }
  std::string list(std::vector<std::string> pieces) {
    static constexpr std::array<std::string_view, 6> marks{",", ", ", " ,", "，", "、", "　，\t"};
    std::string text;
    for (std::size_t i = 0; i < pieces.size(); ++i)
      text.append(i > 0 ? marks[pick(marks.size())] : "").append(pieces[i]);
    return text;
  }
  std::string value(Enumeration enumeration) {
    const auto all = lexicon::words_of(enumeration);
    return letters(all[pick(all.size())]);
  }
  std::string letters(std::string_view word) {
    std::string text(word);
    if (chance(3)) {
      for (char& c : text) c = c >= 'a' && c <= 'z' && chance(2) ? static_cast<char>(c - 32) : c;
    }
    return text;
  }
  Node free(Keyword keyword, std::string argument = {}) {
    Node node{keyword, std::move(argument), words(), {}, {}};
    if (chance(4)) {
      for (std::size_t i = pick(4) + 1; i-- > 0;)
        node.lines.push_back(chance(4) ? "" : std::string(pick(3), ' ') + words());
      node.lines.front() = "# first";
      node.lines.push_back("last: line");
    }
    return node;
  }

  std::vector<Node> map() {
    std::vector<Node> all;
    Node journey{Keyword::journey, "", words(), {}, {}};
    const auto language = static_cast<lexicon::Language>(pick(lexicon::language_count));
    journey.below.push_back({Keyword::language, "", std::string(lexicon::tag_of(language)), {}, {}});
    journey.below.push_back({Keyword::persona, "", list({"ana", "mike"}), {}, {}});
    journey.below.push_back({Keyword::source, "", list({"talks", "logs"}), {}, {}});
    journey.below.push_back(
        {Keyword::kind, "", chance(3) ? words() : value(Enumeration::journey_kind), {}, {}});
    journey.below.push_back({Keyword::status, "", value(Enumeration::status), {}, {}});
    journey.below.push_back({Keyword::model, "", "own", {}, {}});
    journey.below.push_back(free(Keyword::goal));
    journey.below.push_back({Keyword::tag, "", list({words(), "b", "c"}), {}, {}});
    all.push_back(std::move(journey));
    all.push_back({Keyword::persona, "ana", "", {}, {free(Keyword::need), free(Keyword::fact, "x  y")}});
    all.push_back({Keyword::persona, "mike", words(), {}, {}});
    all.push_back({Keyword::channel,
                   "web",
                   words(),
                   {},
                   {{Keyword::kind, "", value(Enumeration::channel_kind), {}, {}}}});
    all.push_back({Keyword::channel, "店", "", {}, {}});
    all.push_back({Keyword::source,
                   "talks",
                   words(),
                   {},
                   {{Keyword::kind, "", value(Enumeration::source_kind), {}, {}}}});
    all.push_back(
        {Keyword::source, "logs", words(), {}, {{Keyword::method, "", value(Enumeration::method), {}, {}}}});
    all.push_back({Keyword::metric,
                   "rate",
                   words(),
                   {},
                   {{Keyword::value, "2026-03", "58", {}, {}},
                    {Keyword::better, "", value(Enumeration::better), {}, {}}}});
    all.push_back({Keyword::lane, "mood", "Mood", {}, {}});
    all.push_back({Keyword::model, "own", list({"p0", "p1", "p2?"}), {}, {}});
    for (std::size_t i = 0; i < 2 + pick(2); ++i) all.push_back(stage(i));
    all.push_back(
        {Keyword::view,
         "v",
         "V",
         {},
         {{Keyword::show, "", list({"mood", std::string(word(Keyword::pain)), "action"}), {}, {}}}});
    return all;
  }

  Node stage(std::size_t number) {
    const std::string name = std::to_string(number);
    Node stage{Keyword::stage, "s" + name, chance(3) ? "" : words(), {}, {}};
    stage.below.push_back({Keyword::phase, "", "p" + std::to_string(number > 2 ? 2 : number), {}, {}});
    if (chance(2)) stage.below.push_back(free(Keyword::description));
    Node touchpoint{Keyword::touchpoint, "t" + name, words(), {}, {}};
    touchpoint.below.push_back({Keyword::channel, "", chance(2) ? "web" : list({"web", "店"}), {}, {}});
    touchpoint.below.push_back(
        {Keyword::emotion, "", chance(2) ? "+1 " + words() : "-1..１，" + words(), {}, {}});
    touchpoint.below.push_back({Keyword::moment_of_truth, "", value(Enumeration::moment_of_truth), {}, {}});
    touchpoint.below.push_back({Keyword::servqual, value(Enumeration::servqual_dimension), "6->4.5", {}, {}});
    touchpoint.below.push_back(free(Keyword::action));
    Node pain = free(Keyword::pain, chance(2) ? "pain" + name : "");
    pain.below.push_back({Keyword::severity, "", value(Enumeration::severity), {}, {}});
    pain.below.push_back({Keyword::frequency, "", chance(2) ? "40%" : value(Enumeration::frequency), {}, {}});
    pain.lines.clear();
    touchpoint.below.push_back(std::move(pain));
    Node need{Keyword::need, "", words(), {}, {{Keyword::kano, "", value(Enumeration::kano), {}, {}}}};
    touchpoint.below.push_back(std::move(need));
    touchpoint.below.push_back({Keyword::for_, list({"ana", "mike"}), "", {}, {free(Keyword::thought)}});
    touchpoint.below.push_back({Keyword::next, value(Enumeration::target), "20% " + words(), {}, {}});
    stage.below.push_back(std::move(touchpoint));
    return stage;
  }

  // --- how it is written ---

  std::string_view word(Keyword keyword) {
    const auto all =
        lexicon::words_of(keyword, chance(5) ? static_cast<lexicon::Language>(pick(3)) : language_);
    return all[pick(all.size())];
  }
  std::string space() {
    static constexpr std::array<std::string_view, 6> some{"", "", " ", "  ", "\t ", "　"};
    return std::string(some[pick(some.size())]);
  }
  void end_line(bool may_trail = true) {
    if (may_trail && chance(4)) out_ += chance(2) ? " " : "\t　";
    out_ += crlf_ && !chance(10) ? "\r\n" : "\n";
  }
  void comment(const std::string& margin) {
    out_ += margin + (chance(3) ? "＃" : "#") + space() + words();
    end_line();
  }
  /// Blank lines and comments between two statements, indented like one of them, or not.
  void gap(const std::string& margin) {
    for (std::size_t i = chance(2) ? pick(4) : 0; i-- > 0;) {
      if (chance(2)) {
        out_ += chance(3) ? margin : "";
        end_line(false);
      } else {
        comment(chance(3) ? "" : chance(2) ? margin : margin.substr(0, margin.size() / 2));
      }
    }
  }

  void print(const Node& node, const std::string& margin) {
    out_ += margin + letters(word(node.keyword));
    if (!node.argument.empty()) out_ += (chance(3) ? "　" : " ") + space() + node.argument;
    out_ += space() + (chance(2) ? "：" : ":") + space();
    const std::string inner = margin + unit_;
    if (!node.lines.empty()) {
      out_ += chance(2) ? "|" : "｜";
      end_line();
      for (const std::string& line : node.lines) {
        // Not at the first and last, where it would be in front of the text, or behind it.
        if (chance(4)) comment(chance(2) ? margin : "");
        if (line.empty()) {
          end_line(false);
        } else {
          out_ += inner + " " + line;
          end_line();
        }
      }
    } else {
      out_ += node.text;
      end_line();
    }
    for (const Node& child : node.below) {
      gap(node.lines.empty() ? inner : margin);
      print(child, inner);
    }
    gap(margin);
  }

  std::mt19937& random_;
  lexicon::Language language_;
  std::string unit_;
  bool crlf_ = false;
  std::string out_;
};

}  // namespace

std::string odd_map(std::mt19937& random) { return Writer(random).write(); }

}  // namespace journey::support
