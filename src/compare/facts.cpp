#include "compare/pairing.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace journey::compare {

namespace {

using lexicon::Keyword;
using lexicon::Parent;
using model::WrittenPlace;
using model::WrittenReference;
using model::WrittenStatement;

bool is_titled(Element element) {
  return element != Element::line && element != Element::emotion && element != Element::need &&
         element != Element::way && element != Element::import && element != Element::model;
}

/// The line as its author knows it: what stands behind the colon.
std::string shown(const Side& side, const WrittenStatement& s) {
  if (s.date) return lexicon::to_string(*s.date);
  if (s.low || !s.references.empty() || s.choice) return std::string(side.sources->slice(s.value));
  return s.text;
}

Value value_of(const Side& side, const WrittenStatement& s) {
  return {shown(side, s), s.low, s.high == s.low ? std::nullopt : s.high, s.date};
}

/// What several lines of one keyword say together.
Value value_of(const Side& side, const Tree& tree, const Said& said) {
  if (said.lines.size() == 1) return value_of(side, tree.written().at(said.lines.front()));
  Value all;
  for (const WrittenPlace line : said.lines)
    all.text.append(all.text.empty() ? "" : ", ").append(shown(side, tree.written().at(line)));
  return all;
}

class Teller {
 public:
  explicit Teller(const Pairing& pairing) : pairing_(pairing) {}

  std::vector<Fact> run() {
    const auto& to_new = pairing_.matching.to_new;
    for (NodeId id = 0; id < to_new.size(); ++id) {
      if (to_new[id] == no_node) {
        tell_removed(id);
      } else {
        if (id != 0) tell_element(id, to_new[id]);
        tell_properties(id, to_new[id]);
      }
    }
    const auto& to_old = pairing_.matching.to_old;
    for (NodeId id = 1; id < to_old.size(); ++id) {
      if (to_old[id] == no_node) tell_added(id);
    }
    tell_language();
    tell_allows();
    return std::move(facts_);
  }

 private:
  [[nodiscard]] const Tree& old_tree() const { return pairing_.old_tree; }
  [[nodiscard]] const Tree& new_tree() const { return pairing_.new_tree; }

  /// `personas`: whose it is, else those whose element it is of.
  Change& add(Change change, NodeId old_node, NodeId new_node, std::vector<std::string> personas = {}) {
    const Tree& tree = new_node != no_node ? new_tree() : old_tree();
    const NodeId node = new_node != no_node ? new_node : old_node;
    change.element = tree[node].element;
    locate(change, pairing_, old_node, new_node);
    if (personas.empty()) personas = personas_of(new_node != no_node, tree[node].whom);
    change.persona = joined(personas);
    if (tree[node].element == Element::line && change.property.empty()) change.property = lane_of(tree, node);
    facts_.push_back({std::move(change), old_node, new_node, std::move(personas)});
    return facts_.back().change;
  }

  static Property lane_of(const Tree& tree, NodeId node) {
    const WrittenStatement& s = tree.statement(node);
    Property property;
    property.keyword = s.keyword;
    property.key = s.lane;
    return property;
  }

  /// Names of those that a `for` is for, as it is written.
  [[nodiscard]] std::vector<std::string> personas_of(bool is_new, WrittenPlace of_for) const {
    if (of_for.statement == model::none) return {};
    std::vector<std::string> names;
    for (const WrittenReference& one : (is_new ? new_tree() : old_tree()).written().at(of_for).references)
      names.push_back(one.text);
    return names;
  }

  // --- elements ---

  void tell_removed(NodeId id) {
    if (pairing_.matching.to_new[old_tree()[id].parent] == no_node) return;  // gone with what it stood in
    Change change;
    change.kind = Kind::removed;
    change.old_value = said_of(pairing_.before, old_tree(), id);
    add(std::move(change), id, no_node);
  }
  void tell_added(NodeId id) {
    if (pairing_.matching.to_old[new_tree()[id].parent] == no_node) return;
    Change change;
    change.kind = Kind::added;
    change.new_value = said_of(pairing_.after, new_tree(), id);
    add(std::move(change), no_node, id);
  }
  /// What a line says that is no title: a score, a share.
  static std::optional<Value> said_of(const Side& side, const Tree& tree, NodeId id) {
    const Element element = tree[id].element;
    if (element != Element::emotion && element != Element::way) return std::nullopt;
    return value_of(side, tree.statement(id));
  }

