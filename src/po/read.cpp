#include "po/read.hpp"

#include "po/phrases.hpp"
#include "text/ascii.hpp"
#include "text/bidi.hpp"
#include "text/lines.hpp"
#include "text/quote.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace journey::po {

namespace {

using lexicon::Message;
using lexicon::say;

/// Behind so many nobody reads on.
constexpr std::size_t most_mistakes = 100;

/// What follows a keyword on its line and the lines below it.
enum class Field : std::uint8_t { none, context, id, text, previous_context, previous_id, skipped };

struct KeywordRow {
  std::string_view word;
  Field field, previous;
};
constexpr KeywordRow keywords[]{{"msgctxt", Field::context, Field::previous_context},
                                {"msgid", Field::id, Field::previous_id},
                                {"msgstr", Field::text, Field::none}};

bool is_space(char c) { return c == ' ' || c == '\t'; }
std::string_view without_space(std::string_view line) {
  while (!line.empty() && is_space(line.front())) line.remove_prefix(1);
  while (!line.empty() && (is_space(line.back()) || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

class Reader {
 public:
  Reader(const text::Source& source, text::SourceId id, std::size_t most,
         diagnostic::Diagnostics& diagnostics)
      : bytes_(source.bytes()), id_(id), most_(most), diagnostics_(diagnostics) {}

  File read() {
    if (!is_text()) return {};
    std::string_view rest = bytes_;
    while (!rest.empty() && mistakes_ < most_mistakes) {
      line_ = text::take_raw_line(rest);
      const std::string_view line = without_space(line_);
      if (line.starts_with('#')) {
        comment(line);
      } else if (!line.empty()) {
        statement(line, false, false);
      }
    }
    finish_entry();
    tell_doubles();
    return std::move(file_);
  }

 private:
  // --- the bytes ---

  bool is_text() {
    if (bytes_.starts_with("\xEF\xBB\xBF")) {
      error(bytes_.substr(0, 3), say<phrases::begins_with_a_mark>(), say<phrases::save_as_utf8>());
      return false;
    }
    if (const auto invalid = text::find_invalid(bytes_)) {
      error(bytes_.substr(invalid->begin, invalid->end - invalid->begin), say<phrases::is_no_utf8>(),
            say<phrases::save_as_utf8>());
      return false;
    }
    // UTF-16 without a mark is UTF-8, with a NUL beside every letter.
    const auto zero = bytes_.find('\0');
    if (zero == std::string_view::npos) return true;
    error(bytes_.substr(zero, 1), say<phrases::is_no_utf8>(), say<phrases::save_as_utf8>());
    return false;
  }

  // --- lines ---

  void comment(std::string_view line) {
    const std::string_view sign = line.substr(0, 2),
                           rest = line.substr(std::min<std::size_t>(2, line.size()));
    if (sign == "#~") {
      const bool is_previous = rest.starts_with('|');
      const std::string_view words = without_space(rest.substr(is_previous ? 1 : 0));
      if (!words.empty()) statement(words, true, is_previous);
      return;
    }
    if (sign == "#|") {
      const std::string_view words = without_space(rest);
      if (!words.empty()) statement(words, false, true);
      return;
    }
    begin_comment();
    if (sign == "#.") {
      entry_.extracted.emplace_back(rest.starts_with(' ') ? rest.substr(1) : rest);
    } else if (sign == "#:") {
      references(rest);
    } else if (sign == "#,") {
      flags(rest);
    } else {
      entry_.comments.emplace_back(line.substr(1));
    }
  }

  /// Apart by spaces; a path that holds some stands between two isolates.
  void references(std::string_view rest) {
    constexpr std::string_view open = "\u2068", close = "\u2069";
    for (rest = without_space(rest); !rest.empty(); rest = without_space(rest)) {
      std::size_t end = 0;
      bool is_inside = false;
      while (end < rest.size() && (is_inside || !is_space(rest[end]))) {
        if (rest.substr(end).starts_with(open)) is_inside = true;
        if (rest.substr(end).starts_with(close)) is_inside = false;
        ++end;
      }
      std::string reference(rest.substr(0, end));
      for (const std::string_view mark : {open, close}) {
        if (const std::size_t at = reference.find(mark); at != std::string::npos)
          reference.erase(at, mark.size());
      }
      entry_.references.push_back(std::move(reference));
      rest.remove_prefix(end);
    }
  }

  void flags(std::string_view rest) {
    while (!rest.empty()) {
      const std::size_t comma = std::min(rest.find(','), rest.size());
      const std::string_view flag = without_space(rest.substr(0, comma));
      if (flag == "fuzzy") {
        entry_.is_fuzzy = true;
      } else if (!flag.empty()) {
        entry_.flags.emplace_back(flag);
      }
      rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
  }

  void statement(std::string_view line, bool is_obsolete, bool is_previous) {
    if (line.starts_with('"')) {
      if (field_ == Field::none)
        return error(line, say<phrases::text_without_keyword>(), say<phrases::order_is>());
      return string(line);
    }
    std::size_t end = 0;
    while (end < line.size() && !is_space(line[end]) && line[end] != '"') ++end;
    const std::string_view word = line.substr(0, end);
    if (word == "msgid_plural" || word.starts_with("msgstr[")) {
      if (!is_plural_) error(word, say<phrases::plural_entry>(word), say<phrases::one_text>());
      is_plural_ = true;
      is_wrong_ = true;
      field_ = Field::skipped;
      return;
    }
    const auto* const row = std::find_if(std::begin(keywords), std::end(keywords),
                                         [&](const KeywordRow& k) { return k.word == word; });
    const Field field = row == std::end(keywords) ? Field::none : is_previous ? row->previous : row->field;
    if (field == Field::none) {
      field_ = Field::skipped;
      return error(line, say<phrases::no_line_of_po>(), say<phrases::lines_are>());
    }
    begin(field, word, is_obsolete);
    const std::string_view rest = without_space(line.substr(end));
    if (!rest.starts_with('"'))
      return error(line, say<phrases::lacks_its_text>(word), say<phrases::write_empty>(word));
    string(rest);
  }

  // --- entries ---

  /// A comment behind a translation belongs to the next entry.
  void begin_comment() {
    if (has_text_ || is_plural_) finish_entry();
    field_ = Field::none;
  }

  void begin(Field field, std::string_view word, bool is_obsolete) {
    const bool is_previous = field == Field::previous_context || field == Field::previous_id;
    const bool opens = is_previous || field == Field::context || field == Field::id;
    if (opens && (has_text_ || is_plural_ || (entry_has_words() && entry_.is_obsolete != is_obsolete)))
      finish_entry();
    const bool is_right = is_previous || (field == Field::context && !entry_.context && !has_id_) ||
                          (field == Field::id && !has_id_) || (field == Field::text && has_id_ && !has_text_);
    field_ = field;
    if (!is_previous) entry_.is_obsolete = is_obsolete;
    if (!is_right) {
      is_wrong_ = true;
      error(word, say<phrases::out_of_order>(word), say<phrases::order_is>());
      if (field == Field::id) {  // read on from here as from a new one
        finish_entry();
        field_ = field;
        entry_.is_obsolete = is_obsolete;
      }
    }
    switch (field) {
      case Field::context:
        entry_.context.emplace();
        head_ = span_of(word);
        break;
      case Field::id:
        has_id_ = true;
        entry_.id_span = span_of(word);
        break;
      case Field::text:
        has_text_ = true;
        entry_.text_span = span_of(word);
        break;
      case Field::previous_context:
        entry_.previous_context.emplace();
        break;
      case Field::previous_id:
        entry_.previous_id.emplace();
        break;
      case Field::none:
      case Field::skipped:
        break;
    }
  }

  [[nodiscard]] bool entry_has_words() const { return entry_.context || has_id_; }

  void finish_entry() {
    if (!has_text_ && !is_wrong_ && entry_has_words()) {
      is_wrong_ = true;
      error_at(has_id_ ? entry_.id_span : head_, say<phrases::is_not_complete>(has_id_ ? "msgstr" : "msgid"),
               say<phrases::order_is>());
    }
    if (has_text_ && has_id_ && !is_wrong_) keep();
    entry_ = {};
    has_id_ = has_text_ = is_wrong_ = is_plural_ = is_too_long_ = false;
    size_ = 0;
    field_ = Field::none;
  }

  void keep() {
    if (entry_.is_header()) {
      check_header();
    } else if (!entry_.is_obsolete && !entry_.text.empty()) {
      check_translation();
    }
    file_.entries.push_back(std::move(entry_));
  }

  /// Leaves out entries that are there already, and puts the header first.
  void tell_doubles() {
    auto& entries = file_.entries;
    std::unordered_map<Key, text::Span, KeyHash> known;
    known.reserve(entries.size());
    std::vector<std::size_t> doubles;
    for (std::size_t at = 0; at < entries.size(); ++at) {
      if (entries[at].is_obsolete) continue;
      const auto [first, is_new] = known.try_emplace(key_of(entries[at]), entries[at].id_span);
      if (is_new || mistakes_++ >= most_mistakes) continue;
      doubles.push_back(at);
      diagnostics_.error(rule, entries[at].id_span, say<phrases::said_twice>(), say<phrases::keep_one>())
          .labels.push_back({first->second, say<phrases::first_one_here>()});
    }
    for (auto at = doubles.rbegin(); at != doubles.rend(); ++at)
      entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(*at));
    const auto header =
        std::find_if(entries.begin(), entries.end(), [](const Entry& e) { return e.is_header(); });
    if (header != entries.end()) std::rotate(entries.begin(), header, header + 1);
  }

  void check_header() {
    const std::string_view type = header_field(entry_.text, "Content-Type");
    const std::size_t at = type.find("charset=");
    if (at == std::string_view::npos) return;
    const std::string_view charset = type.substr(at + 8, type.find_first_of("; \t", at) - at - 8);
    if (text::ascii_lower(charset) == "utf-8") return;
    const std::size_t written = bytes_.find(charset, entry_.text_span.begin);
    error(bytes_.substr(std::min(written, bytes_.size()), charset.size()),
          say<phrases::says_another_charset>(text::quote(charset)), say<phrases::write_charset>());
  }

  void check_translation() {
    if (entry_.id.starts_with('\n') != entry_.text.starts_with('\n'))
      error_at(entry_.text_span, say<phrases::ends_otherwise>(Message::of(phrases::begins)),
               say<phrases::as_the_text>());
    if (entry_.id.ends_with('\n') != entry_.text.ends_with('\n'))
      error_at(entry_.text_span, say<phrases::ends_otherwise>(Message::of(phrases::ends)),
               say<phrases::as_the_text>());
    std::string_view rest = entry_.text;
    while (!rest.empty()) {
      if (!text::find_unbalanced_bidi(text::take_line(rest))) continue;
      return error_at(entry_.text_span, say<phrases::unbalanced_direction>(),
                      say<phrases::delete_or_close>());
    }
  }

  // --- texts ---

  [[nodiscard]] std::string* target() {
    switch (field_) {
      case Field::context:
        return &*entry_.context;
      case Field::id:
        return &entry_.id;
      case Field::text:
        return &entry_.text;
      case Field::previous_context:
        return &*entry_.previous_context;
      case Field::previous_id:
        return &*entry_.previous_id;
      case Field::none:
      case Field::skipped:
        break;
    }
    return nullptr;
  }

  /// Takes a text in quotation marks, which is the rest of its line.
  void string(std::string_view line) {
    std::string* const into = target();
    if (into == nullptr) return;
    std::size_t at = 1;
    for (;;) {
      const std::size_t end = end_of_plain(line, at);
      into->append(line, at, end - at);
      at = end;
      if (at == line.size() || line[at] == '"') break;
      if (line[at] != '\\')
        return error(line.substr(at, 1), say<phrases::control_character>(), say<phrases::delete_it>());
      const std::size_t size = at + 1 < line.size() ? 1 + text::decode(line, at + 1).size : 1;
      const char plain = at + 1 < line.size() ? unescaped(line[at + 1]) : '\0';
      if (plain == '\0')
        return error(line.substr(at, size), say<phrases::broken_escape>(line.substr(at, size)),
                     say<phrases::escapes_are>());
      into->push_back(plain);
      at += 2;
    }
    if (at == line.size()) return error(line, say<phrases::is_not_closed>(), say<phrases::close_it>());
    if (at + 1 < line.size())
      return error(line.substr(at + 1), say<phrases::behind_the_text>(), say<phrases::close_it>());
    size_ += line.size();
    if (size_ <= most_ || is_too_long_) return;
    is_too_long_ = true;
    error(line.substr(0, 1), say<phrases::entry_too_long>(most_), say<phrases::shorten_it>());
    // What goes on in this entry is neither kept nor said again.
    field_ = Field::skipped;
  }

  /// Where the text ends, or holds what is no character of it as it stands.
  static std::size_t end_of_plain(std::string_view line, std::size_t at) {
    const auto is_plain = [](char c) {
      return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\' && c != 0x7F;
    };
    while (at < line.size() && is_plain(line[at])) ++at;
    return at;
  }

  static char unescaped(char letter) {
    switch (letter) {
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case '"':
      case '\\':
        return letter;
      default:
        return '\0';
    }
  }

  // --- mistakes ---

  [[nodiscard]] text::Span span_of(std::string_view piece) const {
    const auto begin = static_cast<std::uint32_t>(piece.data() - bytes_.data());
    return {id_, begin, begin + static_cast<std::uint32_t>(piece.size())};
  }
  void error(std::string_view piece, Message message, Message hint) {
    error_at(span_of(piece), std::move(message), std::move(hint));
  }
  void error_at(text::Span span, Message message, Message hint) {
    is_wrong_ = true;
    ++mistakes_;
    diagnostics_.error(rule, span, std::move(message), std::move(hint));
  }

  std::string_view bytes_, line_;
  text::SourceId id_;
  std::size_t most_;
  diagnostic::Diagnostics& diagnostics_;
  File file_;
  Entry entry_;
  text::Span head_ = {};
  Field field_ = Field::none;
  bool has_id_ = false, has_text_ = false;
  bool is_wrong_ = false;     ///< and reported: the entry is not kept
  bool is_plural_ = false;    ///< and reported
  bool is_too_long_ = false;  ///< and reported
  std::size_t size_ = 0;      ///< bytes of its texts, as they are written
  std::size_t mistakes_ = 0;
};

}  // namespace

File read(const text::Source& source, text::SourceId id, std::size_t most,
          diagnostic::Diagnostics& diagnostics) {
  return Reader(source, id, most, diagnostics).read();
}

}  // namespace journey::po
