// Paths that a map names, and names that outputs get of what a map says.
#include "cli/disk/files.hpp"
#include "cli/run/outputs.hpp"
#include "emit/identifier.hpp"
#include "fuzz/outputs.hpp"
#include "fuzz/target.hpp"
#include "journey.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace journey;
using namespace journey::fuzz;

namespace {

void hold_path(std::string_view path) {
  for (const char* ending : {".journey", ".csv", ""}) {
    if (!cli::refusal_of_path(path, ending).empty()) continue;
    hold(!path.starts_with('/') && !path.starts_with('~') && path.find('\\') == std::string_view::npos &&
             path.find('\0') == std::string_view::npos,
         "a path that is followed begins in the project", path);
    hold(path.ends_with(ending), "a path that is followed has the ending of its kind", path);
    for (std::size_t at = 0; at <= path.size();) {
      const std::size_t end = std::min(path.find('/', at), path.size());
      const std::string_view part = path.substr(at, end - at);
      hold(!part.starts_with('.') || part == "." || part == "..", "a path that is followed is not hidden",
           path);
      at = end + 1;
    }
  }
}

void hold_name(std::string_view source, const std::string& persona, const std::string& view) {
  Product product;
  product.persona = persona;
  product.view = view;
  product.extension = "svg";
  const std::string name = cli::output_name(source, product);
  hold(name.size() <= 240 && name.ends_with(".svg"), "an output has a name that fits, and its ending", name);
  hold(!name.starts_with('-') && !name.starts_with('.'), "the name of an output is no option and not hidden",
       name);
  for (const char c : name) {
    const bool is_reserved = std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
    hold(!is_reserved && static_cast<unsigned char>(c) >= 0x20 && c != 0x7F, "a name is one name", name);
  }
  hold(!text::find_invalid(name), "a name is UTF-8", name);
}

}  // namespace

FUZZ_TARGET(names) {
  hold_path(input);
  const std::size_t one = std::min(input.find('\n'), input.size());
  const std::size_t two = std::min(input.find('\n', std::min(one + 1, input.size())), input.size());
  const auto part = [&](std::size_t begin, std::size_t end) {
    begin = std::min(begin, end);
    return std::string(input.substr(begin, end - begin));
  };
  hold_name(part(0, one) + ".journey", part(one + 1, two), part(two + 1, input.size()));
  if (emit::is_safe_link(input)) {
    // As a browser reads it: the scheme is what stands before the colon, whatever the case.
    const std::size_t end = input.find_first_of(":/?#");
    std::string scheme(input.substr(0, end == std::string_view::npos || input[end] != ':' ? 0 : end));
    std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    hold(scheme.empty() || scheme == "http" || scheme == "https" || scheme == "mailto", "links run nothing",
         input);
  }
}
