// Purpose: every number that bounds what may come over the wire, in one place. PROTOCOL.md quotes them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace heard::net {

inline constexpr std::uint16_t protocolNumber = 1;       // rarely changed
inline constexpr std::uint16_t oldestProtocolSpoken = 1; // a server speaks the last two numbers, once there are two
inline constexpr std::uint16_t defaultPort = 47331;      // UDP

// frames
inline constexpr std::size_t maxFrameToServer = 8 * 1024;
inline constexpr std::size_t maxFrameToClient = 256 * 1024;
inline constexpr std::size_t maxQueuedBytes = 512 * 1024; // a slower reader is dropped

// messages, in bytes or entries
inline constexpr std::size_t maxNameBytes = 96;          // a name: 24 code points
inline constexpr std::size_t maxPassPhraseBytes = 256;
inline constexpr std::size_t maxVersionBytes = 32;
inline constexpr std::size_t maxTypedCodeBytes = 32;
inline constexpr std::size_t maxTextBytes = 4 * 500;     // rules::maxTextCodePoints in UTF-8
inline constexpr std::size_t maxIdeaBytes = 4 * 140;
inline constexpr std::size_t maxIdBytes = 64;
inline constexpr std::size_t maxLineBytes = 4 * 600;
inline constexpr std::size_t maxEventsAtOnce = 2048;     // a whole match in one Welcome
inline constexpr std::size_t maxDeckCards = 256;
inline constexpr std::size_t maxNotes = 16;
inline constexpr std::size_t maxFindings = 128;
inline constexpr std::size_t maxListensFor = 6;
inline constexpr std::size_t maxMixedIdeas = 8;          // both seats' ideas, turned over together
inline constexpr std::size_t maxScenarioBytes = 192 * 1024;

} // namespace heard::net
