// Who can read this? Who is at the table, whose machine it is, what lies on which disk now, and when it goes.
#include "game/client/screens/ways/ways.hpp"
#include "game/client/screens/ways/wide_screen.hpp"

namespace heard::client::ways {
namespace {

struct Answers {
    std::string atTable, machine, disk, goes;
};

std::string wayBack(std::size_t count) {
    if (count == 0) return "No file of any evening.";
    const std::string files = count == 1 ? "One small file" : std::to_string(count) + " small files";
    return files + " to come back with: an address, keys and your partner’s name. No word that was said.";
}

Answers withoutTable(std::size_t rooms) {
    return {"The two of you, and nobody else. Each reads what was given to them; what lies face down stays so until it turns.",
            "At one screen, this computer. Hosting, the host’s computer. A room on a server, that server. Whoever owns the machine could technically read along while the "
            "table is open. Between machines everything is sealed.",
            "Your settings, and the keys of servers you have trusted. " + wayBack(rooms),
            "What is said goes when the evening ends or the program closes. A way back goes with the end of its evening, with “Forget this one” under Continue, or "
            "with leaving quietly."};
}

std::string names(session::Sitting &open) {
    auto &session = open.session(Seat::A);
    const auto a = session.nameOf(Seat::A), b = session.nameOf(Seat::B);
    if (open.scriptedPartner()) return "You alone. The other side is scripted, and nobody is at the other end.";
    if (a.empty() || b.empty()) return (a.empty() ? b : a) + (a.empty() && b.empty() ? "Nobody yet." : ", and nobody else yet.");
    return a + " and " + b + ", and nobody else. Each reads what was given to them; what lies face down stays so until it turns.";
}

Answers atTable(session::Sitting &open, std::size_t rooms) {
    const bool here = open.twoSeatsHere() || open.scriptedPartner();
    const bool hosting = open.hostedHere();
    Answers answers{names(open), open.machine(), {}, {}};
    if (answers.machine.empty()) answers.machine = "This computer; the table is in this program’s memory.";
    if (hosting) answers.machine += " Whoever owns it could technically read along while it is open.";
    if (!here) answers.machine += " On the way between the machines everything is sealed.";
    if (here) answers.disk = "Nothing of this evening; only your settings.";
    else if (hosting) answers.disk = "Nothing of this evening; only your settings and the key this computer hosts with.";
    else answers.disk = wayBack(std::max<std::size_t>(rooms, 1));
    answers.goes = here || hosting ? "What was said goes when the program closes." : "It goes when the evening ends, with “Forget this one”, or with leaving quietly.";
    answers.goes += " Nothing is kept beyond that unless you both wish it.";
    return answers;
}

class Who final : public WideScreen {
public:
    Who(Program &program, session::Sitting *open) : WideScreen(program, open, "who", "Who can read this?") {}

private:
    void fill(App &, Scaffold &page) override {
        const auto rooms = session::Session::savedRooms(program_.stateFolder.string()).size();
        const auto answers = open_ ? atTable(*open_, rooms) : withoutTable(rooms);
        auto &grid = page.content().add<Grid>(380.f, 16.f, 2, "answers");
        const auto paper = [&](const char *id, const char *question, const std::string &answer) {
            auto &card = grid.add<Card>(true, shadow::lying, 24.f, 18.f, id, 6.f);
            card.add<Label>(question, type::title);
            card.add<Label>(answer, type::body);
        };
        paper("who.table", "Who is at the table", answers.atTable);
        paper("who.machine", "Whose machine it is on", answers.machine);
        paper("who.disk", "What lies on this disk now", answers.disk);
        paper("who.goes", "When it goes", answers.goes);
        page.content().add<Label>("No account, nothing counted, nothing sent anywhere else. Someone who looks after this computer may still see more than the game does.",
                                  type::body, Tone::Soft)
            .setMaxWidth(860);
    }
};

} // namespace

std::unique_ptr<Screen> whoScreen(Program &program, session::Sitting *open) { return std::make_unique<Who>(program, open); }

} // namespace heard::client::ways
