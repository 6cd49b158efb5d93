#include "po/merge.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace journey::po {

namespace {

/// How much two texts have in common, from 0 to 1: of the pairs of bytes of both, those that both have.
/// Texts are cut, so that long ones don't cost the square of a file.
double likeness(std::string_view a, std::string_view b) {
  constexpr std::size_t enough = 400;
  const auto pairs = [](std::string_view text) {
    std::vector<std::uint16_t> all;
    text = text.substr(0, enough);
    for (std::size_t at = 0; at + 1 < text.size(); ++at)
      all.push_back(static_cast<std::uint16_t>(static_cast<unsigned char>(text[at]) << 8U |
                                               static_cast<unsigned char>(text[at + 1])));
    std::sort(all.begin(), all.end());
    return all;
  };
  const auto of_a = pairs(a), of_b = pairs(b);
  if (of_a.empty() || of_b.empty()) return 0;
  std::vector<std::uint16_t> both;
  std::set_intersection(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(), std::back_inserter(both));
  return 2.0 * static_cast<double>(both.size()) / static_cast<double>(of_a.size() + of_b.size());
}

class Merger {
 public:
  Merger(const File& fresh, const File& known, const std::function<bool(const Entry&)>& is_looked_for)
      : fresh_(fresh), known_(known), taken_(known.entries.size()), stays_(known.entries.size()) {
    for (std::size_t at = 0; at < known.entries.size(); ++at) {
      const Entry& entry = known.entries[at];
      stays_[at] = !entry.is_obsolete && is_looked_for && !is_looked_for(entry);
    }
    merged_.file.entries = fresh.entries;
    done_.resize(fresh.entries.size());
  }

  Merged merge() {
    take_same();
    propose_changed();
    propose_moved();
    append_rest();
    count();
    return std::move(merged_);
  }

 private:
  [[nodiscard]] bool is_free(std::size_t known) const {
    const Entry& entry = known_.entries[known];
    return !taken_[known] && !stays_[known] && !entry.is_header() && !entry.is_obsolete &&
           !entry.text.empty();
  }

  /// Takes over what a translator wrote into an entry.
  static void take(Entry& entry, const Entry& from) {
    entry.comments = from.comments;
    entry.flags = from.flags;
    entry.is_fuzzy = from.is_fuzzy;
    entry.text = from.text;
    entry.previous_context = from.previous_context;
    entry.previous_id = from.previous_id;
    if (entry.text.empty()) {
      entry.is_fuzzy = false;
      entry.previous_context.reset();
      entry.previous_id.reset();
    }
  }

  void take_same() {
    std::unordered_map<Key, std::size_t, KeyHash> by_key;
    for (const bool is_obsolete : {false, true}) {
      for (std::size_t at = 0; at < known_.entries.size(); ++at) {
        const Entry& entry = known_.entries[at];
        if (entry.is_obsolete == is_obsolete) by_key.try_emplace(key_of(entry), at);
      }
    }
    for (std::size_t at = 0; at < fresh_.entries.size(); ++at) {
      Entry& entry = merged_.file.entries[at];
      const auto found = by_key.find(key_of(entry));
      if (found == by_key.end()) continue;
      const Entry& from = known_.entries[found->second];
      take(entry, from);
      taken_[found->second] = true;
      // A template has nothing to say in its header that the translators' has not.
      done_[at] = !entry.text.empty() || entry.is_header();
    }
  }

  static void fuzzy_from(Entry& entry, const Entry& from) {
    take(entry, from);
    entry.is_fuzzy = true;
    // What a fuzzy one was translated from stays what it was.
    if (!from.is_fuzzy || !from.previous_id) {
      entry.previous_id = from.id;
      entry.previous_context = from.context;
    }
  }

  /// Of `count` that are left over in a context those that the `number`th may come from: all, or of very many
  /// the ones around, so that a map without names costs no square of its texts.
  static std::pair<std::size_t, std::size_t> near(std::size_t number, std::size_t count) {
    constexpr std::size_t compared = 64;
    if (count <= compared) return {0, count};
    const std::size_t begin = std::min(number - std::min(number, compared / 2), count - compared);
    return {begin, begin + compared};
  }

