// Losing the connection and finding it again, with a fake clock.
#include "tests/session/wire.hpp"

#include "game/session/problem_text.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::tests;
using session::Problem;
using session::Status;

TEST_CASE("A lost connection is said at once, and the seat is asked for again with the newest token") {
    Phone phone;
    phone.open();
    phone.welcome();
    REQUIRE(phone.session.status() == Status::Here);

    phone.wire().end(net::Gone::Lost);
    phone.poll();
    CHECK(phone.session.status() == Status::Lost);
    REQUIRE(phone.wires.size() == 2); // the first attempt waits for nothing

    phone.wire().connect();
    phone.poll();
    const auto hello = phone.wire().got<net::Hello>();
    REQUIRE(hello.size() == 1);
    const auto *resume = std::get_if<net::Resume>(&hello[0].intent);
    REQUIRE(resume);
    CHECK(resume->room == 12);
    CHECK(resume->token[0] == 1); // of the first Welcome
    CHECK_FALSE(resume->fresh);

    phone.welcome();
    CHECK(phone.session.status() == Status::Here);
}

TEST_CASE("Attempts come at once, then after half a second, one, two and four") {
    Phone phone;
    phone.open();
    phone.welcome();
    phone.wire().end(net::Gone::Lost);
    phone.poll();
    for (const int wait : {500, 1000, 2000, 4000, 8000, 8000}) {
        const auto before = phone.wires.size();
        phone.wire().end(net::Gone::Unreachable);
        phone.poll();
        phone.after(wait - 1);
        CHECK(phone.wires.size() == before);
        phone.after(1);
        CHECK(phone.wires.size() == before + 1);
        CHECK(phone.session.status() == Status::Lost);
    }
}

TEST_CASE("After a quarter of an hour the session stops trying and says what is left to do") {
    Phone phone;
    phone.open();
    phone.welcome();
    phone.wire().end(net::Gone::Lost);
    for (int tries = 0; tries < 300 && phone.session.status() != Status::Refused; ++tries) {
        phone.after(8000);
        phone.wire().end(net::Gone::Unreachable);
        phone.poll();
    }
    CHECK(phone.session.status() == Status::Refused);
    CHECK(phone.session.problem() == Problem::LostForGood);
}

TEST_CASE("A draft outlives a lost connection") {
    Phone phone;
    phone.open();
    phone.welcome(0, speaking());
    phone.session.setDraft("When the call did not come");
    phone.wire().end(net::Gone::Lost);
    phone.poll();
    CHECK(phone.session.draft() == "When the call did not come");
    phone.wire().connect();
    phone.poll();
    phone.welcome(0, speaking());
    CHECK(phone.session.draft() == "When the call did not come");
}

TEST_CASE("A doubt about the connection is tried out beside it, and the older one goes only with the new Welcome") {
    Phone phone;
    phone.open();
    phone.welcome();
    const auto first = phone.wires.front();
    first->event(net::ClientEvent::Kind::Doubt);
    phone.poll();
    REQUIRE(phone.wires.size() == 2);
    CHECK(phone.session.status() == Status::Here);
    CHECK_FALSE(first->closed);

    SECTION("the doubt was right") {
        phone.wire().connect();
        phone.poll();
        phone.welcome();
        CHECK(first->closed);
        CHECK(phone.session.status() == Status::Here);
    }
    SECTION("the doubt was forged: nothing happens to the evening") {
        phone.wire().end(net::Gone::Unreachable);
        phone.poll();
        CHECK_FALSE(first->closed);
        CHECK(phone.session.status() == Status::Here);
    }
}

TEST_CASE("A seat taken up elsewhere is not fought for") {
    Phone phone;
    phone.open();
    phone.welcome();
    phone.wire().say(net::Notice{net::NoticeCode::SeatTakenElsewhere, {}});
    phone.wire().end(net::Gone::ClosedThere);
    phone.after(60'000);
    CHECK(phone.session.status() == Status::Refused);
    CHECK(phone.session.problem() == Problem::SeatTakenElsewhere);
    CHECK(phone.wires.size() == 1);
}

TEST_CASE("Bytes that mean nothing are passed over") {
    Phone phone;
    phone.open();
    phone.welcome(0, speaking());
    phone.wire().bytes({0xff, 0x00, 0x13});
    phone.wire().bytes({});
    phone.poll();
    CHECK(phone.session.status() == Status::Here);
    CHECK(phone.session.submit(text("Still here.")));
}

TEST_CASE("Each way a connection can fail has its own sentence and a next step") {
    const std::pair<net::Gone, Problem> before[] = {
        {net::Gone::NameNotFound, Problem::NameNotFound}, {net::Gone::Unreachable, Problem::Unreachable},
        {net::Gone::KeyChanged, Problem::KeyChanged},     {net::Gone::WrongKey, Problem::WrongKey},
        {net::Gone::Full, Problem::ServerFull},           {net::Gone::NeedsIpv4, Problem::NeedsIpv4}};
    for (const auto &[gone, problem] : before) {
        Phone phone;
        phone.wires.push_back(std::make_shared<Wire>());
        phone.session.open(clientEnd(phone.wires.back()), "");
        phone.wire().end(gone);
        phone.poll();
        CHECK(phone.session.status() == Status::Refused);
        CHECK(phone.session.problem() == problem);
    }
    const std::pair<net::RefusedCode, Problem> told[] = {
        {net::RefusedCode::PleaseUpdate, Problem::VersionOurs},
        {net::RefusedCode::ServerTooOld, Problem::VersionTheirs},
        {net::RefusedCode::RoomFull, Problem::RoomFull},
        {net::RefusedCode::InviteNotValid, Problem::InviteExpired},
        {net::RefusedCode::TooManyTries, Problem::TooManyTries},
        {net::RefusedCode::PassPhraseNeeded, Problem::PassPhraseNeeded},
        {net::RefusedCode::PassPhraseNotRight, Problem::PassPhraseNotRight},
        {net::RefusedCode::ServerFull, Problem::ServerFull},
        {net::RefusedCode::UnknownRoom, Problem::UnknownRoom},
        {net::RefusedCode::HostSaidNo, Problem::HostSaidNo},
        {net::RefusedCode::Closing, Problem::ServerClosing}};
    for (const auto &[code, problem] : told) {
        Phone phone;
        phone.open();
        phone.wire().say(net::Refused{code});
        phone.poll();
        CHECK(phone.session.problem() == problem);
    }
    std::vector<std::string> sentences;
    for (int each = 1; each <= static_cast<int>(Problem::NeedsIpv4); ++each) {
        const auto words = session::problemText(static_cast<Problem>(each));
        CHECK_FALSE(words.sentence.empty());
        CHECK_FALSE(words.next.empty());
        CHECK(std::find(sentences.begin(), sentences.end(), words.sentence) == sentences.end());
        sentences.emplace_back(words.sentence);
    }
}
