// Continue: the evenings that stopped, however they stopped. Each can be gone on with, or forgotten after one question.
#include "game/client/screens/form_screen.hpp"
#include "game/client/screens/ways/ways.hpp"

namespace heard::client::ways {
namespace {

using Room = session::Session::SavedRoom;

class Continue final : public FormScreen {
public:
    explicit Continue(Program &program) : FormScreen(program, "continue", "Continue an evening") {}

private:
    void fill(App &app, Column &column) override {
        const auto rooms = session::Session::savedRooms(program_.stateFolder.string());
        first_ = "back";
        if (rooms.empty()) column.add<Label>(forgot_ ? "It is forgotten here. Nothing else is kept on this device." : "Nothing is kept on this device.", type::body, Tone::Soft);
        else column.add<Label>("On this device lies only what is needed to come back; no word that was said.", type::body, Tone::Soft);
        int number = 0;
        for (const auto &room : rooms) evening(app, column, room, ++number);
    }
    void evening(App &app, Column &column, const Room &room, int number) {
        const auto id = std::to_string(number), with = room.with.empty() ? std::string("your partner") : room.with;
        if (asking_ == room.id) return question(app, column, room, with);
        auto &row = column.add<MenuRow>("room." + id, "With " + with, room.when, number == 1, [this, &app, room] { goOn(app, room); });
        row.setRule(number > 1);
        if (number == 1) first_ = row.id();
        column.add<Row>(0.f, Across::End).add<Button>("forget." + id, "Forget this one", ButtonKind::Word, [this, &app, room] {
            asking_ = room.id;
            app.rebuild();
        }).setFace(type::small).setSoft();
    }
    void question(App &app, Column &column, const Room &room, const std::string &with) {
        auto &paper = column.add<Card>(true, shadow::resting, 20.f, 14.f, "question", 8.f);
        paper.add<Label>("Forget the evening with " + with + " on this device?", type::strong);
        paper.add<Label>("After that only the invite link leads back to it.", type::small, Tone::Soft);
        auto &row = paper.add<Row>(12.f);
        const auto answer = [this, &app, room](bool forget) {
            asking_.clear();
            forgot_ = forget;
            if (forget) session::Session::forget(program_.stateFolder.string(), room.id);
            app.rebuild();
        };
        row.add<Button>("forget.no", "Keep it", ButtonKind::Edge, [answer] { answer(false); });
        row.add<Button>("forget.yes", "Forget it", ButtonKind::Edge, [answer] { answer(true); });
        first_ = "forget.no";
    }
    void goOn(App &app, const Room &room) { closed(app, come(app, program_, {Coming::By::Continuing, program_.settings.name, {}, room.id})); }
    void actions(App &, Row &) override {}
    std::string asking_; // which one is about to be forgotten
    bool forgot_ = false;
};

} // namespace

std::unique_ptr<Screen> continueScreen(Program &program) { return std::make_unique<Continue>(program); }

} // namespace heard::client::ways
