// What has to hold of every comparison: one edit is one fact, the way back is its mirror, and what is the
// same is nothing.
#include "compare/compare.hpp"
#include "support/changes.hpp"
#include "support/compile.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <fmt/format.h>

using namespace journey;
using compare::Change;
using compare::Kind;
using support::Compilation;

namespace {

/// A map as data, so that an edit is one of it and not of letters.
struct Made {
  struct Touchpoint {
    std::string name, title, channel, thought, pain, severity, action;
    double score = 0;
    int share = 0;       ///< of those who leave; 0: nobody
    std::string of_ana;  ///< a line below `for ana`
  };
  struct Stage {
    std::string name, title;
    std::vector<Touchpoint> touchpoints;
  };
  std::vector<Stage> stages;
  std::vector<std::pair<std::string, std::string>> channels{
      {"app", "The app"}, {"shop", "A shop"}, {"post", "By post"}};
  int target = 80;
  std::string due = "2027-03-01", status = "planned", owner = "growth";

  [[nodiscard]] std::string text() const {
    std::string out = "journey made: A journey that was made\n  persona: ana, ben\n  status: draft\n";
    out += "persona ana: Ana\npersona ben: Ben\nowner growth: Growth\nowner care: Care\n";
    for (const auto& [name, title] : channels) out += fmt::format("channel {}: {}\n", name, title);
    out += fmt::format("metric done: Finished\n  unit: %\n  current: 40\n  target: {}\n  better: higher\n",
                       target);
    for (const Stage& stage : stages) {
      out += fmt::format("stage {}: {}\n", stage.name, stage.title);
      for (const Touchpoint& t : stage.touchpoints) {
        out += fmt::format("  touchpoint {}: {}\n    emotion: {} fine\n", t.name, t.title, t.score);
        const auto say = [&](const char* keyword, const std::string& text) {
          if (!text.empty()) out += fmt::format("    {}: {}\n", keyword, text);
        };
        say("channel", t.channel);
        say("action", t.action);
        say("thought", t.thought);
        say("pain", t.pain);
        if (!t.pain.empty() && !t.severity.empty()) out += fmt::format("      severity: {}\n", t.severity);
        if (t.share > 0) out += fmt::format("    next exit: {}%\n    next: {}%\n", t.share, 100 - t.share);
        if (!t.of_ana.empty()) out += fmt::format("    for ana:\n      quote: {}\n", t.of_ana);
      }
    }
    out += fmt::format("opportunity plan: Explain every step\n  metric: done\n  due: {}\n  status: {}\n", due,
                       status);
    if (!owner.empty()) out += fmt::format("  owner: {}\n", owner);
    return out;
  }
};

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t count) { return random() % count; }

/// Words that are nobody else's.
std::string words(Random& random, std::size_t count) {
  constexpr std::string_view syllables[] = {"ka",  "lo",  "mi", "ren", "tu", "sol",
                                            "bar", "nek", "vi", "dor", "pa", "ul"};
  std::string all;
  for (std::size_t i = 0; i < count; ++i) {
    std::string word;
    for (int k = 0; k < 4; ++k) word += syllables[below(random, std::size(syllables))];
    all += (all.empty() ? "" : " ") + word;
  }
  return all;
}

Made made(Random& random) {
  Made map;
  for (int s = 0; s < 5; ++s) {
    Made::Stage stage{fmt::format("s{}", s), words(random, 3), {}};
    for (int t = 0; t < 5; ++t) {
      Made::Touchpoint touchpoint;
      touchpoint.name = fmt::format("t{}-{}", s, t);
      touchpoint.title = words(random, 4);
      touchpoint.channel = map.channels[below(random, 3)].first;
      touchpoint.action = words(random, 5);
      touchpoint.thought = words(random, 6);
      touchpoint.pain = words(random, 5);
      touchpoint.severity = "low";
      touchpoint.score = static_cast<double>(below(random, 5)) - 2;
      touchpoint.share = 5 + static_cast<int>(below(random, 20));
      stage.touchpoints.push_back(std::move(touchpoint));
    }
    map.stages.push_back(std::move(stage));
  }
  return map;
}

Made::Touchpoint& any(Made& map, Random& random) {
  auto& touchpoints = map.stages[below(random, map.stages.size())].touchpoints;
  return touchpoints[below(random, touchpoints.size())];
}

