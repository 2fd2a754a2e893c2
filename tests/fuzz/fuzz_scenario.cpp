// The scenario loader, fuzzed twice: raw bytes (first byte even), and a whole card with pieces cut, doubled or swapped (odd).
// Whatever comes in, it ends; and what is accepted keeps every promise the rules rely on.
#include "game/scenario/load.hpp"
#include "tests/scenario/small_card.hpp"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace heard::scenario;

void promise(bool kept) {
    if (!kept) std::abort();
}

void keepsItsPromises(const Scenario &scenario) {
    promise(scenario.steps.size() >= 2 && scenario.steps.size() <= 60);
    for (const Step &step : scenario.steps) {
        promise((step.kind == StepKind::Ending) == step.next.empty());
        promise(step.next.empty() || scenario.indexOf(step.next) >= 0);
        promise(step.kind != StepKind::Choose || (step.options.size() >= 2 && step.options.size() <= 4));
        for (const Option &option : step.options) promise(option.go.empty() || scenario.indexOf(option.go) >= 0);
        for (const Branch &branch : step.branches) {
            promise(scenario.indexOf(branch.go) >= 0);
            promise(branch.when.kind == ConditionKind::TurnsAtLeast || scenario.indexOf(branch.when.step) >= 0);
        }
        for (const Sample &sample : step.samples) promise(sample.lay.size() <= 2);
    }
}

void tryBytes(std::string_view bytes) {
    const auto loaded = load(bytes, "fuzz.json");
    if (loaded) keepsItsPromises(*loaded);
    else promise(!loaded.error().empty() && loaded.error().size() <= maxProblems);
}

// Three bytes an edit: where (two), and what.
std::string edited(const std::uint8_t *data, std::size_t size) {
    static const std::array<const char *, 16> pieces{"null", "true", "-1",    "0",        "61",        "\"\"",          "\"speak\"", "\"ending\"",
                                                     "{}",   "[]",   "{\"id\"", "\"next\"", "\"card\"", "\"more_yes\"", "\\u0000",   "\"kind\": \"choose\","};
    std::string card = heard::support::smallCard();
    for (std::size_t i = 0; i + 2 < size && i < 60; i += 3) {
        const std::size_t at = (data[i] * 256u + data[i + 1]) % card.size();
        const std::uint8_t what = data[i + 2];
        const std::size_t end = std::min(card.find_first_of(",}]\n", at), card.size());
        if (what < 64) card.erase(at, end - at);
        else if (what < 128) card.insert(at, card.substr(at, end - at));
        else card.replace(at, end - at, pieces[what % pieces.size()]);
        if (card.empty()) break;
    }
    return card;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0) return 0;
    if (data[0] % 2 == 1) tryBytes(edited(data + 1, size - 1));
    else tryBytes({reinterpret_cast<const char *>(data) + 1, size - 1});
    return 0;
}
