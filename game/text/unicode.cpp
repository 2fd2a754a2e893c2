#include "game/text/unicode.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace heard::text {
namespace {

// Quotes, dashes and spaces that people's keyboards and phones vary. 0: the character says nothing and is dropped.
char32_t plain(char32_t c) {
    switch (c) {
    case 0x2018: case 0x2019: case 0x201B: case 0x02BC: case 0x0060: case 0x00B4: case 0x2032: return U'\'';
    case 0x201C: case 0x201D: case 0x201E: case 0x00AB: case 0x00BB: return U'"';
    case 0x2010: case 0x2011: return U'-';
    case 0x2012: case 0x2013: case 0x2014: case 0x2015: return 0x2014;
    case 0x200B: case 0x200C: case 0x200E: case 0x200F: case 0xFEFF: case 0x00AD: case 0xFE0E: case 0xFE0F: case 0x200D: return 0;
    default: return c;
    }
}

void push(Normalised &out, char32_t c, Range from, bool upper) {
    out.text.push_back(c);
    out.from.push_back(from);
    out.upper.push_back(upper);
}

void fold(Normalised &out, char32_t c, Range from) {
    const char32_t p = plain(c);
    if (p == 0) return;
    if (p < 0x80) {
        const bool upper = p >= U'A' && p <= U'Z';
        push(out, upper ? p + 32 : p, from, upper);
        return;
    }
    const auto folded = static_cast<char32_t>(u_foldCase(static_cast<UChar32>(p), U_FOLD_CASE_DEFAULT));
    push(out, folded, from, folded != p);
}

// A run that may compose or decompose, [start, end) of the code points as typed; all it becomes points back to the whole run.
void foldRun(Normalised &out, const std::u32string &typed, std::size_t start, std::size_t end, const icu::Normalizer2 &nfkc) {
    const auto run = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32 *>(typed.data() + start), static_cast<int32_t>(end - start));
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeString made = nfkc.normalize(run, error);
    const Range from{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
    const icu::UnicodeString &use = U_FAILURE(error) ? run : made;
    for (int32_t i = 0; i < use.length(); i = use.moveIndex32(i, 1)) fold(out, static_cast<char32_t>(use.char32At(i)), from);
}

} // namespace

std::u32string decode(std::string_view utf8, std::size_t limit) {
    std::u32string out;
    out.reserve(utf8.size() < limit ? utf8.size() : limit);
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(utf8.data());
    const auto length = static_cast<int64_t>(utf8.size());
    int64_t i = 0;
    while (i < length && out.size() < limit) {
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        out.push_back(c < 0 ? 0xFFFD : static_cast<char32_t>(c));
    }
    return out;
}

void append(std::string &utf8, char32_t c) {
    if (c < 0x80) {
        utf8.push_back(static_cast<char>(c));
        return;
    }
    char buffer[U8_MAX_LENGTH];
    int32_t n = 0;
    UBool failed = false;
    U8_APPEND(reinterpret_cast<std::uint8_t *>(buffer), n, U8_MAX_LENGTH, static_cast<UChar32>(c), failed);
    if (!failed) utf8.append(buffer, static_cast<std::size_t>(n));
}

std::string encode(std::u32string_view text) {
    std::string out;
    for (const char32_t c : text) append(out, c);
    return out;
}

Normalised normalise(std::string_view utf8) {
    const std::u32string typed = decode(utf8);
    Normalised out;
    out.length = static_cast<std::uint32_t>(typed.size());
    out.text.reserve(typed.size());
    out.from.reserve(typed.size());
    out.upper.reserve(typed.size());
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *nfkc = icu::Normalizer2::getNFKCInstance(error);
    constexpr std::size_t longestRun = 64; // a tower of accents says no more than its first storeys
    for (std::size_t i = 0; i < typed.size();) {
        std::size_t end = i + 1;
        while (end < typed.size() && end - i < longestRun && nfkc && typed[end] >= 0x80 && !nfkc->hasBoundaryBefore(static_cast<UChar32>(typed[end]))) ++end;
        if (end == i + 1 && (typed[i] < 0x80 || !nfkc || plain(typed[i]) != typed[i]))
            fold(out, typed[i], {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)});
        else
            foldRun(out, typed, i, end, *nfkc);
        i = end;
    }
    return out;
}

bool isLetterOrDigit(char32_t c) {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z');
    return u_isalnum(static_cast<UChar32>(c)) || u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK ||
           u_charType(static_cast<UChar32>(c)) == U_COMBINING_SPACING_MARK;
}

bool isEmoji(char32_t c) {
    return c >= 0x203C && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI_PRESENTATION);
}

} // namespace heard::text
