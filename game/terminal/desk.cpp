// Purpose: what one seat is shown: events as they come, the prompt when it changes, presence. See desk.hpp.
#include "game/terminal/desk.hpp"

#include "game/session/safety.hpp"
#include "game/terminal/typed.hpp"

#include <algorithm>
#include <ctime>

namespace heard::terminal {

namespace {

constexpr std::size_t longestDraftShown = 2000; // bytes: no text of the game is longer

// Of this seat’s own zone, as on the wall: 21:40.
std::string clockTime(std::int64_t utcSeconds) {
    const std::time_t at = static_cast<std::time_t>(utcSeconds);
    std::tm local{};
    char words[16];
    if (!::localtime_r(&at, &local) || std::strftime(words, sizeof words, "%H:%M", &local) == 0) return "the time you said";
    return words;
}

} // namespace

using match::Stage;
using rules::EventKind;
using rules::Phase;
using scenario::StepKind;

Desk::Desk(session::Session &session, Seat seat, Console &console, DeskOptions options)
    : session_(session), seat_(seat), console_(console), options_(std::move(options)) {}

session::Looking Desk::looking() const {
    session::Looking looking;
    looking.names = {session_.nameOf(Seat::A), session_.nameOf(Seat::B)};
    for (auto &name : looking.names)
        if (name.empty()) name = "Your partner";
    if (!options_.shared) looking.me = seat_;
    return looking;
}

const match::TableView &Desk::view() const { return session_.table(); }
std::string Desk::name() const {
    const std::string name = session_.nameOf(seat_);
    return name.empty() ? "You" : name;
}
std::string Desk::partnerName() const { return looking().name(other(seat_)); }

bool Desk::hasToAct() const { return session::promptFor(view(), session_.scenario(), looking(), seat_, false).acting; }

bool Desk::takePrivate() { return std::exchange(private_, false); }

bool Desk::atText() const {
    return view().hasMatch && view().stage == Stage::Playing && !view().paused && view().breakUntil == 0 &&
           (view().match.legal & rules::moveBit(rules::MoveKind::Text)) != 0;
}

// Everything a prompt depends on; it is written again only when one of these changes.
std::string Desk::promptKey() const {
    const auto &table = view();
    std::string key;
    const auto add = [&](auto value) { key += std::to_string(static_cast<std::int64_t>(value)) + "/"; };
    add(table.stage), add(table.mine), add(table.paused), add(table.breakUntil != 0), add(table.breakReturned),
        add(table.deals);
    add(table.proposalMine), add(table.hasMatch);
    key += table.proposal;
    if (table.hasMatch)
        add(table.match.turn), add(table.match.step), add(table.match.phase), add(table.match.part),
            add(table.match.finished);
    if (table.stage == Stage::Playing) add(session_.scenario() != nullptr);
    return key;
}

void Desk::tick() {
    if (options_.report) options_.report->view(seat_, view(), session_.scenario() ? session_.scenario()->id : "");
    tellPresence();
    tellEvents();
    const std::string key = promptKey();
    if (key == key_) return;
    key_ = key;
    next_ = {}; // a question of our own belongs to the prompt it was asked at
    writePrompt();
}

void Desk::tellPresence() {
    const bool here = view().partnerHere;
    if (options_.shared || here == partnerHere_) return;
    partnerHere_ = here;
    if (here)
        write(partnerName() + (sawPartner_ ? " is back at the table." : " is at the table."));
    else if (sawPartner_)
        write(partnerName() + "’s connection has gone for now. The seat stays theirs.");
    sawPartner_ = sawPartner_ || here;
}

void Desk::tellEvents() {
    const auto &events = session_.events();
    const std::uint64_t running = view().hasMatch ? view().scenarioHash : 0;
    const bool begunAnew = !events.empty() && !told_.empty() && events.back().number < *told_.rbegin();
    if (running != toldOf_ || begunAnew) told_.clear(), theirsTold_ = false;
    toldOf_ = running;
    for (const auto &event : events)
        if (told_.insert(event.number).second) tellEvent(event);
}

bool Desk::turnsOver() const {
    if (view().hasMatch && view().scenarioHash != toldOf_) return false;
    return std::any_of(session_.events().begin(), session_.events().end(), [&](const rules::Event &event) {
        const bool together = event.kind == EventKind::TurnedOver || event.kind == EventKind::Kept ||
                              event.kind == EventKind::IdeasShown || event.kind == EventKind::IdeasOverlap ||
                              event.kind == EventKind::MoodShown || event.kind == EventKind::Ended;
        return together && !told_.contains(event.number);
    });
}

bool Desk::opensAlone() const {
    return view().stage == Stage::Playing && view().hasMatch && !view().paused && view().breakUntil == 0 &&
           view().match.phase == Phase::LookBack && view().match.part == rules::Part::Act && key_ != promptKey();
}

void Desk::tellPrivate() {
    for (const auto &event : session_.events())
        if (event.to != bothPartners && told_.insert(event.number).second) tellEvent(event);
}

void Desk::heardWith(const Desk &other) {
    told_.insert(other.told_.begin(), other.told_.end());
    toldOf_ = other.toldOf_;
    lastTold_ = other.lastTold_;
}

void Desk::tellEvent(const rules::Event &event) {
    if (event.kind == EventKind::SafetyPage) {
        write(std::string(session::safetyHeading()) + ". Only you see this.");
        helpLines();
        private_ = true;
        return;
    }
    if (event.kind == EventKind::LookBack) { // one’s own stands on its page
        if (event.by != seat_) writeTheirLookingBack();
        return;
    }
    std::string words = session::describe(event, session_.scenario(), looking());
    if (words.empty()) return;
    if (event.kind == EventKind::FeltHeard && event.to != bothPartners) words += " Only you see this.";
    if (event.to != bothPartners) private_ = true;
    lastTold_ = words;
    write(words);
    if (options_.report)
        options_.report->say("told", session::describe(event, session_.scenario(), {looking().names, std::nullopt}));
}

bool Desk::finished() const { return view().stage == Stage::Playing && view().hasMatch && view().match.finished; }

bool Desk::pagesComeFirst() const {
    if (view().stage == Stage::Ready) return true;
    if (view().stage != Stage::Playing || !view().hasMatch) return false;
    return view().match.kind == StepKind::Card || view().match.phase == Phase::Tonight ||
           view().match.phase == Phase::LookBack;
}

void Desk::writePrompt() {
    const bool hinted = std::any_of(session_.events().begin(), session_.events().end(), [&](const rules::Event &event) {
        return event.kind == EventKind::HintOffered && view().hasMatch && event.step == view().match.step;
    });
    const auto prompt = session::promptFor(view(), session_.scenario(), looking(), seat_, hinted);
    // At one screen whoever has something to do is asked; nobody is told to wait.
    if (options_.shared && !prompt.acting && !finished()) return;
    if (!view().hasMatch || view().match.phase != Phase::LookBack) remarks_.clear();
    writeHeading(prompt);
    const auto pages = [&] {
        writeStagePages();
        writeStepPages();
    };
    if (prompt.acting && pagesComeFirst()) pages();
    if (checkOpen_) return; // one question at a time
    if (const std::string asked = askText(prompt); !asked.empty()) write(asked);
    if (prompt.acting && !pagesComeFirst()) pages();
    if ((prompt.acting || finished()) && !canLine().empty()) write(canLine());
}

// “ as Amara”, while two at one screen lend their voices.
std::string Desk::asWhom() const {
    const auto *scenario = session_.scenario();
    if (!scenario || view().stage != Stage::Playing || view().asUs || scenario->onlyUs) return {};
    const bool speaks = view().match.kind != StepKind::Ending && view().match.kind != StepKind::CheckIn;
    const std::string &role = (seat_ == Seat::B ? scenario->b : scenario->a).name.text;
    return speaks && !role.empty() ? " as " + role : std::string();
}

void Desk::writeHeading(const session::Prompt &prompt) {
    std::string text;
    if ((view().stage != Stage::Playing || prompt.acting) && !prompt.heading.empty()) text = "[" + prompt.heading + "]";
    if (view().stage == Stage::Playing && view().hasMatch && prompt.acting) {
        const std::string progress = session::progressWords(view().match);
        if (!progress.empty()) text += " " + progress;
    }
    if (options_.shared && prompt.acting) text += (text.empty() ? "" : " ") + name() + asWhom() + ":";
    if (!text.empty()) write("\n" + text);
}

std::string Desk::askText(const session::Prompt &prompt) {
    std::string text = prompt.ask;
    if (view().breakUntil != 0) text += "\nYou meant to meet here again at " + clockTime(view().breakUntil) + ".";
    if (!prompt.hint.empty()) text += "\nAn idea, if you like: " + prompt.hint;
    if (!prompt.stems.empty()) text += "\nYou could begin with:";
    for (const auto &stem : prompt.stems)
        text += "\n  “" + stem + "”";
    if (!prompt.acting || !atText()) return text;
    if (view().match.mayLay > 0 && !layTold_ && !options_.aloud) {
        layTold_ = true;
        text += "\nTo lay a card, type it before your words, as in: lay scared. “cards” lists them.";
    }
    const std::string draft = session_.draft();
    if (!draft.empty())
        text += draft.size() > longestDraftShown ? "\nYour draft is kept: “draft” shows it."
                                                 : "\nYour draft is kept: “" + draft + "” — “send” sends it.";
    return text;
}

void Desk::again() {
    if (!lastTold_.empty()) write(lastTold_);
    writePrompt();
}

void Desk::where() {
    const auto &table = view();
    std::string text =
        "You are at “" + session::promptFor(table, session_.scenario(), looking(), seat_, false).heading + "”.";
    if (table.hasMatch && table.stage == Stage::Playing) {
        if (session_.scenario()) text += " The card is “" + session_.scenario()->title.text + "”.";
        if (!finished()) text += " Step " + session::progressWords(table.match) + ". " + looking().name(table.match.floor) +
                " has the floor.";
    }
    if (!options_.shared) text += " " + partnerName() + (table.partnerHere ? " is here." : " is not here just now.");
    write(text);
}

void Desk::whatCanIDo() {
    std::string text = "What you can do here:";
    const auto add = [&](const std::string &word, const std::string &label) {
        text += "\n  " + word + (asCommand(label) == word ? "" : " — " + label);
    };
    if (checkOpen_) add("yes, no, skip", "Answer the question, for you alone, or leave it");
    for (const auto &action : session::actionsFor(view(), session_.scenario(), looking(), seat_))
        add(action.word, action.label);
    if (session_.pending()) add("undo", "Take back what is about to leave");
    if (atText()) {
        if (view().match.mayLay > 0)
            add("lay scared, lonely",
                "Lay one or two cards face down with your words; “take back” picks them up; “cards” lists them");
        if (options_.scorer) add("check your words", "See privately how words might be heard; nothing is sent");
        add("send", "Send the draft that is kept");
    }
    if (!remarks_.empty()) add("misread 1", "Remove remark 1 for good: it misread you");
    for (const auto &action : session::alwaysThere(view()))
        add(action.word, action.label);
    add("again", "Read the last things again");
    add("where", "Where we are");
    add("who can read this", "Whose machine this is, and what lies where");
    add("help lines", "Help lines and safety");
    add("leave quietly", "Clear the screen and end at once; to the other it is a lost connection");
    write(text);
}

void Desk::helpLines() {
    const auto lines = session::loadHelpLines(options_.helpLines);
    if (!lines) {
        write(std::string(session::helpWithoutFile()));
        return;
    }
    std::string text;
    for (const auto &country : lines->countries)
        text += session::helpCountryLine(country) + "\n";
    write(text + session::reviewedLine(*lines));
}

} // namespace heard::terminal
