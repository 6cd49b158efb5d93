#include "lexicon/phase.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace journey::lexicon;

namespace {
std::string phases(std::string_view name) {
  const BuiltInModel* model = built_in_model(name);
  std::string list;
  if (model == nullptr) return list;
  for (const BuiltInPhase& phase : model->phases) {
    if (!list.empty()) list += ' ';
    list += std::string(phase.name) + (phase.optional ? "?" : "");
  }
  return list;
}
}  // namespace

TEST_CASE("the built-in models have their phases in order") {
  CHECK(built_in_models().size() == 9);
  CHECK(phases("classic") == "awareness consideration purchase use loyalty");
  CHECK(phases("advocacy") == "awareness consideration decision retention advocacy");
  CHECK(phases("funnel") == "awareness consideration decision action retention");
  CHECK(phases("HubSpot") == "awareness consideration decision retention loyalty");
  CHECK(phases("retail") == "explore consider decide act receive use loyalty return?");
  CHECK(phases("shop") == "browse select checkout after-sales");
  CHECK(phases("digital-dictionary") == "listening brand-awareness engagement conversion loyalty advocacy");
  CHECK(phases("employee") ==
        "listening employer-brand-awareness candidate-engagement conversion retention advocacy");
  CHECK(phases("five-e") == "entice enter engage exit extend");
  CHECK(built_in_model("nobody") == nullptr);
}

TEST_CASE("every phase of a built-in model has words in the other languages") {
  for (const BuiltInModel& model : built_in_models()) {
    for (const BuiltInPhase& phase : model.phases) {
      CAPTURE(phase.name);
      for (const Language language : all_languages)
        CHECK((phase_word(phase.name, language) == phase.name) == (language == Language::english));
    }
  }
}

TEST_CASE("a phase goes by its words in every language") {
  CHECK(names_phase("認知", "awareness"));
  CHECK(names_phase("意識", "Awareness"));
  CHECK(names_phase("考慮", "consider"));
  CHECK(names_phase("考虑", "consideration"));
  CHECK(names_phase("維護", "retention"));
  CHECK(names_phase("候選人參與度", "candidate-engagement"));
  CHECK(names_phase("Brand awareness", "brand-awareness"));
  CHECK(names_phase("離開", "exit"));
  CHECK(names_phase("吃飯", "吃飯"));
  CHECK_FALSE(names_phase("認知", "brand-awareness"));
  CHECK_FALSE(names_phase("吃飯", "awareness"));
}
