// A mistake is reported once: what is missing because of it is no second one, what has nothing to do with it
// still is.
#include "support/compile.hpp"

#include <doctest/doctest.h>

using journey::support::mistakes;
using Places = std::vector<std::string>;

TEST_CASE("doubt: a misspelt scale, model, phase or persona is missed by nobody") {
  CHECK(mistakes("journey: J\n  sacle: 1..5\nstage s: S\n  emotion: 4\n") == Places{"2:3 unknown-keyword"});
  CHECK(mistakes("journey: J\n  mdoel: shop\nstage s: S\n  phase: browse\n  goal: G\n") ==
        Places{"2:3 unknown-keyword"});
  CHECK(mistakes("journey: J\n  model: shop\nstage s: S\n  pahse: browse\n  goal: G\n") ==
        Places{"4:3 unknown-keyword"});
  CHECK(mistakes(
            "import: l.journey\njourney: J\n  presona: ana\nstage s: S\n  touchpoint t: T\n    skip: ana\n",
            {{"l.journey", "persona ana: A\n"}}) == Places{"3:3 unknown-keyword"});
}
TEST_CASE("doubt: neither is one without a value") {
  CHECK(mistakes("journey: J\n  scale:\nstage s: S\n  emotion: 4\n") == Places{"2:3 empty-text"});
  CHECK(mistakes("journey: J\n  model:\nstage s: S\n  phase: browse\n  goal: G\n") ==
        Places{"2:3 empty-text"});
  CHECK(mistakes("import:\njourney: J\n  persona: ana\nstage s: S\n  goal: G\n") == Places{"1:1 empty-text"});
}
TEST_CASE("doubt: nor one in the wrong place") {
  CHECK(mistakes("journey: J\nscale: 1..5\nstage s: S\n  emotion: 4\n") == Places{"2:1 misplaced-keyword"});
  CHECK(mistakes("journey: J\nstage s: S\ntouchpoint t: T\n") == Places{"3:1 misplaced-keyword"});
}
TEST_CASE("doubt: a line without a colon may have declared any name of its kind") {
  CHECK(mistakes("journey: J\nstage s: S\n  touchpoint pay Pay\n  touchpoint t: T\n    next pay: 5%\n") ==
        Places{"3:3 missing-colon"});
}
TEST_CASE("doubt: an element without its name, or with a wrong one") {
  CHECK(mistakes(
            "channel: W\nchannel shop: S\njourney: J\nstage s: S\n  touchpoint t: T\n    channel: web\n") ==
        Places{"1:1 missing-name"});
  CHECK(mistakes("journey: J\n  model: cafe\nmodel 1cafe: a, b\nstage a: A\n  goal: G\n") ==
        Places{"3:7 bad-name"});
}
TEST_CASE("doubt: a lane that is misspelt, misnamed or in a file that may be misspelt") {
  const std::string rest = "journey: J\nstage s: S\n  weather: rain\n  weather: sun\n";
  CHECK(mistakes("lnae weather: W\n" + rest) == Places{"1:1 unknown-keyword"});
  CHECK(mistakes("lane 1weather: W\n" + rest) == Places{"1:6 bad-name"});
  CHECK(mistakes("lane: Weather\n" + rest) == Places{"1:1 missing-name"});
  CHECK(mistakes("zzzz: lanes.journey\n" + rest) == Places{"1:1 unknown-keyword"});
}
TEST_CASE("doubt: what has nothing to do with it is still reported") {
  CHECK(mistakes("journey: J\n  gaol: G\nstage s: S\n  emotion: 4\ntouchpoint lost: L\nstage t: T\n  "
                 "touchpoint a: A\n    next nowhere: 1%\n") ==
        Places{"2:3 unknown-keyword", "4:12 score-outside-scale", "5:1 misplaced-keyword",
               "8:10 unknown-name"});
  CHECK(mistakes("journey: J\n  scale: 1..5\n  gaol: G\nstage s: S\n  emotion: 9\n  acton: A\n  touchpoint "
                 "t: T\n    next nowhere: 5%\n"
                 "    channel: wbe\nstage e: E\nchannel web: W\nchannel shop: S\n") ==
        Places{"3:3 unknown-keyword", "5:12 score-outside-scale", "6:3 unknown-keyword", "8:10 unknown-name",
               "9:14 unknown-name", "10:1 empty-stage"});
  CHECK(mistakes("journey: J\nstage s: S\n  tuochpoint t: T\n    weather: rain\n  actoin: x\nstage e: "
                 "E\nopportunity: O\n  solves: p\n") == Places{"3:3 unknown-keyword", "4:5 unknown-keyword",
                                                               "5:3 unknown-keyword", "6:1 empty-stage",
                                                               "8:11 unknown-name"});
}
TEST_CASE("doubt: what a line in the wrong place takes with it") {
  CHECK(mistakes("journey: J\n  persona ana: Ana\nstage s: S\n  goal: G\n") ==
        Places{"2:11 surplus-argument"});
  CHECK(mistakes("import: l.journey\n journey: J\nstage s: S\n  goal: G\n",
                 {{"l.journey", "persona ana: A\n"}}) == Places{"2:2 no-children"});
  CHECK(mistakes("journey: J\nstage s: S\n  owner: CX\n   touchpoint t: T\n") == Places{"4:4 no-children"});
  CHECK(mistakes("journey: J\n  model: shop\nstage s: S\n  goal: G\nphase: browse\n") ==
        Places{"5:1 unknown-keyword"});
}
