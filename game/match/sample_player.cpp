#include "game/match/sample_player.hpp"

#include "game/rules/clean_move.hpp"
#include "game/rules/step.hpp"

#include <algorithm>
#include <array>

namespace heard::match {
namespace {

using rules::EventKind;
using rules::Move;
using rules::MoveKind;
using rules::Phase;
using scenario::Quality;
using scenario::Sample;
using scenario::StepKind;

Move of(MoveKind kind, std::uint32_t number = 0) {
    Move move;
    move.kind = kind;
    move.number = number;
    return move;
}

class Player {
public:
    Player(const scenario::Scenario &script, Seat seat, const rules::View &view,
           const std::vector<rules::Event> &events, const SampleStyle &style)
        : script_(script), step_(script.steps[view.step]), view_(view), events_(events), style_(style), seat_(seat),
          random_(style.seed * 1'000'003 + view.turn * 2 + static_cast<std::uint64_t>(seat)) {}

    Move move() {
        if (style_.wanders && oneIn(6)) {
            const MoveKind aside = oneIn(2) ? MoveKind::Pass : MoveKind::Aloud;
            if (may(aside)) return of(aside);
        }
        const Move wanted = wantedMove();
        return may(wanted.kind) && rules::cleanMove(wanted, view_.mayLay) ? wanted : anyLegal();
    }

private:
    bool may(MoveKind kind) const { return (view_.legal & rules::moveBit(kind)) != 0; }
    std::uint32_t upTo(std::size_t count) {
        return count == 0 ? 0 : static_cast<std::uint32_t>(rules::nextRandom(random_) % count);
    }
    bool oneIn(std::size_t chances) { return upTo(chances) == 0; }

    Move wantedMove() {
        if (may(MoveKind::Keep)) return keep();
        if (may(MoveKind::Mood)) return mood();
        if (may(MoveKind::List)) return ideas();
        if (may(MoveKind::Marks)) return marks();
        if (may(MoveKind::Rating)) return rating();
        if (may(MoveKind::Day)) return of(MoveKind::Day, oneIn(2) ? 0 : 7);
        if (may(MoveKind::Choice)) return choice();
        if (may(MoveKind::Text)) return words();
        return of(MoveKind::Ready);
    }

    Move anyLegal() const {
        constexpr std::array inOrder{MoveKind::Ready, MoveKind::Aloud, MoveKind::Pass, MoveKind::Choice};
        const auto found = std::find_if(inOrder.begin(), inOrder.end(), [this](MoveKind kind) { return may(kind); });
        return of(found == inOrder.end() ? MoveKind::Pass : *found);
    }

    // Samples this seat may say, of the quality asked for, else of the nearest there is.
    std::vector<const Sample *> samplesOf(const scenario::Step &step, Quality quality) const {
        for (const Quality wanted : {quality, Quality::Middling, Quality::Good, Quality::Poor}) {
            std::vector<const Sample *> found;
            for (const Sample &sample : step.samples)
                if (sample.quality == wanted && sample.seat.value_or(seat_) == seat_) found.push_back(&sample);
            if (!found.empty()) return found;
        }
        return {};
    }

    // Another one each time the step comes round.
    const Sample *pick(const scenario::Step &step, Quality quality, std::size_t further = 0) const {
        const auto samples = samplesOf(step, quality);
        if (samples.empty()) return nullptr;
        const auto index = static_cast<std::uint16_t>(&step - script_.steps.data());
        const auto said = std::count_if(events_.begin(), events_.end(), [&](const rules::Event &event) {
            return event.by == seat_ && event.step == index &&
                   (event.kind == EventKind::Said || event.kind == EventKind::GaveBack ||
                    event.kind == EventKind::MattersMost);
        });
        return samples[static_cast<std::size_t>(style_.seed + static_cast<std::uint64_t>(said) + further) %
                       samples.size()];
    }

    // The second try has no samples of its own: the best that could have been given back stands in.
    const scenario::Step *givenBackBefore() const {
        for (std::size_t i = view_.step; i-- > 0;)
            if (script_.steps[i].kind == StepKind::Reflect) return &script_.steps[i];
        return nullptr;
    }

