#!/usr/bin/env python3
"""The ways in, by the window itself: one program alone, two that find each other over loopback, and a server between two.

usage: ways.py BIN OUT [alone] [hosting] [server]     all, if none is named; BIN holds heard and heard-server; dumps and pictures of every page go to OUT. Needs a display.
Exits 1 if a page did not come, or a page visited shows none of its words.
"""
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time

SIZES = [("1280x720", 100), ("960x600", 100), ("1280x720", 150)]
PATIENCE = 90  # seconds for one window


class Window:
    """One program with folders of its own, driven by a script of commands (game/client/app/script.hpp)."""

    def __init__(self, bins, out, name, home):
        self.bins, self.out, self.name, self.home, self.lines, self.visited = bins, out, name, home, [], []

    def do(self, *commands):
        self.lines += commands
        return self

    def page(self, name, ms=15000):
        return self.do(f"wait-for page {ms}", f'expect page "{name}"')

    def write_in(self, box, words):
        return self.do(f"click {box}", "key Ctrl+A", f'type "{words}"')

    def visit(self, name):
        for size, percent in SIZES:
            shot = f"{self.out}/{name}-{size}-{percent}"
            self.do(f"resize {size}", f"text-scale {percent}", "wait 120", f"dump {shot}.json", f"screenshot {shot}.png")
        self.visited.append(name)
        return self.do("resize 1280x720", "text-scale 100", "wait 60")

    def start(self, *arguments):
        script = self.home / f"{self.name}.heard"
        script.write_text("\n".join(self.lines) + "\n", encoding="utf-8")
        env = dict(os.environ, XDG_STATE_HOME=str(self.home / "state"), XDG_CONFIG_HOME=str(self.home / "config"))
        for folder in ("state", "config"):
            (self.home / folder).mkdir(exist_ok=True)
        self.lines = []
        self.process = subprocess.Popen([f"{self.bins}/heard", "--undo", "0", "--script", str(script), *arguments], env=env, stderr=subprocess.PIPE, text=True)
        return self

    def end(self):
        try:
            said = self.process.communicate(timeout=PATIENCE)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            said = self.process.communicate()[0] or "took too long"
        if self.process.returncode != 0:
            sys.exit(f"{self.name}: {said}")


def seen(path):
    """What a dump holds, by id: the name and the value of every widget that has one."""
    found = {}

    def walk(widget):
        if widget.get("id"):
            found[widget["id"]] = (widget.get("name", ""), widget.get("value", ""))
        for child in widget.get("children", []):
            walk(child)

    walk(json.loads(pathlib.Path(path).read_text(encoding="utf-8")))
    return found


def dumped(path, window):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if window.process.poll() is not None:
            window.end()
        try:
            return seen(path)
        except (FileNotFoundError, json.JSONDecodeError):
            time.sleep(0.1)
    sys.exit(f"{path} was never written")


def alone(bins, out, home):
    w = Window(bins, out, "alone", home).do("wait-for settings 15000", "click settings", "wait-for theme.evening").visit("settings")
    w.write_in("name", "Mia").do("click undo.5", "click motion", 'expect motion "on"', "click theme.morning", "wait 100", f"screenshot {out}/settings-morning.png")
    w.do("click theme.high", "wait 100", f"screenshot {out}/settings-contrast.png", "click theme.evening", "click back", "wait-for help")
    w.do("click help").page("help").do('expect country.UK ""').visit("help").do("key Escape", "wait-for who", "click who").page("who").visit("who").do("click back")
    w.do("wait-for join", "click join", "wait-for link").visit("join").write_in("link", "heard://not-a-link").do("key Return", 'expect closed "not whole"').visit("join-notwhole")
    w.do("key Escape", "wait-for open", "click open", "wait-for phrase").visit("open").write_in("address", "127.0.0.1:9").write_in("phrase", "only ours").do(
        'expect phrase ""', "click show", 'expect phrase "only ours"', "click begin", "wait-for next 20000").page("problem").do('expect heading "Nobody answers"')
    w.visit("problem-unreachable").do("click next.Look", "wait-for phrase", 'expect address "127.0.0.1:9"', "key Escape")
    w.do("wait-for host", "click host", 'expect name "Mia"').visit("host").do("click begin", "wait-for copy 20000").page("room").do("key Escape", "wait-for leaving.stay")
    w.visit("room-leaving").do("key Escape", "gone leaving.stay", "click leave", "click leaving.go", "wait-for here")
    w.start().end()
    settings = json.loads((home / "config/heard/settings.json").read_text(encoding="utf-8"))
    if (settings["name"], settings["undoSeconds"], settings["reducedMotion"]) != ("Mia", 5, True):
        sys.exit(f"settings were not kept: {settings}")
    return w.visited


