#include "game/scoring/frame_words.hpp"

#include <array>

namespace heard::scoring {
namespace {

struct Helper {
    std::string_view word;
    Modal modal;
};
constexpr std::array<Helper, 24> helpers{{{"could", Modal::Could}, {"can", Modal::Can}, {"would", Modal::Would}, {"will", Modal::Will}, {"shall", Modal::Will},
    {"should", Modal::Should}, {"ought", Modal::Should}, {"must", Modal::Must}, {"may", Modal::Might}, {"might", Modal::Might}, {"do", Modal::Do}, {"does", Modal::Do},
    {"did", Modal::Did}, {"am", Modal::Be}, {"is", Modal::Be}, {"are", Modal::Be}, {"was", Modal::Be}, {"were", Modal::Be}, {"been", Modal::Be}, {"being", Modal::Be},
    {"have", Modal::Have}, {"has", Modal::Have}, {"had", Modal::Have}, {"be", Modal::Be}}};

struct Joint {
    std::string_view word;
    Connective connective;
};
constexpr std::array<Joint, 27> joints{{{"when", Connective::When}, {"while", Connective::When}, {"after", Connective::When}, {"before", Connective::When},
    {"whenever", Connective::When}, {"until", Connective::When}, {"once", Connective::When}, {"because", Connective::Because}, {"since", Connective::Because},
    {"as", Connective::Because}, {"so", Connective::So}, {"then", Connective::So}, {"therefore", Connective::So}, {"but", Connective::But}, {"though", Connective::But},
    {"although", Connective::But}, {"however", Connective::But}, {"yet", Connective::But}, {"if", Connective::If}, {"unless", Connective::If}, {"and", Connective::And},
    {"or", Connective::And}, {"that", Connective::That}, {"like", Connective::That}, {"how", Connective::That}, {"which", Connective::Which}, {"what", Connective::Which}}};

constexpr std::array<std::string_view, 22> afterAnObject{"to", "for", "about", "with", "at", "in", "on", "a", "an", "the", "my", "and", "but", "when", "because", "that", "too",
                                                         "so", "or", "if", "from", "as"};

} // namespace

FrameWords::FrameWords(const text::Lexicon &lexicon) {
    for (const auto &h : helpers) helper_[lexicon.wordId(h.word)] = h.modal;
    for (const auto &j : joints) joint_[lexicon.wordId(j.word)] = j.connective;
    for (const auto w : afterAnObject) notAfterSubject_[lexicon.wordId(w)] = true;
    helper_.erase(0);
    joint_.erase(0);
    notAfterSubject_.erase(0);
    const auto id = [&](std::string_view w) { return lexicon.wordId(w); };
    i = id("i"), you = id("you"), we = id("we"), it = id("it"), my = id("my"), your = id("your"), he = id("he"), she = id("she"), they = id("they");
    me = id("me"), us = id("us"), not_ = id("not"), mine = id("mine"), our = id("our");
}

Modal FrameWords::helper(std::uint32_t word) const {
    const auto found = helper_.find(word);
    return found == helper_.end() ? Modal::None : found->second;
}

Connective FrameWords::joint(std::uint32_t word) const {
    const auto found = joint_.find(word);
    return found == joint_.end() ? Connective::None : found->second;
}

} // namespace heard::scoring
