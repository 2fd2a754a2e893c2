#include "game/scenario/words.hpp"

#include <array>

namespace heard::scenario {

namespace {

template <class T> using Pair = std::pair<std::string_view, T>;

constexpr std::array<Pair<StepKind>, stepKindCount> kinds{{{"check_in", StepKind::CheckIn},
                                                           {"ask", StepKind::Ask},
                                                           {"card", StepKind::Card},
                                                           {"choose", StepKind::Choose},
                                                           {"speak", StepKind::Speak},
                                                           {"reflect", StepKind::Reflect},
                                                           {"confirm", StepKind::Confirm},
                                                           {"more", StepKind::More},
                                                           {"swap", StepKind::Swap},
                                                           {"ideas", StepKind::Ideas},
                                                           {"request", StepKind::Request},
                                                           {"appreciate", StepKind::Appreciate},
                                                           {"breathe", StepKind::Breathe},
                                                           {"note", StepKind::Note},
                                                           {"felt_heard", StepKind::FeltHeard},
                                                           {"ending", StepKind::Ending}}};
constexpr std::array<Pair<Depth>, 3> depths{{{"light", Depth::Light}, {"warm", Depth::Warm}, {"deep", Depth::Deep}}};
constexpr std::array<Pair<ReflectMode>, 5> modes{{{"mirror", ReflectMode::Mirror},
                                                  {"summary", ReflectMode::Summary},
                                                  {"validate", ReflectMode::Validate},
                                                  {"empathise", ReflectMode::Empathise},
                                                  {"all", ReflectMode::All}}};
constexpr std::array<Pair<Quality>, 3> qualities{{{"good", Quality::Good}, {"middling", Quality::Middling}, {"poor", Quality::Poor}}};
constexpr std::array<Pair<Listens>, 12> listens{{{"feeling", Listens::Feeling},
                                                 {"own_voice", Listens::OwnVoice},
                                                 {"situation", Listens::Situation},
                                                 {"reason", Listens::Reason},
                                                 {"request", Listens::Request},
                                                 {"no_blame", Listens::NoBlame},
                                                 {"content", Listens::Content},
                                                 {"speaker_feeling", Listens::SpeakerFeeling},
                                                 {"validation", Listens::Validation},
                                                 {"checking", Listens::Checking},
                                                 {"no_rebuttal", Listens::NoRebuttal},
                                                 {"idea", Listens::Idea}}};
constexpr std::array<Pair<RubricFor>, 2> rubrics{{{"statement", RubricFor::Statement}, {"reflection", RubricFor::Reflection}}};
constexpr std::array<Pair<ConditionKind>, 7> conditions{{{"chose", ConditionKind::Chose},
                                                         {"both_chose", ConditionKind::BothChose},
                                                         {"confirmed_yes", ConditionKind::ConfirmedYes},
                                                         {"confirmed_almost", ConditionKind::ConfirmedAlmost},
                                                         {"confirmed_not_yet", ConditionKind::ConfirmedNotYet},
                                                         {"more_yes", ConditionKind::MoreYes},
                                                         {"turns_at_least", ConditionKind::TurnsAtLeast}}};
constexpr std::array<std::string_view, 7> themes{"reassurance", "space", "attention", "trust", "boundary", "appreciation", "own"};

template <class T> std::string_view find(Words<T> words, T value) {
    for (const auto &[word, meaning] : words)
        if (meaning == value) return word;
    return {};
}

} // namespace

Words<StepKind> stepKindWords() { return kinds; }
Words<Depth> depthWords() { return depths; }
Words<ReflectMode> modeWords() { return modes; }
Words<Quality> qualityWords() { return qualities; }
Words<Listens> listensWords() { return listens; }
Words<RubricFor> rubricWords() { return rubrics; }
Words<ConditionKind> conditionWords() { return conditions; }
std::span<const std::string_view> themeWords() { return themes; }

std::string_view wordFor(StepKind kind) { return find(stepKindWords(), kind); }
std::string_view wordFor(Quality quality) { return find(qualityWords(), quality); }
std::string_view wordFor(Depth depth) { return find(depthWords(), depth); }

} // namespace heard::scenario
