// One machine, two seats: two names, and once: aloud or typed.
#include "game/client/screens/form_screen.hpp"

namespace heard::client {
namespace {

class PlayHere final : public FormScreen {
public:
    explicit PlayHere(Program &program)
        : FormScreen(program, "playhere", "Who sits down tonight?"), a_(makeEditor(24, false, program.settings.name)), b_(makeEditor(24, false)) {}

private:
    void fill(App &app, Column &column) override {
        auto &names = column.add<Grid>(200.f, 20.f, 2, "names");
        auto &left = names.add<Column>(6.f);
        auto &right = names.add<Column>(6.f);
        left.add<PartnerMark>(Mark::Round, "One of you");
        right.add<PartnerMark>(Mark::Leaf, "The other");
        left.add<LineEdit>("name.a", "One of you", a_).setMinWidth(160).setPlaceholder("a name");
        auto &edit = right.add<LineEdit>("name.b", "The other", b_);
        edit.setMinWidth(160).setPlaceholder("a name");
        edit.setOnSubmit([this, &app] { begin(app); });
        first_ = "name.a";
        column.add<Spacer>(0.f, 4.f);
        column.add<Label>("How would you like to play?", type::body);
        auto &how = column.add<Column>(8.f, Across::Stretch, "how");
        how.add<Toggle>("aloud", "Aloud: both look at one screen and say it to each other", aloud_, [this, &app](bool) { choose(app, true); });
        how.add<Toggle>("typed", "Typed: a hand-over screen hides what is not yet shared", !aloud_, [this, &app](bool) { choose(app, false); });
    }
    void actions(App &app, Row &row) override { row.add<Button>("begin", "Sit down", ButtonKind::Action, [this, &app] { begin(app); }); }

    void choose(App &app, bool aloud) {
        aloud_ = aloud;
        app.rebuild();
    }
    void begin(App &app) {
        auto a = session::cleanName(a_->text()), b = session::cleanName(b_->text());
        if (a.empty()) a = "One";
        if (b.empty()) b = "Two";
        closed(app, sitDown(app, program_, program_.ways.playHere(a, b), aloud_));
    }

    EditorPtr a_, b_;
    bool aloud_ = false;
};

} // namespace

std::unique_ptr<Screen> playHereScreen(Program &program) { return std::make_unique<PlayHere>(program); }

} // namespace heard::client
