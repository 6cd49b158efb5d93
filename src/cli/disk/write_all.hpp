// In: an open file and bytes. Out: all of them in it, however few the system takes at a time.
#pragma once

#include <cerrno>
#include <string_view>

#include <unistd.h>

namespace journey::cli {

/// Goes on after signals; false where writing failed, with errno set.
inline bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(descriptor, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

}  // namespace journey::cli