  /// Pairs of what is left over on both sides with the same context, the most alike first.
  void propose_changed() {
    std::map<std::string, std::vector<std::size_t>> left;
    for (std::size_t at = 0; at < known_.entries.size(); ++at) {
      if (is_free(at) && known_.entries[at].context) left[*known_.entries[at].context].push_back(at);
    }
    struct Pair {
      double likeness;
      std::size_t fresh, known;
    };
    std::vector<Pair> pairs;
    std::map<std::string, std::size_t> met;
    for (std::size_t at = 0; at < done_.size(); ++at) {
      const Entry& entry = fresh_.entries[at];
      if (done_[at] || !entry.context) continue;
      const auto found = left.find(*entry.context);
      if (found == left.end()) continue;
      const auto [begin, end] = near(met[*entry.context]++, found->second.size());
      for (std::size_t i = begin; i < end; ++i) {
        const std::size_t known = found->second[i];
        pairs.push_back({likeness(entry.id, known_.entries[known].id), at, known});
      }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.likeness > b.likeness; });
    for (const Pair& pair : pairs) {
      if (done_[pair.fresh] || taken_[pair.known]) continue;
      fuzzy_from(merged_.file.entries[pair.fresh], known_.entries[pair.known]);
      done_[pair.fresh] = taken_[pair.known] = true;
    }
  }

  /// The same text that stood elsewhere: an element was renamed, or a line moved.
  void propose_moved() {
    std::unordered_map<std::string, std::vector<std::size_t>> left;
    for (std::size_t at = 0; at < known_.entries.size(); ++at) {
      if (is_free(at)) left[known_.entries[at].id].push_back(at);
    }
    for (std::size_t at = 0; at < done_.size(); ++at) {
      if (done_[at]) continue;
      const auto found = left.find(fresh_.entries[at].id);
      if (found == left.end()) continue;
      const auto free = std::find_if(found->second.begin(), found->second.end(),
                                     [&](std::size_t known) { return !taken_[known]; });
      if (free == found->second.end()) continue;
      fuzzy_from(merged_.file.entries[at], known_.entries[*free]);
      done_[at] = taken_[*free] = true;
    }
  }

  void append_rest() {
    for (std::size_t at = 0; at < known_.entries.size(); ++at) {
      const Entry& entry = known_.entries[at];
      if (taken_[at] || entry.is_header() || (entry.text.empty() && !stays_[at])) continue;
      Entry& rest = merged_.file.entries.emplace_back(entry);
      if (stays_[at]) continue;
      merged_.obsolete += rest.is_obsolete ? 0 : 1;
      rest.is_obsolete = true;
      rest.extracted.clear();
      rest.references.clear();
    }
  }

  void count() {
    for (const Entry& entry : merged_.file.entries) {
      if (entry.is_header() || entry.is_obsolete) continue;
      std::size_t& sum = entry.text.empty() ? merged_.untranslated
                         : entry.is_fuzzy   ? merged_.fuzzy
                                            : merged_.translated;
      ++sum;
    }
  }

  const File& fresh_;
  const File& known_;
  Merged merged_;
  std::vector<bool> taken_, done_;
  std::vector<bool> stays_;  ///< nobody looked whether its text is still there
};

}  // namespace

Merged merge(const File& fresh, const File& known, const std::function<bool(const Entry&)>& is_looked_for) {
  return Merger(fresh, known, is_looked_for).merge();
}

Entry new_header(std::string_view tag) {
  Entry header;
  // A template's header is nobody's yet.
  header.is_fuzzy = tag.empty();
  header.text = "Project-Id-Version: journey\n";
  if (!tag.empty()) header.text.append("Language: ").append(tag).append("\n");
  header.text +=
      "MIME-Version: 1.0\n"
      "Content-Type: text/plain; charset=UTF-8\n"
      "Content-Transfer-Encoding: 8bit\n";
  return header;
}

}  // namespace journey::po
