#include "lower/structure.hpp"

#include "diagnostic/errors.hpp"
#include "lower/phrases.hpp"
#include "model/limits.hpp"
#include "text/quote.hpp"

namespace journey::lower {

namespace {

using lexicon::Keyword;
using lexicon::Parent;
using lexicon::say;
using syntax::Statement;
using syntax::StatementId;
namespace rule = diagnostic::rule;

/// Whether `holder` has a child that makes a stage a part of the journey. What was not understood counts,
/// because it may have been that.
bool has_content(const syntax::Document& document, StatementId holder) {
  bool found = false;
  each_child(document, holder, [&](StatementId id) {
    switch (document.statements[id].keyword) {
      case Keyword::duration:
      case Keyword::phase:
      case Keyword::optional:
      case Keyword::owner:
        break;
      case Keyword::for_:
        found = found || has_content(document, id);
        break;
      default:
        found = true;
    }
  });
  return found;
}

class Structure {
 public:
  explicit Structure(const Names& names) : names_(names), compilation_(names.compilation()) {}

  void check() {
    for (UnitId unit = 0; unit < compilation_.units.size(); ++unit) check_file(unit);
    check_map();
  }

 private:
  void check_file(UnitId unit) {
    const syntax::Document& document = compilation_.units[unit].document;
    if (document.statements.empty() && unit == compilation_.main() &&
        !compilation_.diagnostics.has_errors()) {
      error(rule::empty_file, {document.id, 0, 0}, say<phrases::says_nothing>(),
            say<phrases::how_a_map_begins>());
    }
    if (compilation_.units[unit].is_map) return;
    // A line that was not understood may have been the journey.
    bool may_be_map = unit == compilation_.main() && names_.recovery().may_say(Keyword::journey);
    StatementId first = syntax::no_statement;
    each_top(document, [&](StatementId id) {
      const Keyword keyword = document.statements[id].keyword;
      may_be_map = may_be_map || keyword == Keyword::unknown || keyword == Keyword::journey;
      const bool needs_journey =
          keyword == Keyword::stage || keyword == Keyword::view || keyword == Keyword::opportunity;
      if (needs_journey && first == syntax::no_statement) first = id;
    });
    if (may_be_map || first == syntax::no_statement) return;
    const text::Span head = document.head(document.statements[first]);
    error(rule::missing_journey, head,
          say<phrases::stands_without_journey>(text::quote(document.source->slice(head))),
          say<phrases::needs_a_journey>(
              compilation_.writing.line(Keyword::journey, compilation_.writing.title())));
  }

  void check_map() {
    const syntax::Document& document = compilation_.units.back().document;
    StatementId journey = syntax::no_statement;
    bool has_stage = false;
    std::size_t touchpoints = 0;
    each_top(document, [&](StatementId id) {
      const Statement& s = document.statements[id];
      if (s.keyword == Keyword::journey && journey == syntax::no_statement) journey = id;
      has_stage = has_stage || s.keyword == Keyword::stage || s.keyword == Keyword::unknown;
      if (s.keyword != Keyword::stage) return;
      // A title that is a long text has taken the lines below for itself, and that is reported. So is a line
      // behind the stage that was not understood: it may be its content, indented too little.
      if (!has_content(document, id) && is_understood(document, s) && !s.long_text && !s.damaged &&
          !names_.recovery().is_lost_behind(id) && !names_.recovery().is_lost_within(id)) {
        error(rule::empty_stage, document.whole_head(s), say<phrases::has_no_content>(),
              say<phrases::give_it_content>(compilation_.writing.quoted(Keyword::touchpoint),
                                            compilation_.writing.quoted(Keyword::action),
                                            compilation_.writing.quoted(Keyword::goal)));
      }
      each_child(document, id, [&](StatementId child) {
        if (document.statements[child].keyword != Keyword::touchpoint) return;
        if (++touchpoints == model::limits().touchpoints + 1) {
          error(rule::limit_exceeded, document.head(document.statements[child]),
                say<phrases::too_many_touchpoints>(model::limits().touchpoints));
        }
      });
    });
    if (const auto& lanes = names_.all(Kind::lane); lanes.size() > model::limits().lanes) {
      const StatementPlace place = lanes[model::limits().lanes].place;
      const syntax::Document& there = compilation_.units[place.unit].document;
      error(rule::limit_exceeded, there.whole_head(there.statements[place.statement]),
            say<phrases::too_many_lanes>(model::limits().lanes));
    }
    if (journey != syntax::no_statement && !has_stage && !names_.recovery().may_say(Keyword::stage)) {
      error(
          rule::missing_stage, document.whole_head(document.statements[journey]),
          say<phrases::has_no_stage>(),
          say<phrases::add_a_stage>(compilation_.writing.line(Keyword::stage, compilation_.writing.title())));
    }
  }

  void error(std::string_view rule, text::Span span, lexicon::Message message, lexicon::Message hint = {}) {
    compilation_.diagnostics.error(rule, span, std::move(message), std::move(hint));
  }

  const Names& names_;
  const Compilation& compilation_;
};

}  // namespace

void check_structure(const Names& names) { Structure(names).check(); }

}  // namespace journey::lower
