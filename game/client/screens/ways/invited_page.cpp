// The first thing a guest sees: who invites, how long it takes, four answers that are all good; then the wait at the door.
#include "game/client/screens/ways/door_screen.hpp"

#include <array>

namespace heard::client::ways {
namespace {

using session::GuestAnswer;

void atTheDoor(DoorPage &page, const std::string &host) {
    page.lower();
    page.heading("You have knocked.");
    page.lead(host + " opens the door.");
    page.soft("There is nothing to do just now. It goes on by itself.");
    page.lower();
    page.lower();
    page.quiet("stop", "Rather not now", [](DoorScreen &at) { at.leave(); });
    page.first = "stop";
}

void nameBox(DoorPage &page, const std::string &host) {
    auto &column = page.body().add<Column>(6.f, Across::Start);
    column.add<Label>("Your name, as " + host + " will see it", type::smallLabel);
    auto &edit = column.add<LineEdit>("name", "Your name", page.door.picks.name);
    edit.setMinWidth(320 * page.textScale).setPlaceholder("a name");
    edit.setOnSubmit([&door = page.door] { door.answer(GuestAnswer::Now); });
}

} // namespace

void invitedPage(DoorPage &page) {
    auto &door = page.door;
    const auto host = door.mine().hostName().empty() ? std::string("your host") : door.mine().hostName();
    page.frame.setContentWidth(860);
    if (door.mine().status() == session::Status::Knocking) return atTheDoor(page, host == "your host" ? "Your host" : host);
    auto &paper = page.body().add<Card>(true, shadow::lying, 28.f, 20.f, "invitation", 8.f);
    paper.add<Label>((host == "your host" ? "Your host" : host) + " invites you to sit down together.", type::heading, Tone::Plain, "heading");
    paper.add<Label>("One card, about " + std::to_string(door.mine().minutes()) + " minutes. Each says something small, and the other says what they heard.", type::lead);
    nameBox(page, host);
    page.body().add<Label>(door.picks.answered == GuestAnswer::InAWhile ? host + " knows that it will be a while. This page waits with you." : "Is now a good time?",
                           type::lead, Tone::Plain, "question");
    const std::array<std::pair<const char *, const char *>, 4> answers{
        {{"answer.now", "Now"}, {"answer.while", "In a while"}, {"answer.day", "Another day"}, {"answer.not", "Not this one"}}};
    for (std::size_t i = 0; i < answers.size(); ++i)
        page.offer(answers[i].first, answers[i].second, [i](DoorScreen &at) { at.answer(static_cast<GuestAnswer>(i)); }).setHeight(measure::answer);
    page.foot("Each of the four is a good answer, and needs no reason.");
    page.first = door.picks.name->text().empty() ? "name" : "answer.now";
}

} // namespace heard::client::ways