/// The same words but the last one: like enough to be the same.
std::string reworded(const std::string& text, Random& random) {
  return text.substr(0, text.rfind(' ') + 1) + words(random, 1);
}

/// An edit, and the facts that it is, without what is known of where.
struct Edit {
  const char* name;
  void (*make)(Made&, Random&);
  std::vector<std::string> facts;  ///< "KIND ELEMENT PROPERTY"
};
const std::vector<Edit> edits{
    {"a score",
     [](Made& m, Random& r) {
       auto& t = any(m, r);
       t.score = t.score > 0 ? t.score - 0.5 : t.score + 0.5;
     },
     {"changed emotion emotion"}},
    {"a touchpoint retitled",
     [](Made& m, Random& r) {
       auto& t = any(m, r);
       t.title = words(r, 4);
     },
     {"renamed touchpoint title"}},
    {"a touchpoint called otherwise",
     [](Made& m, Random& r) { any(m, r).name = "other-name"; },
     {"renamed touchpoint name"}},
    {"a stage retitled",
     [](Made& m, Random& r) { m.stages[below(r, 5)].title = words(r, 3); },
     {"renamed stage title"}},
    {"a touchpoint in another stage",
     [](Made& m, Random& r) {
       const std::size_t from = below(r, 5), to = (from + 1 + below(r, 4)) % 5, which = below(r, 5);
       auto& source = m.stages[from].touchpoints;
       m.stages[to].touchpoints.push_back(source[which]);
       source.erase(source.begin() + static_cast<std::ptrdiff_t>(which));
     },
     {"moved touchpoint "}},
    {"a touchpoint that goes",
     [](Made& m, Random& r) {
       auto& ts = m.stages[below(r, 5)].touchpoints;
       ts.erase(ts.begin() + static_cast<std::ptrdiff_t>(below(r, 5)));
     },
     {"removed touchpoint "}},
    {"a touchpoint that comes",
     [](Made& m, Random& r) {
       auto& ts = m.stages[below(r, 5)].touchpoints;
       Made::Touchpoint t;
       t.name = "brand-new", t.title = words(r, 4), t.action = words(r, 5);
       ts.insert(ts.begin() + static_cast<std::ptrdiff_t>(below(r, 6)), t);
     },
     {"added touchpoint "}},
    {"a pain that goes",
     [](Made& m, Random& r) {
       auto& t = any(m, r);
       t.pain.clear();
     },
     {"removed pain "}},
    {"a thought that goes", [](Made& m, Random& r) { any(m, r).thought.clear(); }, {"removed line thought"}},
    {"a thought in other words",
     [](Made& m, Random& r) {
       auto& t = any(m, r);
       t.thought = reworded(t.thought, r);
     },
     {"changed line thought"}},
    {"a pain in other words",
     [](Made& m, Random& r) {
       auto& t = any(m, r);
       t.pain = reworded(t.pain, r);
     },
     {"renamed pain title"}},
    {"a severity", [](Made& m, Random& r) { any(m, r).severity = "high"; }, {"changed pain severity"}},
    {"a severity that goes",
     [](Made& m, Random& r) { any(m, r).severity.clear(); },
     {"changed pain severity"}},
    {"a channel of a touchpoint",
     [](Made& m, Random& r) {
       auto& t = any(m, r);
       t.channel = t.channel == "app" ? "shop" : "app";
     },
     {"changed touchpoint channel"}},
    {"a channel retitled",
     [](Made& m, Random& r) { m.channels[below(r, 3)].second = words(r, 2); },
     {"renamed channel title"}},
    {"a channel called otherwise",
     [](Made& m, Random& r) {
       const std::size_t which = below(r, 3);
       const std::string was = m.channels[which].first;
       m.channels[which].first = "renamed";
       for (auto& stage : m.stages)
         for (auto& t : stage.touchpoints)
           if (t.channel == was) t.channel = "renamed";
     },
     {"renamed channel name"}},
    {"a share",
     [](Made& m, Random& r) { any(m, r).share += 30; },
     {"changed way share", "changed way share"}},
    {"a `for`", [](Made& m, Random& r) { any(m, r).of_ana = words(r, 4); }, {"added line quote"}},
    {"a target", [](Made& m, Random&) { m.target = 60; }, {"changed metric target"}},
    {"a due date", [](Made& m, Random&) { m.due = "2027-06-01"; }, {"changed opportunity due"}},
    {"a status", [](Made& m, Random&) { m.status = "done"; }, {"changed opportunity status"}},
    {"an owner that goes", [](Made& m, Random&) { m.owner.clear(); }, {"changed opportunity owner"}},
};

