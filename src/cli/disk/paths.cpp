#include "cli/disk/files.hpp"

#include <filesystem>

namespace journey::cli {

std::string plain_path(const std::string& path) {
  return std::filesystem::path(path).lexically_normal().generic_string();
}

std::string relative_path(const std::string& base, const std::string& path) {
  return std::filesystem::path(path).lexically_relative(base).generic_string();
}

}  // namespace journey::cli
