#include "text/sha256.hpp"

#include "emit/data_uri.hpp"

#include <doctest/doctest.h>

using namespace journey;

// FIPS 180-4's own examples and the empty message, then lengths around the ends of blocks (values of
// coreutils).
TEST_CASE("the digests of the standard's examples") {
  CHECK(text::sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(text::sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(text::sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("messages that end near the end of a block") {
  CHECK(text::sha256_hex(std::string(55, 'a')) ==
        "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
  CHECK(text::sha256_hex(std::string(56, 'a')) ==
        "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a");
  CHECK(text::sha256_hex(std::string(64, 'a')) ==
        "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}

TEST_CASE("the beginning of a digest") { CHECK(text::sha256_hex("abc", 4) == "ba7816bf"); }

TEST_CASE("base64 pads") {
  CHECK(emit::base64("") == "");
  CHECK(emit::base64("f") == "Zg==");
  CHECK(emit::base64("fo") == "Zm8=");
  CHECK(emit::base64("foobar") == "Zm9vYmFy");
  CHECK(emit::base64("\xFF\xFE") == "//4=");
}

TEST_CASE("a policy allows the empty style by its well-known hash") {
  CHECK(emit::csp_hash("") == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
}
