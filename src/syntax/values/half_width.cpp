#include "syntax/values/number.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace journey::syntax {

std::string half_width_value(lexicon::Value kind, std::string_view text) {
  if (text::is_ascii(text)) return std::string(text);
  /// The first `size` bytes, if they are what they should be.
  const auto narrow = [&](bool is_right, std::size_t size) {
    if (!is_right) return std::string(text);
    return values::to_ascii(text.substr(0, size)).append(text.substr(size));
  };
  using lexicon::Value;
  switch (kind) {
    case Value::number:
      return narrow(parse_number(text).index() == 0, text.size());
    case Value::integer_1_to_5:
      return narrow(parse_one_to_five(text).index() == 0, text.size());
    case Value::amount:
      return narrow(parse_amount(text).index() == 0, text.size());
    case Value::change:
      return narrow(parse_change(text).index() == 0, text.size());
    case Value::percentage:
      return narrow(parse_percentage(text).index() == 0, text.size());
    case Value::volume:
      return narrow(parse_volume(text).index() == 0, text.size());
    case Value::date:
      return narrow(parse_date(text).index() == 0, text.size());
    case Value::period:
      return narrow(parse_period(text).index() == 0, text.size());
    case Value::scale:
      return narrow(parse_scale(text).index() == 0, text.size());
    case Value::servqual:
      return narrow(parse_servqual(text).index() == 0, text.size());
    case Value::next: {
      const auto parsed = parse_next(text);
      const auto* const next = std::get_if<lexicon::Next>(&parsed);
      const bool has_share = next != nullptr && next->share;
      return narrow(has_share, has_share ? text.size() - next->label.size() : 0);
    }
    case Value::emotion: {
      const auto parsed = parse_emotion(text);
      const auto* const emotion = std::get_if<lexicon::Emotion>(&parsed);
      if (emotion == nullptr || !emotion->low) return std::string(text);
      // The mark between score and words is one of the words' language.
      std::size_t size = text.size() - emotion->words.size();
      for (const std::string_view mark : {"，", "、"}) size = std::min(size, text.find(mark));
      return narrow(true, size);
    }
    default:
      return std::string(text);
  }
}

}  // namespace journey::syntax
