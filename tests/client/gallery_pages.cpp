#include "tests/client/gallery_pages.hpp"

#include "game/client/widgets/card.hpp"
#include "game/client/widgets/choice.hpp"
#include "game/client/widgets/scaffold.hpp"
#include "game/client/widgets/text_box.hpp"

namespace heard::client::gallery {
namespace {

constexpr const char* said = "When the weekend at the lake fell through on Friday, I got scared. It is the second one this "
                             "summer, and I lay there wondering if we are simply the part of your week that gives.";

void addTop(Scaffold& page, App& app, int at, const char* title, const char* words) {
    page.where().add<ProgressDots>(title, at, 6, words, "progress");
    page.menu().add<Button>("pause", "Pause", ButtonKind::Quiet, [&app] { app.pop(); }).setIcon("pause").setFace(type::smallLabel);
    page.menu().add<Button>("break", "Break", ButtonKind::Quiet).setIcon("break").setFace(type::smallLabel);
    page.menu().add<Button>("leave", "Leave", ButtonKind::Quiet, [&app] { app.quit(); }).setIcon("leave").setFace(type::smallLabel);
}

class Page : public Screen {
public:
    std::string_view name() const override { return name_; }
    Backdrop backdrop() const override { return backdrop_; }

protected:
    Page(std::string name, Lamp lamp) : name_(std::move(name)) { backdrop_.lamp = lamp; }
    std::string name_;
    Backdrop backdrop_;
};

class Speak : public Page {
public:
    Speak() : Page("speak", Lamp::Mine), draft_(makeEditor(500, true, said)) {}
    std::string firstFocus() const override { return "say"; }
    std::unique_ptr<Widget> build(App& app) override {
        auto page = std::make_unique<Scaffold>("page");
        addTop(*page, app, 2, "A plan cancelled again", "third of six");
        page->partner().add<PartnerMark>(Mark::Leaf, "Omar", "is here, listening", "partner");
        auto& top = page->content().add<Row>(40.f);
        auto& card = top.add<Card>(false, shadow::resting, 28.f, 20.f, "situation");
        card.setGrow(1);
        card.add<Label>("A plan cancelled again", type::title);
        card.add<Label>("Three weeks ago they booked a weekend at the lake. On Friday a message came: work again, maybe next "
                        "month. The bags were already in the hall.").setMaxWidth(520);
        for (const bool mine : {true, false}) {
            auto& side = top.add<Column>(14.f, Across::Centre);
            side.add<CardFace>(mine ? "mine" : "theirs", Size{106, 148}, mine ? CardFace::Side::Down : CardFace::Side::Empty)
                .setTilt(mine ? -4.f : 0.f).setMark(mine ? Mark::Round : Mark::Leaf).setCaption(mine ? "Yours" : "Omar’s guess");
            side.add<Label>(mine ? "Yours, face down" : "Omar’s guess", type::body, mine ? Tone::Plain : Tone::Soft);
        }
        page->content().add<Spacer>(0.f, 6.f);
        page->content().add<FloorLine>(Mark::Round, "Lena, you have the floor.", "Only your side of it. Two sentences are plenty.", "floor");
        auto& box = page->content().add<TextBox>("say", "What I say", draft_);
        box.setGrow(1);
        box.setHint("Start with");
        box.setPlaceholder("In your own words");
        for (const char* stem : {"When …", "I felt …", "because …", "It helps if …"}) box.addStem(std::string("stem-") + stem[0], stem, stem);
        page->actions().add<Button>("send", "Say it", ButtonKind::Action).setMinWidth(160);
        page->actions().add<Button>("check", "Check my wording", ButtonKind::Edge).setIcon("look");
        page->actions().add<Button>("lay", "Lay another feeling", ButtonKind::Edge).setIcon("lay");
        page->actions().add<Button>("aloud", "Said it aloud", ButtonKind::Quiet);
        page->actions().add<Button>("pass", "Let this one go", ButtonKind::Quiet);
        page->hint().add<Label>("For three seconds you can still take it back. Omar cannot answer; he can only say what he heard.");
        return page;
    }

private:
    EditorPtr draft_;
};

class Reflect : public Page {
public:
    Reflect() : Page("reflect", Lamp::Theirs),
          draft_(makeEditor(500, true, "You were looking forward to the lake, and then I wrote on Friday. It is the second time, so you "
                                       "started to wonder where the two of us come. Is that it?")) {}
    std::string firstFocus() const override { return "feeling-lonely"; }
    std::unique_ptr<Widget> build(App& app) override {
        auto page = std::make_unique<Scaffold>("page");
        addTop(*page, app, 3, "A plan cancelled again", "fourth of six");
        page->partner().add<PartnerMark>(Mark::Round, "Lena", "has the floor", "partner");
        auto& top = page->content().add<Row>(40.f);
        auto& card = top.add<Card>(true, shadow::held, 32.f, 24.f, "said");
        card.setGrow(1);
        card.add<Label>(said, type::said).setMaxWidth(660);
        card.add<Label>("Lena said", type::small, Tone::Soft);
        top.add<CardFace>("hers", Size{107, 150}, CardFace::Side::Down).setTilt(4).setMark(Mark::Round);
        top.add<Label>("Lena laid one feeling, face down.").setMaxWidth(160);
        page->content().add<FloorLine>(Mark::Leaf, "Omar, what did you hear?", "Not an answer yet: her words, through you.");
        auto& halves = page->content().add<Split>(20.f, 400.f);
        halves.setGrow(1);
        auto& box = halves.add<TextBox>("heard", "What I heard", draft_, type::saidHalf, 4);
        (void)box;
        auto& tray = halves.add<Tray>();
        tray.add<Label>("What might be under it? A guess is enough.", type::label);
        auto& grid = tray.add<Grid>(108.f, 8.f, 4);
        grid.setGroup("Feelings");
        for (const char* f : {"scared", "worried", "uneasy", "lonely", "sad", "hurt", "annoyed", "angry", "fed up", "worn out", "flat", "torn"})
            grid.add<Chip>(std::string("feeling-") + f, f, chosen_ == f, [this, &app, f] { chosen_ = f, app.rebuild(); });
        page->actions().add<Button>("give", "Give it back", ButtonKind::Action);
        page->actions().add<Button>("aloud", "Said it aloud", ButtonKind::Quiet);
        page->actions().add<Button>("pass", "Let this one go", ButtonKind::Quiet);
        page->actions().add<Button>("lay", "Lay " + chosen_ + " face down", ButtonKind::Edge).setIcon("lay");
        page->hint().add<Label>("If the guess misses, nothing is lost: Lena says what it was.", type::body, Tone::Soft);
        return page;
    }

private:
    EditorPtr draft_;
    std::string chosen_ = "lonely";
};

class Turn : public Page {
public:
    Turn() : Page("turn", Lamp::Mine) { backdrop_.dimmed = true; }
    std::unique_ptr<Widget> build(App& app) override {
        auto page = std::make_unique<Scaffold>("page");
        page->setCentred(true);
        addTop(*page, app, 4, "A plan cancelled again", "fifth of six");
        page->partner().add<PartnerMark>(Mark::Leaf, "Omar", "gave this back", "partner");
        auto& column = page->content().add<Column>(16.f, Across::Centre);
        auto& row = column.add<Row>(16.f);
        auto& left = row.add<CardFace>("mine", Size{230, 322}, CardFace::Side::Down, "feeling-fear", "scared");
        auto& right = row.add<CardFace>("theirs", Size{230, 322}, CardFace::Side::Down, "feeling-sadness", "lonely");
        left.turnUp(), right.turnUp();
        column.add<Label>("Near each other. Is that it, Lena?", type::floor, Tone::Plain, "asked");
        auto& answers = column.add<Row>(16.f);
        for (const char* answer : {"Yes, that’s it", "Almost", "Not yet"})
            answers.add<Button>(std::string("answer-") + answer[0], answer, ButtonKind::Edge).setHeight(measure::answer).setFace(Type{20, 28, 500}).setMinWidth(156);
        column.add<Label>("Take your time. Putting it right costs nothing.", type::body, Tone::Soft);
        return page;
    }
};

class Deal : public Page {
public:
    Deal() : Page("deal", Lamp::Middle) {}
    std::unique_ptr<Widget> build(App& app) override {
        auto page = std::make_unique<Scaffold>("page");
        addTop(*page, app, 0, "Choosing", "first of six");
        page->partner().add<PartnerMark>(Mark::Leaf, "Omar", "is choosing too", "partner");
        page->content().add<Label>("Which of these would you sit down with tonight?", type::heading);
        auto& row = page->content().add<Grid>(260.f, 20.f, 3);
        const char* cards[3][6] = {{"Phones at dinner", "attention · about 10 minutes", "light", "Nothing heavy. A habit, and a wish for one hour.", "No content notes", "scene-table"},
                                   {"A plan cancelled again", "trust · about 20 minutes", "warm", "A promise that gave way twice, and what that stirs up.", "Touches: being let down", "scene-chairs"},
                                   {"Money spent without asking", "a boundary · about 20 minutes", "deep", "Old worry about money can come up. Take your time.", "Touches: money, secrecy", "scene-slip"}};
        for (int i = 0; i < 3; ++i) {
            auto& card = row.add<Card>(true, shadow::held, 14.f, 14.f, "card", 4.f);
            card.setRadius(radius::card);
            card.add<Picture>(cards[i][5], Size{272, 132});
            auto& words = card.add<Column>(2.f);
            words.setPadding(6, 4);
            words.add<Label>(cards[i][0], type::title);
            words.add<Label>(cards[i][1], type::small, Tone::Soft);
            words.add<DepthDots>(i + 1, cards[i][2]);
            words.add<Label>(cards[i][3]);
            words.add<Label>(cards[i][4], type::small, Tone::Soft);
            card.add<Spacer>(0.f, 0.f, 1.f);
            card.add<Toggle>(std::string("play-") + std::to_string(i), "I’d play this", i < 2, [](bool) {}).setMark(Mark::Round);
        }
        page->content().add<Label>("Marks stay sealed. One that you both marked turns up; if there is none, three others are dealt.");
        page->actions().add<Button>("seal", "Seal my marks", ButtonKind::Action).setMinWidth(190);
        page->actions().add<Button>("others", "Three others", ButtonKind::Edge);
        page->actions().add<Button>("list", "The whole list", ButtonKind::Edge);
        page->actions().add<Spacer>(0.f, 0.f, 1.f);
        page->actions().add<Button>("depth", "How deep tonight: any", ButtonKind::Quiet).setIcon("lock");
        return page;
    }
};

class Title : public Page {
public:
    Title() : Page("title", Lamp::None) { backdrop_.kind = Backdrop::Kind::Room; }
    std::string firstFocus() const override { return "here"; }
    std::unique_ptr<Widget> build(App&) override {
        auto scroll = std::make_unique<TitlePage>("page");
        Column& column = scroll->content();
        column.add<Wordmark>("Heard");
        column.add<Label>("Say it. Hear it back. See what was under it.", Type{22, 32, 400});
        column.add<Spacer>(0.f, 20.f);
        const char* rows[6][3] = {{"here", "Play here together", "one screen, two seats"}, {"host", "Host for my partner", "a link, a code, our own table"},
                                  {"join", "Join", "with a link or a code"}, {"server", "Open a room on a server", "an address you were given"},
                                  {"alone", "Practise alone", "the other side is scripted"}, {"continue", "Continue", "Tuesday evening, with Omar"}};
        for (int i = 0; i < 6; ++i) column.add<MenuRow>(rows[i][0], rows[i][1], rows[i][2], i == 0, [] {}).setRule(i > 1);
        column.add<Spacer>(0.f, 20.f);
        auto& foot = column.add<Row>(36.f);
        foot.add<Spacer>(-12.f);
        for (const char* word : {"Settings", "Help lines and safety", "Who can read this?"})
            foot.add<Button>(std::string("word-") + word[0], word, ButtonKind::Word).setFace(type::body).setSoft();
        return scroll;
    }
};

class Words : public Page {
public:
    Words() : Page("words", Lamp::None),
          mixed_(makeEditor(500, true, "שלום, היום היה יום ארוך. مساء الخير 😀👨‍👩‍👧 and back to English.\nA second line, 今夜は静か.")), empty_(makeEditor(40, false)) {}
    std::string firstFocus() const override { return "mixed"; }
    std::unique_ptr<Widget> build(App& app) override {
        auto page = std::make_unique<Scaffold>("page");
        page->setWithoutPath();
        page->where().add<Label>("Looking back", type::heading);
        page->menu().add<Button>("leave", "Leave", ButtonKind::Quiet, [&app] { app.quit(); }).setIcon("leave");
        auto& halves = page->content().add<Split>(32.f, 400.f);
        auto& paper = halves.add<Card>(true, shadow::held, 40.f, 28.f, "page-paper", 12.f);
        const Palette& c = app.theme().colors;
        paper.add<Label>(said, type::said).setMaxWidth(420).setStretches({{0, 51, c.markHappened, Under::Solid}, {52, 65, c.markFeeling, Under::Dotted}, {66, 97, c.markReason, Under::Dashed}});
        paper.add<Rule>();
        paper.add<Label>("One thing that worked", type::strong, Tone::Soft);
        paper.add<Label>("“I got scared” is three plain words. They left little to guess.", Type{22, 33, 400}).setMaxWidth(420);
        paper.add<Button>("misread", "This misread me", ButtonKind::Word);
        auto& side = halves.add<Column>(12.f);
        auto& box = side.add<TextBox>("mixed", "Mixed", mixed_, type::saidHalf, 4);
        box.setHint("In your own words");
        auto& line = side.add<LineEdit>("line", "Name", empty_);
        line.setPlaceholder("A name, or nothing");
        auto& chips = side.add<Row>(8.f);
        chips.setGroup("How was it");
        for (const char* word : {"fully", "mostly", "partly", "a little", "not yet"})
            chips.add<Chip>(std::string("heard-") + word, word, chosen_ == word, [this, &app, word] { chosen_ = word, app.rebuild(); });
        side.add<Toggle>("keep", "I’d like to keep this", true, [](bool) {});
        side.add<Paragraph>("Things to listen for; not a measure of you. What it was unsure of, it left out. This paragraph is longer "
                            "than its room, so that it has to scroll: a wheel, Page Down or the arrow keys move it, and nothing "
                            "of it is ever cut off or hidden behind three dots.", type::body, 84.f, "long");
        side.add<Button>("show", "Show this page to Omar", ButtonKind::Edge).setIcon("eye");
        page->actions().add<Button>("on", "On to the close", ButtonKind::Action);
        page->actions().add<Button>("sheet", "Open a sheet", ButtonKind::Edge, [this, &app] { open_ = true, app.rebuild(); });
        auto stack = std::make_unique<Stack>();
        stack->adopt(std::move(page));
        if (open_) {
            auto& sheet = stack->add<Sheet>("break-sheet", "Break");
            sheet.setOnCancel([this, &app] { open_ = false, app.rebuild(); });
            sheet.content().add<Label>("Too much for now", type::heading);
            sheet.content().add<Label>("Say when you come back; then it waits, as it is.");
            sheet.content().add<Button>("close-sheet", "Come back", ButtonKind::Edge, [this, &app] { open_ = false, app.rebuild(); });
        }
        return stack;
    }

private:
    EditorPtr mixed_, empty_;
    std::string chosen_ = "mostly";
    bool open_ = false;
};

} // namespace

const std::vector<std::string>& pageNames() {
    static const std::vector<std::string> names{"title", "deal", "speak", "reflect", "turn", "words"};
    return names;
}

std::unique_ptr<Screen> makePage(std::string_view name) {
    if (name == "title") return std::make_unique<Title>();
    if (name == "deal") return std::make_unique<Deal>();
    if (name == "speak") return std::make_unique<Speak>();
    if (name == "reflect") return std::make_unique<Reflect>();
    if (name == "turn") return std::make_unique<Turn>();
    if (name == "words") return std::make_unique<Words>();
    return nullptr;
}

} // namespace heard::client::gallery
