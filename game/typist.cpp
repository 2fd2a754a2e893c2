// Purpose: see typist.hpp.
#include "game/typist.hpp"

#include "game/session/words.hpp"

#include <sstream>

namespace heard {

using rules::MoveKind;

Typist::Typist(const scenario::Library &library, match::SampleStyle style, std::string offers)
    : library_(library), style_(style), offers_(std::move(offers)) {}

bool Typist::read(const std::string &reportLine) {
    if (!reportLine.starts_with("view ")) return false;
    std::istringstream words(reportLine.substr(5));
    std::map<std::string, std::string> fields;
    for (std::string word; words >> word;) {
        const auto equals = word.find('=');
        if (equals != std::string::npos) fields[word.substr(0, equals)] = word.substr(equals + 1);
    }
    const auto number = [&](const char *name) {
        const auto found = fields.find(name);
        return found == fields.end() ? 0ul : std::strtoul(found->second.c_str(), nullptr, 10);
    };
    seat_ = static_cast<Seat>(number("seat"));
    view_ = {};
    view_.stage = static_cast<match::Stage>(number("stage"));
    view_.turn = static_cast<std::uint32_t>(number("turn"));
    view_.mine = number("mine") != 0;
    view_.partnerHere = number("partner") != 0;
    view_.proposal = fields["proposal"] == "-" ? std::string() : fields["proposal"];
    view_.proposalMine = number("proposalmine") != 0;
    view_.hasMatch = fields.contains("match");
    scenarioId_ = fields["scenario"] == "-" ? std::string() : fields["scenario"];
    view_.asUs = number("asus") != 0;
    auto &match = view_.match;
    match.turn = static_cast<std::uint32_t>(number("match"));
    match.step = static_cast<std::uint16_t>(number("step"));
    match.kind = static_cast<scenario::StepKind>(number("kind"));
    match.phase = static_cast<rules::Phase>(number("phase"));
    match.part = static_cast<rules::Part>(number("part"));
    match.legal = static_cast<std::uint16_t>(number("legal"));
    match.floor = static_cast<Seat>(number("floor"));
    match.triesLeft = static_cast<std::uint8_t>(number("tries"));
    match.mayLay = static_cast<std::uint8_t>(number("lay"));
    match.finished = number("finished") != 0;
    return true;
}

std::vector<std::string> Typist::answer(const std::string &reportLine) {
    if (!read(reportLine)) return {};
    // Once for each thing asked, however often the table is reported.
    std::string asked =
        std::to_string(static_cast<int>(view_.stage)) + "/" + std::to_string(view_.turn) + "/" + view_.proposal;
    const bool inMatch = view_.stage == match::Stage::Playing;
    if (inMatch) asked += "/" + std::to_string(view_.match.turn) + scenarioId_;
    if (asked == answered_) return {};
    auto lines = inMatch ? inTheMatch() : aroundTheMatch();
    if (!lines.empty()) answered_ = asked;
    return lines;
}

std::vector<std::string> Typist::aroundTheMatch() const {
    if (view_.stage == match::Stage::Deal) {
        if (!view_.proposal.empty())
            return view_.proposalMine ? std::vector<std::string>() : std::vector<std::string>{"yes"};
        return offers_.empty() || view_.mine ? std::vector<std::string>() : std::vector<std::string>{"list", offers_};
    }
    if (view_.mine) return {};
    switch (view_.stage) {
    case match::Stage::Ready: return {"skip", "ready"};
    case match::Stage::Mood: return {"2 half"};
    case match::Stage::Voices: return {"as them"};
    case match::Stage::Reopen: return {"go on"};
    default: return {};
    }
}

std::vector<std::string> Typist::inTheMatch() const {
    const auto *entry = library_.find(scenarioId_);
    if (!entry || view_.match.finished || view_.match.part != rules::Part::Act || view_.match.legal == 0) return {};
    if (view_.match.legal & rules::moveBit(MoveKind::Keep)) return {"1"};
    if (view_.match.legal & rules::moveBit(MoveKind::Marks)) return {"1"};
    const auto move = match::sampleMove(*entry->scenario, seat_, view_.match, {}, style_);
    return move ? typed(*move) : std::vector<std::string>();
}

std::vector<std::string> Typist::typed(const rules::Move &move) const {
    std::vector<std::string> lines;
    if (!move.cards.empty()) {
        std::string lay = "lay ";
        for (const auto card : move.cards)
            lay += (card == move.cards.front() ? "" : ", ") + std::string(rules::laidCards()[card].name);
        lines.push_back(lay);
    }
    const auto *entry = library_.find(scenarioId_);
    switch (move.kind) {
    case MoveKind::Text: lines.push_back(move.text); return lines;
    case MoveKind::Mood:
        return {session::moodName(move.number) + " " + std::string(session::batteryName(move.battery))};
    case MoveKind::List:
        lines = move.list;
        if (lines.size() < rules::maxIdeas) lines.emplace_back();
        return lines;
    case MoveKind::Rating: return {std::string(session::feltHeardName(move.number)), move.show ? "yes" : "no"};
    case MoveKind::Day: return {move.number == 0 ? "open" : std::to_string(move.number)};
    default: break;
    }
    for (const auto &action : session::actionsFor(view_, entry->scenario.get(), {}, seat_)) {
        const auto *does = std::get_if<rules::Move>(&action.does);
        if (!does || does->kind != move.kind || does->number != move.number) continue;
        lines.push_back(action.word);
        if (action.needs == session::Needs::Time) lines.push_back(move.text);
        return lines;
    }
    return {};
}

} // namespace heard
