"""Evenings over a real server process: this window, and a partner at a terminal with hands of their own (loopback only).

whole():  a card played to its closing line; both ends hold the same evening.
away():   both leave and come back through Continue; then the server dies under a half-written text.
quietly(): Shift three times in the middle of a turn.
"""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import evenings

PATIENCE = 240  # seconds, for a slow machine with sanitizers
STAGES = ["waiting", "ready", "mood", "deal", "voices", "playing", "reopen", "over"]
KINDS = ["check_in", "ask", "card", "choose", "speak", "reflect", "confirm", "more", "swap", "ideas", "request", "appreciate",
         "breathe", "note", "felt_heard", "ending"]
TEXT, CHOICE, MOOD, LIST, MARKS, RATING, KEEP, DAY, READY = (1 << i for i in range(9))
WORDS = {"speak": "I felt left out at dinner, because I had waited for that hour the whole day.",
         "reflect": "You got frightened, and you want dinner to be a safe place. Is that right?"}
HARM = "I’m scared when you throw things at me."
SAFETY_HEADING = "a game is not the place"


class Trouble(Exception):
    pass


def until(what, true):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = true()
        if found:
            return found
        time.sleep(0.05)
    raise Trouble(f"{what}: never came")


class Program:
    """One of our programs, in folders of its own, ended by its own id."""

    def __init__(self, command, home, **how):
        self.home = home
        env = dict(os.environ, HOME=home, XDG_STATE_HOME=home + "/state", XDG_CONFIG_HOME=home + "/config", LIBGL_ALWAYS_SOFTWARE="1")
        env.pop("WAYLAND_DISPLAY", None)
        self.process = subprocess.Popen(command, env=env, text=True, **how)

    def stop(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
        try:
            return self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


class Server(Program):
    def __init__(self, bins, home):
        super().__init__([f"{bins}/heard-server", "--address", "127.0.0.1", "--port", "0", "--data-folder", home + "/server"], home,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for line in self.process.stdout:
            if found := re.search(r"port\D*(\d+)", line):
                self.port = found.group(1)
                threading.Thread(target=self.process.stdout.read, daemon=True).start()
                return
        raise Trouble("the server did not start")


class Partner(Program):
    """Somebody at a terminal: reads the report, types what a person would; waits where the window wants to be looked at first."""

    def __init__(self, bins, home, holds=None):
        read, write = os.pipe()
        super().__init__([f"{bins}/heard", "--terminal", "--name", "Noa", "--undo", "0", "--report", str(write)], home, stdin=subprocess.PIPE,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, pass_fds=(write,), bufsize=1)
        os.close(write)
        self.holds, self.shared, self.back, self.screen, self.answered, self.here = holds or {}, "", [], "", "", True
        self.turn = ""
        threading.Thread(target=self.read_screen, daemon=True).start()
        threading.Thread(target=self.play, args=(os.fdopen(read, encoding="utf-8"),), daemon=True).start()

    def read_screen(self):
        for line in self.process.stdout:
            self.screen += line

    def type(self, *lines):
        try:
            for line in lines:
                self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
        except (BrokenPipeError, ValueError):
            pass  # it has ended

    def play(self, report):
        for line in report:
            kind, _, rest = line.rstrip("\n").partition(" ")
            if kind == "status" and rest == "invited":
                self.type("now")
            elif kind == "shared":
                self.shared = rest
            elif kind == "back":
                self.back.append(rest)
            elif kind == "view":
                self.answer(dict(word.split("=", 1) for word in rest.split()))

    def answer(self, view):
        stage, playing = STAGES[int(view["stage"])], view["stage"] == "5" and "match" in view
        asked = f'{stage}/{view["turn"]}/{view["proposal"]}/{view.get("match")}'
        self.here = view["partner"] == "1"
        self.turn = KINDS[int(view["kind"])] if playing else stage
        if asked == self.answered:
            return
        lines = self.in_the_match(view) if playing else self.around(stage, view)
        if lines:
            self.answered = asked
            if self.turn in self.holds:
                until(f"the picture before {self.turn}", lambda: os.path.exists(self.holds[self.turn]))
            self.type(*lines)

    def around(self, stage, view):
        if stage == "deal":
            return ["yes"] if view["proposal"] != "-" and view["proposalmine"] == "0" else []
        if view["mine"] == "1":
            return []
        return {"ready": ["skip", "ready"], "mood": ["2 half"], "voices": ["as them"], "reopen": ["go on"]}.get(stage, [])

    def in_the_match(self, view):
        legal, kind = int(view["legal"]), KINDS[int(view["kind"])]
        if view["finished"] == "1" or view["part"] != "0" or legal == 0:
            return []
        if legal & (KEEP | MARKS):
            return ["1"]
        if legal & LIST:
            return ["A walk after dinner", "Phones in the drawer", ""]
        if legal & RATING:
            return ["mostly", "no"]
        if legal & CHOICE:
            return {"choose": ["a"], "confirm": ["yes"], "more": ["that is all"]}.get(kind, [])
        if legal & TEXT:
            return (["lay lonely"] if view["lay"] != "0" else []) + [WORDS.get(kind, "I like it when you sing in the kitchen.")]
        return ["ready"] if legal & READY else []


class Window(Program):
    count = 150  # numbers of displays nobody else here begins with

    def __init__(self, bins, home, script):
        path = script.write()
        self.name, self.said = script.name, path + ".log"
        Window.count += 10
        with open(self.said, "w", encoding="utf-8") as log:
            super().__init__(["xvfb-run", "-a", "-n", str(Window.count), "-s", "-screen 0 1920x1080x24", f"{bins}/heard", "--undo", "0", "--script", path],
                             home, stdout=log, stderr=subprocess.STDOUT)

    def ended_well(self):
        try:
            code = self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            code = self.stop()
        if code != 0:
            with open(self.said, encoding="utf-8", errors="replace") as file:
                raise Trouble(f"the window ended with {code}\n" + file.read()[:3000])


class Evening:
    """A server, a window that opens a room on it, and a partner who comes in by the link and offers nothing."""

    def __init__(self, bins, out, name, sizes):
        self.bins, self.out, self.programs = bins, out, []
        self.folder = tempfile.mkdtemp(prefix="heard-remote-")
        self.script = Patient(out, name, sizes)
        self.server = self.started(Server(bins, self.home("server")))

    def home(self, name):
        path = f"{self.folder}/{name}"
        os.makedirs(path, exist_ok=True)
        return path

    def started(self, program):
        self.programs.append(program)
        return program

    def sit_down(self, card):
        self.room = f"{self.out}/{self.script.name}.room"
        s = self.script.do("wait-for open 30000", "click open", "wait-for address 30000").type("name", "Mia").type("address", f"127.0.0.1:{self.server.port}")
        s.do("click begin", "wait-for trust.yes 60000", "click trust.yes", "wait-for copy 60000", f"dump {self.room}", "wait-for letin 120000", "click letin")
        s.do("wait-for safety.no 60000", "click safety.no", "wait-for mood.give 60000", "click mood.1", "click battery.2", "click mood.give")
        s.do("wait-for list 60000", "click list", f"wait-for list.{card} 60000", f"click list.{card}", "wait-for voices.them 60000", "click voices.them")
        return s.page("card").do("click ready").page("speak")

    def play(self, holds=None):
        self.window = self.started(Window(self.bins, self.home("mia"), self.script))
        self.partner = self.started(Partner(self.bins, self.home("noa"), holds))

        def link():
            if self.window.process.poll() is not None:
                self.window.ended_well()
                raise Trouble("the window ended before there was a room")
            try:
                with open(self.room, encoding="utf-8") as file:
                    return max(re.findall(r"heard://[^\"\s]+", file.read()), key=len, default=None)  # shown short, held whole
            except FileNotFoundError:
                return None

        self.partner.type("join", until("a link", link))

    def rooms(self, name):
        return [file for folder, _, files in os.walk(f"{self.folder}/{name}/state") for file in files if "room" in os.path.join(folder, file)]

    def end(self):
        for program in reversed(self.programs):
            program.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


# The other one takes their time: what tells that a page has come.
COMES = {"ready": "safety.no", "mood": "mood.give", "deal": "list", "voices": "voices.them", "card": "ready", "speak": "say.text", "reflect": "heard.text",
         "confirm": "yes", "feltheard": "rating.1", "choose": "option.1", "ideas": "idea.1", "ideas.mark": "mark.1", "ideas.see": "seen", "keep": "give",
         "kept": "unfolded", "tonight": "ready", "lookingback": "tab.1", "closing": "closing", "help": "seen", "room": "copy", "trust": "trust.yes",
         "reopen": "reopen.on", "title": "here"}


class Patient(evenings.Script):
    def page(self, name):
        if name in COMES:
            self.do(f"wait-for {COMES[name]} 60000")
        return super().page(name)

    def themes(self, name):
        """The two other grounds, as a picture and a look each."""
        for theme, called in (("morning", "morning"), ("contrast", "contrast")):
            shot = f"{self.out}/{name}-{called}"
            self.do(f"theme {theme}", "wait 150", f"dump {shot}.json", f"screenshot {shot}.png")
        self.visited.append(name + "-themes")
        return self.do("theme evening", "wait 60")


def last_look(out, name):
    return f"{out}/{name}-1280x720-150.json"


SIZES = [("1280x720", 100), ("960x600", 100), ("960x600", 150), ("1280x720", 150)]


def whole(bins, out):
    """Phones at dinner, to the closing line. The first text speaks of harm: its writer alone learns what that means here."""
    e = Evening(bins, out, "remote", SIZES)
    try:
        s = e.sit_down("phones-at-dinner")
        s.type("say.text", HARM).themes("speak").do("click give")
        s.page("help").visit("help-after").do("click seen").page("waiting").visit("waiting-reflect")
        s.page("confirm").themes("confirm").do("click yes").page("feltheard").do("click rating.1", "click give").page("waiting").visit("waiting-speak")
        s.page("reflect").type("heard.text", "You waited for that hour all day, and I was not there. Is that it?").do("click card.5", "wait 60").themes("reflect")
        s.do("click lay", "wait 60", "click give", 'expect page "confirm"', "wait 2500").visit("waiting-confirm")
        s.page("choose").visit("choose").do("click option.1").page("ideas").type("idea.1", "Phones in the basket").do("click give")
        s.page("ideas.mark").do("click mark.1", "click give").page("ideas.see").do("click seen")
        s.page("keep").do(f"dump {out}/keep-remote.json", "key Space", "wait 60", "click give").page("kept").do("click unfolded").page("tonight").do("click ready")
        s.page("lookingback").visit("lookingback-harm").do("click tab.2", "wait 60").themes("lookingback").do("click ready")
        s.page("closing").do("wait 300", f"dump {out}/closing-remote.json")
        e.play({"reflect": last_look(out, "waiting-reflect"), "speak": last_look(out, "waiting-speak"), "confirm": last_look(out, "waiting-confirm")})
        e.window.ended_well()
        until("the partner’s closing line", lambda: e.partner.shared)
        compare(e, f"{out}/closing-remote.json", last_look(out, "lookingback-harm"))
    finally:
        e.end()
    return s.visited


def ids(path):
    found = {}

    def walk(node):
        if node.get("id"):
            found[node["id"]] = node.get("value") or node.get("name", "")
        for child in node.get("children", []):
            walk(child)

    with open(path, encoding="utf-8") as file:
        walk(json.load(file))
    return found


def compare(e, closing, harm):
    ours = ids(closing).get("evening")
    if not ours or ours != e.partner.shared:
        raise Trouble(f"the window holds the evening {ours}, the terminal {e.partner.shared}")
    shown = ids(harm)
    if {"count", "worked", "words", "show"} & shown.keys():
        raise Trouble("a text that speaks of harm was looked at")
    if SAFETY_HEADING in e.partner.screen.lower() or any(SAFETY_HEADING in line.lower() for line in e.partner.back):
        raise Trouble("the partner learned of the page that is for its writer alone")


def away(bins, out):
    """Both leave; both come back by Continue, and choose how; then the server dies while something is being written."""
    e = Evening(bins, out, "away", SIZES[:3])
    left, back, dies = f"{out}/away-left.dump", f"{out}/away-back.dump", f"{out}/away-dies.dump"
    try:
        s = e.sit_down("thank-you").type("say.text", "When you laughed with my grandmother").do("click leave", "wait-for leave.title", "click leave.title", f"wait-for continue 30000", f"dump {left}")
        s.do("wait-for here", "wait 6000", "click continue", "wait-for room.1 30000", "click room.1").page("reopen").visit("reopen").do(f"dump {back}", "click reopen.on")
        s.page("speak").type("say.text", "When you laughed with my grandmother").do(f"dump {dies}", "wait-for lost 9000", 'expect say.text "my grandmother"')
        s.visit("lost").do("key End", 'type " again"', 'expect say.text "again"')
        e.play()
        until("the window at the title", lambda: os.path.exists(left) or e.window.process.poll() is not None)
        e.partner.stop(signal.SIGKILL)
        e.partner = e.started(Partner(bins, e.home("noa"), {"reopen": back}))
        e.partner.type("continue", "1")
        until("the other table", lambda: os.path.exists(dies) or e.window.process.poll() is not None)
        e.server.stop(signal.SIGKILL)
        e.window.ended_well()
    finally:
        e.end()
    return s.visited


def quietly(bins, out):
    """Shift three times: the window is gone, its room with it; the other one sees a connection that went, and no more."""
    e = Evening(bins, out, "quietly", SIZES[:1])
    ready = f"{out}/quietly-ready.dump"
    try:
        s = e.sit_down("thank-you").type("say.text", "only mine").do(f"dump {ready}", "wait 800", "key Shift", "key Shift", "key Shift", "wait 5000", "click the-window-is-still-there")
        e.play()
        until("a text half written", lambda: os.path.exists(ready) or e.window.process.poll() is not None)
        if not e.rooms("mia"):
            raise Trouble("no room was kept on this device, so nothing can go")
        e.window.ended_well()
        if e.rooms("mia"):
            raise Trouble(f"still on this device: {e.rooms('mia')}")
        until("the partner seeing the lost connection", lambda: "connection has gone for now" in e.partner.screen)
        if re.search(r"quiet|exit|left the table", e.partner.screen.split("connection has gone")[-1]):
            raise Trouble("the partner learned more than that the connection went")
    finally:
        e.end()
    return s.visited


ALL = [whole, away, quietly]

if __name__ == "__main__":
    place = os.path.abspath(sys.argv[2])
    os.makedirs(place, exist_ok=True)
    for play in ALL:
        if len(sys.argv) < 4 or play.__name__ in sys.argv[3:]:
            began = time.monotonic()
            print(play.__name__, play(os.path.abspath(sys.argv[1]), place), f"{time.monotonic() - began:.0f} s")
