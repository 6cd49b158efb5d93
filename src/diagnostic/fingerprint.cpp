#include "diagnostic/fingerprint.hpp"

#include "text/trim.hpp"

#include <map>

#include <fmt/format.h>

namespace journey::diagnostic {

namespace {

std::string without_space(std::string_view line) {
  std::string rest;
  while (!line.empty()) {
    if (const std::size_t space = text::leading_space(line); space > 0) {
      line.remove_prefix(space);
    } else {
      rest += line.front();
      line.remove_prefix(1);
    }
  }
  return rest;
}

}  // namespace

void Fnv64::add_byte(unsigned char byte) {
  value_ ^= byte;
  value_ *= 0x100000001B3U;
}

void Fnv64::add(std::string_view bytes) {
  for (const char byte : bytes) add_byte(static_cast<unsigned char>(byte));
  add_byte(0xFF);  // stands in no UTF-8
}

std::vector<std::string> fingerprints(const Run& run, Scope scope) {
  std::vector<std::string> all(run.findings().size());
  std::map<std::uint64_t, std::size_t> seen;
  for (const Run::File& file : run.files()) {
    if (scope == Scope::line) seen.clear();
    for (const std::size_t number : file.findings) {
      const Finding& finding = run.findings()[number];
      const text::Source& source = finding.source();
      Fnv64 hash;
      if (scope == Scope::file) hash.add(file.path);
      hash.add(finding.diagnostic->rule);
      const std::string& identity = finding.diagnostic->identity;
      hash.add(identity.empty() ? without_space(source.line(source.line_of(finding.diagnostic->span.begin)))
                                : identity);
      all[number] = fmt::format("{:016x}:{}", hash.value(), ++seen[hash.value()]);
    }
  }
  return all;
}

}  // namespace journey::diagnostic