def hosting(bins, out, home_a, home_b):
    """From the link to the first card the guest passes four pages: invited, ready, mood, deal."""
    room = f"{out}/room.json"
    a = Window(bins, out, "hosting", home_a).do("wait-for host 15000", "click host", "wait-for name").write_in("name", "Mia").do("key Return", "wait-for copy 20000").page("room")
    a.do("click copy", 'expect copied "Copied"').visit("room").do(f"dump {room}", "click who").page("who").do("wait-for who.table")
    a.visit("who-room").do("click back", "wait-for answered 60000").visit("room-answered").do("wait-for letin 60000", 'expect knocking "Noa"').visit("room-knock")
    a.do("key Return", "wait-for safety.no 20000").page("ready").do("click leave", "wait-for leave.who", "click leave.who", "wait-for who.table").visit("who-evening")
    a.do("click back", "wait-for sheet.close", "click sheet.close", "click safety.no", "wait-for mood.give 20000", "click mood.1", "click battery.2", "click mood.give").page("deal", 20000)
    a.do("wait 3000").start()
    link = dumped(room, a)["qr"][1]
    b = Window(bins, out, "guest", home_b).do("wait-for answer.now 20000").page("invited").visit("invited").write_in("name", "Noa").do("click answer.while", 'expect question "a while"')
    b.visit("invited-while").do("wait 1500", "click answer.now", 'expect heading "knocked"').visit("invited-knocking")
    b.do("wait-for safety.no 60000").page("ready").visit("ready").do("click safety.no", "wait-for mood.give 20000").page("mood")
    b.do("click mood.2", "click battery.3", "click mood.give", "wait-for dealt.1 20000").page("deal").do("wait 200")
    b.start("--join", link).end()
    a.end()
    return a.visited + b.visited


def serve(bins, home, port, key):
    return subprocess.Popen([f"{bins}/heard-server", "--address", "127.0.0.1", "--port", str(port), "--data-folder", str(home / key), "--pass-phrase", "open sesame"],
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def on_server(bins, out, home_a, home_b, port):
    place, room = f"127.0.0.1:{port}", f"{out}/server-room.json"
    a = Window(bins, out, "opening", home_a).do("wait-for open 15000", "click open", "wait-for address").write_in("name", "Mia").write_in("address", place).do("click begin", "wait-for trust.yes 20000")
    a.page("trust").visit("trust").do("click trust.no", "wait-for next").page("problem").do('expect heading "six words"').visit("problem-refused")
    a.do("click next", "wait-for trust.yes 20000", "click trust.yes", "wait-for next 20000").page("problem").do('expect heading "pass phrase"').visit("problem-phrase")
    a.do("click next", "wait-for phrase").write_in("phrase", "open sesame").do("key Return", "wait-for trust.yes 20000", "click trust.yes", "wait-for copy 20000").page("room").visit("room-server").do(f"dump {room}")
    a.do("wait-for letin 90000", "click letin", "wait-for safety.no 20000", "click leave", "wait-for leave.title", "click leave.title", "wait-for continue", "click continue", "wait-for room.1")
    a.visit("continue").do("click room.1", "wait-for safety.no 20000", "click leave", "wait-for leave.title", "click leave.title", "wait-for continue", "click continue", "click forget.1", "wait-for forget.yes")
    a.visit("continue-forget").do("click forget.yes", "gone room.1", "click back", "wait-for here", "gone continue").start()
    code = dumped(room, a)["code"][0]
    b = Window(bins, out, "typing", home_b).do("wait-for join 15000", "click join", "wait-for code").write_in("address", place).write_in("code", "1-222-333").do("click begin", "wait-for trust.yes 20000")
    b.page("trust").do("click trust.yes", "wait-for next 20000").page("problem").visit("problem-code").do("click next", "wait-for code").write_in("code", code).do("key Return", "wait-for trust.yes 20000", "click trust.yes", "wait-for answer.now 20000")
    b.page("invited").do("click answer.now", "wait-for safety.no 60000").page("ready").do("wait 300")
    b.start().end()
    a.end()
    return a.visited + b.visited


def other_key(bins, out, home_a, port):
    w = Window(bins, out, "otherkey", home_a).do("wait-for open 15000", "click open", "wait-for address").write_in("address", f"127.0.0.1:{port}").write_in("phrase", "open sesame")
    w.do("click begin", "wait-for next 20000").page("problem").do('expect heading "not the one you trusted"').visit("problem-otherkey").do("click next", "wait-for trust.yes 20000").page("trust")
    w.do("click trust.yes", "wait-for copy 20000").page("room").start().end()
    return w.visited


def check(out, names):
    for name in names:
        for size, percent in SIZES:
            widgets = seen(f"{out}/{name}-{size}-{percent}.json")
            if not any(re.search(r"\w{3}", " ".join(each)) for each in widgets.values()):
                sys.exit(f"{name} shows nothing")
            if os.path.getsize(f"{out}/{name}-{size}-{percent}.png") < 10000:
                sys.exit(f"{name}: its picture is empty")


def main():
    parts = sys.argv[3:] or ["alone", "hosting", "server"]
    bins, out = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    os.makedirs(out, exist_ok=True)
    for left in ("room.json", "server-room.json"):  # of an earlier run: its link and code are over
        pathlib.Path(out, left).unlink(missing_ok=True)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        homes = [pathlib.Path(folder) / name for name in ("one", "mia", "noa", "mia2", "noa2")]
        for home in homes:
            home.mkdir()
        names = alone(bins, out, homes[0]) if "alone" in parts else []
        names += hosting(bins, out, homes[1], homes[2]) if "hosting" in parts else []
        for key, play in (("key", lambda: on_server(bins, out, homes[3], homes[4], port)), ("anotherkey", lambda: other_key(bins, out, homes[3], port))):
            if "server" not in parts:
                continue
            server = serve(bins, homes[3], port, key)
            try:
                names += play()
            finally:
                server.send_signal(signal.SIGTERM)
                server.wait(timeout=10)
    check(out, names)
    print(f"{len(names)} pages of the ways in, each in {len(SIZES)} sizes")


main()
