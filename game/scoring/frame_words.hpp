// Purpose: the small words a frame is built on: helping verbs, joints, pronouns. Looked up once, when the language is loaded; const afterwards.
#pragma once

#include "game/text/lexicon.hpp"

#include <unordered_map>

namespace heard::scoring {

enum class Connective : std::uint8_t { None, When, Because, So, But, If, And, That, Which };
enum class Modal : std::uint8_t { None, Could, Can, Would, Will, Should, Must, Might, Do, Did, Be, Have };

class FrameWords {
public:
    explicit FrameWords(const text::Lexicon &lexicon);
    Modal helper(std::uint32_t word) const;
    Connective joint(std::uint32_t word) const;
    bool endsYou(std::uint32_t word) const { return notAfterSubject_.count(word) != 0; } // after it, "you" was no subject: "for you to"

    std::uint32_t i = 0, you = 0, we = 0, it = 0, my = 0, your = 0, he = 0, she = 0, they = 0, me = 0, us = 0, not_ = 0, mine = 0, our = 0; // word ids

private:
    std::unordered_map<std::uint32_t, Modal> helper_; // looked up, never walked
    std::unordered_map<std::uint32_t, Connective> joint_;
    std::unordered_map<std::uint32_t, bool> notAfterSubject_;
};

} // namespace heard::scoring
