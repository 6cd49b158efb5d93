#include "compare/tree.hpp"

#include "lexicon/lane.hpp"
#include "text/fingerprint.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace journey::compare {

namespace {

using lexicon::Keyword;
using lexicon::Parent;
using model::WrittenPlace;
using model::WrittenStatement;

struct ElementRow {
  Keyword keyword;
  Element element;
};
/// What is an element wherever it stands, and what is one at the margin only: below others it names one.
constexpr std::array everywhere{ElementRow{Keyword::stage, Element::stage},
                                ElementRow{Keyword::touchpoint, Element::touchpoint},
                                ElementRow{Keyword::need, Element::need},
                                ElementRow{Keyword::pain, Element::pain},
                                ElementRow{Keyword::opportunity, Element::opportunity},
                                ElementRow{Keyword::emotion, Element::emotion},
                                ElementRow{Keyword::next, Element::way}};
constexpr std::array at_margin{
    ElementRow{Keyword::journey, Element::journey}, ElementRow{Keyword::persona, Element::persona},
    ElementRow{Keyword::channel, Element::channel}, ElementRow{Keyword::owner, Element::owner},
    ElementRow{Keyword::metric, Element::metric},   ElementRow{Keyword::source, Element::source},
    ElementRow{Keyword::lane, Element::lane},       ElementRow{Keyword::model, Element::model},
    ElementRow{Keyword::view, Element::view},       ElementRow{Keyword::import_, Element::import}};

template <std::size_t count>
std::optional<Element> find(const std::array<ElementRow, count>& rows, Keyword keyword) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const ElementRow& row) { return row.keyword == keyword; });
  return found == rows.end() ? std::nullopt : std::optional(found->element);
}

/// Nothing: it is a property of what it stands in.
std::optional<Element> element_of(const WrittenStatement& s) {
  if (const auto element = find(everywhere, s.keyword)) return element;
  if (s.parent_kind == Parent::top) return find(at_margin, s.keyword);
  if (s.keyword == Keyword::custom_lane) return Element::line;
  const lexicon::Entry* const entry = lexicon::entry_of(s.parent_kind, s.keyword);
  const bool is_line = entry != nullptr && entry->arity == lexicon::Arity::list &&
                       entry->value == lexicon::Value::text && entry->argument == lexicon::Argument::none;
  return is_line ? std::optional(Element::line) : std::nullopt;
}

/// What parts a property from others of its keyword.
std::string key_of(const WrittenStatement& s) { return s.target ? s.target->text : s.argument; }

}  // namespace

Tree::Tree(const model::Written& written) : written_(&written) {
  nodes_.emplace_back();
  for (const model::WrittenFile& file : written.files)
    by_statement_.emplace_back(file.statements.size(), no_node);
  for (model::Index file = 0; file < written.files.size(); ++file) take_file(file);
  for (NodeId id = 1; id < nodes_.size(); ++id) nodes_[id].title = pieces_of(title(id));
  for (Node& node : nodes_) std::sort(node.inside.begin(), node.inside.end());
}

void Tree::take_file(model::Index file) {
  const auto& statements = written_->files[file].statements;
  for (model::Index id = 0; id < statements.size(); id = statements[id].end) take({file, id}, 0, {});
}

void Tree::take(WrittenPlace place, NodeId holder, WrittenPlace whom) {
  const auto& statements = written_->files[place.file].statements;
  const WrittenStatement& s = statements[place.statement];
  const bool is_for = s.keyword == Keyword::for_;
  const auto element = element_of(s);
  if (!element && (!is_for || !s.meaning.empty())) take_property(place, holder, is_for ? place : whom);
  if (!element && !is_for) return;
  NodeId inside = holder;
  if (element) {
    inside = static_cast<NodeId>(nodes_.size());
    Node node;
    node.place = place;
    node.element = *element;
    node.parent = holder;
    node.whom = whom;
    nodes_.push_back(std::move(node));
    nodes_[holder].children.push_back(inside);
    by_statement_[place.file][place.statement] = inside;
  }
  for (model::Index id = place.statement + 1; id < s.end; id = statements[id].end) {
    nodes_[inside].inside.push_back(text::fingerprint(statements[id].meaning));
    take({place.file, id}, inside, is_for ? place : whom);
  }
}

void Tree::take_property(WrittenPlace place, NodeId holder, WrittenPlace whom) {
  const auto& statements = written_->files[place.file].statements;
  const WrittenStatement& s = statements[place.statement];
  say(holder, {s.keyword, Keyword::unknown, key_of(s), whom, {}}, place);
  if (s.keyword == Keyword::for_) return;
  for (model::Index id = place.statement + 1; id < s.end; id = statements[id].end)
    say(holder, {statements[id].keyword, s.keyword, key_of(s), whom, {}}, {place.file, id});
}

void Tree::say(NodeId holder, Said said, WrittenPlace line) {
  auto& all = nodes_[holder].said;
  const auto [known, is_new] =
      said_.try_emplace({holder, said.keyword, said.of, said.key, said.whom}, all.size());
  if (is_new) all.push_back(std::move(said));
  all[known->second].lines.push_back(line);
}

std::string_view Tree::title(NodeId id) const {
  if (id == 0) return {};
  const WrittenStatement& s = statement(id);
  return s.text.empty() ? s.name : s.text;
}

NodeId Tree::node_at(WrittenPlace place) const {
  if (place.file >= by_statement_.size() || place.statement >= by_statement_[place.file].size())
    return no_node;
  return by_statement_[place.file][place.statement];
}

NodeId Tree::node_around(text::Span span) const {
  for (model::Index file = 0; file < written_->files.size(); ++file) {
    if (written_->files[file].source != span.source) continue;
    const auto& statements = written_->files[file].statements;
    const auto behind =
        std::upper_bound(statements.begin(), statements.end(), span.begin,
                         [](std::uint32_t at, const WrittenStatement& s) { return at < s.span.begin; });
    if (behind == statements.begin()) return 0;
    for (auto at = static_cast<model::Index>(behind - statements.begin()) - 1; at != model::none;
         at = statements[at].parent) {
      if (by_statement_[file][at] != no_node) return by_statement_[file][at];
    }
    return 0;
  }
  return 0;
}

NodeId Tree::above(NodeId id, Element element) const {
  while (id != no_node && nodes_[id].element != element) id = nodes_[id].parent;
  return id;
}

std::uint64_t Tree::fingerprint() const {
  std::string all;
  for (const model::WrittenFile& file : written_->files) {
    for (const WrittenStatement& s : file.statements) {
      all.append(s.name).append("\x1f").append(s.argument).append("\x1f").append(s.meaning).append("\x1e");
      for (const model::WrittenReference& reference : s.references) all.append(reference.text).append("\x1f");
      if (s.low) all.append(std::to_string(*s.low));
      all += static_cast<char>(s.keyword);
    }
  }
  return text::fingerprint(all);
}

}  // namespace journey::compare
