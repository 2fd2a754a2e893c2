#include "game/client/edit/graphemes.hpp"

#include <memory>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

namespace heard::client {
namespace {

// An ICU iterator over UTF-8 bytes. The rules are loaded once per kind and thread.
class Breaks {
public:
    Breaks(std::string_view text, bool words) : iterator_(words ? wordRules() : characterRules()) {
        UErrorCode status = U_ZERO_ERROR;
        text_ = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
        if (iterator_ && U_SUCCESS(status)) iterator_->setText(text_, status);
        ok_ = iterator_ && U_SUCCESS(status);
    }
    ~Breaks() {
        if (text_) utext_close(text_);
    }
    Breaks(const Breaks&) = delete;
    Breaks& operator=(const Breaks&) = delete;
    icu::BreakIterator* operator->() { return iterator_; }
    bool ok() const { return ok_; }

private:
    static icu::BreakIterator* characterRules() {
        thread_local UErrorCode status = U_ZERO_ERROR;
        thread_local std::unique_ptr<icu::BreakIterator> it(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        return it.get();
    }
    static icu::BreakIterator* wordRules() {
        thread_local UErrorCode status = U_ZERO_ERROR;
        thread_local std::unique_ptr<icu::BreakIterator> it(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        return it.get();
    }
    icu::BreakIterator* iterator_;
    UText* text_ = nullptr;
    bool ok_ = false;
};

bool startsWord(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    UChar32 c = 0;
    int i = static_cast<int>(at);
    U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), i, static_cast<int>(text.size()), c);
    return !u_isUWhiteSpace(c) && !u_ispunct(c);
}

std::size_t asSize(std::int32_t v, std::size_t otherwise) { return v < 0 ? otherwise : static_cast<std::size_t>(v); }

bool mayStay(UChar32 c) {
    if (c == '\n') return true;
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return false;
    return u_charType(c) != U_CONTROL_CHAR && c != 0xFEFF;
}

} // namespace

std::size_t nextGrapheme(std::string_view text, std::size_t from) {
    Breaks breaks(text, false);
    if (!breaks.ok() || from >= text.size()) return text.size();
    return asSize(breaks->following(static_cast<std::int32_t>(from)), text.size());
}

std::size_t previousGrapheme(std::string_view text, std::size_t from) {
    Breaks breaks(text, false);
    if (!breaks.ok() || from == 0) return 0;
    return asSize(breaks->preceding(static_cast<std::int32_t>(from)), 0);
}

std::size_t graphemeStart(std::string_view text, std::size_t at) {
    if (at >= text.size()) return text.size();
    std::size_t start = previousGrapheme(text, at); // may be one too early when `at` lies inside a character
    for (std::size_t next = nextGrapheme(text, start); next <= at && next > start; next = nextGrapheme(text, start)) start = next;
    return start;
}

std::size_t nextWord(std::string_view text, std::size_t from) {
    Breaks breaks(text, true);
    if (!breaks.ok()) return text.size();
    std::size_t begin = from;
    while (begin < text.size()) {
        const std::size_t end = asSize(breaks->following(static_cast<std::int32_t>(begin)), text.size());
        if (startsWord(text, begin)) return end;
        begin = end;
    }
    return text.size();
}

std::size_t previousWord(std::string_view text, std::size_t from) {
    Breaks breaks(text, true);
    if (!breaks.ok()) return 0;
    while (from > 0) {
        from = asSize(breaks->preceding(static_cast<std::int32_t>(from)), 0);
        if (startsWord(text, from)) return from;
    }
    return 0;
}

WordSpan wordAt(std::string_view text, std::size_t at) {
    Breaks breaks(text, true);
    if (!breaks.ok() || text.empty()) return {at, at};
    if (at >= text.size()) at = previousGrapheme(text, text.size());
    const auto i = static_cast<std::int32_t>(at);
    const std::size_t begin = breaks->isBoundary(i) ? at : asSize(breaks->preceding(i), 0);
    return {begin, asSize(breaks->following(i), text.size())};
}

std::size_t codePoints(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
    return count;
}

std::size_t bytesOfCodePoints(std::string_view text, std::size_t count) {
    std::size_t i = 0;
    for (; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0u) != 0x80u && count-- == 0) break;
    return i;
}

bool hasVisible(std::string_view text) {
    const int size = static_cast<int>(text.size());
    for (int i = 0; i < size;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), i, size, c);
        if (!u_isUWhiteSpace(c) && u_isgraph(c) && u_charType(c) != U_FORMAT_CHAR) return true;
    }
    return false;
}

std::string encodeUtf8(char32_t c) {
    std::uint8_t out[4];
    int length = 0;
    UBool failed = false;
    U8_APPEND(out, length, 4, static_cast<UChar32>(c), failed);
    return failed ? std::string() : std::string(reinterpret_cast<const char*>(out), static_cast<std::size_t>(length));
}

std::string cleaned(std::string_view pasted, bool keepNewlines) {
    std::string out;
    out.reserve(pasted.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(pasted.data());
    const int size = static_cast<int>(pasted.size());
    for (int i = 0; i < size;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(bytes, i, size, c);
        if (c == '\r') {
            if (i < size && pasted[static_cast<std::size_t>(i)] == '\n') ++i;
            c = '\n';
        }
        if (c == '\t' || (c == '\n' && !keepNewlines)) c = ' ';
        if (mayStay(c)) out += encodeUtf8(static_cast<char32_t>(c));
    }
    return out;
}

} // namespace heard::client
