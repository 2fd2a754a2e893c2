// Purpose: the longer pages a prompt brings along: the safety page, the three cards, the card itself, lists, the
// looking back.
#include "game/terminal/desk.hpp"

#include "game/session/safety.hpp"
#include "game/terminal/typed.hpp"

namespace heard::terminal {

using match::Stage;
using rules::Phase;
using scenario::StepKind;

namespace {

std::string numberedMoods() {
    std::string text = "Moods:";
    const auto moods = rules::moods();
    for (std::size_t i = 0; i < moods.size(); ++i)
        text += (i ? " · " : " ") + std::to_string(i + 1) + " " + std::string(moods[i]);
    return text + "\nBattery: low, half or full";
}

} // namespace

void Desk::writeStagePages() {
    if (view().paused || view().breakUntil != 0) return;
    switch (view().stage) {
    case Stage::Ready:
        if (checkOpen_) writePrivateCheck();
        if (safetyShown_ || !options_.safetyPage) return;
        safetyShown_ = true;
        write(std::string(session::notTherapy()));
        if (options_.shared) {
            write(std::string(session::sharedScreenPage()));
            helpLines();
        } else if (options_.askPrivately) {
            checkOpen_ = true;
            writePrivateCheck();
        }
        return;
    case Stage::Mood: write(numberedMoods()); return;
    case Stage::Deal: writeDeal(); return;
    default: return;
    }
}

void Desk::writePrivateCheck() {
    write(std::string(session::privateCheckQuestion()) + "\n" + std::string(session::privateCheckPromise()) +
          "\nYou can: yes · no · skip");
}

void Desk::writeDeal() {
    const auto &deck = session_.deck();
    const auto write3 = [&](const match::CardSummary &card, const std::string &lead) {
        std::string text = lead + session::cardLine(card);
        if (!card.depthWhy.empty()) text += "\n     " + card.depthWhy;
        for (const auto &note : card.notes)
            text += "\n     In it: " + note;
        write(text);
    };
    if (!view().proposal.empty()) {
        for (const auto &card : deck)
            if (card.id == view().proposal) write3(card, "  ");
        return;
    }
    for (std::size_t i = 0; i < view().dealt.size(); ++i)
        if (view().dealt[i] < deck.size()) write3(deck[view().dealt[i]], "  " + std::to_string(i + 1) + "  ");
}

void Desk::writeCard(const scenario::Scenario &scenario) {
    write("The card: " + scenario.title.text);
    write(view().asUs || scenario.onlyUs ? scenario.situationUs.text : scenario.situation.text);
    if (view().asUs || scenario.onlyUs) return;
    const auto &mine = seat_ == Seat::B ? scenario.b : scenario.a;
    const auto &theirs = seat_ == Seat::B ? scenario.a : scenario.b;
    if (mine.name.text.empty()) return;
    write((options_.shared ? name() + " lends a voice to " : "You lend your voice to ") + mine.name.text + ". " +
          mine.side.text);
    write(partnerName() + " lends a voice to " + theirs.name.text + ".");
}

void Desk::writeStepPages() {
    const auto *scenario = session_.scenario();
    if (!scenario || view().stage != Stage::Playing || !view().hasMatch || view().match.step >= scenario->steps.size())
        return;
    const auto &match = view().match;
    if (match.kind == StepKind::Card) writeCard(*scenario);
    if (match.kind == StepKind::CheckIn) write(numberedMoods());
    if (match.kind == StepKind::Choose) {
        std::string text;
        for (const auto &action : session::actionsFor(view(), scenario, looking(), seat_))
            text += "  " + action.word + "  " + action.label + "\n";
        if (!text.empty()) write(text.substr(0, text.size() - 1));
    }
    if (match.kind == StepKind::Note)
        write("What you write here stays on this device until the evening ends. Type as many lines as you like; "
              "“ready” when done.");
    if (match.kind != StepKind::Ending) return;
    if (match.phase == Phase::Keep) {
        std::string text;
        std::size_t number = 0;
        for (const auto *line : session::keepable(session_.events(), seat_))
            text += (number ? "\n  " : "  ") + std::to_string(number + 1) + "  “" + line->text + "”", ++number;
        write(text.empty() ? "There is no typed line of " + partnerName() + "’s tonight." : text);
    }
    if (match.phase == Phase::Tonight) {
        const auto lines = session::agreedTonight(session_.events(), looking());
        if (lines.empty()) write("Nothing tonight, which is as good.");
        for (const auto &line : lines)
            write(line);
    }
    if (match.phase == Phase::LookBack) writeLookingBack();
}

void Desk::writeLookingBack() {
    const auto page = lookingBackOf(session_.events(), seat_, *session_.scenario(), view().asUs);
    remarks_ = page.remarks;
    private_ = true;
    write("Looking back, for " + (options_.shared ? name() : std::string("you")) + " alone:");
    if (page.lines.empty() && !page.helpPage)
        write("What was said aloud or let go leaves nothing to look at here. That is fine.");
    for (const auto &line : page.lines) {
        write(line);
        if (options_.report) options_.report->say("back", line);
    }
    if (page.helpPage) {
        write(std::string(session::safetyHeading()) + ".");
        helpLines();
    }
    if (!remarks_.empty()) write("If one of these misread you: misread, and its number. It is gone for good then.");
}

// Shown by the other: their words and remarks as they stand there, once.
void Desk::writeTheirLookingBack() {
    if (options_.shared || theirsTold_ || !session_.scenario()) return;
    theirsTold_ = true;
    write(partnerName() + " shows you their looking back:");
    for (const auto &line : lookingBackOf(session_.events(), other(seat_), *session_.scenario(), view().asUs).lines)
        write(line);
}

} // namespace heard::terminal
