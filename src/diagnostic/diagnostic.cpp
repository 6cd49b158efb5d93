#include "diagnostic/diagnostic.hpp"

#include "text/quote.hpp"

#include <algorithm>

namespace journey::diagnostic {

void Counts::add(Severity severity) {
  switch (severity) {
    case Severity::error:
      ++errors;
      break;
    case Severity::warning:
      ++warnings;
      break;
    case Severity::note:
      ++notes;
      break;
    case Severity::off:
      break;
  }
}

Counts& Counts::operator+=(const Counts& other) {
  errors += other.errors;
  warnings += other.warnings;
  notes += other.notes;
  return *this;
}

namespace {
constexpr lexicon::Phrase did_you_mean_word{"did you mean {0}?", "是不是想寫 {0}？", "是不是想写 {0}？",
                                            "もしかして {0}？"};
constexpr lexicon::Phrase did_you_mean_and{"did you mean {0}? {1}", "是不是想寫 {0}？{1}",
                                           "是不是想写 {0}？{1}", "もしかして {0}？ {1}"};
}  // namespace

lexicon::Message did_you_mean(std::string_view word) {
  return lexicon::say<did_you_mean_word>(text::quote(word));
}

void Diagnostic::suggest(std::string_view word, const lexicon::Message& more) {
  hint = more.empty() ? did_you_mean(word) : lexicon::say<did_you_mean_and>(text::quote(word), more);
  suggestion = word;
}

Diagnostic& Diagnostics::add(Diagnostic finding) {
  const auto [known, is_new] = numbers_.try_emplace({finding.span, finding.rule}, all_.size());
  return is_new ? all_.emplace_back(std::move(finding)) : all_[known->second];
}

Diagnostic& Diagnostics::error(std::string_view rule, text::Span span, lexicon::Message message,
                               lexicon::Message hint) {
  return add({Severity::error, rule, span, std::move(message), std::move(hint), {}, {}});
}

Diagnostic& Diagnostics::warning(std::string_view rule, text::Span span, lexicon::Message message,
                                 lexicon::Message hint) {
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
  number_again();
}

void Diagnostics::erase_if(const std::function<bool(std::size_t)>& out) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < all_.size(); ++i) {
    if (out(i)) continue;
    if (kept != i) all_[kept] = std::move(all_[i]);
    ++kept;
  }
  all_.resize(kept);
  number_again();
}

void Diagnostics::number_again() {
  numbers_.clear();
  for (std::size_t i = 0; i < all_.size(); ++i) numbers_.emplace(std::tuple(all_[i].span, all_[i].rule), i);
}

}  // namespace journey::diagnostic
