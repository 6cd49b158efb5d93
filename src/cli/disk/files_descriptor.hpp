// In: an open file. Out: the same, closed when it goes out of sight. Only for the files*.cpp.
#pragma once

#include "lexicon/phrase.hpp"

#include <cstddef>
#include <utility>

#include <unistd.h>

namespace journey::cli {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  explicit operator bool() const { return number_ >= 0; }
  [[nodiscard]] int get() const { return number_; }
  /// Closes now; false where that failed, with errno set.
  [[nodiscard]] bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

/// Words for an errno of what was opened without following links.
lexicon::Message problem_on_the_way(int number);

}  // namespace journey::cli
