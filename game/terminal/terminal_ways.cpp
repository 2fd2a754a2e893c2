// Purpose: the questions before each way in, settings, and who can read this. See terminal.hpp.
#include "game/session/pins.hpp"
#include "game/terminal/terminal.hpp"
#include "game/terminal/typed.hpp"

#include <algorithm>

namespace heard::terminal {

void Terminal::withName(std::function<void(const std::string &)> then) {
    std::string known = options_.name;
    if (known.empty()) known = session::loadSettings(options_.configFolder).name;
    if (!known.empty()) {
        then(known);
        return;
    }
    ask("By what name shall your partner see you?", [this, then](const std::string &typed) {
        const std::string name = session::cleanName(typed);
        if (name.empty()) {
            withName(then);
            return;
        }
        options_.name = name;
        auto settings = session::loadSettings(options_.configFolder);
        settings.name = name;
        session::saveSettings(options_.configFolder, settings);
        then(name);
    });
}

void Terminal::playHere() {
    ask("Two people at one machine. Who sits first? A name:", [this](const std::string &typedA) {
        const std::string a = session::cleanName(typedA).empty() ? "One" : session::cleanName(typedA);
        ask("And who sits second? A name:", [this, a](const std::string &typedB) {
            std::string b = session::cleanName(typedB).empty() ? "Two" : session::cleanName(typedB);
            if (b == a) b += " (2)";
            ask("Would you like to say things aloud to each other, or type them and hand over the keyboard? aloud · "
                "typed",
                [this, a, b](const std::string &how) { sit(ways_.playHere(a, b), asCommand(how) == "aloud"); });
        });
    });
}

void Terminal::host() {
    withName([this](const std::string &name) { sit(ways_.host(name)); });
}

void Terminal::openOn() {
    withName([this](const std::string &name) {
        const auto known = session::loadSettings(options_.configFolder).servers;
        const std::string last = known.empty() ? std::string() : known.front();
        ask("The server’s address" + (last.empty() ? std::string(":") : " (Enter takes " + last + "):"),
            [this, name, last](const std::string &typed) {
                const std::string address = trimmed(typed).empty() ? last : trimmed(typed);
                ask("Its pass phrase, if its owner set one (Enter if not):",
                    [this, name, address](const std::string &phrase) {
                        sit(ways_.openOn(name, address, trimmed(phrase)));
                    });
            });
    });
}

void Terminal::join() {
    withName([this](const std::string &name) {
        ask("Paste the invite link, or type the address of the server:",
            [this, name](const std::string &typed) { joinWith(name, trimmed(typed)); });
    });
}

void Terminal::joinWith(const std::string &name, const std::string &link) {
    if (link.find("heard://") != std::string::npos) {
        sit(ways_.joinLink(name, link));
        return;
    }
    ask("The code, as in 12-K4M-9TQ:",
        [this, name, link](const std::string &code) { sit(ways_.joinCode(name, link, trimmed(code))); });
}

void Terminal::practise() {
    withName([this](const std::string &name) {
        ask("The partner’s side comes from replies that were written beforehand. How well should it listen? well · "
            "middling · poorly",
            [this, name](const std::string &typed) {
                const std::string word = asCommand(typed);
                const auto quality = word == "poorly"     ? scenario::Quality::Poor
                                     : word == "middling" ? scenario::Quality::Middling
                                                          : scenario::Quality::Good;
                sit(ways_.practise(name, quality));
            });
    });
}

void Terminal::resume() {
    const auto rooms = session::Session::savedRooms(options_.stateFolder.string());
    if (rooms.empty()) {
        console_.write("There is no evening to come back to on this device.");
        writeMenu();
        return;
    }
    std::string text = "Which evening?";
    for (std::size_t i = 0; i < rooms.size(); ++i)
        text += "\n  " + std::to_string(i + 1) + "  with " + (rooms[i].with.empty() ? "your partner" : rooms[i].with) +
                ", " + rooms[i].when;
    ask(text, [this, rooms](const std::string &typed) {
        const auto number = numbersIn(typed.empty() ? "1" : typed);
        if (!number || number->front() < 1 || number->front() > rooms.size())
            writeMenu();
        else
            sit(ways_.resume(rooms[number->front() - 1].id));
    });
}

void Terminal::settings() {
    const auto now = session::loadSettings(options_.configFolder);
    ask("Your name: " + (now.name.empty() ? "not set" : now.name) + ". Undo: " + std::to_string(now.undoSeconds) +
            " seconds. Text size in the window: " + std::to_string(now.textScale) +
            " per cent. Look of the window: " + std::string(session::themeName(now.theme)) +
            ".\nTo change one: name Sam · undo 5 · size 120 · look morning (or evening, high contrast) · forget an "
            "address (a server that was set up anew). Or: menu",
        [this](const std::string &typed) { setOne(typed); });
}

void Terminal::setOne(const std::string &typed) {
    auto settings = session::loadSettings(options_.configFolder);
    if (const auto name = after(typed, "name"); name && !session::cleanName(*name).empty())
        options_.name = settings.name = session::cleanName(*name);
    if (const auto undo = after(typed, "undo"))
        if (const auto seconds = numbersIn(*undo)) settings.undoSeconds = std::min(30u, seconds->front());
    if (const auto size = after(typed, "size"))
        if (const auto percent = numbersIn(*size)) settings.textScale = std::clamp(percent->front(), 80u, 200u);
    if (const auto look = after(typed, "look"))
        for (const auto theme : {session::Theme::Evening, session::Theme::Morning, session::Theme::HighContrast})
            if (asCommand(*look) == session::themeName(theme)) settings.theme = theme;
    if (const auto server = after(typed, "forget")) forgetServer(*server);
    if (trimmed(typed).empty()) {
        writeMenu();
        return;
    }
    if (!session::saveSettings(options_.configFolder, settings))
        console_.write("The settings could not be written to this disk.");
    this->settings();
}

// After its owner has said that the server was set up anew: the next visit shows its six words again.
void Terminal::forgetServer(const std::string &address) {
    const bool forgotten = session::Pins(options_.configFolder).forget(address);
    console_.write(forgotten ? "Forgotten. On the next visit you compare its six words anew."
                             : "No server at that address is remembered.");
}

void Terminal::whoCanRead() {
    if (table_) {
        table_->whoCanRead();
        return;
    }
    const auto rooms = session::Session::savedRooms(options_.stateFolder.string());
    console_.write("No table is open. On this disk lie your settings and " +
                   (rooms.empty() ? std::string("nothing of any evening.")
                                  : std::to_string(rooms.size()) + " small file" + (rooms.size() == 1 ? "" : "s") +
                                        " to come back to an evening; no word that was said is in it."));
}

} // namespace heard::terminal
