#include "game/authoring/flow.hpp"

#include "game/authoring/flow_walk.hpp"
#include "game/authoring/lines.hpp"
#include "game/scenario/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace heard::authoring {

namespace {

using scenario::Scenario;
using scenario::Step;
using scenario::StepKind;

// Calm seconds a step takes two people who read, think and type without hurry; a guess that is the same for every card.
int secondsOf(const Step &step) {
    switch (step.kind) {
    case StepKind::Speak:
    case StepKind::Reflect: return 75;
    case StepKind::Card:
    case StepKind::Note:
    case StepKind::Appreciate: return 60;
    case StepKind::Ideas:
    case StepKind::Request:
    case StepKind::Ending: return 120;
    case StepKind::Confirm:
    case StepKind::CheckIn: return 30;
    case StepKind::Breathe: return step.seconds;
    case StepKind::Ask:
    case StepKind::Choose: return 20;
    case StepKind::FeltHeard: return 15;
    case StepKind::More: return 10;
    case StepKind::Swap: return 5;
    }
    return 0;
}

LongestWay textsOf(const Step &step, Seat floor) {
    LongestWay cost;
    cost.seconds = secondsOf(step);
    const bool both = step.kind == StepKind::Request || step.kind == StepKind::Appreciate;
    const bool a = both || (step.kind == StepKind::Speak && floor == Seat::A) || (step.kind == StepKind::Reflect && floor == Seat::B);
    const bool b = both || (step.kind == StepKind::Speak && floor == Seat::B) || (step.kind == StepKind::Reflect && floor == Seat::A);
    cost.textsA = a ? 1 : 0;
    cost.textsB = b ? 1 : 0;
    return cost;
}

// Explores every place once; knows what comes before what, and the costliest way on from each.
class Walk {
public:
    explicit Walk(const Scenario &scenario) : scenario_(scenario), before_(scenario.steps.size()) { visit(Place{}); }

    bool circles() const { return circle_ >= 0; }
    int circleAt() const { return circle_; }
    const LongestWay &longest() const { return known_.at(Place{}).cost; }

    std::set<Place> placesOf(std::size_t step) const {
        std::set<Place> places;
        for (const auto &[place, what] : known_)
            if (place.step == static_cast<int>(step)) places.insert(place);
        return places;
    }
    bool reaches(std::size_t step) const {
        return std::any_of(known_.begin(), known_.end(), [&](const auto &entry) { return entry.first.step == static_cast<int>(step) && entry.second.ends; });
    }
    bool visited(std::size_t step) const { return !placesOf(step).empty(); }
    // Can `earlier` have happened when `later` is left?
    bool canPrecede(std::size_t earlier, std::size_t later) const { return earlier == later || before_[later].count(earlier) > 0; }

private:
    struct What {
        bool open = true; // on the way that is being walked
        bool ends = false;
        LongestWay cost;
    };

    const What &visit(const Place &place) {
        const auto step = static_cast<std::size_t>(place.step);
        for (const std::size_t passed : trail_) before_[step].insert(passed);
        const auto [entry, fresh] = known_.try_emplace(place);
        if (!fresh) {
            if (entry->second.open) circle_ = place.step;
            else inherit(place);
            return entry->second;
        }
        trail_.push_back(step);
        LongestWay most;
        bool ends = scenario_.steps[step].kind == StepKind::Ending;
        for (const Place &next : waysFrom(scenario_, place)) {
            const What &there = visit(next);
            ends = ends || there.ends;
            most.textsA = std::max(most.textsA, there.cost.textsA);
            most.textsB = std::max(most.textsB, there.cost.textsB);
            most.seconds = std::max(most.seconds, there.cost.seconds);
        }
        trail_.pop_back();
        const LongestWay own = textsOf(scenario_.steps[step], place.floor);
        What &what = known_[place];
        what = {false, ends, {most.textsA + own.textsA, most.textsB + own.textsB, most.seconds + own.seconds}};
        return what;
    }

    // A place walked before is reached another way: what lies on this way comes before everything after it, too.
    void inherit(const Place &from) {
        std::set<Place> seen{from};
        std::vector<Place> open{from};
        while (!open.empty()) {
            const Place place = open.back();
            open.pop_back();
            auto &before = before_[static_cast<std::size_t>(place.step)];
            const std::size_t had = before.size();
            before.insert(trail_.begin(), trail_.end());
            if (before.size() == had && place != from) continue;
            for (const Place &next : waysFrom(scenario_, place))
                if (seen.insert(next).second) open.push_back(next);
        }
    }

    const Scenario &scenario_;
    std::map<Place, What> known_;
    std::vector<std::size_t> trail_;
    std::vector<std::set<std::size_t>> before_;
    int circle_ = -1;
};

bool caresForFloor(StepKind kind) {
    switch (kind) {
    case StepKind::CheckIn:
    case StepKind::Card:
    case StepKind::Breathe:
    case StepKind::Note:
    case StepKind::Ideas:
    case StepKind::Appreciate:
    case StepKind::Ending: return false;
    default: return true;
    }
}

class FlowCheck {
public:
    FlowCheck(Findings &findings, const Scenario &scenario) : findings_(findings), scenario_(scenario), walk_(scenario) {}

