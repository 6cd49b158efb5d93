// The characters that both grammars share: white space as the language means it. Rules only.
#pragma once

#include <tao/pegtl.hpp>

namespace journey::grammar {

namespace pegtl = tao::pegtl;

// wide-space = U+3000 | U+00A0 ;
struct wide_space : pegtl::sor<pegtl::string<'\xE3', '\x80', '\x80'>, pegtl::string<'\xC2', '\xA0'>> {};

// space = " " | tab | wide-space ;
struct space : pegtl::sor<pegtl::one<' ', '\t'>, wide_space> {};

// spaces = { space } ;
struct spaces : pegtl::star<space> {};

// character = any byte of UTF-8 ; whether bytes are well formed is looked at before the grammar is used
struct character : pegtl::any {};

}  // namespace journey::grammar
