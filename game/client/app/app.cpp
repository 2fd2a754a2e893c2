#include "game/client/app/app.hpp"
#include "game/client/app/script.hpp"
#include "game/client/widgets/scaffold.hpp"

#include <SFML/System/Sleep.hpp>
#include <SFML/Window/Clipboard.hpp>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace heard::client {
namespace {

constexpr Millis livelyFor = 2000; // after input
const sf::Time livelySleep = sf::milliseconds(5), idleSleep = sf::milliseconds(20);

std::string clipboardText() {
    const auto utf8 = sf::Clipboard::getString().toUtf8();
    return {utf8.begin(), utf8.end()};
}

const Scaffold* scaffoldIn(const Widget* w) {
    if (!w) return nullptr;
    if (const auto* page = dynamic_cast<const Scaffold*>(w)) return page;
    for (const auto& child : w->children())
        if (const Scaffold* page = scaffoldIn(child.get())) return page;
    return nullptr;
}

} // namespace

Millis App::steadyNow() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

App::App(AppOptions options)
    : options_(std::move(options)), painter_(look_),
      ui_(look_, Clipboard{clipboardText, [this](const std::string& text) { copyText(text); }}) {
    look_.theme = makeTheme(options_.theme, options_.textScale, options_.reducedMotion);
    if (options_.scale <= 0) options_.scale = desktopScale();
}

App::~App() = default;

void App::openWindow() {
    const float s = std::max(1.f, options_.scale);
    const sf::VideoMode desktop = sf::VideoMode::getDesktopMode();
    const unsigned w = std::min(desktop.width, static_cast<unsigned>(static_cast<float>(options_.width) * s));
    const unsigned h = std::min(desktop.height, static_cast<unsigned>(static_cast<float>(options_.height) * s));
    sf::ContextSettings settings;
    settings.antialiasingLevel = 0;
    window_.create(sf::VideoMode(w, h), "Heard", sf::Style::Default, settings);
    holdMinimumSize(window_.getSystemHandle(), static_cast<int>(measure::minWidth), static_cast<int>(measure::minHeight));
    if (const auto icon = painter_.art().picture("app-icon", 128, 128)) {
        const sf::Image image = icon->copyToImage();
        window_.setIcon(128, 128, image.getPixelsPtr());
    }
    if (!painter_.prepare()) std::fputs("heard: this display offers no shaders; boxes will not show. Try --terminal.\n", stderr);
    applyScale();
}

void App::applyScale() {
    const auto size = window_.getSize();
    const float scale = effectiveScale(options_.scale, size.x, size.y);
    if (scale != look_.fonts.scale()) {
        look_.fonts.setScale(scale);
        painter_.forget();
    }
    table_.forget();
    ui_.layout({static_cast<float>(size.x) / scale, static_cast<float>(size.y) / scale});
    ui_.changed();
}

void App::push(std::unique_ptr<Screen> s) { changes_.push_back({Ask::Push, std::move(s)}); }
void App::replace(std::unique_ptr<Screen> s) { changes_.push_back({Ask::Replace, std::move(s)}); }
void App::reset(std::unique_ptr<Screen> s) { changes_.push_back({Ask::Reset, std::move(s)}); }
void App::pop() { changes_.push_back({Ask::Pop, nullptr}); }

void App::quit(int code) {
    exitCode_ = code;
    running_ = false;
}

void App::applyChanges() {
    bool entering = false;
    for (int rounds = 0; rounds < 8 && !changes_.empty(); ++rounds) {
        std::vector<Change> now = std::move(changes_);
        changes_.clear();
        for (Change& change : now) {
            if (change.ask == Ask::Reset) stack_.clear();
            if ((change.ask == Ask::Pop || change.ask == Ask::Replace) && !stack_.empty()) stack_.pop_back();
            if (change.screen) stack_.push_back(std::move(change.screen));
        }
        if (stack_.empty()) return quit();
        stack_.back()->enter(*this);
        entering = true;
    }
    if (entering || std::exchange(rebuildAsked_, false)) buildShown(entering);
}

void App::buildShown(bool entering) {
    rebuildAsked_ = false;
    if (stack_.empty()) return;
    Screen& screen = *stack_.back();
    if (entering) ui_.setRoot(nullptr); // the focus of another screen means nothing here
    auto tree = screen.build(*this); // first: what it is built from decides where the focus goes
    ui_.setRoot(std::move(tree), screen.firstFocus());
}

void App::setTheme(ThemeName name) {
    look_.theme = makeTheme(name, look_.theme.textScale, look_.theme.reducedMotion);
    painter_.forget();
    table_.forget();
    rebuild();
}
void App::setTextScale(float scale) {
    look_.theme = makeTheme(look_.theme.name, scale, look_.theme.reducedMotion);
    table_.forget();
    rebuild();
}
void App::setScale(float scale) {
    options_.scale = std::clamp(scale, .75f, 4.f);
    applyScale();
    rebuild();
}
void App::setReducedMotion(bool yes) {
    look_.theme.reducedMotion = yes;
    rebuild();
}

