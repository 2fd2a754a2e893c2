// Help lines and safety: country by country, shown without network; and what leaving quietly can and cannot do.
#include "game/client/screens/ways/ways.hpp"
#include "game/client/screens/ways/wide_screen.hpp"
#include "game/session/words.hpp"

namespace heard::client::ways {
namespace {

class Help final : public WideScreen {
public:
    Help(Program &program, session::Sitting *open) : WideScreen(program, open, "help", "Help lines and safety") {}

private:
    void fill(App &app, Scaffold &page) override {
        auto &content = page.content();
        const float wide = 860 * app.theme().textScale;
        content.add<Label>(std::string(session::sharedScreenPage()), type::body).setMaxWidth(wide);
        if (!program_.help) content.add<Label>(std::string(session::helpWithoutFile()), type::lead, Tone::Plain, "nofile").setMaxWidth(wide);
        else countries(content);
        quietly(app, content, wide);
        content.add<Label>(std::string(session::notTherapy()), type::small, Tone::Soft).setMaxWidth(wide);
        page.actions().add<Button>("quietly", "Leave quietly now", ButtonKind::Edge, [&app] { app.leaveQuietly(); }).setIcon("leave");
    }
    void countries(Column &content) {
        auto &grid = content.add<Grid>(330.f, 12.f, 3, "countries");
        for (const auto &country : program_.help->countries) {
            auto &paper = grid.add<Card>(true, shadow::resting, 18.f, 12.f, "country." + country.country, 2.f);
            paper.add<Label>(country.country, type::smallStrong);
            paper.add<Label>("In danger: " + country.danger, type::small);
            if (!country.partnerViolence.empty()) paper.add<Label>("Partner violence: " + country.partnerViolence, type::small);
            if (!country.crisis.empty()) paper.add<Label>("Crisis, suicide: " + country.crisis, type::small);
        }
        content.add<Label>(session::reviewedLine(*program_.help) + " They lie in a file on this device and need no network.", type::small, Tone::Soft);
    }
    static void quietly(App &, Column &content, float wide) {
        content.add<Label>("Leaving quietly", type::title);
        content.add<Label>("Press Shift three times, quickly, with nothing between. It works on every page, while writing too.", type::body).setMaxWidth(wide);
        content.add<Label>(std::string(session::quickExitHonesty()), type::body, Tone::Soft).setMaxWidth(wide);
    }
};

} // namespace

std::unique_ptr<Screen> helpScreen(Program &program, session::Sitting *open) { return std::make_unique<Help>(program, open); }

} // namespace heard::client::ways
