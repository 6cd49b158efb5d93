// In: pieces of a sentence, a place. Out: the Markdown of a comment, in which texts of others are texts.
#pragma once

#include "compare/comparison.hpp"
#include "review/pieces.hpp"
#include "review/review.hpp"

#include <string>
#include <string_view>

namespace journey::review {

/// Behind other words, or in a cell of a table.
std::string comment_text(const Pieces& pieces);
/// Between tags of our own, where Markdown is not read: every mark of punctuation is an entity, and what
/// would become a mention, an issue or an emoji is kept apart.
std::string tag_text(std::string_view text);
/// The address of a path, or of a line of it; empty where there is no base, or the path leads elsewhere.
std::string address(std::string_view base, std::string_view path, std::uint32_t line = 0);
/// ` · [L12](…)` of where a change is to be seen; nothing where there is no address. `home`: the file that
/// the reader knows to be spoken of.
std::string line_link(const compare::Change& change, const compare::File& home, const Options& options);

}  // namespace journey::review
