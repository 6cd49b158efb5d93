// In: names of objects. Out: what they are and what is in them, from one `git cat-file --batch-command` that
// is asked again and again.
#pragma once

#include "cli/git/answer.hpp"
#include "cli/git/call.hpp"
#include "cli/git/object.hpp"
#include "cli/git/outcome.hpp"
#include "cli/run/dialogue.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::cli::git {

/// The objects of one repository. What is asked is checked before it is sent, sizes are known before contents
/// are asked for, trees are kept. The process is started when it is first needed and ends with this, and with
/// this process; it is asked by the process that started it alone: a worker gets one of its own, if it asks
/// before it enters its sandbox (`start`).
class Objects {
 public:
  Objects(Call call, ObjectFormat format);

  [[nodiscard]] ObjectFormat format() const { return format_; }
  /// How git is called for this repository.
  [[nodiscard]] const Call& call() const { return call_; }

  /// Starts the process, where this one has none yet. Why not, or empty.
  Problem start();
  /// Ends it; the next question starts another.
  void stop();

  /// What a name is: an id, or a revision that `refusal_of_revision` has nothing against.
  Outcome<ObjectAnswer> look_up(std::string_view name);
  /// The bytes of an object of this type, of at most `limit` bytes.
  Outcome<std::string> read(const ObjectId& id, ObjectType type, std::size_t limit);
  /// The names in a tree, sorted by their bytes.
  Outcome<std::shared_ptr<const std::vector<Entry>>> tree(const ObjectId& id);

 private:
  Outcome<ObjectAnswer> ask(std::string_view command, std::string_view name);
  Problem gone();

  Call call_;
  ObjectFormat format_;
  std::optional<Dialogue> dialogue_;
  std::map<ObjectId, std::shared_ptr<const std::vector<Entry>>> trees_;
  std::size_t kept_ = 0;  ///< bytes of trees
};

}  // namespace journey::cli::git
