#include "media/image.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace journey::media {

namespace {

using lexicon::Phrase;

constexpr std::string_view blank = " \t\r\n";

std::uint64_t big_endian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char byte : bytes) value = value << 8U | static_cast<unsigned char>(byte);
  return value;
}

bool is_svg(std::string_view bytes) {
  const auto skip = [&](std::string_view begin, std::string_view end) {
    if (!bytes.starts_with(begin)) return false;
    const std::size_t at = bytes.find(end);
    bytes.remove_prefix(at == std::string_view::npos ? bytes.size() : at + end.size());
    return true;
  };
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  for (;;) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of(blank), bytes.size()));
    if (skip("<?", "?>") || skip("<!--", "-->")) continue;
    if (bytes.starts_with("<!DOCTYPE")) {
      // With declarations of its own it ends at `]>`; svg_problem has a word to say about them.
      const bool declares = bytes.find('[') < bytes.find('>');
      skip("<!DOCTYPE", declares ? "]>" : ">");
      continue;
    }
    break;
  }
  return bytes.starts_with("<svg") && bytes.size() > 4 &&
         std::string_view(" \t\r\n>/").find(bytes[4]) != std::string_view::npos;
}

/// The frame header stands behind segments of any size: colour profiles, thumbnails.
std::optional<std::uint64_t> jpeg_pixels(std::string_view bytes) {
  std::size_t at = 2;
  while (at + 9 <= bytes.size() && bytes[at] == '\xFF') {
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    if (marker == 0xFF) {
      ++at;  // padding
      continue;
    }
    const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (frame) return big_endian(bytes.substr(at + 5, 2)) * big_endian(bytes.substr(at + 7, 2));
    at += 2 + big_endian(bytes.substr(at + 2, 2));
  }
  return std::nullopt;
}

std::string_view local(std::string_view name) { return name.substr(name.rfind(':') + 1); }

/// Whether an address (of lower-case letters) stays in the file: a place in it, or data.
bool stays(std::string_view address) {
  address.remove_prefix(std::min(address.find_first_not_of(blank), address.size()));
  return address.empty() || address.front() == '#' || address.starts_with("data:");
}

/// Whether a style (of lower-case letters) stays in the file. What is spelled so that it can't be told does
/// not.
bool style_stays(std::string_view style) {
  for (const std::string_view word : {"@import", "image-set(", "\\", "&#"})
    if (style.find(word) != std::string_view::npos) return false;
  constexpr std::string_view call = "url(";
  for (std::size_t at = style.find(call); at != std::string_view::npos; at = style.find(call, at)) {
    at += call.size();
    std::string_view address = style.substr(at);
    for (bool quoted = true; quoted;) {
      address.remove_prefix(std::min(address.find_first_not_of(" \t\r\n\"'"), address.size()));
      quoted = address.starts_with("&quot;") || address.starts_with("&apos;");
      if (quoted) address.remove_prefix(6);
    }
    if (!stays(address)) return false;
  }
  return true;
}

constexpr Phrase loads{"it would load something from elsewhere, and has to hold all it shows",
                       "它會從別處載入內容；圖片要顯示的，檔案裡必須都有",
                       "它会从别处加载内容；图片要显示的，文件里必须都有",
                       "ほかの場所から何かを読み込む（表示するものはすべてファイルの中に必要）"};
constexpr Phrase declares_entities{
    "it declares entities, which a picture needs none of", "它宣告了實體（entity），圖片並不需要",
    "它声明了实体（entity），图片并不需要", "画像には必要のない実体（entity）を宣言している"};
constexpr Phrase other_encoding{"its encoding is not UTF-8", "它的編碼不是 UTF-8", "它的编码不是 UTF-8",
                                "文字コードが UTF-8 ではない"};

/// Reads tags one after the other. What is no well-formed XML shows nothing, so it need not be told apart.
class SvgScan {
 public:
  explicit SvgScan(std::string_view svg) : text_(text::ascii_lower(svg)), rest_(text_) {}

  /// The first problem; null where there is none.
  const Phrase* run() {
    while (problem_ == nullptr) {
      const std::size_t open = rest_.find('<');
      if (open == std::string_view::npos) break;
      rest_.remove_prefix(open);
      if (rest_.starts_with("<!--")) {
        skip_past("-->");
      } else if (rest_.starts_with("<![cdata[")) {
        skip_past("]]>");
      } else if (rest_.starts_with("<?")) {
        instruction();
      } else if (rest_.starts_with("<!")) {
        // Only the plain document type; what stands inside of its brackets begins with `<!` too.
        if (!rest_.starts_with("<!doctype") || rest_.find('[') < rest_.find('>'))
          problem_ = &declares_entities;
        skip_past(">");
      } else {
        element();
      }
    }
    return problem_;
  }

