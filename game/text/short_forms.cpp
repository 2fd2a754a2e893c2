#include "game/text/short_forms.hpp"

namespace heard::text {

void ShortForms::add(std::string_view form, std::span<const std::uint32_t> words, bool apostropheOnly) {
    const std::uint32_t id = forms_.add(form);
    if (id == meant_.size()) meant_.emplace_back();
    Part &part = apostropheOnly ? meant_[id].withApostrophe : meant_[id].always;
    part = {static_cast<std::uint32_t>(words_.size()), static_cast<std::uint32_t>(words.size())};
    words_.insert(words_.end(), words.begin(), words.end());
}

std::span<const std::uint32_t> ShortForms::find(std::string_view form, bool apostrophe) const {
    const Form &meant = meant_[forms_.find(form)];
    const Part &part = meant.always.count > 0 || !apostrophe ? meant.always : meant.withApostrophe;
    return std::span(words_).subspan(part.first, part.count);
}

} // namespace heard::text
