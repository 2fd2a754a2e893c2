#include "server/scoring_pool.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace heard::server {

struct ScoringPool::Shared {
    struct Job {
        std::uint64_t ticket = 0;
        scoring::ScoreRequest request;
    };

    Score score;
    std::function<void()> wake;
    std::mutex mutex;
    std::condition_variable work;
    std::deque<Job> jobs;     // under mutex
    std::vector<Scored> done; // under mutex
    bool stopping = false;    // under mutex
    std::vector<std::thread> workers;

    void run() {
        std::unique_lock lock(mutex);
        while (true) {
            work.wait(lock, [this] { return stopping || !jobs.empty(); });
            if (stopping) return;
            Job job = std::move(jobs.front());
            jobs.pop_front();
            lock.unlock();
            auto verdict = score(job.request);
            lock.lock();
            done.push_back({job.ticket, std::move(verdict)});
            wake(); // under the lock, so that it cannot come after the pool is gone
        }
    }
};

ScoringPool::ScoringPool(Score score, unsigned workers, std::function<void()> wake)
    : shared_(std::make_unique<Shared>()) {
    shared_->score = std::move(score);
    shared_->wake = std::move(wake);
    for (unsigned i = 0; i < workers; ++i)
        shared_->workers.emplace_back([shared = shared_.get()] { shared->run(); });
}

ScoringPool::~ScoringPool() {
    {
        const std::lock_guard lock(shared_->mutex);
        shared_->stopping = true;
    }
    shared_->work.notify_all();
    for (auto &worker : shared_->workers)
        worker.join();
}

void ScoringPool::ask(std::uint64_t ticket, scoring::ScoreRequest request) {
    if (shared_->workers.empty()) {
        shared_->done.push_back({ticket, shared_->score(request)});
        return;
    }
    {
        const std::lock_guard lock(shared_->mutex);
        shared_->jobs.push_back({ticket, std::move(request)});
    }
    shared_->work.notify_one();
}

std::vector<Scored> ScoringPool::take() {
    const std::lock_guard lock(shared_->mutex);
    return std::exchange(shared_->done, {});
}

} // namespace heard::server
