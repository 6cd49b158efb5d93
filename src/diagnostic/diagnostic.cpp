#include "diagnostic/diagnostic.hpp"

#include <algorithm>

namespace journey::diagnostic {

Diagnostic& Diagnostics::add(Diagnostic finding) {
  if (!seen_.emplace(finding.span, finding.rule).second) {
    return *std::find_if(all_.begin(), all_.end(), [&](const Diagnostic& known) {
      return known.span == finding.span && known.rule == finding.rule;
    });
  }
  return all_.emplace_back(std::move(finding));
}

Diagnostic& Diagnostics::error(std::string_view rule, text::Span span, std::string message,
                               std::string hint) {
  return add({Severity::error, rule, span, std::move(message), std::move(hint), {}, {}});
}

Diagnostic& Diagnostics::warning(std::string_view rule, text::Span span, std::string message,
                                 std::string hint) {
  return add({Severity::warning, rule, span, std::move(message), std::move(hint), {}, {}});
}

namespace {
std::size_t count(const std::vector<Diagnostic>& all, Severity severity) {
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [&](const Diagnostic& d) { return d.severity == severity; }));
}
}  // namespace

std::size_t Diagnostics::errors() const { return count(all_, Severity::error); }
std::size_t Diagnostics::warnings() const { return count(all_, Severity::warning); }

void Diagnostics::sort() {
  std::stable_sort(all_.begin(), all_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tuple(a.span.source, a.span.begin) < std::tuple(b.span.source, b.span.begin);
  });
}

}  // namespace journey::diagnostic
