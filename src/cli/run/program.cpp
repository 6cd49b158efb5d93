#include "cli/run/program.hpp"

#include "cli/disk/files.hpp"
#include "cli/disk/write_all.hpp"
#include "cli/run/exec.hpp"
#include "cli/run/phrases.hpp"
#include "cli/run/process.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>

#include <elf.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

namespace journey::cli {

namespace {

constexpr std::size_t words_kept = 4096;  ///< bytes of what a program says on standard error

/// A file in memory, from its beginning; nothing where the system does not give one.
std::optional<int> file_in_memory(std::string_view bytes) {
  const int number = ::memfd_create("journey", MFD_CLOEXEC);
  if (number < 0) return std::nullopt;
  if (write_all(number, bytes)) return number;
  ::close(number);
  return std::nullopt;
}

/// The documents of a call while it runs.
struct Documents {
  std::vector<int> numbers;
  Documents() = default;
  Documents(const Documents&) = delete;
  Documents& operator=(const Documents&) = delete;
  ~Documents() {
    for (const int number : numbers) ::close(number);
  }
};

/// What a program may see of our environment. What makes it load code of others (LD_PRELOAD, GIO_MODULE_DIR,
/// GCONV_PATH …) is not in it.
constexpr std::array<const char*, 7> kept_variables{"HOME",           "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
                                                    "XDG_DATA_HOME",  "XDG_DATA_DIRS",  "FONTCONFIG_FILE",
                                                    "FONTCONFIG_PATH"};

/// The interpreter that an ELF program names; `head`: its beginning. Empty where there is none, or not there.
std::string interpreter_of(std::string_view head) {
  Elf64_Ehdr header;
  if (head.size() < sizeof header) return {};
  std::memcpy(&header, head.data(), sizeof header);
  if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_ident[EI_CLASS] != ELFCLASS64) return {};
  for (std::size_t i = 0; i < header.e_phnum; ++i) {
    Elf64_Phdr part;
    const std::size_t at = header.e_phoff + i * sizeof part;
    if (at > head.size() || head.size() - at < sizeof part) return {};
    std::memcpy(&part, head.data() + at, sizeof part);
    if (part.p_type != PT_INTERP) continue;
    if (part.p_offset > head.size() || head.size() - part.p_offset < part.p_filesz) return {};
    const std::string_view name = head.substr(part.p_offset, part.p_filesz);
    return std::string(name.substr(0, name.find('\0')));
  }
  return {};
}

}  // namespace

std::vector<std::string> started_with(const std::string& program) {
  std::vector<std::string> started{program};
  const std::string head = read_file(program, SIZE_MAX >> 1U, 4096).bytes;
  if (head.starts_with("#!")) {
    started.insert(started.end(), {"/usr", "/bin", "/lib", "/lib64", "/nix/store", "/gnu/store"});
  } else if (std::string interpreter = interpreter_of(head); !interpreter.empty()) {
    started.push_back(std::move(interpreter));
  }
  return started;
}

std::vector<std::pair<std::string, std::string>> variables_kept() {
  std::vector<std::pair<std::string, std::string>> variables;
  for (const char* const name : kept_variables)
    if (const char* const value = std::getenv(name)) variables.emplace_back(name, value);
  return variables;
}

ProgramResult run_program(const ProgramCall& call) {
  ProgramResult result;
  if (call.words.front().empty()) {
    result.end = ProgramResult::End::missing;
    return result;
  }
  Documents documents, input;
  std::vector<std::string> names;
  if (!call.input.empty()) {
    const auto number = file_in_memory(call.input);
    if (!number) return result;
    input.numbers.push_back(*number);
    if (::lseek(*number, 0, SEEK_SET) != 0) return result;
  }
  for (const std::string_view bytes : call.documents) {
    const auto number = file_in_memory(bytes);
    if (!number) return result;
    documents.numbers.push_back(*number);
    names.push_back(fmt::format("/proc/self/fd/{}", *number));
  }
  const Prepared prepared(call, names);
  Pipe out = Pipe::make(), err = Pipe::make(), failure = Pipe::make();
  if (!out.is_open() || !err.is_open() || !failure.is_open()) return result;
  Child child = Child::start(
      [&] {
        prepared.become({input.numbers.empty() ? -1 : input.numbers.front(), out.write_end(), err.write_end(),
                         failure.write_end()},
                        documents.numbers);
      },
      SIGKILL, Child::Group::own);
  if (!child.is_alive()) return result;
  failure.close_write();

  // A child that is left on one of the ways out below is killed.
  const Moment deadline = std::chrono::steady_clock::now() + call.time_limit;
  Inflow said(std::move(out), call.output_limit), complained(std::move(err), SIZE_MAX);
  while (said.is_open() || complained.is_open()) {
    const Poll::End end = Poll{&said, &complained}.wait(deadline);
    if (end != Poll::End::ready) {
      result.end = end == Poll::End::late ? ProgramResult::End::late : ProgramResult::End::unable;
      return result;
    }
    complained.bytes.resize(std::min(complained.bytes.size(), words_kept));
    if (said.is_overfull()) {
      result.end = ProgramResult::End::large;
      return result;
    }
  }
  const auto end = child.wait_until(deadline);
  if (!end) {
    result.end = ProgramResult::End::late;
    return result;
  }
  if (int why = 0; ::read(failure.read_end(), &why, sizeof why) == sizeof why) {
    result.end = why == ENOENT || why == ENOTDIR ? ProgramResult::End::missing : ProgramResult::End::unable;
    return result;
  }
  result.out = std::move(said.bytes);
  result.err = std::move(complained.bytes);
  result.status = end->signal == 0 ? end->status : 128 + end->signal;
  result.end = end->is_good() ? ProgramResult::End::done : ProgramResult::End::failed;
  return result;
}

std::string first_line(std::string_view said) {
  said = text::trim(said);
  return std::string(text::trim(said.substr(0, said.find('\n'))));
}

lexicon::Message problem_of(const ProgramResult& result, const ProgramName& name, const ProgramCall& call) {
  using End = ProgramResult::End;
  using lexicon::say;
  switch (result.end) {
    case End::done:
      break;
    case End::missing:
      return say<phrases::not_installed>(name.program, name.package);
    case End::late:
      return say<phrases::not_done_after>(name.program, call.time_limit.count());
    case End::large:
      return say<phrases::gave_too_much>(name.program, call.output_limit >> 20U);
    case End::unable:
      return say<phrases::not_started>(name.program);
    case End::failed: {
      const std::string said = first_line(result.err);
      return said.empty() ? say<phrases::program_failed>(name.program, result.status)
                          : say<phrases::program_failed_saying>(name.program, result.status, said);
    }
  }
  return {};
}

}  // namespace journey::cli
