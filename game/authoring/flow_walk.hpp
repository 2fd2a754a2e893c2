// Purpose: the places a scenario can be in, as far as its flow goes, and the ways between them. Used by flow.cpp only.
#pragma once

#include "game/scenario/scenario.hpp"

#include <compare>
#include <vector>

namespace heard::authoring {

struct Place {
    int step = 0;
    Seat floor = Seat::A;
    int floorBegan = -1;     // the speak step this floor began with: where "is there more?" leads back to
    int mores = 0;
    bool said = false;       // something was said since the floor crossed
    bool givenBack = false;  // and given back since it was said
    bool rated = false;      // felt_heard was asked on this floor
    auto operator<=>(const Place &) const = default;
};

// Where play may go from here, in no particular order, without doubles. A condition may hold or not, as far as this looks.
std::vector<Place> waysFrom(const scenario::Scenario &scenario, const Place &place);

} // namespace heard::authoring
