// Purpose: where the line-by-line game writes and where typed lines come from. Nothing is redrawn, no colour is used.
// Owner: one loop, one thread. StdioConsole is the real one; tests bring their own.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace heard::terminal {

class Console {
public:
    virtual ~Console() = default;
    // One paragraph on lines of its own. A line being typed is put aside and shown again below it.
    virtual void write(std::string_view paragraph) = 0;
    virtual void clear() = 0; // the screen and what was scrolled away
};

// Standard input and output. At a terminal lines are edited with libedit; from a pipe they are read as they come.
class StdioConsole : public Console {
public:
    static std::unique_ptr<StdioConsole> make();
    virtual std::optional<std::string> nextLine() = 0;       // without its line end; empty: none yet
    virtual bool closed() const = 0;                         // nothing more will come
    virtual void wait(std::chrono::milliseconds atMost) = 0; // sleeps until something is typed or the time is up
};

inline constexpr std::size_t maxTypedBytes = 64 * 1024; // a longer line is cut there

} // namespace heard::terminal
