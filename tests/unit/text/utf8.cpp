#include "text/utf8.hpp"

#include <cstdlib>
#include <string>

#include <doctest/doctest.h>
#include <utf8proc.h>

using namespace journey::text;
using namespace std::string_literals;

namespace {

/// The bytes of the first fault as "begin-end", or "none".
std::string fault(std::string_view bytes, std::size_t from = 0) {
  const auto found = find_invalid(bytes, from);
  return found ? std::to_string(found->begin) + "-" + std::to_string(found->end) : "none";
}

/// NFC by utf8proc itself, without any shortcut of ours.
std::string composed(const std::string& text) {
  auto* bytes = utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
  std::string out(reinterpret_cast<const char*>(bytes));
  std::free(bytes);
  return out;
}

}  // namespace

TEST_CASE("every code point survives encoding and decoding") {
  std::size_t wrong = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string bytes;
    encode(c, bytes);
    const auto decoded = decode(bytes, 0);
    wrong += !decoded.valid || decoded.code_point != c || decoded.size != bytes.size() || find_invalid(bytes);
  }
  CHECK(wrong == 0);
}

TEST_CASE("encoding what is no character gives the replacement character") {
  for (const char32_t c : {0xD800u, 0xDFFFu, 0x110000u, 0xFFFFFFFFu}) {
    std::string bytes;
    encode(c, bytes);
    CHECK(bytes == "\uFFFD");
  }
}

TEST_CASE("decoding at the end takes nothing") {
  CHECK(decode("", 0).size == 0);
  CHECK(decode("ab", 2).size == 0);
  CHECK(decode("ab", 7).size == 0);
}

TEST_CASE("ill-formed bytes are found") {
  CHECK(fault("plain") == "none");
  CHECK(fault("顧客旅程地圖 🎉 café") == "none");
  CHECK(fault("a\x80z") == "1-2");                  // lone continuation
  CHECK(fault("a\xC0\xAFz") == "1-3");              // overlong /
  CHECK(fault("\xC1\xBF") == "0-2");                // overlong
  CHECK(fault("\xE0\x80\x80") == "0-3");            // overlong NUL
  CHECK(fault("\xE0\x9F\xBF") == "0-3");            // overlong
  CHECK(fault("\xF0\x80\x80\x80") == "0-4");        // overlong
  CHECK(fault("\xF0\x8F\xBF\xBF") == "0-4");        // overlong
  CHECK(fault("x\xED\xA0\x80y") == "1-4");          // high surrogate
  CHECK(fault("\xED\xBF\xBF") == "0-3");            // low surrogate
  CHECK(fault("\xF4\x90\x80\x80") == "0-4");        // above U+10FFFF
  CHECK(fault("\xF5\x80\x80\x80") == "0-4");        // no such lead
  CHECK(fault("\xFE\xFF") == "0-2");                // UTF-16 mark
  CHECK(fault("ab\xE6\x97") == "2-4");              // truncated at the end
  CHECK(fault("ab\xE6\x97z") == "2-4");             // truncated before ASCII
  CHECK(fault("ab\xE6\x97\xE6\x97\xA5") == "2-4");  // truncated before a good one
  CHECK(fault("\xF0\x9F\x8E") == "0-3");            // truncated emoji
  CHECK(fault("\xC3") == "0-1");
}

TEST_CASE("the search goes on after a fault") {
  const auto bytes = "one \xFF two \x80\x80\n\xC0 three"s;
  CHECK(fault(bytes) == "4-5");
  CHECK(fault(bytes, 5) == "10-12");
  CHECK(fault(bytes, 12) == "13-14");  // a line end is never part of a run
  CHECK(fault(bytes, 14) == "none");
}

TEST_CASE("a fault is found at every distance from the start") {
  for (std::size_t length = 0; length < 100; ++length) {
    const auto bytes = std::string(length, 'a') + "\xFF" + std::string(40, 'b');
    const auto found = find_invalid(bytes);
    REQUIRE(found);
    CHECK(found->begin == length);
    CHECK(found->end == length + 1);
  }
}

TEST_CASE("decoding bad bytes keeps the maximal subpart together") {
  // The example of the Unicode Standard, table 3-8: 61 F1 80 80 E1 80 C2 62 80 63 80 BF 64
  const auto bytes = "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64"s;
  std::string seen;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto d = decode(bytes, at);
    seen += d.valid ? static_cast<char>(d.code_point) : '?';
    at += d.size;
  }
  CHECK(seen == "a???b?c??d");
}