  void tell_element(NodeId x, NodeId y) {
    tell_place(x, y);
    const WrittenStatement &was = old_tree().statement(x), &is = new_tree().statement(y);
    const Element element = new_tree()[y].element;
    if (was.name != is.name)
      changed(Kind::renamed, x, y, {.quantity = Quantity::name}, text(was.name), text(is.name));
    if (element == Element::way) return tell_way(x, y);
    if (element == Element::emotion || !is_titled(element)) {
      if (was.meaning == is.meaning && was.low == is.low && was.high == is.high) return;
      Property property = lane_of(new_tree(), y);
      changed(Kind::changed, x, y, std::move(property), value_of(pairing_.before, was),
              value_of(pairing_.after, is));
    } else if (was.meaning != is.meaning) {
      changed(Kind::renamed, x, y, {.quantity = Quantity::title}, text(was.text), text(is.text));
    }
  }

  static std::optional<Value> text(const std::string& words) {
    return words.empty() ? std::nullopt : std::optional(Value{words, {}, {}, {}});
  }

  Change& changed(Kind kind, NodeId x, NodeId y, Property property, std::optional<Value> was,
                  std::optional<Value> is) {
    Change change;
    change.kind = kind;
    change.property = std::move(property);
    change.old_value = std::move(was);
    change.new_value = std::move(is);
    change.is_probable = pairing_.matching.is_probable[x];
    return add(std::move(change), x, y);
  }

  void tell_way(NodeId x, NodeId y) {
    const WrittenStatement &was = old_tree().statement(x), &is = new_tree().statement(y);
    const auto target = [&](bool is_new, const WrittenStatement& s) {
      return s.target ? pairing_.identity(is_new, *s.target) : std::string();
    };
    const auto target_text = [](const WrittenStatement& s) {
      return s.target ? text(s.target->text) : std::nullopt;
    };
    if (target(false, was) != target(true, is))
      changed(Kind::changed, x, y, {.quantity = Quantity::leads_to}, target_text(was), target_text(is));
    if (was.meaning != is.meaning)
      changed(Kind::changed, x, y, {.quantity = Quantity::label}, text(was.text), text(is.text));
    if (was.low == is.low) return;
    const auto share = [](const Side& side, const WrittenStatement& s) {
      return s.low ? std::optional(value_of(side, s)) : std::nullopt;
    };
    changed(Kind::changed, x, y, {.keyword = Keyword::share}, share(pairing_.before, was),
            share(pairing_.after, is));
  }

  /// Where it stood and stands, if that is elsewhere.
  void tell_place(NodeId x, NodeId y) {
    const NodeId was_in = old_tree()[x].parent, is_in = new_tree()[y].parent;
    Change change;
    change.kind = Kind::moved;
    change.is_probable = pairing_.matching.is_probable[x];
    if (pairing_.matching.to_new[was_in] != is_in) {
      change.from = where(old_tree(), was_in);
      change.to = where(new_tree(), is_in);
      add(std::move(change), x, y);
    } else if (was_in == 0 && file_of(false, x) != file_of(true, y)) {
      change.from = file_of(false, x);
      change.to = file_of(true, y);
      add(std::move(change), x, y);
    } else if (pairing_.matching.has_moved[x]) {
      change.property.quantity = Quantity::order;
      change.from = before(old_tree(), x);
      change.to = before(new_tree(), y);
      add(std::move(change), x, y);
    }
  }
  static std::string where(const Tree& tree, NodeId node) { return std::string(tree.title(node)); }
  /// The path of its file; of the map itself nothing, so that a map that is called otherwise has not moved
  /// all it has.
  [[nodiscard]] std::string file_of(bool is_new, NodeId node) const {
    const Tree& tree = is_new ? new_tree() : old_tree();
    const model::WrittenFile& file = tree.written().files[tree[node].place.file];
    return file.is_map ? std::string() : (is_new ? pairing_.after : pairing_.before).path_in(file.source);
  }
  /// What stands before it of its like.
  static std::string before(const Tree& tree, NodeId node) {
    std::string title;
    for (const NodeId sibling : tree[tree[node].parent].children) {
      if (sibling == node) break;
      if (tree[sibling].element == tree[node].element) title = tree.title(sibling);
    }
    return title;
  }

