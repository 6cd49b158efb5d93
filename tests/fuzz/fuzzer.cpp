// What libFuzzer calls (https://llvm.org/docs/LibFuzzer.html), for the one target that it is linked with.
#include "fuzz/target.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  journey::fuzz::targets().front().run({reinterpret_cast<const char*>(data), size});
  return 0;
}
