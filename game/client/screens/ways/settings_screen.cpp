// Settings of this device: name, light, size, motion, how long Undo waits. Each takes effect at once and is kept at once.
#include "game/client/screens/form_screen.hpp"
#include "game/client/screens/ways/ways.hpp"

namespace heard::client::ways {
namespace {

class SettingsPage final : public FormScreen {
public:
    explicit SettingsPage(Program &program) : FormScreen(program, "settings", "Settings"), name_(makeEditor(24, false, program.settings.name)) { first_ = "name"; }

private:
    template <class T> using Options = std::initializer_list<std::pair<const char *, T>>;
    template <class T>
    void choice(App &app, Column &column, const std::string &id, const std::string &label, Options<T> options, T now, std::function<void(T)> set) {
        auto &block = column.add<Column>(4.f);
        block.add<Label>(label, type::smallLabel);
        auto &row = block.add<Row>(8.f);
        row.setGroup(label);
        for (const auto &[word, value] : options)
            row.add<Chip>(id + "." + std::string(word).substr(0, std::string(word).find(' ')), word, value == now, [this, &app, set, v = value] {
                set(v);
                keep(app);
            });
    }
    void keep(App &app) {
        kept_ = session::saveSettings(program_.configFolder, program_.settings);
        app.rebuild();
    }
    void fill(App &app, Column &column) override {
        auto &s = program_.settings;
        box(column, "name", "Your name, as a partner will see it", name_, "a name", [this, &app] { keep(app); }).setOnChange([this, &s] {
            s.name = session::cleanName(name_->text());
            kept_ = session::saveSettings(program_.configFolder, s);
        });
        choice<ThemeName>(app, column, "theme", "Light", {{"evening", ThemeName::Evening}, {"morning", ThemeName::Morning}, {"high contrast", ThemeName::HighContrast}},
                          app.theme().name, [&app, &s](ThemeName name) {
                              s.theme = static_cast<session::Theme>(name);
                              app.setTheme(name);
                          });
        const auto percent = static_cast<std::uint32_t>(app.theme().textScale * 100 + .5f);
        choice<std::uint32_t>(app, column, "text", "Size of the words", {{"100 %", 100}, {"125 %", 125}, {"150 %", 150}, {"175 %", 175}, {"200 %", 200}}, percent,
                              [&app, &s](std::uint32_t to) {
                                  s.textScale = to;
                                  app.setTextScale(static_cast<float>(to) / 100.f);
                              });
        choice<std::uint32_t>(app, column, "undo", "Seconds in which what was said can be taken back", {{"0", 0}, {"3", 3}, {"5", 5}, {"10", 10}, {"20", 20}}, s.undoSeconds,
                              [&s](std::uint32_t seconds) { s.undoSeconds = seconds; });
        column.add<Toggle>("motion", "Less motion: things change without moving", s.reducedMotion, [this, &app, &s](bool on) {
            s.reducedMotion = on;
            app.setReducedMotion(on);
            keep(app);
        });
        if (!kept_) column.add<Label>("This could not be written to the disk; it holds until you close Heard.", type::small, Tone::Soft, "notkept");
    }
    void actions(App &, Row &) override {}
    EditorPtr name_;
    bool kept_ = true;
};

} // namespace

std::unique_ptr<Screen> settingsScreen(Program &program) { return std::make_unique<SettingsPage>(program); }

} // namespace heard::client::ways
