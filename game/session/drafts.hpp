// Purpose: what was being written, one draft for each step and phase of a card. In memory alone; a lost connection
// takes nothing away.
#pragma once

#include "game/match/table.hpp"

#include <map>
#include <string>
#include <tuple>

namespace heard::session {

class Drafts {
public:
    std::string of(const match::TableView &view) const {
        const auto found = drafts_.find(placeOf(view));
        return found == drafts_.end() ? std::string() : found->second;
    }
    void set(const match::TableView &view, const std::string &text) {
        if (text.empty())
            drafts_.erase(placeOf(view));
        else
            drafts_[placeOf(view)] = text;
    }
    void clear() { drafts_.clear(); }

private:
    using Place = std::tuple<std::uint64_t, std::uint16_t, rules::Phase>;
    static Place placeOf(const match::TableView &view) {
        return {view.scenarioHash, view.match.step, view.match.phase};
    }
    std::map<Place, std::string> drafts_;
};

} // namespace heard::session
