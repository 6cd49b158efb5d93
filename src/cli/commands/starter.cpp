#include "cli/commands/starter.hpp"

#include "lexicon/enumeration.hpp"
#include "lexicon/keyword.hpp"
#include "lexicon/words.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <vector>

#include <fmt/format.h>

namespace journey::cli {

namespace {

using lexicon::Keyword;

/// What a starter map says.
enum class Saying : std::uint8_t {
#define PHRASE(id, ...) id,
#include "cli/commands/starter.def"
#undef PHRASE
};
constexpr auto sayings = lexicon::in_one_row(std::array{
#define PHRASE(id, ...) lexicon::Cells{__VA_ARGS__},
#include "cli/commands/starter.def"
#undef PHRASE
});
static_assert(std::find(sayings.begin(), sayings.end(), std::string_view()) == sayings.end(),
              "a phrase lacks a translation");

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
    out_ += fmt::format("{}{}{}{}{}{}\n", std::string(static_cast<std::size_t>(depth) * 2, ' '),
                        lexicon::word(keyword, language_), name.empty() ? "" : " ", name,
                        lexicon::statement_colon(language_, !text.empty()), text);
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
  const auto says = [&](Saying saying) {
    return sayings[static_cast<std::size_t>(saying) * lexicon::language_count +
                   static_cast<std::size_t>(language)];
  };
  const auto says_of = [&](Saying saying, std::string_view of) {
    return fmt::format(fmt::runtime(says(saying)), of);
  };

  std::string persona(says(Saying::customer)), persona_title(says(Saying::customer_title));
  if (!starter.persona.empty()) {
    persona = text::is_name(starter.persona) ? starter.persona : name_from(starter.persona);
    persona_title = text::is_name(starter.persona) ? capitalised(starter.persona) : starter.persona;
    if (persona.empty()) persona = says(Saying::customer);
  }
  const std::span<const lexicon::BuiltInPhase> stages =
      starter.model != nullptr ? starter.model->phases : own_stages;

  Page page(language);
  page.comment(says(Saying::first_comment));
  page.line(0, Keyword::journey, says_of(Saying::title, persona_title));
  page.line(1, Keyword::language,
            starter.language.empty() ? std::string(lexicon::tag_of(language)) : starter.language);
  if (starter.model != nullptr) page.line(1, Keyword::model, starter.model->name);
  page.line(1, Keyword::persona, persona);
  page.line(1, Keyword::goal, says_of(Saying::goal, persona_title));
  page.gap();
  page.line(0, Keyword::persona, persona_title == persona ? "" : persona_title, persona);
  page.line(1, Keyword::need, says(Saying::need));
  for (std::size_t i = 0; i < stages.size(); ++i) {
    const std::string_view word = lexicon::phase_word(stages[i].name, language);
    const std::string title = capitalised(word);
    page.gap();
    // `exit` is how a journey ends, so no stage can be named so; its title may.
    const bool reserved = lexicon::value_of(lexicon::Enumeration::target, word).has_value();
    const std::string_view name = reserved ? "" : word;
    page.line(0, Keyword::stage, title == name ? "" : title, name);
    page.line(1, Keyword::touchpoint, says_of(Saying::touchpoint, title));
    if (i == 0) {
      page.line(2, Keyword::action, says(Saying::action));
      page.line(2, Keyword::thought, says(Saying::thought));
      page.line(2, Keyword::emotion, fmt::format("0 {}", says(Saying::start)));
    } else if (i == 1) {
      page.line(2, Keyword::emotion, fmt::format("-1 {}", says(Saying::low)));
      page.line(2, Keyword::pain, says(Saying::pain));
      page.line(3, Keyword::opportunity, says(Saying::opportunity));
    } else if (i + 1 == stages.size()) {
      page.line(2, Keyword::emotion, fmt::format("+1 {}", says(Saying::high)));
    } else {
      page.line(2, Keyword::emotion, fmt::format("0 {}", says(Saying::start)));
    }
  }
  return page.take();
}

}  // namespace journey::cli
