#include "cli/run.hpp"

int main(int count, char** words) { return journey::cli::run(count, words); }
