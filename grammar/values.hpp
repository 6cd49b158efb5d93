// The grammar of values: what may stand behind a colon where a number, date, share, emotion … is meant. Rules
// only; what they mean is said by actions in src/syntax/values/. Above each rule stands its EBNF.
#pragma once

#include "grammar/characters.hpp"

#include <tao/pegtl/contrib/analyze_traits.hpp>

namespace journey::grammar {

// --- numbers ---

// full-width-digit = U+FF10 … U+FF19 ;
struct full_width_digit : pegtl::seq<pegtl::string<'\xEF', '\xBC'>, pegtl::range<'\x90', '\x99'>> {};

// digit = "0" … "9" | full-width-digit ;
struct digit : pegtl::sor<pegtl::digit, full_width_digit> {};

// plus-sign = "+" | "＋" ;
struct plus_sign : pegtl::sor<pegtl::one<'+'>, pegtl::string<'\xEF', '\xBC', '\x8B'>> {};

// minus-sign = "-" | "－" | U+2212 | U+2013 ;
struct minus_sign : pegtl::sor<pegtl::one<'-'>, pegtl::string<'\xEF', '\xBC', '\x8D'>,
                               pegtl::string<'\xE2', '\x88', '\x92'>, pegtl::string<'\xE2', '\x80', '\x93'>> {
};

// sign = plus-sign | minus-sign ;
struct sign : pegtl::sor<plus_sign, minus_sign> {};

// point = "." | "．" ;
struct point : pegtl::sor<pegtl::one<'.'>, pegtl::string<'\xEF', '\xBC', '\x8E'>> {};

// digits = digit, { digit } ;
struct digits : pegtl::plus<digit> {};

// number = [ sign ], digits, [ point, digits ] ;
struct number : pegtl::seq<pegtl::opt<sign>, digits, pegtl::opt<point, digits>> {};

// percent-sign = "%" | "％" ;
struct percent_sign : pegtl::sor<pegtl::one<'%'>, pegtl::string<'\xEF', '\xBC', '\x85'>> {};

// comma = "," | "，" | "、" ;
struct list_comma : pegtl::sor<pegtl::one<','>, pegtl::string<'\xEF', '\xBC', '\x8C'>,
                               pegtl::string<'\xE3', '\x80', '\x81'>> {};

// number-with-commas = [ sign ], digits, comma, digits, { ( comma | point ), digits } ; an error that shows
// the right form
struct number_with_commas : pegtl::seq<pegtl::opt<sign>, digits, list_comma, digits,
                                       pegtl::star<pegtl::sor<list_comma, point>, digits>> {};

// number-with-exponent = number, ( "e" | "E" ), [ sign ], digits ; likewise
struct number_with_exponent : pegtl::seq<number, pegtl::one<'e', 'E'>, pegtl::opt<sign>, digits> {};

// only = Rule, end of the text
template <typename Rule>
struct only : pegtl::seq<Rule, pegtl::eof> {};

// low = number ; high = number ;
struct low : number {};
struct high : number {};

// dots = { space }, point, point, { space } ;
struct dots : pegtl::seq<spaces, point, point, spaces> {};

// range = low, dots, high ;
struct range : pegtl::seq<low, dots, high> {};

// share = number, [ " " ], percent-sign ;
struct share_number : number {};
struct share : pegtl::seq<share_number, pegtl::opt<space>, percent_sign> {};

// rest = { any byte } ;
struct rest : pegtl::until<pegtl::eof> {};

// --- emotion, next, servqual ---

// separator = "," | "，" | "、" | ";" | "；" | ":" | "：" ;
struct separator : pegtl::sor<pegtl::one<',', ';', ':'>, pegtl::string<'\xEF', '\xBC', '\x8C'>,
                              pegtl::string<'\xE3', '\x80', '\x81'>, pegtl::string<'\xEF', '\xBC', '\x9B'>,
                              pegtl::string<'\xEF', '\xBC', '\x9A'>> {};

// han-or-kana = a character of these languages ; in Chinese no space stands between a score and its words
struct han_or_kana : pegtl::utf8::ranges<0x3005, 0x3007, 0x3040, 0x30FF, 0x31F0, 0x31FF, 0x3400, 0x4DBF,
                                         0x4E00, 0x9FFF, 0xF900, 0xFAFF, 0xFF66, 0xFF9F, 0x20000, 0x3FFFF> {};

// score-begin = [ sign ], digit ; what begins so has to be a score
struct score_begin : pegtl::seq<pegtl::opt<sign>, digit> {};

// score-end = end | space | separator | han-or-kana ; looked at, not taken
struct score_end : pegtl::at<pegtl::sor<pegtl::eof, space, separator, han_or_kana>> {};

// score = low, not followed by dots, score-end ;
struct score : pegtl::seq<low, pegtl::not_at<dots>, score_end> {};

// score-range = range, score-end ;
struct score_range : pegtl::seq<range, score_end> {};

// words-begin = { space }, [ separator, not followed by a digit ], { space } ;
struct words_begin : pegtl::seq<spaces, pegtl::opt<separator, pegtl::not_at<digit>>, spaces> {};

// words = rest ;
struct words : rest {};

// emotion = ( score-range | score ), words-begin, words ; never a number with a comma in it
struct emotion
    : pegtl::seq<pegtl::sor<score_range, score>, pegtl::not_at<separator, digit>, words_begin, words> {};

// next = share, words-begin, words ;
struct next : pegtl::seq<share, words_begin, words> {};

// arrow = { space }, ( "->" | "→" | "－＞" ), { space } ;
struct arrow : pegtl::seq<spaces,
                          pegtl::sor<pegtl::string<'-', '>'>, pegtl::string<'\xE2', '\x86', '\x92'>,
                                     pegtl::string<'\xEF', '\xBC', '\x8D', '\xEF', '\xBC', '\x9E'>>,
                          spaces> {};

// servqual = low, arrow, high ; what was expected, what was perceived
struct servqual : pegtl::seq<low, arrow, high, pegtl::eof> {};

// --- time ---

// year = digit, digit, digit, digit ; month = digit, digit ; day = digit, digit ; quarter = digit ;
struct year : pegtl::rep<4, digit> {};
struct month : pegtl::rep<2, digit> {};
struct day : pegtl::rep<2, digit> {};
struct quarter : digit {};

// date = year, [ minus-sign, ( ( "Q" | "q" ), quarter | month, [ minus-sign, day ] ) ] ;
struct date : pegtl::seq<year,
                         pegtl::opt<minus_sign, pegtl::sor<pegtl::seq<pegtl::one<'Q', 'q'>, quarter>,
                                                           pegtl::seq<month, pegtl::opt<minus_sign, day>>>>,
                         pegtl::eof> {};

// unit = rest ; looked up in a table
struct unit : rest {};

// period = digits, { space }, unit ;
struct period_count : digits {};
struct period : pegtl::seq<period_count, spaces, unit> {};

// dash = minus-sign | "~" | "～" | "〜" ; no time is less than 0, so that between two numbers it can't be a
// sign
struct dash : pegtl::sor<minus_sign, pegtl::one<'~'>, pegtl::string<'\xEF', '\xBD', '\x9E'>,
                         pegtl::string<'\xE3', '\x80', '\x9C'>> {};

// dash-range = low, { space }, dash, { space }, high ;
struct dash_range : pegtl::seq<low, spaces, dash, spaces, high> {};

// duration = ( range | dash-range | low ), { space }, unit ;
struct duration : pegtl::seq<pegtl::sor<range, dash_range, low>, spaces, unit> {};

// --- volume ---

// each = "每" | "毎" ;
struct each : pegtl::sor<pegtl::string<'\xE6', '\xAF', '\x8F'>, pegtl::string<'\xE6', '\xAF', '\x8E'>> {};

// per = "per", space | "/" | "／" ;
struct per : pegtl::sor<pegtl::seq<TAO_PEGTL_ISTRING("per"), pegtl::plus<space>>, pegtl::one<'/'>,
                        pegtl::string<'\xEF', '\xBC', '\x8F'>> {};

// counter = han-or-kana, { han-or-kana } ; 人, 件, 筆: looked up in a table
struct counter : pegtl::plus<han_or_kana> {};

// volume-count = number ; volume-unit = a word without digits ;
struct volume_count : number {};
struct volume_unit : pegtl::plus<pegtl::not_at<pegtl::sor<digit, space>>, pegtl::utf8::any> {};
// volume-period = [ digits, { space } ], volume-unit ;
struct volume_period : pegtl::seq<pegtl::opt<digits, spaces>, volume_unit> {};

// volume = volume-count, { space }, [ counter, { space } ], per, { space }, volume-period
//        | each, { space }, volume-period, { space }, volume-count, { space }, [ counter ] ;
struct volume
    : pegtl::seq<
          pegtl::sor<
              pegtl::seq<volume_count, spaces, pegtl::opt<counter, spaces>, per, spaces, volume_period>,
              pegtl::seq<each, spaces, volume_period, spaces, volume_count, spaces, pegtl::opt<counter>>>,
          pegtl::eof> {};

// --- color, link ---

// color = "#", 3 or 6 hexadecimal digits ;
struct color : pegtl::seq<pegtl::one<'#'>, pegtl::rep<3, pegtl::xdigit>,
                          pegtl::opt<pegtl::rep<3, pegtl::xdigit>>, pegtl::eof> {};

// scheme = letter, { letter | digit | "+" | "-" | "." } ; RFC 3986, section 3.1
struct scheme : pegtl::seq<pegtl::alpha, pegtl::star<pegtl::sor<pegtl::alnum, pegtl::one<'+', '-', '.'>>>> {};

// link-character = any byte but white space, controls and "\" ; browsers drop controls, and so would find
// other schemes
struct link_character
    : pegtl::seq<pegtl::not_at<pegtl::sor<space, pegtl::range<'\0', '\x1F'>, pegtl::one<'\x7F', '\\'>>>,
                 pegtl::any> {};

// web-link = ( "http" | "https" ), "://", link-character, { link-character } ;
struct web_link
    : pegtl::seq<TAO_PEGTL_ISTRING("http"), pegtl::opt<pegtl::one<'s', 'S'>>, pegtl::string<':', '/', '/'>,
                 pegtl::not_one<'/', '?', '#'>, pegtl::star<link_character>> {};

// mail-link = "mailto:", link-character, { link-character } ;
struct mail_link : pegtl::seq<TAO_PEGTL_ISTRING("mailto:"), pegtl::plus<link_character>> {};

// fragment-link = "#", link-character, { link-character } ;
struct fragment_link : pegtl::seq<pegtl::one<'#'>, pegtl::plus<link_character>> {};

// first-segment = link-character but ":", "/", "#" … ; a colon there would be a scheme (RFC 3986,
// section 4.2)
struct first_segment : pegtl::plus<pegtl::not_at<pegtl::one<':', '/', '?', '#'>>, link_character> {};

// relative-link = first-segment, [ ( "/" | "?" | "#" ), { link-character } ] ;
struct relative_link
    : pegtl::seq<first_segment, pegtl::opt<pegtl::one<'/', '?', '#'>, pegtl::star<link_character>>> {};

// link = web-link | mail-link | fragment-link | relative-link ;
struct link : pegtl::seq<pegtl::sor<web_link, mail_link, fragment_link, relative_link>, pegtl::eof> {};

// --- paths ---

// encoded-dot = "%2e" ; a dot in disguise
struct encoded_dot : TAO_PEGTL_ISTRING("%2e") {};

// path-character = any byte but controls, "\" and ":" ; and no encoded-dot
struct path_character
    : pegtl::seq<pegtl::not_at<
                     pegtl::sor<pegtl::range<'\0', '\x1F'>, pegtl::one<'\x7F', '\\', ':', '/'>, encoded_dot>>,
                 pegtl::any> {};

// segment = path-character, { path-character } ;
struct segment : pegtl::plus<path_character> {};

// path = segment, { "/", segment } ; not from the root, not from a home folder
struct path : pegtl::seq<pegtl::not_at<pegtl::one<'~'>>, pegtl::list<segment, pegtl::one<'/'>>> {};

// --- phases ---

// phase-mark = "?" | "？" ;
struct phase_mark : pegtl::sor<pegtl::one<'?'>, pegtl::string<'\xEF', '\xBC', '\x9F'>> {};

// phase-name = bytes but space, comma and phase-mark ; whether it is a name is looked at by its action
struct phase_name : pegtl::plus<pegtl::not_at<pegtl::sor<space, list_comma, phase_mark>>, character> {};

// phase = phase-name, [ phase-mark ] ;
struct phase : pegtl::seq<phase_name, pegtl::opt<phase_mark>> {};

// phases = phase, { { space }, comma, { space }, phase } ;
struct phases : pegtl::seq<pegtl::list<phase, pegtl::seq<spaces, list_comma, spaces>>, pegtl::eof> {};

}  // namespace journey::grammar
