#include "lower/csv.hpp"

#include "lower/phrases_files.hpp"
#include "text/trim.hpp"

namespace journey::lower {

CsvReader::CsvReader(std::string_view text) : text_(text) {
  if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
}

bool CsvReader::next(std::vector<CsvCell>& row) {
  while (at_ < text_.size()) {
    row.clear();
    for (;;) {
      CsvCell cell;
      if (!read_cell(cell)) return false;
      row.push_back(std::move(cell));
      if (at_ >= text_.size() || text_[at_] != ',') break;
      ++at_;
    }
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    const bool blank = row.size() == 1 && row.front().value.empty();
    if (!blank) return true;
  }
  return false;
}

bool CsvReader::read_cell(CsvCell& cell) {
  const auto is_end = [&](std::uint32_t at) {
    return text_[at] == ',' || text_[at] == '\n' ||
           (text_[at] == '\r' && at + 1 < text_.size() && text_[at + 1] == '\n');
  };
  cell.begin = at_;
  if (at_ < text_.size() && text_[at_] == '"') {
    for (++at_;; ++at_) {
      if (at_ >= text_.size()) {
        fault_ = lexicon::say<phrases::quote_never_closed>();
        fault_at_ = cell.begin;
        return false;
      }
      if (text_[at_] != '"') {
        cell.value += text_[at_];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        cell.value += text_[++at_];
      } else {
        break;
      }
    }
    ++at_;
    cell.value = std::string(text::trim(cell.value));
    if (at_ < text_.size() && !is_end(at_) && text_[at_] != '\r') {
      fault_ = lexicon::say<phrases::text_behind_quote>();
      fault_at_ = at_;
      return false;
    }
  } else {
    while (at_ < text_.size() && !is_end(at_)) ++at_;
    cell.value = std::string(text::trim(text_.substr(cell.begin, at_ - cell.begin)));
  }
  cell.end = at_;
  return true;
}

}  // namespace journey::lower
