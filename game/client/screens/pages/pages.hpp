// Purpose: every page of the evening by name. Each is one small file that fills a Page; page_for.cpp says which one holds now.
// Adding a page: a file here, a line below, a line in page_for.cpp, and a visit in tests/ui.
#pragma once

#include "game/client/screens/page.hpp"

namespace heard::client::pages {

// Around the card.
void partnerNotHere(Page &); // the host's partner has not come in
void gettingReady(Page &);   // the safety page
void mood(Page &);           // the opening check-in, and the check_in step
void deal(Page &);
void wholeList(Page &);
void proposal(Page &);
void voices(Page &);
void reopen(Page &);
void over(Page &);

// The card, a page for each kind and phase.
void card(Page &);
void askGoodTime(Page &);
void choose(Page &);
void speak(Page &);
void reflect(Page &);
void confirm(Page &);
void matters(Page &);
void retry(Page &);
void more(Page &);
void ideasWrite(Page &);
void ideasMark(Page &);
void ideasSee(Page &);
void requestAsk(Page &);
void requestAnswer(Page &);
void requestCounter(Page &);
void lookAgain(Page &);
void appreciate(Page &);
void appreciateSee(Page &);
void breathe(Page &);
void note(Page &);
void feltHeard(Page &);
void keep(Page &);
void keptLines(Page &);
void tonight(Page &);
void lookingBack(Page &);
void closing(Page &);

// Whatever the step.
void waiting(Page &);        // what the partner is doing, never a blank
void onItsWay(Page &);       // the text leaves in a moment; Undo
void turnedOver(Page &);     // what lay face down, where nobody is asked about it
void notThePlace(Page &);    // the help lines, to the writer alone
void handOver(Page &);       // one screen, two people
void paused(Page &);
void onBreak(Page &);

} // namespace heard::client::pages
