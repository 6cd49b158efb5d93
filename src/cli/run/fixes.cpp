#include "cli/run/fixes.hpp"

#include "diagnostic/fixes.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace journey::cli {

namespace {

constexpr text::SourceId main_file = 0;
constexpr std::size_t rounds_at_most = 10;
/// So many edits are tried one by one; each costs a compilation.
constexpr std::size_t trials_at_most = 50;

bool is_worse(const Compilation& now, const Compilation& before) {
  const auto weight = [](const Compilation& c) {
    return std::tuple(c.diagnostics.errors(), c.diagnostics.warnings());
  };
  return weight(now) > weight(before);
}

class Fixer {
 public:
  Fixer(Compilation compilation, const std::function<Compilation(std::string)>& compile) : compile_(compile) {
    result_.bytes = compilation.sources[main_file].bytes();
    result_.compilation = std::move(compilation);
  }

  FixResult run() {
    for (std::size_t round = 0; round < rounds_at_most && fix_some(); ++round) {
    }
    return std::move(result_);
  }

 private:
  /// A finding, whatever happens around it.
  using Name = std::tuple<std::string_view, std::string, std::string>;

  [[nodiscard]] Name name_of(std::size_t number) const {
    const diagnostic::Diagnostic& finding = result_.compilation.diagnostics.all()[number];
    return {finding.rule, finding.message.english(),
            std::string(result_.compilation.sources.slice(finding.span))};
  }

  /// Whether anything was fixed.
  bool fix_some() {
    auto numbers = diagnostic::fixable(result_.compilation.diagnostics, main_file);
    std::erase_if(numbers, [&](std::size_t number) { return refused_.contains(name_of(number)); });
    if (numbers.empty()) return false;
    if (apply(numbers)) return true;
    bool any = false;
    for (std::size_t trial = 0; trial < std::min(numbers.size(), trials_at_most); ++trial) {
      const Name name = name_of(numbers[trial]);
      if (apply({numbers[trial]})) return true;  // places have moved
      refused_.insert(name);
      any = true;
    }
    return any && numbers.size() > trials_at_most;
  }

  bool apply(const std::vector<std::size_t>& numbers) {
    auto fixed = diagnostic::apply_fixes(result_.compilation.diagnostics, numbers, result_.bytes);
    if (fixed.applied.empty() || fixed.bytes == result_.bytes) return false;
    Compilation next = compile_(fixed.bytes);
    if (is_worse(next, result_.compilation)) return false;
    result_.bytes = std::move(fixed.bytes);
    result_.count += fixed.applied.size();
    result_.compilation = std::move(next);
    return true;
  }

  const std::function<Compilation(std::string)>& compile_;
  FixResult result_;
  std::set<Name> refused_;
};

}  // namespace

FixResult fix(Compilation compilation, const std::function<Compilation(std::string)>& compile) {
  return Fixer(std::move(compilation), compile).run();
}

}  // namespace journey::cli
