#include "cli/commands/starter.hpp"

#include "lexicon/enumeration.hpp"
#include "lexicon/keyword.hpp"
#include "lexicon/label.hpp"
#include "text/utf8.hpp"

#include <array>
#include <iterator>
#include <vector>

#include <fmt/format.h>

namespace journey::cli {

namespace {

using lexicon::Keyword;

/// What a starter map says, in the order English, Traditional, Simplified. `{}` takes the persona or the
/// stage.
struct Phrases {
  std::string_view first_comment, title, goal, need, touchpoint, action, thought, start, low, pain,
      opportunity, high, customer, customer_title;
};
constexpr std::array<Phrases, lexicon::language_count> phrases{{
    {"One fact a line. journey(5) has every word; `journey check` says what is wrong.", "The journey of {}",
     "Find out where {} struggles, and what to do about it", "Get it done without asking anyone",
     "First contact in “{}”", "Looks around and compares", "Is this right for me?", "curious", "unsure",
     "It is hard to find what matters", "Say the three things that matter first", "relieved", "customer",
     "Customer"},
    {"一行說一件事。所有的字都在 journey(5)；`journey check` 會說哪裡有錯。", "{}的旅程",
     "找出{}在哪裡遇到困難，以及可以怎麼做", "不必問人就能辦好", "「{}」的第一次接觸", "到處看看，比較一下",
     "這適合我嗎？", "好奇", "不確定", "找不到重要的資訊", "先說最重要的三件事", "鬆了一口氣", "顧客",
     "顧客"},
    {"一行说一件事。所有的词都在 journey(5)；`journey check` 会说哪里有错。", "{}的旅程",
     "找出{}在哪里遇到困难，以及可以怎么做", "不用问人就能办好", "“{}”的第一次接触", "到处看看，比较一下",
     "这适合我吗？", "好奇", "拿不准", "找不到重要的信息", "先说最重要的三件事", "松了一口气", "客户",
     "客户"},
}};

/// Stages of a starter map without a model: phases that every language has a word for.
constexpr std::array<lexicon::BuiltInPhase, 3> own_stages{{{"consideration"}, {"purchase"}, {"use"}}};

std::string capitalised(std::string_view word) {
  std::string title(word);
  for (char& c : title) c = c == '-' ? ' ' : c;
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z')
    title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return title;
}

/// Writes statements one below the other.
class Page {
 public:
  explicit Page(lexicon::Language language) : language_(language) {}

  void comment(std::string_view text) { out_ += fmt::format("# {}\n", text); }
  void gap() { out_ += "\n"; }
  void line(int depth, Keyword keyword, std::string_view text, std::string_view name = {}) {
    const bool english = language_ == lexicon::Language::english;
    out_ +=
        fmt::format("{}{}{}{}{}", std::string(static_cast<std::size_t>(depth) * 2, ' '),
                    lexicon::word(keyword, language_), name.empty() ? "" : " ", name, english ? ":" : "：");
    if (english && !text.empty()) out_ += ' ';
    out_ += fmt::format("{}\n", text);
  }
  std::string take() { return std::move(out_); }

 private:
  lexicon::Language language_;
  std::string out_;
};

}  // namespace

std::string name_from(std::string_view text) {
  std::string name;
  std::size_t length = 0;
  bool gap = false;
  for (std::size_t at = 0; at < text.size() && length < text::longest_name;) {
    const text::Decoded next = text::decode(text, at);
    at += next.size;
    char32_t c = next.code_point;
    if (c >= U'A' && c <= U'Z') c += U'a' - U'A';
    const bool fits = next.valid && (text::is_letter(c) ||
                                     (!name.empty() && (text::is_mark(c) || text::is_digit(c) || c == U'_')));
    if (!fits) {
      gap = !name.empty();
      continue;
    }
    if (gap && length + 1 < text::longest_name) {
      name += '-';
      ++length;
    }
    gap = false;
    text::encode(c, name);
    ++length;
  }
  return name;
}

std::string starter_map(const Starter& starter) {
  const lexicon::Language language = lexicon::language_of_tag(starter.language);
  const Phrases& says = phrases[static_cast<std::size_t>(language)];
  const bool english = language == lexicon::Language::english;

  std::string persona(says.customer), persona_title(says.customer_title);
  if (!starter.persona.empty()) {
    persona = text::is_name(starter.persona) ? starter.persona : name_from(starter.persona);
    persona_title = text::is_name(starter.persona) ? capitalised(starter.persona) : starter.persona;
    if (persona.empty()) persona = says.customer;
  }
  const std::span<const lexicon::BuiltInPhase> stages =
      starter.model != nullptr ? starter.model->phases : own_stages;

  Page page(language);
  page.comment(says.first_comment);
  page.line(0, Keyword::journey, fmt::format(fmt::runtime(says.title), persona_title));
  page.line(1, Keyword::language, starter.language.empty() ? "en" : starter.language);
  if (starter.model != nullptr) page.line(1, Keyword::model, starter.model->name);
  page.line(1, Keyword::persona, persona);
  page.line(1, Keyword::goal, fmt::format(fmt::runtime(says.goal), persona_title));
  page.gap();
  page.line(0, Keyword::persona, persona_title == persona ? "" : persona_title, persona);
  page.line(1, Keyword::need, says.need);
  for (std::size_t i = 0; i < stages.size(); ++i) {
    const std::string_view word = lexicon::phase_word(stages[i].name, language);
    const std::string title = english ? capitalised(stages[i].name) : std::string(word);
    page.gap();
    // `exit` is how a journey ends, so no stage can be named so; its title may.
    const bool reserved = lexicon::value_of(lexicon::Enumeration::target, word).has_value();
    const std::string_view name = reserved ? "" : english ? stages[i].name : word;
    page.line(0, Keyword::stage, english || reserved ? title : "", name);
    page.line(1, Keyword::touchpoint, fmt::format(fmt::runtime(says.touchpoint), title));
    if (i == 0) {
      page.line(2, Keyword::action, says.action);
      page.line(2, Keyword::thought, says.thought);
      page.line(2, Keyword::emotion, fmt::format("0 {}", says.start));
    } else if (i == 1) {
      page.line(2, Keyword::emotion, fmt::format("-1 {}", says.low));
      page.line(2, Keyword::pain, says.pain);
      page.line(3, Keyword::opportunity, says.opportunity);
    } else if (i + 1 == stages.size()) {
      page.line(2, Keyword::emotion, fmt::format("+1 {}", says.high));
    } else {
      page.line(2, Keyword::emotion, fmt::format("0 {}", says.start));
    }
  }
  return page.take();
}

}  // namespace journey::cli