App::TimerId App::after(Millis ms, std::function<void()> f) {
    timers_.push_back({nextTimer_, now_ + ms, std::move(f)});
    return nextTimer_++;
}
void App::cancel(TimerId id) {
    std::erase_if(timers_, [id](const Timer& t) { return t.id == id; });
}

void App::runTimers() {
    std::vector<Timer> due;
    for (std::size_t i = 0; i < timers_.size();) {
        if (timers_[i].at > now_) {
            ++i;
            continue;
        }
        due.push_back(std::move(timers_[i]));
        timers_.erase(timers_.begin() + static_cast<std::ptrdiff_t>(i));
    }
    for (Timer& t : due) t.f();
}

void App::copyText(const std::string& utf8) {
    ourClip_ = utf8;
    sf::Clipboard::setString(sf::String::fromUtf8(utf8.begin(), utf8.end()));
}

void App::leaveQuietly() {
    window_.setTitle("");
    window_.setVisible(false);
    if (!ourClip_.empty() && clipboardText() == ourClip_) sf::Clipboard::setString("");
    if (onQuickExit_) onQuickExit_();
    quit();
}

void App::dispatch(const Input& input) {
    const Widget* at = ui_.focused();
    const bool writing = at && (at->role() == "textbox" || at->role() == "lineedit");
    if (input.intent == Intent::Text && input.text == U' ' && swallowSpace_) return;
    const bool used = ui_.dispatch(input);
    if (input.intent == Intent::Press) swallowSpace_ = used && !writing;
    else if (input.intent != Intent::Text && input.intent != Intent::PointerMove) swallowSpace_ = false;
    if (!used && shown()) shown()->handle(*this, input);
}

void App::handleKeyRow(const sf::Event& event) {
    const bool shift = event.key.code == sf::Keyboard::LShift || event.key.code == sf::Keyboard::RShift;
    if (event.type == sf::Event::KeyReleased) {
        if (shift) quickExit_.shiftUp();
        return;
    }
    ui_.finishMotions();
    table_.finishMotion();
    ui_.changed();
    if (!shift) return quickExit_.otherKey();
    if (quickExit_.shiftDown(now_)) leaveQuietly();
}

void App::handle(const sf::Event& event) {
    switch (event.type) {
    case sf::Event::Closed: return quit();
    case sf::Event::Resized: applyScale(); return;
    case sf::Event::GainedFocus: ui_.changed(); return;
    case sf::Event::KeyPressed:
    case sf::Event::KeyReleased: handleKeyRow(event); break;
    case sf::Event::MouseButtonPressed: quickExit_.otherKey(); break;
    default: break;
    }
    const Input input = input_.map(event, look_.scale(), now_);
    if (input.intent == Intent::None) return;
    lastInput_ = now_;
    dispatch(input);
}

void App::resize(unsigned w, unsigned h) {
    window_.setSize({w, h});
    applyScale();
}

void App::relayout() {
    ui_.layout(ui_.canvas());
    if (Screen* screen = shown()) {
        const Scaffold* page = scaffoldIn(ui_.root());
        table_.set(screen->backdrop(), look_, ui_.canvas(), page ? page->lampSpot() : std::nullopt);
    }
}

bool App::beat() {
    if (tick_) tick_(now_);
    runTimers();
    if (Screen* screen = shown()) screen->update(*this, now_);
    applyChanges();
    const Beat beat = ui_.tick(now_);
    const bool table = table_.tick(now_, look_.theme);
    if (table) ui_.changed();
    return table || beat == Beat::Moving;
}

void App::draw() {
    const auto begun = std::chrono::steady_clock::now();
    relayout();
    painter_.begin(window_);
    table_.paint(painter_);
    ui_.paint(painter_);
    if (!capturePath_.empty()) {
        sf::Texture shot;
        const auto size = window_.getSize();
        if (shot.create(size.x, size.y)) {
            shot.update(window_);
            if (!shot.copyToImage().saveToFile(capturePath_)) std::fprintf(stderr, "heard: could not write %s\n", capturePath_.c_str());
        }
        capturePath_.clear();
    }
    window_.display();
    ++frames_;
    frameMs_ = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

void App::redrawNow() {
    ui_.takeDirty();
    draw();
}

void App::rest(bool moving) {
    const bool lively = moving || script_ || now_ - lastInput_ < livelyFor;
    sf::sleep(lively ? livelySleep : idleSleep);
}

int App::run(std::unique_ptr<Screen> first) {
    if (!options_.script.empty()) {
        script_ = ScriptRunner::open(options_.script);
        if (!script_) return 2;
    }
    now_ = lastInput_ = steadyNow();
    openWindow();
    push(std::move(first));
    while (running_) {
        now_ = steadyNow();
        for (sf::Event event; running_ && window_.pollEvent(event);) handle(event);
        const bool moving = beat();
        if (running_ && ui_.takeDirty()) draw();
        if (running_ && script_ && !capturing()) script_->step(*this);
        if (running_) rest(moving);
    }
    window_.close();
    return exitCode_;
}

} // namespace heard::client
