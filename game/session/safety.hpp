// Purpose: the safety pages: the private check before the first conflict card, the help lines (a data file, shown
// without network), and what quick exit can and cannot do. Nothing asked or answered here is stored, logged or sent.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heard::session {

struct HelpCountry {
    std::string country, danger, partnerViolence, crisis;
};
struct HelpLines {
    std::optional<std::string> reviewed; // date a person last checked them; empty: not yet
    std::vector<HelpCountry> countries;
};
// Empty: the file is missing or broken; helpWithoutFile() is shown then.
std::optional<HelpLines> loadHelpLines(const std::filesystem::path &file);
std::string_view helpWithoutFile();
std::string helpCountryLine(const HelpCountry &country); // “UK — in danger: 999 · partner violence: … · crisis: …”
std::string reviewedLine(const HelpLines &lines);

// The private check: only on one’s own device. Yes, no and skip all lead to the same next screen.
std::string_view privateCheckQuestion();
std::string_view privateCheckPromise(); // what happens with the answer: nothing
std::string_view afterYes();            // above the help lines, and the way out
// On a shared screen nothing is asked; the same page is shown to all.
std::string_view sharedScreenPage();
std::string_view quickExitHonesty();

} // namespace heard::session
