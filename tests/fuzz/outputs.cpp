#include "fuzz/outputs.hpp"

#include "cli/run/catalogue.hpp"
#include "diagnostic/formats.hpp"
#include "emit/html_markup.hpp"
#include "emit/svg_markup.hpp"
#include "fuzz/target.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <expat.h>

namespace journey::fuzz {

namespace {

std::string_view cut(std::string_view text) { return text.substr(0, 4000); }

// --- XML ---

/// What a strict parser reads.
class Reader {
 public:
  Reader(const Vocabulary& vocabulary, std::string_view what) : vocabulary_(vocabulary), what_(what) {}

  void run(std::string_view xml) {
    XML_Parser parser = XML_ParserCreate("UTF-8");
    XML_SetUserData(parser, this);
    XML_SetStartElementHandler(parser, [](void* self, const char* name, const char** attributes) {
      static_cast<Reader*>(self)->open(name, attributes);
    });
    const auto status = XML_Parse(parser, xml.data(), static_cast<int>(xml.size()), 1);
    if (status != XML_STATUS_OK)
      broken(std::string(what_) + " is well-formed: " + XML_ErrorString(XML_GetErrorCode(parser)) +
                 " in line " + std::to_string(XML_GetCurrentLineNumber(parser)),
             cut(xml));
    XML_ParserFree(parser);
    for (const std::string& id : wanted_)
      hold(ids_.contains(id), std::string(what_) + " refers to what there is", id);
  }

 private:
  void open(std::string_view name, const char** attributes) {
    hold(vocabulary_.elements.contains(name), std::string(what_) + " holds known elements alone", name);
    for (; *attributes != nullptr; attributes += 2) attribute(name, attributes[0], attributes[1]);
  }

  void attribute(std::string_view element, std::string_view name, std::string_view value) {
    hold(vocabulary_.attributes.contains(name), std::string(what_) + " holds known attributes alone",
         std::string(element) + " " + std::string(name) + "=" + std::string(value));
    if (name == "id") {
      hold(ids_.insert(std::string(value)).second, std::string(what_) + " has each id once", value);
    } else if (name == "href" || name == "src") {
      address(element, value);
    } else if (name == "aria-labelledby") {
      for (std::size_t at = 0; at < value.size();) {
        const std::size_t end = std::min(value.find(' ', at), value.size());
        if (end > at) wanted_.emplace_back(value.substr(at, end - at));
        at = end + 1;
      }
    } else if (name == "clip-path") {
      hold(value.starts_with("url(#") && value.ends_with(")"), "a picture is cut by a part of itself", value);
      wanted_.emplace_back(value.substr(5, value.size() - 6));
    } else if (vocabulary_.is_ours && is_geometry(name)) {
      for (const std::string_view word : {"nan", "inf", "NaN"})
        hold(value.find(word) == std::string_view::npos, std::string(what_) + " has finite numbers", value);
      if (name == "width" || name == "height")
        hold(!value.starts_with('-'), std::string(what_) + " has no negative sizes", value);
    }
  }

  void address(std::string_view element, std::string_view value) {
    if (value.starts_with('#')) {
      if (element == "use" || element == "a") wanted_.emplace_back(value.substr(1));
      return;
    }
    if (element == "image" || element == "img") {
      hold(value.starts_with("data:image/"), std::string(what_) + " embeds its pictures", value);
      return;
    }
    hold(element == "a" && vocabulary_.has_links, std::string(what_) + " loads nothing", value);
    // As a browser reads it: blanks around and within are dropped, the scheme is what stands before the
    // colon.
    std::string plain;
    for (const char c : value)
      if (static_cast<unsigned char>(c) > 0x20) plain += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    const std::size_t end = plain.find_first_of(":/?#");
    if (end == std::string::npos || plain[end] != ':') return;
    const std::string scheme = plain.substr(0, end);
    hold(scheme == "http" || scheme == "https" || scheme == "mailto", "links lead to the web or to mail",
         value);
  }

  static bool is_geometry(std::string_view name) {
    static const std::set<std::string_view> names{
        "x",  "y", "dx", "dy",     "x1",      "x2", "y1",    "y2",     "cx",
        "cy", "r", "d",  "points", "viewBox", "rx", "width", "height", "stroke-width"};
    return names.contains(name);
  }

  const Vocabulary& vocabulary_;
  std::string_view what_;
  std::set<std::string> ids_;
  std::vector<std::string> wanted_;
};

// --- findings ---

void hold_report(std::string_view format, std::string_view text) {
  static const Vocabulary report{
      {"testsuites", "testsuite", "testcase", "failure", "system-out", "properties", "property"},
      {"name", "tests", "failures", "errors", "skipped", "classname", "message", "type", "file", "line",
       "time", "timestamp", "hostname", "id", "package"},
      true,
      false};
  const std::string what = "findings as " + std::string(format);
  hold(text.empty() || text.ends_with('\n'), what + " end in a line end", text);
  if (format == "text" || format == "github") hold_text(text, what, "\t");
  if (format == "text") {
    hold_log(text, what);
  } else if (format == "github") {
    hold(text.find("##[") == std::string_view::npos, what + " hold no command of another kind", text);
  } else if (format == "junit") {
    hold_xml(text, report, what);
  } else {
    (void)hold_json(text, what);
  }
}

// --- Markdown ---

bool starts_any(std::string_view text, std::span<const std::string_view> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(), [&](auto each) { return text.starts_with(each); });
}

}  // namespace

