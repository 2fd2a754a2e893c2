// Open a room on a server: an address, and a pass phrase if its owner set one.
#include "game/client/screens/form_screen.hpp"
#include "game/client/screens/ways/ways.hpp"

namespace heard::client::ways {
namespace {

class Open final : public FormScreen {
public:
    Open(Program &program, const Coming &before)
        : FormScreen(program, "open", "Open a room on a server"), name_(makeEditor(24, false, program.settings.name)),
          address_(makeEditor(120, false, before.address)), phrase_(makeEditor(120, false)) {
        if (before.address.empty() && !program.settings.servers.empty()) address_->setText(program.settings.servers.front());
        if (!before.address.empty()) first_ = "phrase";
    }

private:
    void fill(App &app, Column &column) override {
        const auto go = [this, &app] { begin(app); };
        box(column, "name", "Your name, as the other one will see it", name_, "a name", go);
        box(column, "address", "The server’s address", address_, "table.example.org", go);
        const auto &known = program_.settings.servers;
        if (known.size() > 1 || (!known.empty() && known.front() != address_->text())) used(app, column);
        box(column, "phrase", "Pass phrase, if you were given one", phrase_, "", go).setHidden(!show_);
        column.add<Row>(0.f).add<Button>("show", show_ ? "Hide it again" : "Show what I type", ButtonKind::Word, [this, &app] {
            show_ = !show_;
            app.rebuild();
        }).setFace(type::small).setSoft();
    }
    void used(App &app, Column &column) {
        auto &row = column.add<Row>(8.f);
        row.setGroup("Used before");
        int number = 0;
        for (const auto &server : program_.settings.servers) {
            if (++number > 4) break;
            row.add<Chip>("used." + std::to_string(number), server, address_->text() == server, [this, &app, server] {
                address_->setText(server);
                app.rebuild();
            });
        }
    }
    void actions(App &app, Row &row) override { row.add<Button>("begin", "Open a room", ButtonKind::Action, [this, &app] { begin(app); }); }
    void begin(App &app) {
        if (address_->onlySpaces()) return closed(app, session::WayClosed{"There is no address yet.", "Whoever runs the server can tell you what it is."});
        const auto name = nameGiven(program_, name_->text(), "Host");
        const auto why = come(app, program_, {Coming::By::Opening, name, address_->text(), phrase_->text()});
        if (!why) session::rememberServer(program_.settings, address_->text());
        closed(app, why);
    }
    EditorPtr name_, address_, phrase_;
    bool show_ = false;
};

} // namespace

std::unique_ptr<Screen> openScreen(Program &program, const Coming &before) { return std::make_unique<Open>(program, before); }

} // namespace heard::client::ways