    Move words() const {
        const Sample *sample = nullptr;
        if (view_.phase == Phase::Retry) {
            if (const scenario::Step *back = givenBackBefore()) sample = pick(*back, Quality::Good, 1);
        } else if (view_.phase != Phase::Answer) {
            sample = pick(step_, style_.quality);
        }
        if (!sample) return of(MoveKind::Aloud);
        Move move = of(MoveKind::Text);
        move.text = sample->text;
        for (const std::string &name : sample->lay)
            if (const auto card = rules::cardNamed(name); card && move.cards.size() < view_.mayLay)
                move.cards.push_back(*card);
        return move;
    }

    Move ideas() const {
        Move move = of(MoveKind::List);
        const Sample *sample = pick(step_, style_.quality);
        std::string rest = sample ? sample->text : std::string();
        while (!rest.empty() && move.list.size() < rules::maxIdeas) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            if (end > 0) move.list.push_back(rest.substr(0, end));
            rest.erase(0, end + 1);
        }
        return move;
    }

    Move marks() {
        Move move = of(MoveKind::Marks);
        const auto shown = std::find_if(events_.rbegin(), events_.rend(),
                                        [](const rules::Event &event) { return event.kind == EventKind::IdeasShown; });
        if (shown == events_.rend()) return move;
        for (std::size_t i = 0; i < shown->list.size(); ++i)
            if (!oneIn(3)) move.numbers.push_back(static_cast<std::uint8_t>(i));
        return move;
    }

    Move mood() {
        Move move = of(MoveKind::Mood, upTo(rules::moods().size()));
        move.battery = static_cast<std::uint8_t>(1 + upTo(3));
        return move;
    }

    Move rating() {
        Move move = of(MoveKind::Rating, static_cast<std::uint32_t>(style_.quality) + upTo(2));
        move.show = !oneIn(3);
        return move;
    }

    Move choice() {
        switch (step_.kind) {
        case StepKind::Choose: // two of one seed choose alike, unless they wander
            return of(MoveKind::Choice, style_.wanders
                                            ? upTo(step_.options.size())
                                            : static_cast<std::uint32_t>(style_.seed % step_.options.size()));
        case StepKind::Confirm: return of(MoveKind::Choice, confirmed());
        case StepKind::More: return of(MoveKind::Choice, style_.wanders ? upTo(2) : 0);
        case StepKind::Ask: return ask();
        case StepKind::Request:
            if (view_.phase == Phase::Counter) return of(MoveKind::Choice, style_.wanders ? upTo(2) : 1);
            return of(MoveKind::Choice, style_.wanders ? upTo(3) : 0);
        default: return of(MoveKind::Choice);
        }
    }

    Move ask() {
        Move move = of(MoveKind::Choice, style_.wanders && oneIn(4) ? 1 : 0);
        if (move.number == 1) move.text = "tomorrow, after breakfast";
        return move;
    }

    // What came back well is met with yes; the rest comes nearer on the second try.
    std::uint32_t confirmed() {
        if (style_.wanders) return upTo(3);
        if (style_.quality == Quality::Good || view_.triesLeft == 0) return 0;
        return style_.quality == Quality::Middling ? 1 : 2;
    }

    Move keep() {
        std::vector<std::uint32_t> lines;
        for (const rules::Event &event : events_) {
            const bool said = event.kind == EventKind::Said || event.kind == EventKind::GaveBack ||
                              event.kind == EventKind::Appreciated || event.kind == EventKind::MattersMost ||
                              event.kind == EventKind::SecondTry || event.kind == EventKind::Requested;
            if (said && event.by == other(seat_) && !event.text.empty()) lines.push_back(event.number);
        }
        return of(MoveKind::Keep, lines.empty() ? 0 : lines[upTo(lines.size())]);
    }

    const scenario::Scenario &script_;
    const scenario::Step &step_;
    const rules::View &view_;
    const std::vector<rules::Event> &events_;
    const SampleStyle &style_;
    Seat seat_;
    std::uint64_t random_;
};

} // namespace

std::optional<Move> sampleMove(const scenario::Scenario &scenario, Seat seat, const rules::View &view,
                               const std::vector<rules::Event> &ownEvents, const SampleStyle &style) {
    if (view.legal == 0 || view.step >= scenario.steps.size()) return std::nullopt;
    return Player(scenario, seat, view, ownEvents, style).move();
}

} // namespace heard::match
