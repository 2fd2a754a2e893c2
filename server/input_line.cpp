#include "server/input_line.hpp"

#include <algorithm>

namespace heard::server {

InputLine::Taken InputLine::add(Seat seat, std::uint32_t seq, match::Input input) {
    const auto index = static_cast<std::size_t>(seat);
    if (seq <= answered_[index].seq) return Taken::Before;
    if (seq <= newest_[index]) return Taken::InLine;
    const auto mine = std::ranges::count(line_, seat, &Waiting::seat);
    if (static_cast<std::size_t>(mine) >= perSeat_) return Taken::TooMany;
    newest_[index] = seq;
    line_.push_back({seat, sitting_[index], seq, std::move(input)});
    return Taken::New;
}

InputLine::Waiting InputLine::take(std::optional<rules::Reject> reject) {
    Waiting first = std::move(line_.front());
    line_.pop_front();
    const auto index = static_cast<std::size_t>(first.seat);
    if (first.sitting == sitting_[index]) answered_[index] = {first.seq, reject};
    return first;
}

void InputLine::startOver(Seat seat) {
    const auto index = static_cast<std::size_t>(seat);
    ++sitting_[index];
    newest_[index] = 0;
    answered_[index] = {};
}

} // namespace heard::server
