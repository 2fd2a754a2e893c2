// Purpose: bytes from outside → a small tree that knows its lines. Everything is bounded while it is read, before anything is kept:
// size of the file, depth, length of one string, and no key twice. No exception leaves this file's functions. Any thread.
#pragma once

#include "game/scenario/problem.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace heard::scenario {

inline constexpr std::size_t maxFileBytes = 256 * 1024;
inline constexpr int maxDepth = 32;
inline constexpr std::size_t maxStringBytes = 4096;

struct Member;
struct Node {
    enum class Kind : std::uint8_t { Nothing, Truth, Whole, Fraction, Text, List, Object };
    Kind kind = Kind::Nothing;
    int line = 0;
    bool truth = false;
    std::int64_t whole = 0;
    std::string text;
    std::vector<Node> items;     // List
    std::vector<Member> members; // Object, in the order written

    const Node *find(std::string_view key) const;
};
struct Member {
    std::string key;
    Node node;
};

// The line of "steps[3].rubric.kind" in the tree, or of the nearest thing around it that is there.
int lineOf(const Node &root, std::string_view path);

// The tree, or the one problem that stopped the reading (HS001 to HS005).
tl::expected<Node, Problem> readDocument(std::string_view bytes, const std::string &file);

} // namespace heard::scenario
