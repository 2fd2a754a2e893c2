// Purpose: text × rubric → verdict. Owner: one Scorer a process; const and thread-safe after loading. No clock, no disk after load().
// The same object serves the server (what was said), the private check (a draft, on the writer's own device) and the authoring tools.
#pragma once

#include "game/rules/verdict.hpp"
#include "game/scoring/analysis.hpp"
#include "game/scenario/scenario.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace heard::scoring {

struct ScoreRequest {
    rules::TextAs as{};
    std::string text;                     // UTF-8, what was typed
    std::string context;                  // reflections: the statement reflected; empty otherwise
    std::vector<std::string> laid;        // reflections: feelings the speaker laid face down: the truth, where there are any
    std::vector<std::string> guessed;     // reflections: feelings the listener laid
    const scenario::Rubric *rubric = nullptr; // null: as us, or without a scenario. Lives as long as the request
};

// One fact that speaks for or against a finding, and how heavily, for an account a person can read.
struct Reason {
    std::string fact;   // such as "you.attack.to-me" or "~thanks.sure"
    rules::Span span;   // the words it stands on; empty when it is the whole text
    int weight = 0;     // thousandths of a nat; below 0: against
};

class Scorer {
public:
    // `languageFolder` is assets/language/en. The error says which file and why, in one sentence.
    static tl::expected<Scorer, std::string> load(const std::string &languageFolder);
    // With weights from elsewhere; "" for none: then only facts() may be asked, as training does.
    static tl::expected<Scorer, std::string> load(const std::string &languageFolder, const std::string &weightsFolder);
    Scorer(Scorer &&) noexcept;
    Scorer &operator=(Scorer &&) noexcept;
    ~Scorer();

    rules::Verdict score(const ScoreRequest &request) const; // never throws; any bytes up to 10,000 code points
    // Everything found, whatever its certainty: for the authoring tools and for measuring. Never shown to a player.
    Analysis analyse(const ScoreRequest &request) const;
    // Why a flag is there or is not: every fact with a weight, heaviest for it first.
    std::vector<Reason> reasons(const ScoreRequest &request, rules::Flag flag) const;
    // The names of the facts the combiner weighs, for training its weights.
    std::vector<std::string> facts(const ScoreRequest &request) const;
    std::vector<std::string> harmFacts(const std::string &text) const;

private:
    struct Language;
    explicit Scorer(std::unique_ptr<const Language> language);
    std::unique_ptr<const Language> language_;
};

} // namespace heard::scoring