std::vector<compare::File> compared(const Compilation& before, const Compilation& after) {
  return compare::compare_map(before.side(), after.side(), true);
}

std::vector<Change> facts_of(const std::vector<compare::File>& files) {
  std::vector<Change> facts;
  for (const compare::File& file : files) {
    for (const Change& change : file.changes) {
      if (!change.is_consequence) facts.push_back(change);
    }
  }
  return facts;
}

std::string in_short(const Change& change) {
  return fmt::format("{} {} {}", word(change.kind), word(change.element), change.property.english());
}

/// What the way back says of the same.
std::string mirrored(const Change& c, bool turned) {
  const auto text = [](const std::optional<compare::Value>& value) {
    return value ? value->text : std::string("()");
  };
  Kind kind = c.kind;
  if (turned && kind == Kind::added) {
    kind = Kind::removed;
  } else if (turned && kind == Kind::removed) {
    kind = Kind::added;
  }
  return fmt::format("{} {} {} {} {} {} {} {} {}", word(kind), word(c.element), c.property.english(),
                     text(turned ? c.new_value : c.old_value), text(turned ? c.old_value : c.new_value),
                     turned ? c.to : c.from, turned ? c.from : c.to, c.persona, c.is_probable);
}

}  // namespace

TEST_CASE("compare: one edit is one fact, and the way back is its mirror") {
  Random random(7);
  for (int round = 0; round < 6; ++round) {
    const Made map = made(random);
    const Compilation before(map.text());
    REQUIRE_MESSAGE(before.built().map, before.report());
    for (const Edit& edit : edits) {
      Made edited = map;
      edit.make(edited, random);
      const Compilation after(edited.text());
      CAPTURE(edit.name);
      REQUIRE_MESSAGE(after.built().map, after.report());
      const auto files = compared(before, after);
      std::vector<std::string> found;
      for (const Change& fact : facts_of(files)) found.push_back(in_short(fact));
      CHECK_MESSAGE(found == edit.facts, fmt::format("{}", fmt::join(support::lines_of(files), "\n")));
      std::multiset<std::string> there, back;
      for (const Change& fact : facts_of(files)) there.insert(mirrored(fact, false));
      for (const Change& fact : facts_of(compared(after, before))) back.insert(mirrored(fact, true));
      CHECK(there == back);
    }
  }
}

TEST_CASE("compare: many edits at once have a mirror, and every fingerprint is another") {
  Random random(11);
  for (int round = 0; round < 25; ++round) {
    const Made map = made(random);
    Made edited = map;
    for (int i = 0; i < 12; ++i) {
      const Edit& edit = edits[below(random, edits.size())];
      // Each of these makes one name.
      if (std::string_view(edit.name).ends_with("comes") ||
          std::string_view(edit.name).ends_with("otherwise") ||
          std::string_view(edit.name).ends_with("goes") || std::string_view(edit.name).ends_with("stage"))
        continue;
      edit.make(edited, random);
    }
    const Compilation before(map.text()), after(edited.text());
    const auto files = compared(before, after);
    std::multiset<std::string> there, back;
    std::set<std::string> fingerprints;
    std::size_t count = 0;
    for (const compare::File& file : files) {
      for (const Change& change : file.changes) {
        fingerprints.insert(change.fingerprint);
        ++count;
        for (const std::string& cause : change.because)
          CHECK(std::any_of(file.changes.begin(), file.changes.end(),
                            [&](const Change& other) { return other.fingerprint == cause; }));
      }
    }
    CHECK(fingerprints.size() == count);
    for (const Change& fact : facts_of(files)) there.insert(mirrored(fact, false));
    for (const Change& fact : facts_of(compared(after, before))) back.insert(mirrored(fact, true));
    CHECK(there == back);
  }
}
