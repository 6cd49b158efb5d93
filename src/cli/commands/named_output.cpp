#include "cli/commands/named_output.hpp"

#include "cli/options/complaint.hpp"
#include "cli/run/phrases.hpp"

namespace journey::cli {

Links links_of_output(const Options& options) {
  Links links;
  if (!options.follow_links) links.unfollowed = {project_root(working_folder())};
  return links;
}

int put_out(std::string_view text, const Options& options, Streams& streams) {
  if (options.output.empty() || options.output == "-") {
    streams.out(text);
    return status::done;
  }
  const WriteResult written = write_named_file(options.output, text, links_of_output(options));
  if (written.problem.empty()) return status::done;
  streams.error(complaint(say<phrases::cannot_write>(options.output, written.problem)));
  return status::failure;
}

}  // namespace journey::cli
