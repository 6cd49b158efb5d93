#include "cli/commands/map_past.hpp"

#include "cli/git/inputs.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/isolation.hpp"
#include "cli/run/phrases.hpp"

#include <algorithm>
#include <memory>
#include <tuple>

namespace journey::cli {

namespace {

/// Neighbours follow each other at each worker, so that most states are compiled once: jobs are given out in
/// turn.
std::vector<std::size_t> dealt(std::size_t count, unsigned workers) {
  std::vector<std::size_t> order;
  const std::size_t share = (count + workers - 1) / workers;
  for (std::size_t i = 0; i < share; ++i) {
    for (std::size_t job = i; job < count; job += share) order.push_back(job);
  }
  return order;
}

}  // namespace

MapPast::MapPast(git::Repository& repository, git::Trail trail, const Options& options, Streams& streams)
    : repository_(repository), trail_(std::move(trail)), options_(options), streams_(streams) {
  for (const std::string& path : trail_.paths()) {
    asked_.insert(path);
    // Any settings above it are, or become, those of the project.
    for (std::string folder = folder_of("/" + path);; folder = folder_of(folder)) {
      asked_.insert(joined(folder, settings_name).substr(1));
      if (folder == "/") break;
    }
  }
  for (const std::string& path : asked_) git::add_with_folders(path, watched_);
}

MapPast::State& MapPast::state(std::size_t commit) {
  const auto [known, is_new] = states_.try_emplace(commit);
  if (is_new) look(known->second, commit);
  return known->second;
}

void MapPast::look(State& state, std::size_t commit) {
  const git::Commit& what = trail_.commit(commit);
  const std::string path = "/" + trail_.path_at(commit);
  auto snapshot = repository_.at(what.id);
  if (!snapshot) {
    state.kind = State::Kind::unreadable;
    state.problem = snapshot.problem;
    return;
  }
  state.past.snapshot = std::make_unique<git::Snapshot>(std::move(*snapshot));
  state.past.day = what.day;
  if (state.past.snapshot->place_of(path).is_missing) return;
  constexpr std::size_t digits_shown = 8;
  auto input = git::input_of(*state.past.snapshot, path,
                             what.id.digits.substr(0, digits_shown) + ":" + path.substr(1));
  if (input) {
    state.kind = State::Kind::map;
    state.past.input = std::move(*input);
  } else {
    state.kind = State::Kind::unreadable;
    state.problem = input.problem;
  }
}

/// Names of all that was ever asked for: equal where all of it is.
std::string MapPast::contents_of(std::size_t commit) {
  State& at = state(commit);
  std::string all = trail_.path_at(commit);
  for (const std::string& path : asked_) {
    const auto [known, is_new] = at.names.try_emplace(path);
    if (is_new) {
      const Store::Place place = at.past.snapshot->place_of("/" + path);
      known->second = place.real.empty() ? place.problem.english()
                                         : place.real + '\0' + at.past.snapshot->content_name(place.real);
    }
    all += '\0';
    all += known->second;
  }
  return all;
}

/// So many as were asked for.
std::vector<git::Step> MapPast::steps() const {
  std::vector<git::Step> all = trail_.steps(watched_);
  if (options_.past.last && all.size() > *options_.past.last) all.resize(*options_.past.last);
  return all;
}

MapPast::Pair MapPast::pair_of(const git::Step& step) {
  const bool has_before = step.is == git::Step::Before::step && state(step.before).kind == State::Kind::map;
  return {step.commit, has_before ? std::optional(step.before) : std::nullopt};
}

bool MapPast::is_same(const Pair& pair) {
  return pair.second && contents_of(pair.first) == contents_of(*pair.second);
}

/// What is to be compiled for these steps, and is not yet.
std::vector<MapPast::Pair> MapPast::wanted(const std::vector<git::Step>& steps) {
  std::vector<Pair> pairs;
  std::set<std::size_t> after;
  const auto want = [&](const Pair& pair) {
    if (!seen_.contains(pair)) pairs.push_back(pair);
  };
  for (const git::Step& step : steps) {
    after.insert(step.commit);
    if (state(step.commit).kind != State::Kind::map) continue;
    if (const Pair pair = pair_of(step); !is_same(pair)) want(pair);
  }
  // What was before the first of them counts, too: what it asks for may have changed since.
  for (const git::Step& step : steps) {
    if (step.is != git::Step::Before::step || !after.insert(step.before).second) continue;
    if (state(step.before).kind == State::Kind::map) want({step.before, std::nullopt});
  }
  return pairs;
}

void MapPast::keep(const Pair& pair, const SeenState& seen) {
  for (const std::string& path : seen.asked) {
    asked_.insert(path);
    git::add_with_folders(path, watched_);
  }
  seen_[pair] = seen;
}

void MapPast::see(const std::vector<Pair>& pairs) {
  // Equal ones once: the same contents on the same day, after the same contents.
  using Company = std::tuple<std::string, lexicon::Date, std::string>;
  std::map<Company, std::size_t> known;
  std::vector<std::vector<Pair>> alike;
  for (const Pair& pair : pairs) {
    Company company{contents_of(pair.first), trail_.commit(pair.first).day,
                    pair.second ? contents_of(*pair.second) : std::string()};
    const auto [at, is_new] = known.try_emplace(std::move(company), alike.size());
    if (is_new) alike.emplace_back();
    alike[at->second].push_back(pair);
  }
  const unsigned workers = options_.jobs == 0 ? processor_count() : options_.jobs;
  const std::vector<std::size_t> order = dealt(alike.size(), workers);
  std::vector<Input> inputs;
  for (const std::size_t job : order) inputs.push_back(state(alike[job].front().first).past.input);

  PastCompiler compiler;
  Isolation isolation(inputs, options_, streams_);
  isolation.stay_outside();
  isolation.shut_in({});
  isolation.prepare([&] { (void)repository_.objects().start(); });
  isolation.run(
      [&](std::size_t i) {
        const Pair& pair = alike[order[i]].front();
        return compiler.see(states_.at(pair.first).past,
                            pair.second ? &states_.at(*pair.second).past : nullptr);
      },
      [&](std::size_t i, SeenState seen) {
        if (!seen.report.unchecked.empty()) {
          seen.why = seen.report.unchecked;
          seen.has_changed = true;
        }
        status_ = std::max(status_, seen.report.status);
        for (const std::string& text : seen.report.complaints) streams_.error(text);
        for (const Pair& pair : alike[order[i]]) keep(pair, seen);
      });
}

std::optional<review::HistoryRow> MapPast::row_of(const git::Step& step) {
  using Row = review::HistoryRow;
  const git::Commit& commit = trail_.commit(step.commit);
  Row row{commit.id.digits, commit.seconds, commit.day, trail_.path_at(step.commit)};
  const bool has_before = step.is == git::Step::Before::step;
  const State::Kind before = has_before ? state(step.before).kind : State::Kind::absent;
  if (step.is == git::Step::Before::unknown) {
    row.before = Row::Before::unknown;
  } else if (before == State::Kind::absent) {
    row.before = Row::Before::nothing;
  }
  const State& is = state(step.commit);
  if (is.kind != State::Kind::map) {
    if (is.kind == before || (is.kind == State::Kind::absent && row.before == Row::Before::unknown))
      return {};
    row.state = is.kind == State::Kind::absent ? Row::State::absent : Row::State::broken;
    row.why = spoken(is.problem);
    row.changes = is.kind == State::Kind::absent ? 1 : 0;  // that it went
    return row;
  }
  const Pair pair = pair_of(step);
  if (is_same(pair)) return {};
  const SeenState& seen = seen_.at(pair);
  if (pair.second && !seen.has_changed) return {};
  row.state = seen.is_map ? Row::State::map : Row::State::broken;
  row.why = seen.why;
  row.changes = seen.changes;
  row.measures = seen.measures;
  return row;
}

review::History::End MapPast::end_of(const std::vector<git::Step>& steps) {
  using End = review::History::End;
  if (steps.empty()) return options_.past.since ? End::since : End::beginning;
  const git::Step& oldest = steps.back();
  if (oldest.is == git::Step::Before::unknown) return End::clone;
  const bool goes_on =
      oldest.is == git::Step::Before::step && state(oldest.before).kind != State::Kind::absent;
  if (!goes_on) return End::beginning;
  if (trail_.is_asked_for(oldest.before)) return End::last;
  return options_.past.since ? End::since : End::limit;
}

review::History MapPast::find() {
  std::vector<git::Step> at;
  for (bool is_first = true;; is_first = false) {
    at = steps();
    std::vector<Pair> pairs = wanted(at);
    if (pairs.empty()) break;
    // What the newest is made of nearly all others are, too.
    if (is_first) pairs.resize(1);
    see(pairs);
  }
  review::History history;
  for (const git::Step& step : at) {
    if (auto row = row_of(step)) history.rows.push_back(std::move(*row));
  }
  for (std::size_t i = 0; i + 1 < history.rows.size(); ++i) {
    if (history.rows[i + 1].path != history.rows[i].path) history.rows[i].old_path = history.rows[i + 1].path;
  }
  for (const git::Step& step : at) {
    if (state(step.commit).kind != State::Kind::map) continue;
    const auto newest = seen_.find(pair_of(step));
    is_library_ = newest != seen_.end() && newest->second.is_library;
    break;
  }
  history.end = end_of(at);
  return history;
}

}  // namespace journey::cli
