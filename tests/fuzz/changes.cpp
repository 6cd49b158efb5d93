// Changes as JSON that come from where somebody else may have written them.
#include "fuzz/target.hpp"
#include "review/review.hpp"
#include "text/utf8.hpp"

#include <string>

using namespace journey;
using namespace journey::fuzz;

FUZZ_TARGET(changes) {
  const review::FromJson read = review::from_json(input);
  hold(read.comparison.has_value() == read.problem.empty(), "what is no comparison says why", input);
  if (!read.comparison) return;
  review::Options options;
  options.link_base = options.old_link_base = options.image_base = "https://host.example/x";
  options.charts = true;
  const std::string printed = review::json(*read.comparison, options);
  const review::FromJson again = review::from_json(printed);
  hold(again.comparison.has_value(), "changes that were printed are read again", printed);
  hold(review::json(*again.comparison, options) == printed, "changes that were printed stay as they are",
       printed);
  const std::string text = review::text(*read.comparison, options);
  hold(text == review::text(*again.comparison, options), "what was read prints like what was printed",
       printed);
  hold(text.find('\x1b') == std::string::npos && text.find("##[") == std::string::npos &&
           text.find("\n::") == std::string::npos,
       "nothing in a text is a command", text);
  const std::string comment = review::markdown(*read.comparison, options);
  hold(comment == review::markdown(*again.comparison, options), "so does the comment", printed);
  hold(text::count_utf16_units(comment) <= review::longest_comment, "a comment is bounded", printed);
  hold(comment.find("##[") == std::string::npos && comment.find("\n::") == std::string::npos,
       "nothing in a comment is a command", comment);
  hold(review::html(*read.comparison, options).find("<script") == std::string::npos,
       "no script gets into a page", printed);
}
