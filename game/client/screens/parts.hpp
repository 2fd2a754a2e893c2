// Purpose: parts that several pages share: a text to write and give, the feelings that can be laid, cards face down, help lines.
#pragma once

#include "game/client/screens/page.hpp"

namespace heard::client::parts {

// A text step: the paper to write on, and what can be done with it.
struct TextStep {
    std::string id;               // of the text box: "say.text"
    std::string name;             // what the box is called
    std::string placeholder;
    std::string give;             // the label on the action: "Say it"
    std::string hintBelow{};      // in the foot of the paper: "In your own words"
    Type face = type::said;
    int lines = 3;
    bool check = false;           // the private check can be asked for
    rules::TextAs as = rules::TextAs::Statement;
    rules::MoveKind kind = rules::MoveKind::Text;
};
TextBox &writeOn(Page &page, Widget &into, const TextStep &step); // the paper, with the script's stems
void textActions(Page &page, const TextStep &step);               // give, check, said it aloud, let this one go
void aloudActions(Page &page);                                    // both look at one screen and say it
void giveText(Page &page, const TextStep &step);                  // what Return does

// Feelings and needs. Laid ones go with the next text.
bool layInline(const Page &page);                  // room for the tray beside the paper
void feelingsTray(Page &page, Widget &into);       // grid, card in hand, “Lay … face down”
void trayActions(Page &page, Widget &into);        // “Lay … face down”
void traySheet(Page &page);                        // the same as a sheet, while picks().tray
Button &layButton(Page &page, Widget &into);       // opens it
void laidRow(Page &page, Widget &into, Size card); // what lies face down before whom; empty places dashed
std::string artFor(rules::CardId card);
std::string cardWord(rules::CardId card);

// The private check of one's own draft, as a sheet while picks().checking.
void checkSheet(Page &page, const TextStep &step);

// Mood words and a battery in three.
void moodGrid(Page &page);

// The help lines, country by country.
void helpLines(Page &page, Widget &into);

// Bytes of the code points [start, end) in text.
std::pair<std::size_t, std::size_t> bytesOf(const std::string &text, rules::Span span);

} // namespace heard::client::parts