    void run() {
        endings();
        if (walk_.circles()) return circle(static_cast<std::size_t>(walk_.circleAt())); // how long, and what comes before what, has no answer there
        for (std::size_t i = 0; i < scenario_.steps.size(); ++i) step(i);
        length();
    }

private:
    void endings() {
        const auto count = std::count_if(scenario_.steps.begin(), scenario_.steps.end(), [](const Step &step) { return step.kind == StepKind::Ending; });
        if (count != 1)
            findings_.add("HS212", "steps", "There are " + std::to_string(count) + " endings.", "Give the card exactly one ending; every way leads to it.");
    }

    void circle(std::size_t at) {
        const std::string &id = scenario_.steps[at].id;
        if (walk_.reaches(at))
            findings_.add("HS203", pathOfStep(at), "The way leads back to “" + id + "” and could go round for ever.",
                          "Lead every way forward; write a second round as steps of its own.");
        else
            findings_.add("HS202", pathOfStep(at), "From “" + id + "” no way leads to the ending.", "Lead “next” onwards to the ending.");
    }

    void step(std::size_t i) {
        const std::string path = pathOfStep(i);
        const Step &step = scenario_.steps[i];
        if (!walk_.visited(i)) {
            findings_.add("HS201", path, "No way leads to “" + step.id + "”.", "Lead a way there, or take the step out.");
            return;
        }
        places(step, walk_.placesOf(i), path);
        branches(i, step, path);
        hint(i, step, path);
    }

    void places(const Step &step, const std::set<Place> &places, const std::string &path) {
        const auto any = [&](auto &&test) { return std::any_of(places.begin(), places.end(), test); };
        const Seat floor = places.begin()->floor;
        if (caresForFloor(step.kind) && any([&](const Place &place) { return place.floor != floor; }))
            findings_.add("HS204", path, "“" + step.id + "” can be reached with the floor at either seat.", "Let every way there swap equally often, or give each seat its own step.");
        const bool unsaid = any([](const Place &place) { return !place.said; });
        if (step.kind == StepKind::Reflect && unsaid)
            findings_.add("HS206", path, "On some way nothing has been said before “" + step.id + "”: the listener has nothing to give back.", "Put a speak step before it, after the last swap.");
        if (step.kind == StepKind::Confirm && any([](const Place &place) { return !place.said || !place.givenBack; }))
            findings_.add("HS207", path, "On some way nothing has been given back before “" + step.id + "”: the speaker has nothing to confirm.", "Put a reflect step before it.");
        if ((step.kind == StepKind::More || step.kind == StepKind::FeltHeard) && unsaid)
            findings_.add("HS208", path, "On some way nothing has been said before “" + step.id + "”.", "Put it after a speak step of the same floor.");
        if (step.kind == StepKind::FeltHeard && any([](const Place &place) { return place.rated; }))
            findings_.add("HS209", path, "On some way the speaker is asked twice on one floor how far they felt heard.", "Ask once, where that floor ends.");
    }

    void branches(std::size_t i, const Step &step, const std::string &path) {
        for (std::size_t k = 0; k < step.branches.size(); ++k) {
            const scenario::Condition &when = step.branches[k].when;
            if (when.kind == scenario::ConditionKind::TurnsAtLeast) continue;
            const int looked = scenario_.indexOf(when.step);
            if (looked >= 0 && !walk_.canPrecede(static_cast<std::size_t>(looked), i))
                findings_.add("HS205", path + ".branches[" + std::to_string(k) + "].when.step", "“" + when.step + "” can never have happened before “" + step.id + "”.",
                              "Look at a step on the way here.");
        }
    }

    // A hint by finding looks at what the same seat wrote earlier in the same role.
    void hint(std::size_t i, const Step &step, const std::string &path) {
        if (!step.hintWhen) return;
        const Seat floor = walk_.placesOf(i).begin()->floor;
        for (std::size_t k = 0; k < scenario_.steps.size(); ++k) {
            if (k == i || scenario_.steps[k].kind != step.kind || !walk_.canPrecede(k, i)) continue;
            const std::set<Place> places = walk_.placesOf(k);
            if (std::any_of(places.begin(), places.end(), [&](const Place &place) { return place.floor == floor; })) return;
        }
        findings_.add("HS213", path + ".hintWhen", "Nobody has written anything yet that this hint could depend on.", "Take “hintWhen” out; the hint is then always there.");
    }

    void length() {
        const LongestWay &way = walk_.longest();
        const int texts = std::max(way.textsA, way.textsB);
        if (texts != scenario_.textsEach)
            findings_.add("HS210", "textsEach", "The longest way asks for " + std::to_string(texts) + " texts of one person, and the card says " + std::to_string(scenario_.textsEach) + ".",
                          "Write " + std::to_string(texts) + ", or shorten the way.");
        const int stated = scenario_.minutes * 60;
        if (way.seconds * 5 > stated * 6 || way.seconds * 5 < stated * 3)
            findings_.add("HS211", "minutes", "The longest way takes about " + std::to_string((way.seconds + 59) / 60) + " minutes, and the card says " + std::to_string(scenario_.minutes) + ".",
                          "Say what is true, or change the length of the way.");
    }

    Findings &findings_;
    const Scenario &scenario_;
    Walk walk_;
};

} // namespace

void checkFlow(Findings &findings, const Scenario &scenario) { FlowCheck(findings, scenario).run(); }

LongestWay longestWay(const Scenario &scenario) { return Walk(scenario).longest(); }

} // namespace heard::authoring
