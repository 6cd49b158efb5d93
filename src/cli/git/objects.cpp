#include "cli/git/objects.hpp"

#include "cli/git/phrases.hpp"
#include "cli/git/revision.hpp"
#include "cli/git/tree.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/phrases.hpp"

#include <chrono>
#include <utility>

namespace journey::cli::git {

namespace {

constexpr std::chrono::seconds answer_time{60};
/// Bytes of one tree, and of all that are kept.
constexpr std::size_t tree_bytes = std::size_t{32} << 20U, trees_bytes = std::size_t{256} << 20U;
/// An answer is the name that was asked for, or an id, and two words.
constexpr std::size_t words_of_answer = 256;

}  // namespace

Objects::Objects(Call call, ObjectFormat format) : call_(std::move(call)), format_(format) {}

Problem Objects::start() {
  if (dialogue_ && dialogue_->is_open()) return {};
  ProgramCall call = call_.of(Verb::cat_file, {"--batch-command"});
  call.time_limit = answer_time;
  call.output_limit = SIZE_MAX >> 1U;  // nobody asks for what is larger than his limit
  dialogue_.emplace(call);
  return dialogue_->is_open() ? Problem() : say<phrases::not_started>("git");
}

void Objects::stop() { dialogue_.reset(); }

/// Why there was no answer.
Problem Objects::gone() {
  const std::string said = dialogue_ ? dialogue_->complaint() : std::string();
  dialogue_.reset();
  if (says_not_in_clone(said)) return say<phrases::not_in_this_clone>();
  if (said.empty()) return say<phrases::ended_unanswered>();
  return say<phrases::git_says>(first_line(said));
}

Outcome<ObjectAnswer> Objects::ask(std::string_view command, std::string_view name) {
  if (Problem problem = start(); !problem.empty()) return problem;
  std::string question(command);
  question += ' ';
  question += name;
  question += '\n';
  const auto line = dialogue_->ask(question) ? dialogue_->line(name.size() + words_of_answer) : std::nullopt;
  if (!line) return gone();
  const auto answer = parse_object_answer(*line, format_);
  if (answer) return *answer;
  stop();
  return Problem(say<phrases::unexpected_answer>());
}

Outcome<ObjectAnswer> Objects::look_up(std::string_view name) {
  if (Problem refusal = refusal_of_revision(name); !refusal.empty()) return refusal;
  return ask("info", name);
}

Outcome<std::string> Objects::read(const ObjectId& id, ObjectType type, std::size_t limit) {
  const auto before = look_up(id.digits);
  if (!before) return before.problem;
  if (before->status != ObjectAnswer::Status::found) return Problem(say<phrases::not_in_this_clone>());
  if (before->id != id || before->type != type) return Problem(say<phrases::unexpected_answer>());
  if (before->size > limit) return too_large(limit);
  const auto answer = ask("contents", id.digits);
  if (!answer) return answer.problem;
  if (*answer != *before) {
    stop();
    return Problem(say<phrases::unexpected_answer>());
  }
  auto bytes = dialogue_->bytes(static_cast<std::size_t>(answer->size) + 1);
  if (!bytes) return gone();
  if (bytes->back() != '\n') {
    stop();
    return Problem(say<phrases::unexpected_answer>());
  }
  bytes->pop_back();
  return std::move(*bytes);
}

Outcome<std::shared_ptr<const std::vector<Entry>>> Objects::tree(const ObjectId& id) {
  if (const auto known = trees_.find(id); known != trees_.end()) return known->second;
  const auto bytes = read(id, ObjectType::tree, tree_bytes);
  if (!bytes) return bytes.problem;
  auto entries = parse_tree(*bytes, format_);
  if (!entries) return Problem(say<phrases::unexpected_answer>());
  kept_ += bytes->size();
  if (kept_ > trees_bytes) {
    trees_.clear();
    kept_ = bytes->size();
  }
  return trees_[id] = std::make_shared<const std::vector<Entry>>(std::move(*entries));
}

}  // namespace journey::cli::git
