#include "net/state_table.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <string>

using namespace heard::net;

namespace {

template <class Kind, class Allowed> std::string cell(std::size_t count, Allowed allowed) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        if (const auto kind = static_cast<Kind>(i); allowed(kind)) text += (text.empty() ? "" : ", ") + std::string(nameOf(kind));
    return text.empty() ? "–" : text;
}

} // namespace

TEST_CASE("Before a seat is taken, nothing said reaches a room") {
    for (std::size_t i = 0; i < connectionStateCount; ++i) {
        const auto state = static_cast<ConnectionState>(i);
        CAPTURE(std::string(nameOf(state)));
        const bool seated = state == ConnectionState::Seated;
        CHECK(mayReceive(state, ClientKind::Submit) == seated);
        CHECK(mayReceive(state, ClientKind::Ask) == seated);
        CHECK(maySend(state, ServerKind::Update) == seated);
        CHECK(maySend(state, ServerKind::ScenarioBytes) == seated);
        CHECK(mayReceive(state, ClientKind::Hello) == (state == ConnectionState::New));
    }
}

TEST_CASE("The page for people shows the table the server goes by") {
    std::ifstream file(HEARD_SOURCE_DIR "/net/PROTOCOL.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    for (std::size_t i = 0; i < connectionStateCount; ++i) {
        const auto state = static_cast<ConnectionState>(i);
        const std::string row = "| " + std::string(nameOf(state)) + " | " +
                                cell<ClientKind>(clientMessageCount, [&](ClientKind kind) { return mayReceive(state, kind); }) + " | " +
                                cell<ServerKind>(serverMessageCount, [&](ServerKind kind) { return maySend(state, kind); }) + " |";
        CAPTURE(row);
        CHECK(page.find(row) != std::string::npos);
    }
}
