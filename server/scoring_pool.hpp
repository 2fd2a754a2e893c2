// Purpose: scores texts away from the network loop. A room waits for its own verdict; no other room does.
// Owner: Server. ask() and take() from the server's thread; the workers share nothing with it but the two queues.
// Without workers it scores at once, in ask(): deterministic, for tests and for play on one machine.
#pragma once

#include "game/scoring/scorer.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace heard::server {

struct Scored {
    std::uint64_t ticket = 0;
    rules::Verdict verdict;
};

class ScoringPool {
public:
    using Score = std::function<rules::Verdict(const scoring::ScoreRequest &)>; // called by several threads at once

    // `wake` is called by a worker whenever take() has something new; it must be safe from any thread.
    ScoringPool(Score score, unsigned workers, std::function<void()> wake);
    ~ScoringPool(); // texts still waiting are not scored

    void ask(std::uint64_t ticket, scoring::ScoreRequest request);
    std::vector<Scored> take(); // in the order they were done

private:
    struct Shared;
    std::unique_ptr<Shared> shared_;
};

} // namespace heard::server
