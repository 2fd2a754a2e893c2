// Purpose: the evening at the table, from the first “getting ready” to the closing line: builds the page that holds now, and again
// whenever something changed. Owner: App. Everything an outcome depends on is the session's.
#pragma once

#include "game/client/app/app.hpp"
#include "game/client/screens/pages/page_for.hpp"
#include "game/client/screens/table_frame.hpp"

namespace heard::client {

class EveningScreen final : public Screen {
public:
    struct Parts {
        std::unique_ptr<session::Sitting> sitting;
        bool aloud = false;
        const scoring::Scorer *scorer = nullptr;
        const session::HelpLines *help = nullptr;
        std::function<void(App &)> toTitle, toContinue;
        std::function<void(App &, session::Sitting &)> who, lines; // shown over the table
    };
    explicit EveningScreen(Parts parts);

    std::string_view name() const override { return name_; }
    std::unique_ptr<Widget> build(App &app) override;
    std::string firstFocus() const override { return first_; }
    Backdrop backdrop() const override { return backdrop_; }
    void enter(App &app) override;
    void update(App &app, Millis now) override;
    bool handle(App &app, const Input &input) override;
    void leaveQuietly();

private:
    std::string shownKey();
    Hands handsFor(App &app);
    AtTable at_;
    Editors editors_;
    const session::HelpLines *help_;
    std::function<void(App &)> toTitle_, toContinue_;
    std::function<void(App &, session::Sitting &)> who_, lines_;
    std::string name_ = "table", first_, key_;
    Backdrop backdrop_;
    Size canvas_;
    std::string pageKey_;
    Over over_ = Over::Nothing;
    Hands hands_;
};

} // namespace heard::client
