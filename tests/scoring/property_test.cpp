#include "tests/scoring/support.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace heard;
using rules::Flag;

namespace {

struct Pair {
    const char *statement;
    const char *reply;
};
constexpr std::array replies{
    Pair{"I felt sad on Monday when the walk was called off, I'd looked forward to it all day.", "You'd looked forward to the walk on Monday and you were sad it was called off."},
    Pair{"I'm stressed because the rent is due and the account is empty.", "The rent worries you because there is nothing left in the account."},
    Pair{"You told my boss about my interview.", "I'm not the only one who talks."},
    Pair{"I feel lonely when you play till two in the morning.", "ok"},
    Pair{"I get annoyed when the bike blocks the hall.", "You should move your own stuff first."}};

constexpr std::array statements{
    "I felt hurt when the photo was deleted on Friday, because it was the only one of my grandmother. Could we look for a copy?",
    "You never ask me how my day was and you always talk about yours",
    "I feel like you don't want to be here",
    "Thank you for driving my mother home last night, it was so kind of you",
    "I'm worried about the test results",
    "You're a selfish idiot, it's pathetic"};

std::string shouted(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return text;
}
std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}
std::string curly(const std::string &text) {
    std::string out;
    for (const char c : text) out += c == '\'' ? std::string("\xE2\x80\x99") : std::string(1, c);
    return out;
}
std::string replaced(std::string text, const std::string &from, const std::string &to) {
    if (const auto at = text.find(from); at != std::string::npos) text.replace(at, from.size(), to);
    return text;
}

} // namespace

TEST_CASE("adding \"I hear you\" never raises a reply", "[property]") {
    for (const auto &p : replies)
        for (const std::string hear : {"I hear you. ", "I hear you, "}) {
            INFO(p.reply);
            CHECK(tests::overall(p.statement, hear + p.reply) <= tests::overall(p.statement, p.reply));
        }
}

TEST_CASE("a feeling that is denied is not a feeling", "[property]") {
    for (const auto feeling : {"angry", "sad", "scared", "jealous", "tired", "worried"}) {
        const std::string f(feeling);
        INFO(f);
        CHECK(tests::has("I am " + f + " about the trip", Flag::NamesFeeling));
        CHECK_FALSE(tests::has("I am not " + f + " about the trip", Flag::NamesFeeling));
        CHECK_FALSE(tests::has("I'm not really " + f + " about the trip", Flag::NamesFeeling));
        CHECK_FALSE(tests::has("i dont feel " + f + " about the trip", Flag::NamesFeeling));
    }
    CHECK_FALSE(tests::has("I don't feel ignored by you", Flag::FauxFeeling));
}

TEST_CASE("turning you and I round lowers a good paraphrase", "[property]") {
    const char *statement = "I forgot the keys on Friday and felt so embarrassed in front of the neighbours.";
    CHECK(tests::overall(statement, "You forgot the keys on Friday and you were embarrassed in front of the neighbours.") >
          tests::overall(statement, "I forgot the keys on Friday and I was embarrassed in front of the neighbours."));
}

TEST_CASE("case, curly quotes and a typo do not flip a class", "[property]") {
    for (const std::string text : statements) {
        INFO(text);
        const auto plain = tests::classOf(text);
        CHECK(tests::classOf(lower(text)) == plain);
        CHECK(tests::classOf(shouted(text)) == plain);
        CHECK(tests::classOf(curly(text)) == plain);
        CHECK(tests::classOf(replaced(text, "because", "becuase")) == plain);
        CHECK(tests::classOf(replaced(text, "worried", "worreid")) == plain);
        CHECK(tests::classOf(replaced(text, "selfish", "sellfish")) == plain);
        CHECK(tests::classOf(replaced(text, "don't", "dont")) == plain);
    }
}

TEST_CASE("every positive flag stands on words of the text", "[property]") {
    for (const std::string text : statements) {
        const auto length = static_cast<std::uint32_t>(text.size());
        for (const auto &found : tests::scorer().analyse(tests::statement(text)).flags)
            if (found.there) {
                CHECK(found.span.start < found.span.end);
                CHECK(found.span.end <= length);
            }
    }
}

TEST_CASE("the same text gives the same verdict", "[property]") {
    for (const std::string text : statements) CHECK(tests::scorer().score(tests::statement(text)) == tests::scorer().score(tests::statement(text)));
}
