#include "game/text/tongue.hpp"

namespace heard::text {
namespace {

bool otherScript(std::u32string_view text, std::size_t start, std::size_t end) {
    for (std::size_t i = start; i < end && i < text.size(); ++i)
        if (text[i] > 0x24F && isLetterOrDigit(text[i]) && !(text[i] >= 0x1E00 && text[i] <= 0x1EFF) && !(text[i] >= 0xFF00 && text[i] <= 0xFFEF)) return true;
    return false;
}

} // namespace

TongueCheck::TongueCheck(const Lexicon &lexicon) : other_(lexicon.classNamed("tongue")), ours_(lexicon.classNamed("tongue_ours")) {}

Tongue TongueCheck::of(const Reading &reading, std::string_view utf8) const {
    const std::u32string typed = decode(utf8);
    std::size_t words = 0, known = 0, foreign = 0, script = 0;
    for (const Word &w : reading.words()) {
        if (w.emoji) continue;
        const std::size_t i = static_cast<std::size_t>(&w - reading.words().data());
        ++words;
        if (otherScript(typed, w.start, w.end)) ++script;
        else if (other_ && reading.is(i, *other_) && !(ours_ && reading.is(i, *ours_))) ++foreign;
        else if (w.known || w.corrected || (typed.size() > w.start && typed[w.start] >= U'0' && typed[w.start] <= U'9')) ++known;
    }
    if (words == 0) return Tongue::TooLittle;
    const std::size_t strange = script + foreign;
    if (strange >= 2 && strange * 5 >= words) return Tongue::Other; // a fifth of the words: a mixed text is no more ours than a foreign one
    if (strange >= 1 && known * 2 < words) return Tongue::Other;
    if (words >= 5 && known * 3 < words) return Tongue::Other;
    return Tongue::Ours;
}

} // namespace heard::text
