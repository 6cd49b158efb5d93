// In: the record of a map, as JSON text. Out: the same, ended by a line end.
#include "emit/formats.hpp"

namespace journey::emit {

Output emit_json(const Input& input) {
  Output output;
  output.text = input.record;
  if (!output.text.ends_with('\n')) output.text += '\n';
  return output;
}

}  // namespace journey::emit