 private:
  std::string_view skip_past(std::string_view end) {
    const std::size_t at = rest_.find(end);
    const std::string_view skipped = rest_.substr(0, at);
    rest_.remove_prefix(at == std::string_view::npos ? rest_.size() : at + end.size());
    return skipped;
  }

  void instruction() {
    const std::string_view text = skip_past("?>");
    if (text.starts_with("<?xml-stylesheet")) problem_ = &loads;
    const std::size_t encoding = text.find("encoding");
    if (!text.starts_with("<?xml") || encoding == std::string_view::npos) return;
    std::string_view name = text.substr(encoding + 8);
    name.remove_prefix(std::min(name.find_first_not_of(" \t\r\n="), name.size()));
    constexpr std::array known{std::string_view("utf-8"), std::string_view("us-ascii"),
                               std::string_view("iso-8859-1")};
    const bool fine = std::any_of(known.begin(), known.end(), [&](std::string_view each) {
      return name.size() > each.size() + 1 && name.substr(1).starts_with(each) &&
             name[each.size() + 1] == name.front();
    });
    if (!fine) problem_ = &other_encoding;
  }

  void element() {
    rest_.remove_prefix(1);
    const std::size_t end = std::min(rest_.find_first_of(" \t\r\n/>", 1), rest_.size());
    const std::string_view name = rest_.substr(0, end);
    rest_.remove_prefix(end);
    while (problem_ == nullptr && attribute(local(name))) {
    }
    const bool empty = rest_.starts_with("/");
    skip_past(">");
    if (local(name) != "style" || empty) return;
    if (!style_stays(skip_past("</"))) problem_ = &loads;
  }

  /// Reads one attribute; false where the tag ends.
  bool attribute(std::string_view element) {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(blank), rest_.size()));
    const std::size_t end = rest_.find_first_of(" \t\r\n=/>");
    if (end == std::string_view::npos || end == 0) return false;
    const std::string_view name = rest_.substr(0, end);
    rest_.remove_prefix(end);
    rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\r\n="), rest_.size()));
    if (rest_.empty() || (rest_.front() != '"' && rest_.front() != '\'')) return false;
    const std::string_view quote = rest_.substr(0, 1);
    rest_.remove_prefix(1);
    if (!value_stays(element, name, skip_past(quote))) problem_ = &loads;
    return true;
  }

  static bool value_stays(std::string_view element, std::string_view name, std::string_view value) {
    constexpr std::array addresses{std::string_view("href"),   std::string_view("src"),
                                   std::string_view("srcset"), std::string_view("poster"),
                                   std::string_view("data"),   std::string_view("background")};
    const auto is_address = [&](std::string_view word) {
      return std::find(addresses.begin(), addresses.end(), word) != addresses.end();
    };
    if (name == "xml:base") return false;
    if (name == "attributename") return !is_address(local(value));
    // A link is followed by a hand only, and nobody's hand reaches into an image.
    if (is_address(local(name))) return element == "a" || stays(value);
    const bool foreign =
        name.find(':') != std::string_view::npos || name == "xmlns" || name.starts_with("data-");
    return foreign || style_stays(value);
  }

  std::string text_;  ///< in lower case
  std::string_view rest_;
  const Phrase* problem_ = nullptr;
};

}  // namespace

std::string_view media_type(ImageKind kind) {
  switch (kind) {
    case ImageKind::png:
      return "image/png";
    case ImageKind::jpeg:
      return "image/jpeg";
    case ImageKind::svg:
      break;
  }
  return "image/svg+xml";
}

std::optional<ImageKind> image_kind(std::string_view head) {
  if (head.starts_with("\x89PNG\r\n\x1a\n")) return ImageKind::png;
  if (head.starts_with("\xFF\xD8\xFF")) return ImageKind::jpeg;
  if (is_svg(head)) return ImageKind::svg;
  return std::nullopt;
}

std::optional<std::uint64_t> pixels_of(ImageKind kind, std::string_view head) {
  if (kind == ImageKind::jpeg) return jpeg_pixels(head);
  if (kind != ImageKind::png || head.size() < 24) return std::nullopt;
  return big_endian(head.substr(16, 4)) * big_endian(head.substr(20, 4));
}

lexicon::Message svg_problem(std::string_view svg) {
  const Phrase* const problem = SvgScan(svg).run();
  return problem == nullptr ? lexicon::Message() : lexicon::Message::of(*problem);
}

}  // namespace journey::media