TEST_CASE("code points and UTF-16 units are counted") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("café 旅程 🎉") == 9);
  CHECK(count_utf16_units("café 旅程 🎉") == 10);
  CHECK(count_utf16_units("👨‍👩‍👧") == 8);
}

TEST_CASE("text is brought into NFC") {
  CHECK(nfc("plain") == "plain");
  CHECK(nfc("cafe\u0301") == "café");
  CHECK(nfc("한") == "한");
  CHECK(nfc("\u1112\u1161\u11AB") == "한");
  CHECK(nfc("a\u0307\u0323") == nfc("a\u0323\u0307"));
  CHECK(nfc("\u212B") == "\u00C5");
  CHECK(nfc("\uFF1A") == "\uFF1A");      // compatibility characters stay
  CHECK(nfc("旅程\0x"s) == "旅程\0x"s);  // a NUL does not end the text
  CHECK(nfc("e\u0301\xFF") == "e\u0301\xFF");
}

TEST_CASE("the quick check never calls denormalised text normal") {
  CHECK(is_nfc_quick("plain"));
  CHECK(is_nfc_quick("顧客旅程：「好」！ café ＡＢ あア 한국"));
  CHECK_FALSE(is_nfc_quick("cafe\u0301"));
  CHECK_FALSE(is_nfc_quick("\u212B"));
  CHECK_FALSE(is_nfc_quick("\u1112\u1161"));
  CHECK_FALSE(is_nfc_quick("\xFF"));
  std::size_t wrong = 0;
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    std::string alone;
    encode(c, alone);
    wrong += is_nfc_quick(alone) && composed("x" + alone) != "x" + alone;
  }
  CHECK(wrong == 0);
}

TEST_CASE("a heap of accents is normalised in linear time") {
  std::string zalgo = "z";
  for (int i = 0; i < 200'000; ++i) zalgo += i % 2 ? "\u0323" : "\u0307";
  CHECK(nfc(zalgo).size() >= zalgo.size() - 10'000);
}

TEST_CASE("letters, marks and digits are told apart") {
  CHECK(is_letter('a'));
  CHECK(is_letter(U'旅'));
  CHECK(is_letter(U'é'));
  CHECK(is_letter(U'ж'));
  CHECK(is_letter(U'々'));
  CHECK(is_letter(U'〇'));
  CHECK_FALSE(is_letter('1'));
  CHECK_FALSE(is_letter('_'));
  CHECK_FALSE(is_letter('@'));
  CHECK_FALSE(is_letter('['));
  CHECK_FALSE(is_letter(U'，'));
  CHECK(is_mark(0x301));
  CHECK_FALSE(is_mark('a'));
  CHECK(is_digit('7'));
  CHECK(is_digit(U'７'));
  CHECK(is_digit(U'٣'));
  CHECK_FALSE(is_digit(U'三'));
}

TEST_CASE("names are letters first, then letters, marks, digits, hyphen and underscore") {
  CHECK(is_name("web"));
  CHECK(is_name("官網"));
  CHECK(is_name("blurry-photos_2"));
  CHECK(is_name("Ünïcode"));
  CHECK(is_name("cafe\u0301"));
  CHECK_FALSE(is_name(""));
  CHECK_FALSE(is_name("2nd"));
  CHECK_FALSE(is_name("-x"));
  CHECK_FALSE(is_name("_x"));
  CHECK_FALSE(is_name("\u0301x"));
  CHECK_FALSE(is_name("two words"));
  CHECK_FALSE(is_name("a.b"));
  CHECK_FALSE(is_name("a/b"));
  CHECK_FALSE(is_name("🎉"));
  CHECK_FALSE(is_name("a\u202Eb"));
  CHECK_FALSE(is_name("a\xFF"));
}

TEST_CASE("a name has at most 64 code points") {
  std::string name;
  for (int i = 0; i < 64; ++i) name += "旅";
  CHECK(is_name(name));
  CHECK_FALSE(is_name(name + "旅"));
}

TEST_CASE("trust: malformed UTF-8: a character begins where reading comes to it, going back too") {
  // All texts of four bytes that matter: ASCII, a line end, continuations, leads of each length.
  constexpr std::string_view bytes = "a\r\x80\x8B\xC3\xE2\xED\xF0";
  for (std::size_t number = 0; number < 8 * 8 * 8 * 8; ++number) {
    std::string text;
    for (std::size_t rest = number, i = 0; i < 4; ++i, rest /= 8) text += bytes[rest % 8];
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t size = decode(text, begin).size;
      for (std::size_t at = begin; at < begin + size; ++at) REQUIRE(begin_of_character(text, at) == begin);
      begin += size;
    }
  }
  CHECK(last_code_point("a\r\x80") == replacement_character);
}