void hold_text(std::string_view text, std::string_view what, std::string_view allowed) {
  hold(!text::find_invalid(text), std::string(what) + " is UTF-8", cut(text));
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded c = text::decode(text, at);
    const bool is_control = c.code_point < 0x20 || (c.code_point >= 0x7F && c.code_point < 0xA0);
    if (is_control && c.code_point != '\n' &&
        (c.code_point >= 0x80 || allowed.find(static_cast<char>(c.code_point)) == std::string_view::npos))
      broken(std::string(what) + " has no control characters", text.substr(at < 200 ? 0 : at - 200, 400));
    at += c.size;
  }
}

void hold_log(std::string_view text, std::string_view what) {
  hold(text.find("##[") == std::string_view::npos, std::string(what) + " holds no command", cut(text));
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    const bool is_command = line.starts_with("::") && line.find("::", 2) != std::string_view::npos &&
                            line.size() > 2 && line[2] != ':';
    hold(!is_command, std::string(what) + " begins no line with a command", line);
    at = end + 1;
  }
}

const Vocabulary& picture_vocabulary() {
  static const Vocabulary all{{
#define NAME(name) #name,
                                  JOURNEY_SVG_ELEMENTS(NAME)
#undef NAME
                                      "image",
                                  "use"},
                              {
#define NAME(name, written) written,
                                  JOURNEY_SVG_ATTRIBUTES(NAME)
#undef NAME
                              },
                              true,
                              true};
  return all;
}

const Vocabulary& page_vocabulary() {
  static const Vocabulary all = [] {
    Vocabulary made = picture_vocabulary();
    made.elements.insert({
#define NAME(name) #name,
        JOURNEY_HTML_ELEMENTS(NAME)
#undef NAME
            "img"});
    made.attributes.insert({
#define NAME(name, written) written,
        JOURNEY_HTML_ATTRIBUTES(NAME)
#undef NAME
            "alt",
        "src"});
    return made;
  }();
  return all;
}

void hold_xml(std::string_view xml, const Vocabulary& vocabulary, std::string_view what) {
  if (vocabulary.is_ours) hold_text(xml, what, "\t");
  Reader(vocabulary, what).run(xml);
}

void hold_page(std::string_view html) {
  constexpr std::string_view doctype = "<!doctype html>\n";
  hold(html.starts_with(doctype), "a page says what it is", cut(html));
  hold_xml(html.substr(doctype.size()), page_vocabulary(), "a page");
}

nlohmann::json hold_json(std::string_view text, std::string_view what, bool is_inert) {
  hold_text(text, what);
  hold(!is_inert || text.find("##[") == std::string_view::npos, std::string(what) + " holds no command",
       cut(text));
  auto read = nlohmann::json::parse(text, nullptr, false);
  hold(!read.is_discarded(), std::string(what) + " is JSON", cut(text));
  return read;
}

void hold_markdown(std::string_view text) {
  static constexpr std::array<std::string_view, 5> ours{"<br>", "<!-- -->", "<span>$</span>", "</span>",
                                                        "<!-- journey -->"};
  hold_text(text, "Markdown", "\t");
  for (std::size_t at = 0; (at = text.find('<', at)) != std::string_view::npos; ++at) {
    const bool is_ours = (at > 0 && text[at - 1] == '\\') || starts_any(text.substr(at), ours);
    hold(is_ours, "Markdown holds no HTML but ours", text.substr(at, 200));
  }
  for (std::size_t at = 0; (at = text.find("](", at)) != std::string_view::npos; ++at) {
    if (at > 0 && text[at - 1] == '\\') continue;
    const std::string_view address = text.substr(at + 2, text.find(')', at) - at - 2);
    const std::size_t colon = address.find_first_of(":/?#");
    if (colon == std::string_view::npos || address[colon] != ':') continue;
    std::string scheme(address.substr(0, colon));
    std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    hold(scheme == "http" || scheme == "https" || scheme == "mailto", "links of Markdown lead to the web",
         address);
  }
}

void hold_findings(const diagnostic::Diagnostics& diagnostics, const text::Sources& sources, Choice& choice) {
  for (const diagnostic::Diagnostic& found : diagnostics.all()) {
    hold(found.span.source < sources.size(), "a finding is in a file", found.rule);
    const std::size_t size = sources[found.span.source].bytes().size();
    hold(found.span.begin <= found.span.end && found.span.end <= size, "a finding is within its file",
         found.rule);
    for (const diagnostic::Label& label : found.labels)
      hold(label.span.source < sources.size() && label.span.begin <= label.span.end &&
               label.span.end <= sources[label.span.source].bytes().size(),
           "a label is within its file", found.rule);
  }
  diagnostic::HumanStyle style;
  style.language = choice.from(lexicon::all_languages);
  const bool has_catalogue = choice.of(256) == 0;
  // With the whole catalogue a report is long, whatever was found.
  diagnostic::Run run("0", has_catalogue ? cli::catalogue() : std::vector<diagnostic::RuleInfo>{}, style);
  run.add(diagnostics, sources, 40);
  for (const diagnostic::Format* format :
       {&choice.from(diagnostic::formats()), &choice.from(diagnostic::formats())})
    hold_report(format->name, format->print(run));
}

}  // namespace journey::fuzz
