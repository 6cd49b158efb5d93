// In: what a child process is to do. Out: the child while it lives, what comes out of its pipes, how it
// ended. All that forks, polls, kills and waits is here; workers.cpp and program.cpp say what the children
// do.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace journey::cli {

using Moment = std::chrono::steady_clock::time_point;

/// A pipe, whose ends are closed with it, and by exec.
class Pipe {
 public:
  Pipe() = default;
  /// Not open where the system does not give one.
  static Pipe make();
  Pipe(Pipe&& other) noexcept { *this = std::move(other); }
  Pipe& operator=(Pipe&& other) noexcept;
  ~Pipe();

  [[nodiscard]] bool is_open() const { return read_ >= 0; }
  [[nodiscard]] int read_end() const { return read_; }
  [[nodiscard]] int write_end() const { return write_; }
  void close_read();
  void close_write();
  /// Keeps its ends from children that are forked from now on and do not become another program: none of them
  /// can speak where this process speaks.
  void keep_from_children();
  /// In such a child: its numbers are no longer those of its ends.
  void forget() { read_ = write_ = -1; }

 private:
  int read_ = -1, write_ = -1;
};

/// What comes out of a pipe into this process, up to a limit.
class Inflow {
 public:
  Inflow() = default;
  /// Keeps the reading end alone. `limit`: bytes that may be waiting to be used.
  Inflow(Pipe pipe, std::size_t limit);

  std::string bytes;  ///< read and not used yet; whoever uses some takes them out

  /// False once the other side has closed its end.
  [[nodiscard]] bool is_open() const { return pipe_.is_open(); }
  [[nodiscard]] bool is_overfull() const { return bytes.size() > limit_; }
  void close() { pipe_.close_read(); }
  void keep_from_children() { pipe_.keep_from_children(); }
  void forget() { pipe_.forget(); }

 private:
  friend class Poll;
  void read();

  Pipe pipe_;
  std::size_t limit_ = 0;
};

/// Waits for several pipes at once.
class Poll {
 public:
  Poll(std::initializer_list<Inflow*> inflows) : inflows_(inflows) {}
  explicit Poll(std::vector<Inflow*> inflows) : inflows_(std::move(inflows)) {}

  enum class End : std::uint8_t {
    ready,   ///< something was read, a pipe was closed, or a signal came
    late,    ///< nothing came until the deadline
    unable,  ///< the system refuses
  };
  /// Reads what there is, once there is something.
  End wait(std::optional<Moment> deadline = std::nullopt);

 private:
  std::vector<Inflow*> inflows_;
};

/// How a child ended.
struct ChildEnd {
  int signal = 0;  ///< that killed it; 0: none
  int status = 0;  ///< its exit status where none did
  [[nodiscard]] bool is_good() const { return signal == 0 && status == 0; }
};

/// A child process. It dies with this process, and with this object, by the signal that it was started with.
class Child {
 public:
  Child() = default;
  /// Whether a child belongs to the group of this process, which a terminal interrupts at once, or to one of
  /// its own, with which what it starts itself is stopped too.
  enum class Group : std::uint8_t { ours, own };
  /// Forks. `body` runs in the child and does not return; it begins with all signals blocked, as between fork
  /// and exec only little is safe, and lets them in by `unblock_signals`. Not alive where the system gives no
  /// process.
  static Child start(const std::function<void()>& body, int stop_signal, Group group = Group::ours);
  static void unblock_signals();

  Child(Child&& other) noexcept { *this = std::move(other); }
  Child& operator=(Child&& other) noexcept;
  ~Child();

  /// False in a process that was forked since, whose child it is not.
  [[nodiscard]] bool is_alive() const;
  /// Of its process; 0 where none is alive.
  [[nodiscard]] int number() const;
  /// Sends it its signal, and does not wait; false where this process may not, being shut in: then it ends
  /// with this process. `kill`: one that it cannot refuse.
  bool stop() const;
  void kill() const;
  /// Waits for its end.
  ChildEnd wait();
  /// The same until a deadline; nothing where it goes on.
  std::optional<ChildEnd> wait_until(Moment deadline);

 private:
  static constexpr std::size_t none = SIZE_MAX;
  std::size_t slot_ = none;  ///< in the table that the signal handler reads
  int process_ = 0;
};

/// So many children live at most.
inline constexpr std::size_t most_children = 72;

/// Stops the children and removes the temporary file that is being written. Async-signal-safe.
void clean_up();
/// From here on a signal that ends the process (SIGINT, SIGTERM, SIGHUP) first stops the children and removes
/// the temporary file that is being written; a reader that went away (SIGPIPE) is an error of the write.
void clean_up_on_signals();

}  // namespace journey::cli
