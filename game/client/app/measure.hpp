// Purpose: how long this window takes to draw itself, for the script verb measure-redraw and the gallery.
// The window's thread only.
#pragma once

namespace heard::client {

class App;

struct RedrawFigures {
    double median = 0, p95 = 0, least = 0; // milliseconds from laying out to shown
    double processor = 0;                  // milliseconds of processor time a frame, all threads together
};
// Draws the shown screen whole, `frames` times after a few that warm up. At least one frame.
RedrawFigures measureRedraw(App& app, int frames);

} // namespace heard::client
