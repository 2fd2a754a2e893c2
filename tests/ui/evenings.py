"""The evenings the window is taken through, as scripts for `heard --script` (see game/client/app/script.hpp for the commands).

Ids used here are the window's stable ids; tests/ui/README.md lists them.
"""

SIZES = [("960x600", 100), ("960x600", 150), ("1280x720", 100), ("1280x720", 150), ("1920x1080", 100), ("1920x1080", 150)]


class Script:
    """Collects commands. visit() looks at a page in every size and writes a dump and a picture of it."""

    def __init__(self, out, name, sizes=SIZES):
        self.out, self.name, self.sizes, self.lines, self.visited = out, name, sizes, [], []

    def do(self, *commands):
        self.lines += commands
        return self

    def page(self, name):
        return self.do(f'expect page "{name}"')

    def visit(self, name, still=150):
        for size, percent in self.sizes:
            shot = f"{self.out}/{name}-{size}-{percent}"
            self.do(f"resize {size}", f"text-scale {percent}", f"wait {still}", f"dump {shot}.json")
            if (size, percent) in (("1280x720", 100), ("960x600", 150)):
                self.do(f"screenshot {shot}.png")
        self.visited.append(name)
        return self.do("resize 1280x720", "text-scale 100", "wait 60")

    def take(self, who):
        """The screen changes hands."""
        return self.page("handover").do(f'expect handover "{who}"', "click take")

    def type(self, box, words):
        return self.do(f"click {box}", "key Ctrl+A", f'type "{words}"')

    def write(self):
        path = f"{self.out}/{self.name}.script"
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(self.lines) + "\n")
        return path


BOTH = "both of you"


def sit_down(s, aloud=False, visit=True):
    s.do("wait-for here 15000")
    if visit:
        s.visit("title")
    s.do("click here", "wait-for name.a")
    s.type("name.a", "Lena").type("name.b", "Omar")
    if visit:
        s.visit("playhere")
    if aloud:
        s.do("click aloud")
    s.do("click begin").page("ready")
    if visit:
        s.visit("ready")
    s.do("click ready")


def mood(s, word, give="mood.give"):
    return s.page("mood").do(f"click mood.{word}", "click battery.2", f"click {give}")


def choose_card(s, card, only_us=False, visit=True):
    """From the deal (A or B holds the screen) to the card, by the whole list."""
    s.page("deal")
    if visit:
        s.visit("deal")
    s.do("click willing.1", "click list").page("list")
    if visit:
        s.visit("list")
    s.do(f"click list.{card}")
    s.take(BOTH).page("proposal")
    if visit:
        s.visit("proposal")
    s.do("click accept")


def typed_evening(out):
    """Two at one screen, typed: the whole of the unanswered text, with every page on the way."""
    s = Script(out, "typed")
    sit_down(s)
    s.page("handover").visit("handover").take("Lena")
    s.page("mood").visit("mood")
    mood(s, 5)
    s.take("Omar")
    mood(s, 0)
    choose_card(s, "unanswered-text")
    s.take("Lena").page("voices").visit("voices").do("click voices.them")
    s.take("Omar").page("voices").do("click voices.them")
    s.take(BOTH).page("card").visit("card").do("click ready")
    floor(s, "Lena", "Omar", "When I saw that my message was read and no answer came, I felt scared, because it was a hard day.", lay=(0, 5), first=True)
    s.take("Lena").page("feltheard").visit("feltheard").do("click rating.1", "click show", "click give")
    floor(s, "Omar", "Lena", "On the bus I wrote three beginnings and deleted them. I was afraid it was too late.", lay=None, first=False)
    s.take("Omar").page("feltheard").do("click pass")
    requests(s)
    ending(s)
    return s


def floor(s, speaker, listener, words, lay, first):
    """One floor: say it, give it back, turn over, put it right once."""
    s.take(speaker).page("speak").type("say.text", words)
    if first:
        s.visit("speak").do("click check", "wait-for check.sheet").visit("check").do("click check.close", "gone check.sheet")
        s.do("click break", "wait-for break.sheet").visit("break-sheet").do("click sheet.close", "gone break.sheet")
        s.do("click leave", "wait-for leave.sheet").visit("leave-sheet").do("key Escape", "gone leave.sheet")
        s.do("click pause").page("paused").visit("paused").do("click resume").page("speak")
        s.do('expect say.text "hard day"')
    if lay:
        s.do("click lay.open", "wait-for lay.sheet", f"click card.{lay[0]}", "wait 60")
        if first:
            s.visit("lay")
        s.do("click lay", "gone lay.sheet")
        if first:
            s.visit("speak-laid")
    s.do("click give")
    s.take(listener).page("reflect").type("heard.text", "You waited for a word from me, and it got later. You were worried that you do not come first. Is that it?")
    if lay:
        s.do(f"click card.{lay[1]}", "wait 60")
        if first:
            s.visit("reflect")
        s.do("click lay", "wait 60")
    s.do("click give")
    s.take(BOTH).page("confirm")
    if first:
        s.do("wait 1000", f"screenshot {s.out}/confirm-turning.png", "wait-for yes 8000").visit("confirm")
        s.do("click almost")
        s.take(speaker).page("matters").type("matters.text", "that I was asking whether I come first for anyone").visit("matters").do("click give")
        s.take(listener).page("retry").type("retry.text", "You were asking whether you come first, and I left that open.").visit("retry").do("click give")
        s.take(BOTH).page("confirm")
    s.do("wait-for yes 8000", "click yes")


