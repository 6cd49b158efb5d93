/// Escaping: any text in, the same text as data of one format out.
///
/// Each function makes what it returns inert in its format, whatever the text says; none of them trusts that
/// someone checked the text before. Bytes that are not UTF-8 come out as U+FFFD (in a terminal as `<0xFF>`).
#pragma once

#include <string>
#include <string_view>

namespace journey::text {

/// Text or an attribute value of XML, SVG and HTML: `& < > " '` become entities. Control characters other
/// than tab and line feed, and what else XML 1.0 or HTML forbids (U+FFFE, U+FFFF), become U+FFFD.
std::string escape_xml(std::string_view s);
/// The same at the end of `out`.
void append_xml(std::string& out, std::string_view s);

/// Inline text of GitHub Flavored Markdown, also inside a table cell and at the start of a line. Nothing in
/// it starts markup, HTML, an entity, a link, an issue or a mention; line ends become `<br>`.
///
/// Mentions (`@team`) and issues (`#12`, `GH-12`) are found by GitHub after entities and backslashes are
/// resolved, so only an empty comment keeps them text (github/cmark-gfm issue 181).
std::string escape_markdown(std::string_view s);

/// The inside of a quoted string of DOT, for attributes that Graphviz takes as labels: `"` and `\` (so `\N`,
/// `\G`, `\l` stay text), line ends as `\n`, and entities (`&lt;`), which Graphviz would decode. Other
/// control characters become U+FFFD.
std::string escape_dot(std::string_view s);

/// One field of a CSV (RFC 4180), quoted where needed. A text that a spreadsheet would take for a formula (`=
/// + - @`, also full-width, or a tab or line end at the start) is led by `'`; plain numbers are left alone.
std::string escape_csv(std::string_view s);

/// JSON as it goes to a terminal or a log: the same values. What JSON lets stand and a terminal may obey
/// (U+007F to U+009F) is said by its number, and no string holds a command of a CI runner (`##[`).
std::string inert_json(std::string_view json);

/// Text for a message on a terminal. Control characters, line ends, bidi controls and invisible separators
/// are shown as `<U+202E>`, bytes that are not UTF-8 as `<0xFF>`; tabs stay. Measure columns after this.
std::string escape_terminal(std::string_view s);

/// The message (`property` false) or a property such as a file name (true) of a GitHub workflow command.
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
std::string escape_github_command(std::string_view s, bool property);

/// A line for a log that GitHub reads: `::` at its start and `##[` anywhere get a space inside, so that
/// neither is taken for a command. Everything else is left alone.
std::string defuse_workflow_commands(std::string_view line);

}  // namespace journey::text
