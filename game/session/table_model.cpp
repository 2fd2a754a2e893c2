// Purpose: see table_model.hpp.
#include "game/session/table_model.hpp"

#include "game/rules/canonical.hpp"
#include "game/scenario/library.hpp"
#include "game/scenario/load.hpp"

#include <algorithm>

namespace heard::session {

void TableModel::welcome(const net::Welcome &welcome) {
    deck_ = welcome.deck;
    names_ = welcome.names;
    view_ = welcome.view;
    take(welcome.events, true);
}

void TableModel::update(const net::Update &update) {
    view_ = update.view;
    take(update.events, update.whole);
}

void TableModel::card(const net::ScenarioBytes &bytes) {
    const std::string_view text(reinterpret_cast<const char *>(bytes.bytes.data()), bytes.bytes.size());
    if (scenario::hashOf(text) != bytes.hash)
        return; // damaged on the way; the server sends it again with the next whole update
    auto loaded = scenario::load(text);
    if (!loaded) return;
    scenario_ = std::make_unique<const scenario::Scenario>(std::move(*loaded));
    scenarioHash_ = bytes.hash;
}

const scenario::Scenario *TableModel::scenario() const {
    return view_.hasMatch && scenarioHash_ == view_.scenarioHash ? scenario_.get() : nullptr;
}

void TableModel::take(const std::vector<rules::Event> &events, bool whole) {
    if (whole) events_.clear();
    for (const auto &event : events) {
        const auto place =
            std::lower_bound(events_.begin(), events_.end(), event.number,
                             [](const rules::Event &known, std::uint32_t number) { return known.number < number; });
        if (place == events_.end() || place->number != event.number) events_.insert(place, event);
    }
    sharedHash_ = rules::sharedHashStart;
    for (const auto &event : events_)
        if (event.to == bothPartners) sharedHash_ = rules::hashSharedEvent(sharedHash_, event);
}

} // namespace heard::session
