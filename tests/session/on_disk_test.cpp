// What lies on the disk, and when it goes.
#include "tests/session/wire.hpp"

#include "game/session/pins.hpp"
#include "game/session/saved_rooms.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

using namespace heard;
using namespace heard::tests;
namespace fs = std::filesystem;

namespace {

std::string everythingIn(const std::string &folder) {
    std::string all;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) {
            std::ifstream in(entry.path(), std::ios::binary);
            all += entry.path().string() + "\n" + std::string(std::istreambuf_iterator<char>(in), {});
        }
    return all;
}

std::size_t filesIn(const std::string &folder) {
    std::size_t count = 0;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        count += entry.is_regular_file() ? 1 : 0;
    return count;
}

session::Session::Options keptIn(const TemporaryFolder &folder) {
    return named("Mia", 0, folder.path());
}

} // namespace

TEST_CASE("Coming in leaves one private file, without a word that was said") {
    const TemporaryFolder folder;
    Phone phone(keptIn(folder));
    phone.open();
    phone.welcome(0, speaking(), {said(1, "zebrafinch in the greenhouse")});
    phone.session.setDraft("quokka draft");
    phone.session.submit(text("marzipan confession"));
    phone.poll();

    const auto rooms = session::Session::savedRooms(folder.path());
    REQUIRE(rooms.size() == 1);
    CHECK(rooms[0].with == "Sam");
    CHECK(filesIn(folder.path()) == 1);
    for (const auto &entry : fs::directory_iterator(folder.path() + "/rooms"))
        CHECK((entry.status().permissions() & fs::perms::mask) == (fs::perms::owner_read | fs::perms::owner_write));
    const auto written = everythingIn(folder.path());
    for (const auto *word : {"zebrafinch", "quokka", "marzipan"})
        CHECK(written.find(word) == std::string::npos);
}

TEST_CASE("Continue asks with the token that lay there, as somebody newly come") {
    const TemporaryFolder folder;
    {
        Phone phone(keptIn(folder));
        phone.open();
        phone.welcome();
    }
    const auto rooms = session::Session::savedRooms(folder.path());
    REQUIRE(rooms.size() == 1);
    Phone again(keptIn(folder));
    again.session.resume(rooms[0].id);
    again.wire().connect();
    again.poll();
    const auto hello = again.wire().got<net::Hello>();
    REQUIRE(hello.size() == 1);
    const auto *resume = std::get_if<net::Resume>(&hello[0].intent);
    REQUIRE(resume);
    CHECK(resume->fresh);
    CHECK(resume->token[0] == 1);
    again.welcome(41, speaking());
    again.session.submit(text("Back."));
    REQUIRE(again.wire().got<net::Submit>().size() == 1);
    CHECK(again.wire().got<net::Submit>()[0].seq == 42);
}

TEST_CASE("The file goes when the evening closes, when one leaves for good, and at once when one leaves quietly") {
    const TemporaryFolder folder;
    Phone phone(keptIn(folder));
    phone.open();
    phone.welcome();
    REQUIRE(filesIn(folder.path()) == 1);

    SECTION("the evening closes") {
        net::Update over;
        over.view.stage = match::Stage::Over;
        phone.wire().say(over);
        phone.poll();
        CHECK(phone.session.status() == session::Status::Ended);
    }
    SECTION("leaving for good") {
        phone.session.ask({match::CommandKind::Leave, 0, 0, {}, {}});
        phone.wire().end(net::Gone::ClosedThere);
        phone.poll();
        CHECK(phone.session.status() == session::Status::Ended);
        CHECK(phone.wires.size() == 1);
    }
    SECTION("quietly") {
        const auto sent = phone.wire().fromClient.size();
        phone.session.leaveQuietly();
        phone.after(10'000);
        CHECK(phone.wire().fromClient.size() == sent); // no goodbye
        CHECK_FALSE(phone.wire().closed);
    }
    SECTION("the room is not there any more") {
        phone.wire().end(net::Gone::Lost);
        phone.poll();
        phone.wire().connect();
        phone.poll();
        phone.wire().say(net::Refused{net::RefusedCode::UnknownRoom});
        phone.poll();
    }
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("Broken files are passed over, and nothing outside the folder can be named") {
    const TemporaryFolder folder;
    fs::create_directories(folder.path() + "/rooms");
    std::ofstream(folder.path() + "/rooms/12-abc.json") << "[[[[";
    std::ofstream(folder.path() + "/rooms/13-abc.json") << R"({"host": 5, "room": "x"})";
    std::ofstream(folder.path() + "/outside.json") << "{}";
    CHECK(session::Session::savedRooms(folder.path()).empty());
    session::Session::forget(folder.path(), "../outside");
    CHECK(fs::exists(folder.path() + "/outside.json"));
}

TEST_CASE("A trusted server is remembered by address, and read back") {
    const TemporaryFolder folder;
    session::Pins pins(folder.path());
    CHECK_FALSE(pins.keyOf("table.example", 47331));
    CHECK(pins.remember("table.example", 47331, testKey));
    CHECK(session::Pins(folder.path()).keyOf("table.example", 47331) == testKey);
    CHECK_FALSE(session::Pins(folder.path()).keyOf("table.example", 47332));
    CHECK_FALSE(pins.forget("table.example:47332"));
    CHECK(pins.forget("table.example"));
    CHECK_FALSE(session::Pins(folder.path()).keyOf("table.example", 47331));
}
