// Purpose: what one page of the evening is built with: the table's frame around it, the people at it, and short words for the
// widgets every page uses. A page is a function that fills it; it is built anew whenever something changed (ids keep the focus).
// Owner: EveningScreen, for the time of one build; what the callbacks need outlives it.
#pragma once

#include "game/client/paint/table.hpp"
#include "game/client/screens/at_table.hpp"
#include "game/client/widgets/button.hpp"
#include "game/client/widgets/card.hpp"
#include "game/client/widgets/choice.hpp"
#include "game/client/widgets/scaffold.hpp"
#include "game/client/widgets/text_box.hpp"
#include "game/session/safety.hpp"

#include <functional>
#include <map>
#include <string>

namespace heard::client {

// Editors outlive rebuilds; a new step, phase or seat has new ones.
class Editors {
public:
    EditorPtr get(const std::string &key, std::size_t maxCodePoints, bool multiLine, const std::string &text = {});
    void drop(const std::string &key) { all_.erase(key); }

private:
    std::map<std::string, EditorPtr> all_;
};

// What a page may ask of the screen that shows it. Asked inside callbacks; done after the loop.
struct Hands {
    std::function<void()> again;                           // build the page anew
    std::function<void()> toTitle;                         // away from the table
    std::function<void()> leaveQuietly;
    std::function<void()> toContinue;                      // the list of evenings that stopped
    std::function<void()> who, lines;                      // who can read this? · help lines; the evening goes on below
    std::function<void(const std::string &)> copy;         // to the clipboard
    const session::HelpLines *help = nullptr;              // null: the file could not be read
};

class Page {
public:
    Page(AtTable &table, Editors &editors_, const Hands &hands_, Size canvas_, const Theme &theme);

    AtTable &at;
    Editors &editors;
    const Hands &hands;
    Size canvas;
    float textScale;
    bool reducedMotion;
    const Palette &colors;
    std::unique_ptr<Stack> root;
    Scaffold &frame;
    Backdrop backdrop;
    std::string first; // where the focus goes when the page is new

    bool roomy() const { return canvas.w >= 1180 * textScale && textScale <= 1.3f; } // two things fit side by side

    // Words.
    Label &heading(const std::string &text, Type face = type::heading);
    Label &say(const std::string &text, Type face = type::body);
    Label &soft(const std::string &text, Type face = type::body);
    void foot(const std::string &text); // the quiet line under the actions
    void floorLine(const std::string &line, const std::string &hint = {}); // with the shape of whoever acts
    void news();                        // what has just happened, softly
    Card &paper(const std::string &id, bool lit = false);
    Card &quote(const std::string &id, const std::string &text, const std::string &below, bool lit, Type face = type::said);

    // Things to press, pinned below. The callback gives or asks; the page is built anew by itself.
    Button &press(Widget &into, const std::string &id, const std::string &label, ButtonKind kind, std::function<void()> f);
    Button &action(const std::string &id, const std::string &label, std::function<void()> f);
    Button &offer(const std::string &id, const std::string &label, std::function<void()> f);
    Button &quiet(const std::string &id, const std::string &label, std::function<void()> f);
    Sheet &sheet(const std::string &id, const std::string &name, std::function<void()> cancel, float width = 640);
    Column &body() { return frame.content(); }

    Mark markOf(Seat seat) const { return seat == Seat::B ? Mark::Leaf : Mark::Round; }
    std::string them() { return at.name(other(at.me())); }
    EditorPtr draft(const std::string &id); // the text of this step, kept by the session too
    std::string key(const std::string &id); // of an editor in this step
};

using BuildPage = void (*)(Page &);

} // namespace heard::client
