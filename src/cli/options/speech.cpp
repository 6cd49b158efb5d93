#include "cli/options/speech.hpp"

#include "cli/options/phrases.hpp"

namespace journey::cli {

namespace {
lexicon::Language language = lexicon::Language::english;
}  // namespace

void speak(lexicon::Language spoken) { language = spoken; }

lexicon::Language speech() { return language; }

Message tags_of_messages() {
  std::vector<Message> tags;
  for (const lexicon::Language each : lexicon::all_languages)
    tags.push_back(Message::verbatim(std::string(lexicon::tag_of(each))));
  return Message::list(std::move(tags), lexicon::Conjunction::none);
}

Message and_more(std::vector<Message> items, std::size_t more) {
  Message listed = Message::list(std::move(items), lexicon::Conjunction::none);
  return more == 0 ? listed : say<phrases::and_more>(listed, more);
}

}  // namespace journey::cli
