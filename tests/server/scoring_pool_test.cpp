// Scoring away from the loop: every text comes back once, under its own ticket, and a wake-up says so.
#include "net/transport.hpp"
#include "server/scoring_pool.hpp"
#include "server/wake.hpp"

#include <atomic>
#include <catch2/catch.hpp>
#include <condition_variable>
#include <mutex>
#include <set>

using namespace heard;
using namespace heard::server;
using namespace std::chrono_literals;

namespace {

scoring::ScoreRequest saying(std::string text) {
    scoring::ScoreRequest request;
    request.text = std::move(text);
    return request;
}

rules::Verdict lengthAsVerdict(const scoring::ScoreRequest &request) {
    rules::Verdict verdict;
    verdict.overall = static_cast<std::uint8_t>(request.text.size());
    return verdict;
}

// A wake-up may find nothing new: the one before took it along. Bounded, so that a lost text fails the test and does
// not hang it.
std::vector<Scored> collect(ScoringPool &pool, const Wake &wake, std::size_t count) {
    std::vector<Scored> all;
    for (std::size_t turn = 0; all.size() < count && turn < 2 * count + 2; ++turn) {
        net::waitReadable({wake.fd()}, 5000ms);
        wake.clear();
        const auto some = pool.take();
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace

TEST_CASE("Without workers a text is scored at once") {
    ScoringPool pool(lengthAsVerdict, 0, [] {});
    pool.ask(7, saying("four"));
    const auto done = pool.take();
    REQUIRE(done.size() == 1);
    CHECK(done[0].ticket == 7);
    CHECK(done[0].verdict.overall == 4);
    CHECK(pool.take().empty());
}

TEST_CASE("Two workers score five hundred texts, each once") {
    const Wake wake;
    ScoringPool pool(lengthAsVerdict, 2, [&] { wake.ring(); });
    for (std::uint64_t ticket = 1; ticket <= 500; ++ticket)
        pool.ask(ticket, saying(std::string(ticket % 100, 'x')));
    const auto done = collect(pool, wake, 500);
    std::set<std::uint64_t> tickets;
    for (const auto &scored : done) {
        tickets.insert(scored.ticket);
        CHECK(scored.verdict.overall == scored.ticket % 100);
    }
    CHECK(tickets.size() == 500);
}

TEST_CASE("One slow text holds up no other") {
    const Wake wake;
    std::mutex mutex;
    std::condition_variable released;
    bool release = false;
    ScoringPool pool(
        [&](const scoring::ScoreRequest &request) {
            std::unique_lock lock(mutex);
            if (request.text == "slow") released.wait(lock, [&] { return release; });
            return lengthAsVerdict(request);
        },
        2, [&] { wake.ring(); });
    pool.ask(1, saying("slow"));
    pool.ask(2, saying("quick"));
    const auto first = collect(pool, wake, 1);
    REQUIRE(first.size() == 1);
    CHECK(first[0].ticket == 2);
    {
        const std::lock_guard lock(mutex);
        release = true;
    }
    released.notify_all();
    const auto second = collect(pool, wake, 1);
    REQUIRE(second.size() == 1);
    CHECK(second[0].ticket == 1);
}

TEST_CASE("A pool that ends does not wait for texts nobody will read") {
    std::atomic<int> scored = 0;
    {
        ScoringPool pool(
            [&](const scoring::ScoreRequest &request) {
                ++scored;
                return lengthAsVerdict(request);
            },
            1, [] {});
        for (std::uint64_t ticket = 0; ticket < 100'000; ++ticket)
            pool.ask(ticket, saying("x"));
    }
    CHECK(scored < 100'000);
}
