// In: lines of a shell. Out: a git repository that they made, with folders of its own, gone after the test.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include <doctest/doctest.h>
#include <unistd.h>

namespace journey::test {

/// Sets a variable of this process, or takes it away, until the end of the scope.
class Variable {
 public:
  Variable(std::string name, const std::optional<std::string>& value) : name_(std::move(name)) {
    if (const char* const before = std::getenv(name_.c_str())) before_ = before;
    set(value);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  ~Variable() { set(before_); }

 private:
  void set(const std::optional<std::string>& value) const {
    if (value) {
      ::setenv(name_.c_str(), value->c_str(), 1);
    } else {
      ::unsetenv(name_.c_str());
    }
  }

  std::string name_;
  std::optional<std::string> before_;
};

/// The folder that this process works in, until the end of the scope.
class WorkingFolder {
 public:
  explicit WorkingFolder(const std::string& path) : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(path);
  }
  WorkingFolder(const WorkingFolder&) = delete;
  WorkingFolder& operator=(const WorkingFolder&) = delete;
  ~WorkingFolder() { std::filesystem::current_path(before_); }

 private:
  std::filesystem::path before_;
};

/// A folder with `repo`, a repository, and room beside it. While it lives this process has a home folder
/// without settings, and no variables of git but those that a test sets.
class TestRepository {
 public:
  /// `script` runs in `repo` after `git init`, with `-e`.
  explicit TestRepository(const std::string& script = {}, const std::string& init = "") {
    std::string name = (std::filesystem::temp_directory_path() / "journey-test-XXXXXX").string();
    folder_ = std::filesystem::canonical(::mkdtemp(name.data())).string();
    std::filesystem::create_directories(folder_ + "/home");
    home_.emplace("HOME", folder_ + "/home");
    settings_.emplace("XDG_CONFIG_HOME", std::nullopt);
    git_folder_.emplace("GIT_DIR", std::nullopt);
    git_index_.emplace("GIT_INDEX_FILE", std::nullopt);
    beside("git init -q -b main " + init + " repo");
    if (!script.empty()) run(script);
  }
  TestRepository(const TestRepository&) = delete;
  TestRepository& operator=(const TestRepository&) = delete;
  ~TestRepository() { std::filesystem::remove_all(folder_); }

  /// In the repository; beside it. A script that fails fails the test.
  void run(const std::string& script) const { execute(folder_ + "/repo", script); }
  void beside(const std::string& script) const { execute(folder_, script); }

  [[nodiscard]] std::string path() const { return folder_ + "/repo"; }
  [[nodiscard]] std::string operator/(const std::string& name) const { return folder_ + "/repo/" + name; }
  [[nodiscard]] std::string folder(const std::string& name) const { return folder_ + "/" + name; }
  [[nodiscard]] bool has(const std::string& name) const {
    return std::filesystem::exists(folder_ + "/" + name);
  }
  void put(const std::string& name, const std::string& bytes) const {
    const std::string path = folder_ + "/repo/" + name;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
  }
  /// What a command prints, without its last line end.
  [[nodiscard]] std::string output(const std::string& command) const {
    run(command + " >" + folder_ + "/output");
    std::ifstream file(folder_ + "/output", std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (bytes.ends_with('\n')) bytes.pop_back();
    return bytes;
  }

 private:
  void execute(const std::string& where, const std::string& script) const {
    std::ofstream(folder_ + "/script", std::ios::binary) << script << '\n';
    const std::string command =
        "cd " + where + " && env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=" + folder_ +
        "/home GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null LC_ALL=C.UTF-8"
        " GIT_AUTHOR_NAME=Ana GIT_AUTHOR_EMAIL=ana@example.org GIT_AUTHOR_DATE='@1700000000 +0000'"
        " GIT_COMMITTER_NAME=Ana GIT_COMMITTER_EMAIL=ana@example.org"
        " GIT_COMMITTER_DATE=\"${JOURNEY_TEST_DATE:-@1700000000 +0000}\" sh -e ../script >" +
        folder_ + "/said 2>&1";
    std::string at = command;
    if (where == folder_) at.replace(at.find("../script"), 9, "./script");
    const int status = std::system(at.c_str());
    std::ifstream said(folder_ + "/said");
    const std::string words{std::istreambuf_iterator<char>(said), {}};
    REQUIRE_MESSAGE(status == 0, script << "\n" << words);
  }

  std::string folder_;
  std::optional<Variable> home_, settings_, git_folder_, git_index_;
};

}  // namespace journey::test
