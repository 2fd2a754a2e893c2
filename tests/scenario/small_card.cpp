#include "tests/scenario/small_card.hpp"

#include <nlohmann/json.hpp>

namespace heard::support {

std::string smallCard() {
    return R"({
  "format": 1,
  "id": "small",
  "title": {"id": "title", "text": "A small card"},
  "theme": "trust",
  "minutes": 8,
  "textsEach": 2,
  "depth": "light",
  "depthWhy": {"id": "why", "text": "It is small."},
  "contentNotes": [{"id": "note", "text": "Waiting."}],
  "situation": {"id": "situation", "text": "Ana waits for Ben."},
  "situationUs": {"id": "situation.us", "text": "Think of a time one of you waited."},
  "a": {"name": {"id": "a.name", "text": "Ana"}, "side": {"id": "a.side", "text": "You waited."}},
  "b": {"name": {"id": "b.name", "text": "Ben"}, "side": {"id": "b.side", "text": "You were late."}},
  "steps": [
    {"id": "card", "kind": "card", "prompt": {"id": "card.p", "text": "Read it."}, "next": "speak"},
    {"id": "speak", "kind": "speak", "lays": true,
     "prompt": {"id": "speak.p", "text": "What was it like?"}, "waiting": {"id": "speak.w", "text": "Only listen."},
     "rubric": {"kind": "statement", "ideas": [{"id": "waiting", "synonyms": ["waited", "an hour"]}],
                "feelings": ["worried"], "nearFeelings": ["angry"], "traps": ["you always"],
                "listensFor": [{"what": "feeling", "weight": 2, "label": {"id": "speak.l1", "text": "a feeling"}},
                               {"what": "idea", "idea": "waiting", "label": {"id": "speak.l2", "text": "the waiting"}}],
                "feedback": [{"when": "feeling", "found": true, "line": {"id": "speak.f1", "text": "You said what you felt."}}]},
     "samples": [{"quality": "good", "text": "When I waited for an hour on Monday I felt worried, because the phone was off.", "lay": ["worried"]},
                 {"quality": "middling", "text": "I waited for an hour."},
                 {"quality": "poor", "text": "You always come late."}],
     "next": "reflect"},
    {"id": "reflect", "kind": "reflect", "mode": "all", "lays": true,
     "prompt": {"id": "reflect.p", "text": "What did you hear?"}, "waiting": {"id": "reflect.w", "text": "A moment."},
     "rubric": {"kind": "reflection", "listensFor": [{"what": "content", "label": {"id": "reflect.l1", "text": "the main point"}}]},
     "samples": [{"quality": "good", "text": "You waited for an hour on Monday and you were worried, is that it?", "lay": ["worried"]},
                 {"quality": "middling", "text": "You waited."},
                 {"quality": "poor", "text": "But the bus was late."}],
     "next": "confirm"},
    {"id": "confirm", "kind": "confirm", "prompt": {"id": "confirm.p", "text": "Is that it?"}, "waiting": {"id": "confirm.w", "text": "A moment."},
     "samples": [{"quality": "good", "text": "that I was worried."}, {"quality": "middling", "text": "the hour."}, {"quality": "poor", "text": "the bus."}],
     "next": "heard"},
    {"id": "heard", "kind": "felt_heard", "prompt": {"id": "heard.p", "text": "How far did you feel heard?"},
     "waiting": {"id": "heard.w", "text": "A moment."}, "next": "kind"},
    {"id": "kind", "kind": "appreciate", "prompt": {"id": "kind.p", "text": "One kind sentence each."},
     "samples": [{"quality": "good", "seat": "a", "text": "Thank you for coming."}, {"quality": "middling", "seat": "a", "text": "Thanks."},
                 {"quality": "poor", "seat": "a", "text": "Well."}, {"quality": "good", "seat": "b", "text": "Thank you for waiting."},
                 {"quality": "middling", "seat": "b", "text": "Thanks."}, {"quality": "poor", "seat": "b", "text": "Well."}],
     "next": "ending"},
    {"id": "ending", "kind": "ending", "prompt": {"id": "ending.p", "text": "Which line would you like to keep?"}}
  ],
  "closing": {"id": "closing", "text": "Good night."}
})";
}

std::string smallCard(const std::string &patch) { return nlohmann::json::parse(smallCard()).patch(nlohmann::json::parse(patch)).dump(1); }

} // namespace heard::support
