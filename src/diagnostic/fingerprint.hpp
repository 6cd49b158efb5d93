// In: a run. Out: for each finding a name that stays the same when lines above it come and go.
#pragma once

#include "diagnostic/run.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace journey::diagnostic {

/// Hashes texts one after the other with 64-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), the same
/// on every machine. No protection against someone who looks for collisions: whoever does only confuses their
/// own report.
class Fnv64 {
 public:
  /// Takes the bytes and an end mark, so that "ab", "c" is not "a", "bc".
  void add(std::string_view bytes);
  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  void add_byte(unsigned char byte);
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

/// What a fingerprint is made of besides the rule and the line. `line` is for hosts that compare the file
/// themselves (SARIF), `file` where one name has to be unique in the whole report (GitLab).
enum class Scope : std::uint8_t { line, file };

/// One fingerprint for each of `run.findings()`, in their order: the hash of the rule and of the finding's
/// first line without its white space (or what it goes by), and how often the same has come before in its
/// file, from 1: "9e3779b97f4a7c15:1". Moving a line, indenting it or editing others leaves it as it is. With
/// `Scope::file` no two of a run are equal.
std::vector<std::string> fingerprints(const Run& run, Scope scope);

}  // namespace journey::diagnostic