def requests(s):
    s.page("request").type("request.text", "Would you call me when it is urgent?").visit("request").do("click give")
    s.take(BOTH).page("answer").visit("answer").do("click howabout", "wait-for howabout.text")
    s.type("howabout.text", "I could write one word first").visit("howabout").do("click give")
    s.page("counter").visit("counter").do("click counter.yes").page("lookagain").visit("lookagain").do("click day.7")
    s.take("Lena").page("request").do("click pass")


def ending(s):
    s.page("keep").visit("keep").do("key Space", "wait 60", "click give")
    s.take("Omar").page("keep").do("click none")
    s.take(BOTH).page("kept").do("wait-for unfolded 6000").visit("kept").do("click unfolded").page("tonight").visit("tonight").do("click ready")
    s.take("Lena").page("lookingback").visit("lookingback").do("click show", "wait 60", "click ready")
    s.take("Omar").page("lookingback").do("click theirs", "wait 100").visit("lookingback-theirs").do("click ready")
    s.take(BOTH).page("closing").visit("closing").do("click title", "wait-for here")


def undo_evening(out):
    """A text leaves after three seconds, and can be taken back until then; a break; and the table is left."""
    s = Script(out, "undo")
    sit_down(s, visit=False)
    s.take("Lena")
    mood(s, 1)
    s.take("Omar")
    mood(s, 2)
    choose_card(s, "thank-you", visit=False)
    s.take("Lena").page("voices").do("click voices.them").take("Omar").page("voices").do("click voices.them")
    s.take(BOTH).page("card").do("click ready")
    s.take("Lena").page("speak").type("say.text", "I heard you laugh with my grandmother.").do("key Return")
    s.page("pending").do(f"screenshot {out}/pending.png", "click undo").page("speak").do('expect say.text "grandmother"', "click give")
    s.page("pending").take("Omar").page("reflect")
    s.do("click break", "wait-for break.20", "click break.20").page("break").visit("break").do("click return").page("reflect")
    s.do("click leave", "wait-for leave.title", "click leave.title", "wait-for here")
    return s


def aloud_evening(out):
    """Two at one screen, aloud: our own card, with every other step kind."""
    s = Script(out, "aloud", sizes=[("1280x720", 100), ("960x600", 150)])
    sit_down(s, aloud=True, visit=False)
    s.page("mood").do("click mood.3", "click battery.3", "click mood.give", 'expect heading "Omar"')
    mood(s, 4)
    s.take("Lena")
    choose_card(s, "our-own", visit=False)
    s.page("ask").visit("ask").do("click ready", "wait-for now", "click later", "wait-for when").visit("ask-when").do("click now")
    s.page("card").visit("card-us").do("click ready")
    for speaker, listener in (("Lena", "Omar"), ("Omar", "Lena")):
        first = speaker == "Lena"
        s.page("speak")
        if first:
            s.visit("speak-aloud").do("click lay.open").take(speaker).do("wait-for lay.sheet", "click card.1", "click lay").take(BOTH)
        s.page("speak").do("click aloud").page("reflect")
        if first:
            s.visit("reflect-aloud")
        s.do("click aloud").page("confirm").do("wait-for yes 8000", "click yes").page("more")
        if first:
            s.visit("more")
        s.do("click more.no").take(speaker).page("feltheard").do("click pass").take(BOTH)
        if first:
            s.page("breathe").visit("breathe").do("click pass").page("mood").do("click pass", "wait 60", "click pass")
    s.page("ideas").visit("ideas").type("idea.1", "A walk after dinner").do("click give", 'wait 80').page("ideas").type("idea.1", "Phones in the drawer").do("click give")
    s.take("Lena").page("ideas.mark").visit("ideas-mark").do("click mark.1", "click give").take("Omar").page("ideas.mark").do("click mark.1", "click mark.2", "click give")
    s.take(BOTH).page("ideas.see").visit("ideas-see").do("click seen")
    s.page("appreciate").visit("appreciate").do("click aloud", "wait 80", "click aloud").page("appreciate.see").visit("appreciate-see").do("click seen")
    s.take("Lena").page("note").type("note.text", "for myself").visit("note").do("click ready").take("Omar").page("note").do("click ready")
    s.take(BOTH).page("tonight").do("click ready").take("Lena").page("lookingback").visit("lookingback-nothing").do("click ready")
    s.take("Omar").page("lookingback").do("click ready").take(BOTH).page("closing").do("click title", "wait-for here")
    return s


def practice_evening(out):
    """Alone, by keyboard where it can be; the other side is scripted; then quietly away."""
    s = Script(out, "practice", sizes=[("1280x720", 100)])
    s.do("wait-for here 15000", "click practise", "wait-for begin").visit("practise")
    s.do("click begin").page("ready").do("click ready")
    mood(s, 3)
    s.page("deal").do("click willing.1", "click willing.2", "click willing.3", "click seal")
    return s.page("voices").do("key Tab", "key Shift+Tab", "key Return").page("card").do("click ready")


ALL = [
    (typed_evening, ["--undo", "0", "--seed", "7"]),
    (undo_evening, ["--undo", "3", "--seed", "7"]),
    (aloud_evening, ["--undo", "0", "--seed", "7"]),
    (practice_evening, ["--undo", "0", "--seed", "7"]),
]
