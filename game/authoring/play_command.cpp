#include "game/authoring/play_command.hpp"

#include "game/authoring/play_words.hpp"
#include "game/match/match.hpp"
#include "game/match/sample_player.hpp"

#include <istream>
#include <ostream>
#include <string>

namespace heard::authoring {

namespace {

constexpr int mostMoves = 2000; // far beyond any card; a card that never ends is told, not waited for

class Play {
public:
    Play(const scenario::Scenario &scenario, const PlayOptions &options, const scoring::Scorer *scorer, std::istream &in, std::ostream &out)
        : scenario_(scenario), options_(options), scorer_(scorer), in_(in), out_(out),
          match_(scenario, {options.asUs || scenario.onlyUs, options.seed}) {}

    int run() {
        opening();
        tell(match_.begin());
        for (int moves = 0; moves < mostMoves; ++moves) {
            if (match_.view(Seat::A).finished) return 0;
            const auto seat = whoActs();
            if (!seat) return stuck("nobody has a legal move");
            const auto move = next(*seat);
            if (!move) return stuck("the input ended here");
            submit(*seat, *move);
        }
        return stuck("this card does not come to its end");
    }

private:
    bool asUs() const { return match_.settings().asUs; }

    void opening() {
        out_ << scenario_.title.text << '\n' << (asUs() ? scenario_.situationUs.text : scenario_.situation.text) << '\n';
        if (asUs()) return;
        for (const scenario::Part *part : {&scenario_.a, &scenario_.b}) out_ << '\n' << part->name.text << ": " << part->side.text << '\n';
    }

    void tell(const std::vector<rules::Event> &events) {
        for (const rules::Event &event : events) {
            const std::string line = toldAs(event, scenario_, asUs());
            if (!line.empty()) out_ << line << '\n';
        }
    }

    std::optional<Seat> whoActs() const {
        for (const Seat seat : {Seat::A, Seat::B})
            if (match_.view(seat).legal != 0) return seat;
        return std::nullopt;
    }

    std::optional<rules::Move> next(Seat seat) {
        const rules::View view = match_.view(seat);
        if (options_.samples)
            return match::sampleMove(scenario_, seat, view, match_.eventsFor(seat), {*options_.samples, options_.seed, false});
        std::string typed;
        while (true) {
            out_ << askedAs(view, seat, scenario_, asUs()) << std::flush;
            if (!std::getline(in_, typed)) return std::nullopt;
            if (auto move = moveFrom(typed, view)) return move;
            out_ << "That was not understood here; nothing has happened.\n";
        }
    }

    void submit(Seat seat, const rules::Move &move) {
        std::optional<rules::Verdict> verdict;
        const auto request = match_.scoringFor(seat, move);
        if (request && scorer_ != nullptr) verdict = scorer_->score(*request);
        const auto events = match_.submit(seat, match_.view(seat).turn, move, verdict);
        if (events) tell(*events);
        else out_ << "That is not possible here (code " << static_cast<int>(events.error()) << "); nothing has happened.\n";
    }

    int stuck(const char *why) {
        out_ << "\nStopped at “" << scenario_.steps[match_.view(Seat::A).step].id << "”: " << why << ".\n";
        return 1;
    }

    const scenario::Scenario &scenario_;
    const PlayOptions &options_;
    const scoring::Scorer *scorer_;
    std::istream &in_;
    std::ostream &out_;
    match::Match match_;
};

} // namespace

int playCommand(const scenario::Scenario &scenario, const PlayOptions &options, const scoring::Scorer *scorer, std::istream &in, std::ostream &out) {
    return Play(scenario, options, scorer, in, out).run();
}

} // namespace heard::authoring