  // --- properties ---

  using Key = std::tuple<Keyword, Keyword, std::string, std::string>;  ///< keyword, whose detail, key, whose

  [[nodiscard]] std::map<Key, const Said*> keyed(bool is_new, const Node& node) const {
    std::map<Key, const Said*> all;
    for (const Said& said : node.said)
      all.emplace(Key{said.of, said.keyword, key(is_new, said), pairing_.whom(is_new, said.whom)}, &said);
    return all;
  }
  /// Effects go by the metric that they move, whatever it is called.
  [[nodiscard]] std::string key(bool is_new, const Said& said) const {
    const Tree& tree = is_new ? new_tree() : old_tree();
    const WrittenStatement& s = tree.written().at(said.lines.front());
    return s.target ? pairing_.identity(is_new, *s.target) : said.key;
  }

  /// What is said, whatever the words: equal where nothing changed.
  [[nodiscard]] std::vector<std::string> meaning(bool is_new, const Said& said) const {
    std::vector<std::string> all;
    for (const WrittenPlace line : said.lines) {
      const WrittenStatement& s = (is_new ? new_tree() : old_tree()).written().at(line);
      if (s.references.empty() || s.keyword == Keyword::for_) all.push_back(s.meaning);
      if (s.keyword == Keyword::for_) continue;
      for (const WrittenReference& one : s.references) all.push_back(pairing_.identity(is_new, one));
    }
    return all;
  }

  void tell_properties(NodeId x, NodeId y) {
    const auto was = keyed(false, old_tree()[x]), is = keyed(true, new_tree()[y]);
    for (const auto& [k, said] : was) {
      const auto other = is.find(k);
      if (other == is.end()) {
        tell_property(x, y, said, nullptr);
      } else if (meaning(false, *said) != meaning(true, *other->second)) {
        tell_property(x, y, said, other->second);
      }
    }
    for (const auto& [k, said] : is) {
      if (!was.contains(k)) tell_property(x, y, nullptr, said);
    }
  }

  void tell_property(NodeId x, NodeId y, const Said* was, const Said* is) {
    const Said& said = is != nullptr ? *is : *was;
    Change change;
    change.property = {said.keyword, Quantity::none, said.of, said.key};
    if (was != nullptr) change.old_value = value_of(pairing_.before, old_tree(), *was);
    if (is != nullptr) change.new_value = value_of(pairing_.after, new_tree(), *is);
    const Element element = x == 0 ? Element::map : new_tree()[y].element;
    change.level = level_of(element, change.property, pairing_, x, y, was, is);
    Change& told = add(std::move(change), x, y, personas_of(is != nullptr, said.whom));
    if (element == Element::journey && is_of_review(said.keyword)) told.element = Element::review;
    if (was != nullptr) told.before = pairing_.before.place(old_tree().written().at(was->lines.front()).span);
    if (is != nullptr) told.after = pairing_.after.place(new_tree().written().at(is->lines.front()).span);
  }

  static bool is_of_review(Keyword keyword) {
    return keyword == Keyword::reviewed || keyword == Keyword::review_every ||
           keyword == Keyword::validated || keyword == Keyword::reviewer;
  }

  // --- what is no statement ---

  void tell_language() {
    const auto was = pairing_.before.written->language, is = pairing_.after.written->language;
    const NodeId journey = journey_of(new_tree());
    if (was == is || journey == no_node || pairing_.matching.to_old[journey] == no_node) return;
    for (const Said& said : new_tree()[journey].said)
      if (said.keyword == Keyword::language) return;  // it is said, and so is how it changed
    changed(Kind::changed, pairing_.matching.to_old[journey], journey, {.keyword = Keyword::language},
            text(std::string(lexicon::tag_of(was))), text(std::string(lexicon::tag_of(is))));
  }
  static NodeId journey_of(const Tree& tree) {
    for (NodeId id = 1; id < tree.nodes().size(); ++id) {
      if (tree[id].element == Element::journey) return id;
    }
    return no_node;
  }

