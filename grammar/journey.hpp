// The grammar of a `.journey` file: lines, heads, long texts, comments. Rules only; what they mean is said by
// actions in src/syntax/parse.cpp. Above each rule stands its EBNF. No keyword appears here: they are looked
// up in a table.
#pragma once

#include "grammar/characters.hpp"

#include <cstring>

#include <tao/pegtl/contrib/analyze_traits.hpp>

namespace journey::grammar {

// line-end = [ CR ], LF ;
struct line_end : pegtl::seq<pegtl::opt<pegtl::one<'\r'>>, pegtl::one<'\n'>> {};

// end-of-line = line-end | end of file ; looked at, not taken
struct end_of_line : pegtl::at<pegtl::sor<line_end, pegtl::eof>> {};

// rest-of-line = { any byte } ; up to the line end. A rule of its own, because a search for one byte is far
// faster than steps from byte to byte, and most of a map is free text.
struct rest_of_line {
  using rule_t = rest_of_line;
  using subs_t = pegtl::empty_list;

  template <typename ParseInput>
  static bool match(ParseInput& in) {
    const std::size_t size = in.size();
    const auto* end = static_cast<const char*>(size == 0 ? nullptr : std::memchr(in.current(), '\n', size));
    std::size_t count = end == nullptr ? size : static_cast<std::size_t>(end - in.current());
    if (end != nullptr && count > 0 && end[-1] == '\r') --count;
    in.bump_in_this_line(count);
    return true;
  }
};

// colon = ":" | "：" ;
struct colon : pegtl::sor<pegtl::one<':'>, pegtl::string<'\xEF', '\xBC', '\x9A'>> {};

// head-character = any byte but space, colon and line end ;
struct head_character : pegtl::sor<pegtl::not_one<' ', '\t', ':', '\r', '\n', '\xC2', '\xE3', '\xEF'>,
                                   pegtl::seq<pegtl::not_at<pegtl::sor<space, colon, line_end>>, character>> {
};

// word = head-character, { head-character } ;
struct word : pegtl::plus<head_character> {};

// keyword = word ;
struct keyword : word {};

// argument = word, { space, { space }, word } ;
struct argument : pegtl::list<word, pegtl::plus<space>> {};

// head = keyword, { space }, [ argument, { space } ], colon ;
struct head : pegtl::seq<keyword, spaces, pegtl::opt<argument, spaces>, colon> {};

// indentation = { " " | tab } ;
struct indentation : pegtl::star<pegtl::one<' ', '\t'>> {};

// wide-indentation = wide-space, { space } ; an error that says so
struct wide_indentation : pegtl::seq<wide_space, spaces> {};

// margin = indentation, [ wide-indentation ] ;
struct margin : pegtl::seq<indentation, pegtl::opt<wide_indentation>> {};

// blank = { space } ; up to the end of the line
struct blank : pegtl::seq<spaces, end_of_line> {};

// block-margin = margin ; deeper than the statement, which its action looks at
struct block_margin : margin {};

// block-text = rest-of-line ;
struct block_text : rest_of_line {};
}  // namespace journey::grammar

namespace tao::pegtl {
template <typename Name>
struct analyze_traits<Name, journey::grammar::rest_of_line> : analyze_opt_traits<> {};
}  // namespace tao::pegtl

namespace journey::grammar {

// deep-line = block-margin, block-text ;
struct deep_line : pegtl::seq<block_margin, block_text> {};

// comment-mark = "#" | "＃" ;
struct comment_mark : pegtl::sor<pegtl::one<'#'>, pegtl::string<'\xEF', '\xBC', '\x83'>> {};

// outside-margin = margin ; not deeper than the statement, which its action looks at
struct outside_margin : margin {};

// outside-comment = outside-margin, comment-mark, rest-of-line ;
struct outside_comment_text : pegtl::seq<comment_mark, rest_of_line> {};
struct outside_comment : pegtl::seq<outside_margin, outside_comment_text> {};

// interlude = outside-comment, { line-end, ( blank | outside-comment ) }, line-end, deep-line ; comments
// close nothing: a long text goes on behind them where a deep line follows
struct interlude : pegtl::seq<outside_comment, pegtl::star<line_end, pegtl::sor<blank, outside_comment>>,
                              line_end, deep_line> {};

// block-mark = "|" | "｜" ;
struct block_mark : pegtl::sor<pegtl::one<'|'>, pegtl::string<'\xEF', '\xBD', '\x9C'>> {};

// long-text = block-mark, { space }, { line-end, ( blank | deep-line | interlude ) } ; the mark is the whole
// text of its line
struct long_text_begin : pegtl::seq<block_mark, spaces, end_of_line> {};
struct long_text
    : pegtl::seq<long_text_begin, pegtl::star<line_end, pegtl::sor<blank, deep_line, interlude>>> {};

// text = rest-of-line ;
struct text : rest_of_line {};

// statement = head, { space }, ( long-text | text ) ;
struct statement : pegtl::seq<head, spaces, pegtl::sor<long_text, text>> {};

// comment = comment-mark, rest-of-line ;
struct comment : pegtl::seq<comment_mark, rest_of_line> {};

// broken = any byte, rest-of-line ; a line that is nothing else, reported and kept
struct broken : pegtl::seq<character, rest_of_line> {};

// line = margin, [ comment | statement | broken ] ;
struct line : pegtl::seq<margin, pegtl::sor<end_of_line, comment, statement, broken>> {};

// byte-order-mark = U+FEFF ;
struct byte_order_mark : pegtl::string<'\xEF', '\xBB', '\xBF'> {};

// file = [ byte-order-mark ], line, { line-end, line } ;
struct file : pegtl::seq<pegtl::opt<byte_order_mark>, line, pegtl::star<line_end, line>, pegtl::eof> {};

// --- comments that quiet a check -------------------------------------------------------------------

// comma = "," | "，" | "、" ;
struct comma : pegtl::sor<pegtl::one<','>, pegtl::string<'\xEF', '\xBC', '\x8C'>,
                          pegtl::string<'\xE3', '\x80', '\x81'>> {};

// rule-name = word without commas ;
struct rule_name : pegtl::plus<pegtl::not_at<comma>, head_character> {};

// because = "because" ;
struct because : pegtl::seq<TAO_PEGTL_ISTRING("because"), pegtl::sor<pegtl::at<space>, pegtl::eof>> {};

// rule-names = rule-name, { { space }, comma, { space }, rule-name } ;
struct rule_names : pegtl::list<rule_name, pegtl::seq<spaces, comma, spaces>> {};

// reason = { any byte } ;
struct reason : pegtl::until<pegtl::eof> {};

// allow-word = word ; `allow`, or what stands in its place
struct allow_word : word {};

// allow-mark = comment-mark, { space }, "journey", { space }, colon, { space } ;
struct allow_mark : pegtl::seq<comment_mark, spaces, TAO_PEGTL_ISTRING("journey"), spaces, colon, spaces> {};

// allow = allow-mark, "allow", { space }, [ rule-names ], { space }, [ "because", reason ] ;
struct allow : pegtl::seq<allow_mark, allow_word, spaces, pegtl::opt<pegtl::not_at<because>, rule_names>,
                          spaces, pegtl::opt<because, spaces, reason>, spaces, pegtl::eof> {};

}  // namespace journey::grammar
