// Purpose: the words of the file format for the closed lists of scenario.hpp, in one place. Any thread.
#pragma once

#include "game/scenario/scenario.hpp"

#include <span>
#include <string_view>
#include <utility>

namespace heard::scenario {

template <class T> using Words = std::span<const std::pair<std::string_view, T>>;

Words<StepKind> stepKindWords();
Words<Depth> depthWords();
Words<ReflectMode> modeWords();
Words<Quality> qualityWords();
Words<Listens> listensWords();
Words<RubricFor> rubricWords();
Words<ConditionKind> conditionWords();
std::span<const std::string_view> themeWords();

std::string_view wordFor(StepKind kind);
std::string_view wordFor(Quality quality);
std::string_view wordFor(Depth depth);

} // namespace heard::scenario
