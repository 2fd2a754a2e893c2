// Join: a link, pasted; or the server's address and the typed code. The name is asked where the invitation is shown.
#include "game/client/screens/form_screen.hpp"
#include "game/client/screens/ways/door_screen.hpp"
#include "game/client/screens/ways/ways.hpp"

namespace heard::client::ways {
namespace {

class Join final : public FormScreen {
public:
    Join(Program &program, const Coming &before)
        : FormScreen(program, "join", "Join a table"), link_(makeEditor(400, false, before.by == Coming::By::Link ? before.secret : "")),
          address_(makeEditor(120, false, before.address)), code_(makeEditor(60, false, before.by == Coming::By::Code ? before.secret : "")) {
        if (before.by == Coming::By::Code) first_ = "code";
    }
    void begin(App &app) {
        if (link_->onlySpaces() && address_->onlySpaces() && code_->onlySpaces())
            return closed(app, session::WayClosed{"There is nothing here yet.", "A link that was sent to you goes in the first box."});
        closed(app, come(app, program_, coming()));
    }

private:
    void fill(App &app, Column &column) override {
        const auto go = [this, &app] { begin(app); };
        box(column, "link", "The link you were sent", link_, "heard://…", go);
        column.add<Spacer>(0.f, 4.f);
        column.add<Label>("Or, without a link:", type::body, Tone::Soft);
        auto &both = column.add<Grid>(200.f, 16.f, 2);
        auto &left = both.add<Column>(6.f);
        auto &right = both.add<Column>(6.f);
        box(left, "address", "Address", address_, "192.168.1.20", go).setMinWidth(160);
        box(right, "code", "Code", code_, "12-K4M-9TQ", go).setMinWidth(160);
        column.add<Label>("At an address that is new to this computer, six words are compared before the code is sent.", type::small, Tone::Soft);
    }
    void actions(App &app, Row &row) override { row.add<Button>("begin", "Knock", ButtonKind::Action, [this, &app] { begin(app); }); }
    Coming coming() {
        const auto &known = program_.settings.name;
        const std::string name = known.empty() ? "Guest" : known;
        if (!link_->onlySpaces()) return {Coming::By::Link, name, {}, link_->text()};
        return {Coming::By::Code, name, address_->text(), code_->text()};
    }
    EditorPtr link_, address_, code_;
};

// Come straight from a link: the door at once, or the form with the reason.
class ByLink final : public Screen {
public:
    ByLink(Program &program, const std::string &link) : program_(program), link_(link) {}
    std::string_view name() const override { return "bylink"; }
    std::unique_ptr<Widget> build(App &) override { return std::make_unique<Stack>("root"); }
    void update(App &app, Millis) override {
        if (std::exchange(gone_, true)) return;
        const Coming coming{Coming::By::Link, program_.settings.name.empty() ? "Guest" : program_.settings.name, {}, link_};
        if (!come(app, program_, coming)) return;
        toTitle(app, program_);
        auto form = std::make_unique<Join>(program_, coming);
        form->begin(app);
        app.push(std::move(form));
    }

private:
    Program &program_;
    std::string link_;
    bool gone_ = false;
};

} // namespace

std::unique_ptr<Screen> joinScreen(Program &program, const Coming &before) { return std::make_unique<Join>(program, before); }
std::unique_ptr<Screen> joinLinkScreen(Program &program, const std::string &link) { return std::make_unique<ByLink>(program, link); }

} // namespace heard::client::ways
