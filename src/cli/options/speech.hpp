// In: the language that somebody reads. Out: what the command says, in it.
#pragma once

#include "lexicon/phrase.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace journey::cli {

using lexicon::Message;
using lexicon::say;

/// In which language the process speaks to people: one from its beginning to its end, as a locale is. Set
/// before any thread or worker begins; English until then. No output, fingerprint, baseline or exit status
/// depends on it.
void speak(lexicon::Language language);
lexicon::Language speech();

/// A message in the language of the process.
inline std::string spoken(const Message& message) { return message.in(speech()); }

/// A piece of code, whole, however long it is.
inline Message in_code(std::string_view code) { return Message::verbatim("`" + std::string(code) + "`"); }
/// Names, listed as the language lists things.
template <typename Names>
Message names_of(const Names& names) {
  std::vector<Message> items;
  for (const auto& name : names) items.push_back(Message::verbatim(std::string(name)));
  return Message::list(std::move(items), lexicon::Conjunction::none);
}

/// The tags of the languages that there are messages in.
Message tags_of_messages();
/// A list that ends in how many more there are, if any.
Message and_more(std::vector<Message> items, std::size_t more);

}  // namespace journey::cli
