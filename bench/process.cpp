// Whole processes against each other.
#include "map.hpp"
#include "measure.hpp"
#include "subjects.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace journey::bench {
namespace {

void write(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

bool measure_process(const std::string& journey, const std::string& folder) {
  constexpr int rounds = 60;
  constexpr double target = 1.0 / 3;
  constexpr double most = 6;  // ms
  bool good = true;
  for (const auto words : {Words::english, Words::chinese}) {
    const std::string stem = folder + (words == Words::english ? "/english" : "/chinese");
    write(stem + ".journey", map_source({}, words));
    write(stem + ".dot", table_source({}, words));
    const std::array commands = {
        std::vector<std::string>{journey, "build", stem + ".journey", "-f", "svg", "-o", stem + ".map.svg"},
        std::vector<std::string>{"dot", "-Tsvg", stem + ".dot", "-o", stem + ".table.svg"},
        std::vector<std::string>{journey, "check", stem + ".journey"},
        std::vector<std::string>{journey, "--version"},
    };
    std::array<std::vector<double>, commands.size()> times;
    std::array<long, commands.size()> memory{};
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
      std::remove((stem + ".map.svg").c_str());  // or the output would be up to date, and not be written
      for (std::size_t i = 0; i < commands.size(); ++i) {
        const Cost cost = run(commands[i]);
        if (cost.failed) {
          std::printf("process   `%s %s` failed\n", commands[i][0].c_str(), commands[i][1].c_str());
          return false;
        }
        times[i].push_back(cost.milliseconds);
        memory[i] = std::max(memory[i], cost.peak_kilobytes);
      }
      ratios.push_back(times[0].back() / times[1].back());
    }
    for (std::size_t i = 0; i < commands.size(); ++i) {
      std::printf("process   %-8s %6.2f ms, %5.1f MB  %s %s\n",
                  words == Words::english ? "English" : "Chinese", median(times[i]),
                  static_cast<double>(memory[i]) / 1024, i == 1 ? "dot" : "journey", commands[i][1].c_str());
    }
    const double ratio = median(ratios);
    std::printf(
        "process   journey takes %.3f of dot's CPU time (target %.3f, and %.0f ms), median of %d rounds\n",
        ratio, target, most, rounds);
    good = good && ratio <= target && median(times[0]) <= most;
  }
  return good;
}

bool measure_check(const std::string& journey, const std::string& folder) {
  constexpr int rounds = 5;
  constexpr std::array amounts{250, 1000};
  constexpr double target = 1, most_growth = 1.1;  // s for the last of them; exponent
  std::array<std::vector<double>, amounts.size()> seconds;
  for (const int amount : amounts) {
    const std::filesystem::path maps = folder + "/maps-" + std::to_string(amount);
    std::filesystem::create_directory(maps);
    for (int i = 0; i < amount; ++i)
      write(maps / (std::to_string(i) + ".journey"),
            map_source({}, i % 2 == 0 ? Words::english : Words::chinese));
  }
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < amounts.size(); ++i) {
      const auto begin = std::chrono::steady_clock::now();
      const Cost cost = run({journey, "check", folder + "/maps-" + std::to_string(amounts[i]), "--quiet"});
      if (cost.failed) {
        std::printf("check     `journey check` failed\n");
        return false;
      }
      seconds[i].push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
  }
  for (std::size_t i = 0; i < amounts.size(); ++i)
    std::printf("check     %5d maps of 20 touchpoints, all rules: %.2f s\n", amounts[i], median(seconds[i]));
  const double growth = std::log(median(seconds.back()) / median(seconds.front())) /
                        std::log(static_cast<double>(amounts.back()) / amounts.front());
  std::printf("check     target %.0f s; time grows with the power %.2f of the number of maps (limit %.2f)\n",
              target, growth, most_growth);
  return median(seconds.back()) <= target && growth <= most_growth;
}

}  // namespace journey::bench
