#include "cli/cli.hpp"

int main(int count, char** words) { return journey::cli::run(count, words); }
