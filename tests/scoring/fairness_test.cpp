// Stories about fairness: how one writes does not move what one is told. The same sixty statements and sixty replies in six voices.
#include "tests/scoring/support.hpp"
#include "tests/scoring/voices.hpp"

#include "game/authoring/score_command.hpp"

#include <catch2/catch.hpp>
#include <map>
#include <sstream>

using namespace heard;
using Json = nlohmann::json;

namespace {

std::vector<Json> answersTo(const std::vector<Json> &items, const char *voice, rules::TextAs as) {
    std::stringstream in, out;
    for (const Json &item : items) in << Json{{"id", item["id"]}, {"context", item["context"]}, {"text", item["voices"][voice]}} << '\n';
    REQUIRE(authoring::scoreCommand(in, out, tests::scorer(), as, nullptr) == 0);
    std::vector<Json> answers;
    for (std::string line; std::getline(out, line);) answers.push_back(Json::parse(line));
    REQUIRE(answers.size() == items.size());
    return answers;
}

struct Count {
    int hit = 0, gold = 0, said = 0;
    double f1() const { return gold + said ? 2.0 * hit / (gold + said) : 1.0; }
};

std::map<std::string, double> f1Of(const std::vector<Json> &items, const std::vector<Json> &answers, const char *key) {
    std::map<std::string, Count> counts;
    for (std::size_t i = 0; i < items.size(); ++i)
        for (const auto &[name, value] : items[i][key].items()) {
            const bool gold = value.get<int>() > 0, said = answers[i][key][name].get<int>() > 0;
            counts[name].hit += gold && said;
            counts[name].gold += gold;
            counts[name].said += said;
        }
    std::map<std::string, double> out;
    for (const auto &[name, count] : counts)
        if (count.gold >= 8) out[name] = count.f1(); // fewer tell nothing
    return out;
}

double meanOf(const std::map<std::string, double> &f1) {
    double sum = 0;
    for (const auto &[name, value] : f1) sum += value;
    return sum / static_cast<double>(f1.size());
}

} // namespace

TEST_CASE("no voice loses more than 0.3 of a reply's overall, in the mean", "[fairness]") {
    const auto items = tests::inVoices("reflections");
    REQUIRE(items.size() == 60);
    std::map<std::string, double> mean;
    for (const char *voice : tests::voices) {
        for (const Json &answer : answersTo(items, voice, rules::TextAs::Reflection)) mean[voice] += answer["overall"].get<double>() / 60;
        INFO(voice << " " << mean[voice]);
        CHECK(mean[voice] >= mean["plain"] - 0.3);
    }
}

// The aim is five points for every voice. Three are not there yet: their bounds stand where they are, so that they can only get better.
TEST_CASE("what a text does is found as well in one voice as in another", "[fairness]") {
    const std::map<std::string, double> mayLose{{"plain", 0}, {"terse", 0.05}, {"dyslexic", 0.05}, {"second_language", 0.06}, {"dialect", 0.07}, {"ornate", 0.14}};
    for (const bool statements : {true, false}) {
        const auto items = tests::inVoices(statements ? "statements" : "reflections");
        const char *key = statements ? "flags" : "labels";
        double plain = 0;
        for (const char *voice : tests::voices) {
            const double mean = meanOf(f1Of(items, answersTo(items, voice, statements ? rules::TextAs::Statement : rules::TextAs::Reflection), key));
            if (plain == 0) plain = mean;
            INFO(voice << (statements ? " statements " : " replies ") << mean << ", plain " << plain);
            CHECK(mean >= plain - mayLose.at(voice));
        }
    }
}