  struct Allowed {
    const model::WrittenAllow* allow = nullptr;
    NodeId node = 0;
  };
  /// By rules and what they are quieted at.
  [[nodiscard]] std::map<std::string, Allowed> allows(bool is_new) const {
    const Tree& tree = is_new ? new_tree() : old_tree();
    std::map<std::string, Allowed> all;
    for (model::Index f = 0; f < tree.written().files.size(); ++f) {
      for (const model::WrittenAllow& allow : tree.written().files[f].allows) {
        NodeId node = allow.statement == model::none ? 0 : tree.node_at({f, allow.statement});
        // Above a property, it is quieted where the property stands.
        for (model::Index at = allow.statement; node == no_node && at != model::none;) {
          at = tree.written().files[f].statements[at].parent;
          node = at == model::none ? 0 : tree.node_at({f, at});
        }
        if (node == no_node) node = 0;
        const NodeId same = is_new || node == 0 ? node : pairing_.matching.to_new[node];
        std::string key = same == no_node ? "old " + std::to_string(node) : std::to_string(same);
        for (const std::string& rule : allow.rules) key.append("\n").append(rule);
        all.try_emplace(std::move(key), Allowed{&allow, node});
      }
    }
    return all;
  }

  void tell_allows() {
    const auto was = allows(false), is = allows(true);
    for (const auto& [key, allowed] : was) {
      const auto other = is.find(key);
      if (other == is.end()) {
        tell_allow(&allowed, nullptr);
      } else if (allowed.allow->reason != other->second.allow->reason) {
        tell_allow(&allowed, &other->second);
      }
    }
    for (const auto& [key, allowed] : is) {
      if (!was.contains(key)) tell_allow(nullptr, &allowed);
    }
  }

  void tell_allow(const Allowed* was, const Allowed* is) {
    Change change;
    change.kind = was == nullptr ? Kind::added : is == nullptr ? Kind::removed : Kind::changed;
    if (was != nullptr && is != nullptr) {
      change.property.quantity = Quantity::reason;
      change.old_value = text(was->allow->reason);
      change.new_value = text(is->allow->reason);
    }
    const Allowed& one = is != nullptr ? *is : *was;
    locate(change, pairing_, is == nullptr ? one.node : no_node, is == nullptr ? no_node : one.node);
    change.element = Element::allow;
    change.title = joined(one.allow->rules);
    change.name.clear();
    change.level = is != nullptr && was == nullptr ? Level::attention : Level::info;
    change.before = was == nullptr ? std::nullopt : std::optional(pairing_.before.place(was->allow->span));
    change.after = is == nullptr ? std::nullopt : std::optional(pairing_.after.place(is->allow->span));
    facts_.push_back(
        {std::move(change), is == nullptr ? one.node : no_node, is == nullptr ? no_node : one.node});
  }
  static std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all.append(all.empty() ? "" : ", ").append(word);
    return all;
  }

  const Pairing& pairing_;
  std::vector<Fact> facts_;
};

}  // namespace

void locate(Change& change, const Pairing& pairing, NodeId old_node, NodeId new_node) {
  const bool is_new = new_node != no_node;
  const Tree& tree = is_new ? pairing.new_tree : pairing.old_tree;
  const NodeId node = is_new ? new_node : old_node;
  if (node != 0) {
    const WrittenStatement& s = tree.statement(node);
    change.name = s.keyword == Keyword::next && s.target ? s.target->text : s.name;
    change.title = tree.title(node);
  }
  const auto know = [&](Element element, std::string& known_as, std::string& title) {
    known_as.clear();
    title.clear();
    const NodeId above = tree.above(node, element);
    if (above == no_node || above == node) return;
    const WrittenStatement& s = tree.statement(above);
    known_as = s.name.empty() ? s.text : s.name;
    if (!s.name.empty() && s.text != s.name) title = s.text;
  };
  know(Element::stage, change.stage, change.stage_title);
  know(Element::touchpoint, change.touchpoint, change.touchpoint_title);
  if (old_node != no_node && old_node != 0)
    change.before = pairing.before.place(pairing.old_tree.statement(old_node).span);
  if (new_node != no_node && new_node != 0)
    change.after = pairing.after.place(pairing.new_tree.statement(new_node).span);
}

std::vector<Fact> facts_of(const Pairing& pairing) { return Teller(pairing).run(); }

}  // namespace journey::compare
