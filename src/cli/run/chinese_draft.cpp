#include "cli/run/chinese_draft.hpp"

#include "cli/run/phrases.hpp"

#ifdef JOURNEY_OPENCC_LIBRARY
#include <dlfcn.h>
#include <opencc/opencc.h>
#endif

namespace journey::cli {

using lexicon::say;

#ifdef JOURNEY_OPENCC_LIBRARY

namespace {

/// What is called of the library, which is loaded by its path: linked, it would cost every other run.
struct OpenCc {
  decltype(&opencc_open) open = nullptr;
  decltype(&opencc_close) close = nullptr;
  decltype(&opencc_convert_utf8) convert = nullptr;
  decltype(&opencc_convert_utf8_free) free = nullptr;
  [[nodiscard]] bool is_there() const {
    return open != nullptr && close != nullptr && convert != nullptr && free != nullptr;
  }
};

const OpenCc& opencc() {
  static const OpenCc library = [] {
    OpenCc loaded;
    void* const handle = dlopen(JOURNEY_OPENCC_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr) return loaded;
    const auto find = [&](const char* name, auto& function) {
      function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(handle, name));
    };
    find("opencc_open", loaded.open);
    find("opencc_close", loaded.close);
    find("opencc_convert_utf8", loaded.convert);
    find("opencc_convert_utf8_free", loaded.free);
    return loaded;
  }();
  return library;
}

}  // namespace

ChineseDraft::ChineseDraft(lexicon::Language into) {
  if (opencc().is_there()) {
    converter_ = opencc().open(into == lexicon::Language::hans ? "tw2sp.json" : "s2twp.json");
    // NOLINTNEXTLINE(performance-no-int-to-ptr): how the library says that it failed
    if (converter_ == reinterpret_cast<opencc_t>(-1)) converter_ = nullptr;
  }
  if (converter_ == nullptr) problem_ = say<phrases::cannot_load_opencc>(JOURNEY_OPENCC_LIBRARY);
}

ChineseDraft::~ChineseDraft() {
  if (converter_ != nullptr && opencc().is_there()) opencc().close(converter_);
}

std::string ChineseDraft::of(const std::string& text) const {
  if (converter_ == nullptr || !opencc().is_there()) return {};
  char* const converted = opencc().convert(converter_, text.c_str(), text.size());
  if (converted == nullptr) return {};
  std::string result = converted;
  opencc().free(converted);
  return result;
}

#else

ChineseDraft::ChineseDraft(lexicon::Language) : problem_(say<phrases::built_without_opencc>()) {}
ChineseDraft::~ChineseDraft() = default;
std::string ChineseDraft::of(const std::string&) const { return {}; }

#endif

}  // namespace journey::cli
