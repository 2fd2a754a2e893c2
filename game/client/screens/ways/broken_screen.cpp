// Card files that could not be read: which, where, and why. The rest plays.
#include "game/client/screens/ways/ways.hpp"
#include "game/client/screens/ways/wide_screen.hpp"

namespace heard::client::ways {
namespace {

class Broken final : public WideScreen {
public:
    explicit Broken(Program &program) : WideScreen(program, nullptr, "broken", "Cards that could not be read") {}

private:
    void fill(App &app, Scaffold &page) override {
        auto &content = page.content();
        content.add<Label>("The other cards play as ever. For whoever writes cards: the file, the line, and why.", type::body, Tone::Soft);
        auto &paper = content.add<Card>(true, shadow::lying, 24.f, 18.f, "broken.list", 10.f);
        int number = 0;
        for (const auto &line : program_.ways.brokenScenarios())
            paper.add<Label>(line, type::small, Tone::Plain, "broken." + std::to_string(++number)).setMaxWidth(900 * app.theme().textScale);
    }
};

} // namespace

std::unique_ptr<Screen> brokenScreen(Program &program) { return std::make_unique<Broken>(program); }

} // namespace heard::client::ways
