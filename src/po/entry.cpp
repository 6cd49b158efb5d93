#include "po/entry.hpp"

#include "text/lines.hpp"
#include "text/trim.hpp"

namespace journey::po {

std::string_view header_field(std::string_view header, std::string_view name) {
  while (!header.empty()) {
    const std::string_view line = text::take_line(header);
    if (line.size() > name.size() && line.starts_with(name) && line[name.size()] == ':')
      return text::trim(line.substr(name.size() + 1));
  }
  return {};
}

}  // namespace journey::po
