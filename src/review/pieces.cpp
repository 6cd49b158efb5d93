#include "review/pieces.hpp"

#include "text/escape.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>

namespace journey::review {

namespace {

bool is_blank_byte(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Line ends and the blanks around them, tabs and what is cut off: nothing that a line can't hold.
std::string on_one_line(std::string_view text, std::size_t longest) {
  std::string line;
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (characters == longest) return line += "…";
    ++characters;
    if (is_blank_byte(text[at])) {
      const std::size_t end = std::min(text.find_first_not_of(" \t\r\n", at), text.size());
      line += ' ';
      at = end;
      continue;
    }
    const std::size_t size = text::decode(text, at).size;
    line += text.substr(at, size);
    at += size;
  }
  return line;
}

/// `file` of `0|file|files` for one, `files` for any other number.
std::string_view form_for(std::string_view hole, std::int64_t number) {
  const std::size_t first = hole.find('|') + 1;
  const std::size_t second = hole.find('|', first);
  return number == 1 ? hole.substr(first, second - first) : hole.substr(second + 1);
}

void append(Pieces& pieces, Piece piece) {
  if (piece.text.empty()) return;
  if (!pieces.empty() && pieces.back().voice == piece.voice && piece.voice == Voice::ours) {
    pieces.back().text += piece.text;
  } else {
    pieces.push_back(std::move(piece));
  }
}

}  // namespace

std::string shown(std::string_view text, std::size_t longest) {
  return text::escape_terminal(on_one_line(text, longest));
}

Pieces author(std::string_view text) {
  if (text.empty()) return {};
  return {{Voice::author, shown(text)}};
}

Pieces code(std::string_view text) { return {{Voice::code, shown(text)}}; }

Pieces quoted(std::string_view text, lexicon::Language language) {
  const lexicon::Quotes& quotes = lexicon::traits(language).quotes;
  return joined({ours(quotes.open), author(text), ours(quotes.close)});
}

Pieces joined(std::initializer_list<Pieces> all) {
  Pieces pieces;
  for (const Pieces& some : all)
    for (const Piece& piece : some) append(pieces, piece);
  return pieces;
}

Pieces with_code(std::string_view sentence) {
  Pieces pieces;
  while (!sentence.empty()) {
    const std::size_t open = sentence.find('`');
    const std::size_t close = open == std::string_view::npos ? open : sentence.find('`', open + 1);
    if (close == std::string_view::npos) {
      pieces.push_back({Voice::author, shown(sentence, 1000)});
      break;
    }
    if (open > 0) pieces.push_back({Voice::author, shown(sentence.substr(0, open), 1000)});
    if (close > open + 1) pieces.push_back({Voice::code, shown(sentence.substr(open + 1, close - open - 1))});
    sentence.remove_prefix(close + 1);
  }
  return pieces;
}

std::string plain(const Pieces& pieces) {
  std::string all;
  for (const Piece& piece : pieces) all += piece.text;
  return all;
}

std::string in_words(const Pieces& pieces) {
  std::string all;
  for (const Piece& piece : pieces) {
    switch (piece.voice) {
      case Voice::gone:
        all += "[-" + piece.text + "-]";
        break;
      case Voice::came:
        all += "{+" + piece.text + "+}";
        break;
      case Voice::code:
        all += "`" + piece.text + "`";
        break;
      default:
        all += piece.text;
    }
  }
  return all;
}

Pieces filled(const lexicon::Phrase& phrase, lexicon::Language language, std::initializer_list<Part> parts) {
  Pieces pieces;
  std::string_view rest = phrase.in(language);
  while (!rest.empty()) {
    const std::size_t open = std::min(rest.find('{'), rest.size());
    append(pieces, {Voice::ours, std::string(rest.substr(0, open))});
    if (open == rest.size()) break;
    const std::size_t close = rest.find('}', open);
    const std::string_view hole = rest.substr(open + 1, close - open - 1);
    rest.remove_prefix(close + 1);
    const Part& part = *(parts.begin() + (hole.front() - '0'));
    if (const auto* const number = std::get_if<std::int64_t>(&part)) {
      append(pieces,
             {Voice::ours, hole.size() > 1 ? std::string(form_for(hole, *number)) : std::to_string(*number)});
    } else {
      for (const Piece& piece : std::get<Pieces>(part)) append(pieces, piece);
    }
  }
  return pieces;
}

}  // namespace journey::review
