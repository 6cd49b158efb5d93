// What every format has to do, whatever it is: a new row in the list of emitters is tested here by itself.
#include "emit/emitter.hpp"
#include "support/full_journey.hpp"
#include "support/inputs.hpp"
#include "support/source_dir.hpp"

#include <algorithm>
#include <cctype>

#include <doctest/doctest.h>

using namespace journey;

namespace {

/// Letters only, so that no format escapes or wraps it.
std::string one_word(const std::string& field) {
  std::string word;
  for (const char c : field)
    word += std::isalnum(static_cast<unsigned char>(c)) != 0 ? std::string(1, c) : "";
  return word;
}

}  // namespace

TEST_CASE("every format shows every stage and touchpoint, in the order of the map") {
  for (const lexicon::Language language : lexicon::all_languages) {
    const support::Inputs inputs(support::full_map(one_word, language));
    for (const emit::Emitter& emitter : emit::emitters()) {
      CAPTURE(emitter.name);
      const emit::Output output = emitter.emit(inputs.input());
      CHECK(output.problem == "");
      std::size_t at = 0;
      for (const char* title : {"choosestagetitle", "browsetitle", "readtitle", "waitstagetitle",
                                "returnstagetitle", "asktitle", "lovestagetitle", "telltitle"}) {
        CAPTURE(title);
        at = output.text.find(title, at);
        REQUIRE(at != std::string::npos);
        ++at;
      }
    }
  }
}

TEST_CASE("what a map says of its touchpoints is in every format that shows them") {
  const support::Inputs inputs(support::full_map(one_word));
  for (const char* name : {"svg", "html", "md", "json"}) {
    CAPTURE(name);
    const std::string text = emit::find_emitter(name)->emit(inputs.input()).text;
    for (const char* id : {"choose", "browse", "read", "wait", "ask", "tell"}) {
      for (const char* lane :
           {"action",      "thought",      "quote",      "question",     "expectation",
            "gain",        "note",         "mindset",    "trigger",      "factor",
            "content",     "businessgoal", "competitor", "frontstage",   "backstage",
            "support",     "proof",        "ownlane",    "need",         "pain",
            "opportunity", "metric",       "emotion",    "otheremotion", "unscoredemotion"}) {
        CAPTURE(std::string(id) + lane);
        CHECK(text.find(std::string(id) + lane) != std::string::npos);
      }
    }
  }
}

TEST_CASE("the pages and the record hold what the picture has no room for") {
  const support::Inputs inputs(support::full_map(one_word));
  for (const char* name : {"html", "md", "json"}) {
    CAPTURE(name);
    const std::string text = emit::find_emitter(name)->emit(inputs.input()).text;
    for (const char* field : {"journeyscenario",
                              "journeygoal",
                              "journeyscope",
                              "journeydescription",
                              "journeyversion",
                              "journeytag",
                              "journeymetric",
                              "personaquote",
                              "personabio",
                              "personafact",
                              "personamotivation2",
                              "browsepaincause2",
                              "browsepainconsequence",
                              "browsepaindescription",
                              "browseopportunitymeasure2",
                              "browseopportunityexperiment",
                              "browseopportunitystrategy",
                              "sourcetitle",
                              "sourcesample",
                              "metricdescription",
                              "wholeopportunity",
                              "herownpain",
                              "touchpointcondition",
                              "browsedescription",
                              "browsedevice",
                              "browsewait",
                              "nextlabel"}) {
      CAPTURE(field);
      CHECK(text.find(field) != std::string::npos);
    }
  }
}

TEST_CASE("the same map gives the same bytes") {
  const support::Inputs first(support::full_map(one_word));
  const support::Inputs second(support::full_map(one_word));
  for (const emit::Emitter& emitter : emit::emitters()) {
    CHECK(emitter.emit(first.input()).text == emitter.emit(second.input()).text);
  }
}

TEST_CASE("no format says anything about the machine or the moment it was made on") {
  const support::Inputs inputs(support::full_map(one_word));
  for (const emit::Emitter& emitter : emit::emitters()) {
    const std::string text = emitter.emit(inputs.input()).text;
    CHECK(text.find("/tmp") == std::string::npos);
    CHECK(text.find("/home") == std::string::npos);
    CHECK(text.find(journey::test::source_dir()) == std::string::npos);
  }
}
