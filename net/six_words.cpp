#include "net/six_words.hpp"

namespace heard::net {

namespace {
// Short, common, all different, and none that hurts to hear in a hard hour.
constexpr std::array<std::string_view, 256> words{
    "acorn", "album", "amber", "anchor", "apple", "apron", "arrow", "atlas", "attic", "autumn", "badge", "bakery", "bamboo", "banjo", "barley", "basil",
    "basket", "beach", "beaver", "bench", "berry", "biscuit", "blanket", "blossom", "bonfire", "bottle", "branch", "bread", "breeze", "brick", "bridge", "brush",
    "bucket", "button", "cabin", "cactus", "camel", "canal", "candle", "canoe", "carpet", "carrot", "castle", "cedar", "cello", "chalk", "cherry", "chess",
    "chimney", "cider", "cinnamon", "circle", "clover", "cobalt", "coconut", "comet", "compass", "copper", "coral", "corner", "cotton", "cricket", "crystal", "cuckoo",
    "curtain", "cushion", "daisy", "dolphin", "donkey", "dragon", "drum", "eagle", "echo", "elbow", "elm", "ember", "engine", "envelope", "evening", "fabric",
    "falcon", "feather", "fern", "ferry", "fiddle", "field", "finch", "flute", "forest", "fountain", "fox", "frost", "galaxy", "garden", "garlic", "geyser",
    "ginger", "giraffe", "glacier", "globe", "goblet", "gravel", "guitar", "hammock", "harbour", "harvest", "hazel", "hedge", "helmet", "heron", "hiking", "honey",
    "horizon", "iceberg", "igloo", "indigo", "island", "ivory", "jacket", "jasmine", "jelly", "jigsaw", "juggler", "juniper", "kayak", "kernel", "kettle", "kitten",
    "koala", "ladder", "lagoon", "lantern", "lavender", "leather", "lemon", "lentil", "library", "lilac", "linen", "lizard", "lobster", "lotus", "magnet", "mango",
    "maple", "marble", "meadow", "melon", "mint", "mirror", "mitten", "monsoon", "mosaic", "mountain", "muffin", "mural", "mustard", "napkin", "nectar", "needle",
    "nest", "noodle", "notebook", "nutmeg", "oasis", "oatmeal", "ocean", "olive", "onion", "opal", "orange", "orchard", "organ", "otter", "owl", "oyster",
    "paddle", "palm", "pancake", "panda", "paper", "parade", "parcel", "parsley", "peacock", "pebble", "pelican", "pencil", "pepper", "piano", "picnic", "pigeon",
    "pillow", "pine", "planet", "plum", "pocket", "pollen", "pony", "poppy", "postcard", "potato", "pottery", "puddle", "puffin", "pumpkin", "puzzle", "quartz",
    "quilt", "rabbit", "radish", "raft", "rainbow", "raven", "ribbon", "river", "robin", "rocket", "rosemary", "saddle", "saffron", "sailor", "salmon", "sandal",
    "satin", "scarf", "seesaw", "shadow", "sheep", "shore", "silver", "sketch", "snow", "sparrow", "spinach", "spoon", "spring", "squirrel", "stable", "statue",
    "summer", "sunset", "swan", "teapot", "temple", "thimble", "thunder", "timber", "tomato", "trumpet", "tulip", "tunnel", "turtle", "umbrella", "velvet", "violet"};
} // namespace

std::span<const std::string_view, 256> keyWordList() { return words; }

std::array<std::string_view, 6> sixWords(const KeyHash &key) {
    std::array<std::string_view, 6> result;
    for (std::size_t i = 0; i < result.size(); ++i) result[i] = words[key[i]];
    return result;
}

} // namespace heard::net
