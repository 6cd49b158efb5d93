#include "po/write.hpp"

#include "text/lines.hpp"

namespace journey::po {

namespace {

void append_escaped(std::string& out, std::string_view line) {
  for (const char c : line) {
    switch (c) {
      case '\n':
        out += "\\n";
        break;
      case '\t':
        out += "\\t";
        break;
      case '"':
      case '\\':
        out += '\\';
        [[fallthrough]];
      default:
        out += c;
    }
  }
}

/// A keyword with its text; each line of a text of several on a line of its own.
void append_field(std::string& out, std::string_view before, std::string_view keyword,
                  std::string_view text) {
  out.append(before).append(keyword).append(" ");
  const std::size_t end = text.find('\n');
  if (end != std::string_view::npos && end + 1 < text.size()) {
    out.append("\"\"\n");
    while (!text.empty()) {
      const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
      out.append(before).append("\"");
      append_escaped(out, text.substr(0, size));
      out.append("\"\n");
      text.remove_prefix(size);
    }
    return;
  }
  out += '"';
  append_escaped(out, text);
  out += "\"\n";
}

void append_references(std::string& out, const std::vector<std::string>& references) {
  if (references.empty()) return;
  out += "#:";
  for (const std::string& reference : references) {
    const std::size_t colon = reference.rfind(':');
    const std::string path = reference.substr(0, colon);
    // A space would end it.
    const bool is_apart = path.find(' ') != std::string::npos;
    out.append(is_apart ? " \u2068" : " ").append(path).append(is_apart ? "\u2069" : "");
    if (colon != std::string::npos) out.append(reference, colon);
  }
  out += '\n';
}

void append_entry(std::string& out, const Entry& entry) {
  for (const std::string& comment : entry.comments) out.append("#").append(comment).append("\n");
  for (const std::string& comment : entry.extracted)
    out.append(comment.empty() ? "#." : "#. ").append(comment).append("\n");
  append_references(out, entry.references);
  if (entry.is_fuzzy || !entry.flags.empty()) {
    out += "#,";
    std::string_view before = " ";
    if (entry.is_fuzzy) {
      out += " fuzzy";
      before = ", ";
    }
    for (const std::string& flag : entry.flags) {
      out.append(before).append(flag);
      before = ", ";
    }
    out += '\n';
  }
  const std::string_view previous = entry.is_obsolete ? "#~| " : "#| ";
  if (entry.previous_context) append_field(out, previous, "msgctxt", *entry.previous_context);
  if (entry.previous_id) append_field(out, previous, "msgid", *entry.previous_id);
  const std::string_view before = entry.is_obsolete ? "#~ " : "";
  if (entry.context) append_field(out, before, "msgctxt", *entry.context);
  append_field(out, before, "msgid", entry.id);
  append_field(out, before, "msgstr", entry.text);
}

}  // namespace

std::string write(const File& file) {
  std::string out;
  for (const bool is_obsolete : {false, true}) {
    for (const Entry& entry : file.entries) {
      if (entry.is_obsolete != is_obsolete) continue;
      if (!out.empty()) out += '\n';
      append_entry(out, entry);
    }
  }
  return out;
}

}  // namespace journey::po
