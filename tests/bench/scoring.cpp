// Purpose: how fast the scorer reads, how long it takes to load and how much memory its language needs. Prints figures, judges nothing.
#include "game/scoring/scorer.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace {

using namespace heard;
using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); }

double residentMiB() { // of this process, now
    std::ifstream in("/proc/self/status");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024.0;
    return 0;
}

std::string ofLength(std::string text, std::size_t letters) {
    while (text.size() < letters) text += " " + text;
    return text.substr(0, letters);
}

void speed(const scoring::Scorer &scorer, const char *name, const scoring::ScoreRequest &request) {
    constexpr int rounds = 4000;
    std::vector<double> times;
    for (int i = 0; i < rounds / 10; ++i) (void)scorer.score(request);
    const auto start = Clock::now();
    for (int i = 0; i < rounds; ++i) {
        const auto one = Clock::now();
        (void)scorer.score(request);
        times.push_back(since(one));
    }
    const double all = since(start);
    std::sort(times.begin(), times.end());
    std::printf("%s, 300 letters: %.0f texts a second on one core, median %.3f ms, p99 %.3f ms (targets 10,000; 1 ms)\n", name, rounds / all * 1000, times[rounds / 2],
                times[rounds * 99 / 100]);
}

void longest(const scoring::Scorer &scorer, const char *name, const std::string &text) {
    double worst = 0;
    for (int i = 0; i < 5; ++i) {
        const auto start = Clock::now();
        (void)scorer.score({rules::TextAs::Reflection, text, text, {}, {}, nullptr});
        worst = std::max(worst, since(start));
    }
    std::printf("10,000 characters of %s, as a reply to the same: %.1f ms (target 20)\n", name, worst);
}

std::string repeated(const std::string &part, std::size_t characters) {
    std::string out;
    for (std::size_t i = 0; i < characters; ++i) out += part;
    return out;
}

} // namespace

int main() {
    const double before = residentMiB();
    const auto start = Clock::now();
    const auto scorer = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
    if (!scorer) {
        std::puts(scorer.error().c_str());
        return 1;
    }
    std::printf("load: %.0f ms (target 300); resident with all language data: %.1f MiB more (target 12)\n", since(start), residentMiB() - before);
    const std::string statement = ofLength("I felt quite lonely on Saturday when we sat at your cousin's barbecue and you talked with the neighbours for three hours, because I hardly know "
                                           "anybody there and I had been looking forward to an afternoon together. Could we agree on a sign for when one of us wants to go home, so that "
                                           "nobody has to wait in the car?", 300);
    const std::string reply = ofLength("So at the barbecue you were on your own for most of the afternoon while I stood at the grill with the neighbours, and you'd been hoping for time with "
                                       "me. No wonder you felt alone in all that noise. You'd like us to have some quiet signal so we can leave together. Is that what it was like, or is "
                                       "there more?", 300);
    speed(*scorer, "statement", {rules::TextAs::Statement, statement, {}, {}, {}, nullptr});
    speed(*scorer, "reply", {rules::TextAs::Reflection, reply, statement, {}, {}, nullptr});
    longest(*scorer, "ordinary words", ofLength(statement, 10000));
    longest(*scorer, "one letter", repeated("a", 10000));
    longest(*scorer, "you you you", repeated("you ", 2500));
    longest(*scorer, "mistyped words", repeated("desapointedd ", 770));
    longest(*scorer, "question marks", repeated("?", 10000));
    longest(*scorer, "combining marks", repeated("a\xCC\x81", 5000));
    longest(*scorer, "emoji", repeated("\xF0\x9F\x98\xA2", 10000));
}
