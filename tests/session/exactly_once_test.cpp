// One text waits for its Undo; everything said takes effect exactly once.
#include "tests/session/wire.hpp"

#include "game/rules/canonical.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::tests;
using session::Status;

namespace {
session::Session::Options withUndo(int milliseconds) {
    return named("Mia", milliseconds);
}

net::Update update(const match::TableView &view, std::uint32_t acked, std::vector<rules::Event> events = {},
                   bool whole = false) {
    net::Update message;
    message.view = view;
    message.ackedSeq = acked;
    message.events = std::move(events);
    message.whole = whole;
    return message;
}
} // namespace

TEST_CASE("A text leaves three seconds after Enter") {
    Phone phone(withUndo(3000));
    phone.open();
    phone.welcome(0, speaking());
    REQUIRE(phone.session.submit(text("I felt alone.")));
    phone.after(2999);
    CHECK(phone.wire().got<net::Submit>().empty());
    REQUIRE(phone.session.pending());
    CHECK(phone.session.pending()->left == session::Monotonic{1});
    phone.after(1);
    REQUIRE(phone.wire().got<net::Submit>().size() == 1);
    CHECK(phone.wire().got<net::Submit>()[0].move.text == "I felt alone.");
    CHECK_FALSE(phone.session.pending());
}

TEST_CASE("Undo takes it back into the draft, and nothing was sent") {
    Phone phone(withUndo(3000));
    phone.open();
    phone.welcome(0, speaking());
    phone.session.submit(text("You never call."));
    phone.after(1500);
    const auto back = phone.session.undo();
    REQUIRE(back);
    CHECK(back->text == "You never call.");
    phone.after(10'000);
    CHECK(phone.wire().got<net::Submit>().empty());
    CHECK(phone.session.draft() == "You never call.");
    CHECK_FALSE(phone.session.undo());
}

TEST_CASE("A pass leaves at once, and a second answer to the same turn does not leave at all") {
    Phone phone(withUndo(3000));
    phone.open();
    phone.welcome(0, speaking());
    rules::Move pass;
    pass.kind = rules::MoveKind::Pass;
    CHECK(phone.session.submit(pass));
    CHECK_FALSE(phone.session.submit(pass));
    CHECK(phone.wire().got<net::Submit>().size() == 1);
}

TEST_CASE("What was not acknowledged is said again under the same number, what was is not") {
    Phone phone(withUndo(0));
    phone.open();
    phone.welcome(0, speaking());
    phone.session.submit(text("Once."));
    REQUIRE(phone.wire().got<net::Submit>().size() == 1);
    const auto seq = phone.wire().got<net::Submit>()[0].seq;
    phone.wire().end(net::Gone::Lost);
    phone.poll();
    phone.wire().connect();
    phone.poll();

    SECTION("the server never had it") {
        phone.welcome(0, speaking());
        REQUIRE(phone.wire().got<net::Submit>().size() == 1);
        CHECK(phone.wire().got<net::Submit>()[0].seq == seq);
        CHECK(phone.wire().got<net::Submit>()[0].move.text == "Once.");
    }
    SECTION("only its answer was lost") {
        phone.welcome(seq, speaking(2));
        CHECK(phone.wire().got<net::Submit>().empty());
        phone.session.submit(text("Next."));
        REQUIRE(phone.wire().got<net::Submit>().size() == 1);
        CHECK(phone.wire().got<net::Submit>()[0].seq == seq + 1);
    }
}

TEST_CASE("What is said while the line is down leaves when it is back") {
    Phone phone(withUndo(0));
    phone.open();
    phone.welcome(0, speaking());
    phone.wire().end(net::Gone::Lost);
    phone.poll();
    CHECK(phone.session.submit(text("Into the dark.")));
    phone.wire().connect();
    phone.poll();
    phone.welcome(0, speaking());
    REQUIRE(phone.wire().got<net::Submit>().size() == 1);
    CHECK(phone.wire().got<net::Submit>()[0].move.text == "Into the dark.");
}

TEST_CASE("When the table moves on while a text waits, the words stay as a draft") {
    Phone phone(withUndo(3000));
    phone.open();
    phone.welcome(0, speaking(1));
    phone.session.submit(text("Too late."));
    phone.wire().say(update(speaking(2), 0));
    phone.after(5000);
    CHECK(phone.wire().got<net::Submit>().empty());
    CHECK(phone.session.draft() == "Too late.");
    CHECK(phone.session.lastReject() == rules::Reject::StaleTurn);
    CHECK_FALSE(phone.session.lastReject());
}

TEST_CASE("A refused text comes back as a draft") {
    Phone phone(withUndo(0));
    phone.open();
    phone.welcome(0, speaking());
    phone.session.submit(text("Perhaps."));
    phone.wire().say(net::Rejected{phone.wire().got<net::Submit>()[0].seq, rules::Reject::Paused});
    phone.poll();
    CHECK(phone.session.draft() == "Perhaps.");
    CHECK(phone.session.lastReject() == rules::Reject::Paused);
}

TEST_CASE("Too long, empty or unprintable: told here, never sent, never lost") {
    Phone phone(withUndo(0));
    phone.open();
    phone.welcome(0, speaking());
    const std::string longText(10'000, 'x');
    CHECK_FALSE(phone.session.submit(text(longText)));
    CHECK(phone.session.lastReject() == rules::Reject::TextTooLong);
    CHECK(phone.session.draft() == longText);
    CHECK_FALSE(phone.session.submit(text("   \t ")));
    CHECK(phone.session.lastReject() == rules::Reject::TextEmpty);
    CHECK_FALSE(phone.session.submit(text("a\x01 b")));
    CHECK(phone.session.lastReject() == rules::Reject::TextControl);
    CHECK(phone.wire().got<net::Submit>().empty());
    CHECK(phone.session.submit(text("🙂")));
}

TEST_CASE("Nothing can be said when it is not this seat’s turn, or while paused") {
    Phone phone(withUndo(0));
    phone.open();
    auto view = speaking();
    view.match.legal = 0;
    phone.welcome(0, view);
    CHECK_FALSE(phone.session.submit(text("Me first.")));
    view = speaking(2);
    view.paused = true;
    phone.wire().say(update(view, 0));
    phone.poll();
    CHECK_FALSE(phone.session.submit(text("Me first.")));
    CHECK(phone.wire().got<net::Submit>().empty());
}

TEST_CASE("Events told twice are kept once, and the shared hash counts what both see alike") {
    Phone phone;
    phone.open();
    auto own = said(2, "for one seat alone");
    own.to = seatBit(Seat::A);
    phone.welcome(0, speaking(), {said(1, "first"), own});
    phone.wire().say(update(speaking(2), 0, {said(1, "first"), said(3, "third")}));
    phone.poll();
    CHECK(phone.session.events().size() == 3);
    auto hash = rules::hashSharedEvent(rules::sharedHashStart, said(1, "first"));
    hash = rules::hashSharedEvent(hash, said(3, "third"));
    CHECK(phone.session.sharedHash() == hash);

    phone.wire().say(update(speaking(3), 0, {said(1, "a new card")}, true));
    phone.poll();
    CHECK(phone.session.events().size() == 1);
    CHECK(phone.session.sharedHash() == rules::hashSharedEvent(rules::sharedHashStart, said(1, "a new card")));
}
