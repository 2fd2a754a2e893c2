// Purpose: the Snowball English stemmer behind one small class. Owner: whoever makes it; one a thread, it has a scratch buffer inside.
#pragma once

#include <string>
#include <string_view>

struct sb_stemmer;

namespace heard::text {

class Stemmer {
public:
    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;

    // The stem of a folded word; the word itself when it is not plain lower-case letters. Valid until the next call.
    std::string_view stem(std::string_view word);

private:
    sb_stemmer *stemmer_;
};

} // namespace heard::text
