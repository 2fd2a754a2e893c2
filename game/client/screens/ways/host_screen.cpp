// Host: the server runs inside this program.
#include "game/client/screens/form_screen.hpp"
#include "game/client/screens/ways/ways.hpp"

namespace heard::client::ways {
namespace {

class Host final : public FormScreen {
public:
    explicit Host(Program &program) : FormScreen(program, "host", "Host for my partner"), name_(makeEditor(24, false, program.settings.name)) {}

private:
    void fill(App &app, Column &column) override {
        column.add<Label>("The table stands on this computer. You get a link and a code to hand over, and you open the door yourself.", type::body, Tone::Soft);
        box(column, "name", "Your name, as the other one will see it", name_, "a name", [this, &app] { begin(app); });
        column.add<Label>("The room can be reached while this computer is on and Heard stays open.", type::small, Tone::Soft);
    }
    void actions(App &app, Row &row) override { row.add<Button>("begin", "Lay the table", ButtonKind::Action, [this, &app] { begin(app); }); }
    void begin(App &app) { closed(app, come(app, program_, {Coming::By::Hosting, nameGiven(program_, name_->text(), "Host"), {}, {}})); }
    EditorPtr name_;
};

} // namespace

std::unique_ptr<Screen> hostScreen(Program &program) { return std::make_unique<Host>(program); }

} // namespace heard::client::ways
