#include "review/word_diff.hpp"

#include "text/han.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace journey::review {

namespace {

struct Token {
  std::string_view text;
  bool is_word = false;  ///< else a blank or a mark of punctuation
};

bool is_alone(char32_t c) { return text::is_han(c) || text::is_kana(c); }

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  const auto is_of_word = [](char32_t c) {
    return text::is_letter(c) || text::is_mark(c) || text::is_digit(c);
  };
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded first = text::decode(text, at);
    std::size_t end = at + first.size;
    const bool is_word = is_of_word(first.code_point);
    if (is_word && !is_alone(first.code_point)) {
      while (end < text.size()) {
        const text::Decoded next = text::decode(text, end);
        if (!is_of_word(next.code_point) || is_alone(next.code_point)) break;
        end += next.size;
      }
    }
    tokens.push_back({text.substr(at, end - at), is_word});
    at = end;
  }
  return tokens;
}

/// Tokens of both, in the order in which they are read.
struct Run {
  Voice voice;
  std::string text;
  std::size_t words = 0;
};

void append_token(std::vector<Run>& runs, Voice voice, const Token& token) {
  if (runs.empty() || runs.back().voice != voice) runs.push_back({voice, {}, 0});
  runs.back().text += token.text;
  runs.back().words += token.is_word ? 1 : 0;
}

using Tokens = std::span<const Token>;

/// The longest common subsequence, by the table of what it is worth from each place on.
void append_middle(std::vector<Run>& runs, Tokens before, Tokens after) {
  constexpr std::size_t cells_at_most = 100'000;
  if (before.size() + 1 > cells_at_most / (after.size() + 1)) {
    for (const Token& token : before) append_token(runs, Voice::gone, token);
    for (const Token& token : after) append_token(runs, Voice::came, token);
    return;
  }
  const std::size_t rows = before.size(), columns = after.size();
  std::vector<std::uint32_t> weights((rows + 1) * (columns + 1), 0);
  const auto weight = [&](std::size_t i, std::size_t j) -> std::uint32_t& {
    return weights[i * (columns + 1) + j];
  };
  // Words count for more than what stands between them, so that no two words are torn for a blank.
  const auto worth = [](const Token& token) -> std::uint32_t { return token.is_word ? 4 : 1; };
  for (std::size_t i = rows; i-- > 0;) {
    for (std::size_t j = columns; j-- > 0;) {
      weight(i, j) = std::max(weight(i + 1, j), weight(i, j + 1));
      if (before[i].text == after[j].text)
        weight(i, j) = std::max(weight(i, j), weight(i + 1, j + 1) + worth(before[i]));
    }
  }
  std::size_t i = 0, j = 0;
  while (i < rows || j < columns) {
    if (i < rows && j < columns && before[i].text == after[j].text &&
        weight(i, j) == weight(i + 1, j + 1) + worth(before[i])) {
      append_token(runs, Voice::author, before[i]);
      ++i;
      ++j;
    } else if (j == columns || (i < rows && weight(i + 1, j) >= weight(i, j + 1))) {
      append_token(runs, Voice::gone, before[i++]);
    } else {
      append_token(runs, Voice::came, after[j++]);
    }
  }
}

std::vector<Run> runs_of(Tokens before, Tokens after) {
  const auto is_same = [](const Token& x, const Token& y) { return x.text == y.text; };
  const auto from = static_cast<std::size_t>(
      std::mismatch(before.begin(), before.end(), after.begin(), after.end(), is_same).first -
      before.begin());
  const Tokens old_rest = before.subspan(from), new_rest = after.subspan(from);
  const auto behind = static_cast<std::size_t>(
      std::mismatch(old_rest.rbegin(), old_rest.rend(), new_rest.rbegin(), new_rest.rend(), is_same).first -
      old_rest.rbegin());
  std::vector<Run> runs;
  for (const Token& token : before.first(from)) append_token(runs, Voice::author, token);
  append_middle(runs, old_rest.first(old_rest.size() - behind), new_rest.first(new_rest.size() - behind));
  for (const Token& token : before.last(behind)) append_token(runs, Voice::author, token);
  return runs;
}

/// What changed in one place together, as one text that went and one that came: what is kept between two
/// changes and holds no word, or a single character, is read as a part of them.
std::vector<Run> calmed(const std::vector<Run>& runs) {
  std::vector<Run> calm;
  std::string gone, came;
  const auto flush = [&] {
    if (!gone.empty()) calm.push_back({Voice::gone, std::move(gone), 0});
    if (!came.empty()) calm.push_back({Voice::came, std::move(came), 0});
    gone.clear();
    came.clear();
  };
  for (std::size_t at = 0; at < runs.size(); ++at) {
    const Run& run = runs[at];
    if (run.voice == Voice::gone) {
      gone += run.text;
    } else if (run.voice == Voice::came) {
      came += run.text;
    } else {
      const bool is_between = at > 0 && at + 1 < runs.size();
      const bool is_little =
          run.words == 0 || (run.words == 1 && is_alone(text::decode(run.text, 0).code_point));
      if (is_between && is_little) {
        gone += run.text;
        came += run.text;
        continue;
      }
      flush();
      calm.push_back(run);
    }
  }
  flush();
  return calm;
}

/// The same with its middle, beginning or end cut out where it is long.
std::string cut(const std::string& kept, bool is_first, bool is_last) {
  constexpr std::size_t context = 30;
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < kept.size(); at += text::decode(kept, at).size) starts.push_back(at);
  const std::size_t room = (is_first || is_last ? 1 : 2) * context;
  if (starts.size() <= room + 10) return kept;
  std::string some;
  if (!is_first) some += kept.substr(0, starts[context]);
  some += "…";
  if (!is_last) some += kept.substr(starts[starts.size() - context]);
  return some;
}

}  // namespace

std::optional<Pieces> word_diff(std::string_view before, std::string_view after) {
  const auto old_tokens = tokens_of(before), new_tokens = tokens_of(after);
  if (old_tokens.empty() || new_tokens.empty()) return std::nullopt;
  const std::vector<Run> runs = calmed(runs_of(old_tokens, new_tokens));
  std::size_t kept = 0, went = 0, came = 0;
  for (const Run& run : runs) {
    if (run.voice == Voice::author) kept += run.words > 0 ? run.text.size() : 0;
    went += run.voice == Voice::gone ? 1 : 0;
    came += run.voice == Voice::came ? 1 : 0;
  }
  constexpr std::size_t most_changes = 12;
  // One that only got longer, or shorter, is read easily however long the rest is.
  const bool is_one_way = went == 0 || came == 0;
  const bool is_alike = is_one_way ? kept > 0 : kept * 3 >= std::max(before.size(), after.size());
  if (!is_alike || went + came > most_changes) return std::nullopt;
  Pieces pieces;
  for (std::size_t at = 0; at < runs.size(); ++at) {
    const bool is_kept = runs[at].voice == Voice::author;
    const std::string text = is_kept ? cut(runs[at].text, at == 0, at + 1 == runs.size()) : runs[at].text;
    pieces.push_back({runs[at].voice, shown(text)});
  }
  return pieces;
}

}  // namespace journey::review
