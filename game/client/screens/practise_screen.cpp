// Alone: the other side comes from the card's sample replies, and says so.
#include "game/client/screens/form_screen.hpp"

namespace heard::client {
namespace {

using scenario::Quality;

class Practise final : public FormScreen {
public:
    explicit Practise(Program &program) : FormScreen(program, "practise", "Practise alone"), name_(makeEditor(24, false, program.settings.name)) {}

private:
    void fill(App &app, Column &column) override {
        column.add<Label>("The other side is scripted: the replies were written beforehand for each card, and nobody is at the other end.", type::body, Tone::Soft);
        box(column, "name", "Your name", name_, "a name", [this, &app] { begin(app); });
        column.add<Label>("How well should the other one listen?", type::body);
        auto &row = column.add<Row>(10.f);
        row.setGroup("How well the other one listens");
        for (const auto &[id, label, quality] : {std::tuple{"good", "well", Quality::Good}, {"middling", "so-so", Quality::Middling}, {"poor", "with difficulty", Quality::Poor}})
            row.add<Chip>(std::string("partner.") + id, label, quality_ == quality, [this, &app, q = quality] {
                quality_ = q;
                app.rebuild();
            });
    }
    void actions(App &app, Row &row) override { row.add<Button>("begin", "Sit down", ButtonKind::Action, [this, &app] { begin(app); }); }
    void begin(App &app) {
        auto name = session::cleanName(name_->text());
        if (name.empty()) name = "You";
        closed(app, sitDown(app, program_, program_.ways.practise(name, quality_)));
    }

    EditorPtr name_;
    Quality quality_ = Quality::Good;
};

} // namespace

std::unique_ptr<Screen> practiseScreen(Program &program) { return std::make_unique<Practise>(program); }

} // namespace heard::client
