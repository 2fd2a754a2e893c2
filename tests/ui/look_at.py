"""Reads one dump of the widget tree and says what is amiss in it: out of the window, cut off, on top of each other."""

import json

SLACK = 2  # pixels of rounding


def inside(inner, outer):
    x, y, w, h = inner
    ox, oy, ow, oh = outer
    return x >= ox - SLACK and y >= oy - SLACK and x + w <= ox + ow + SLACK and y + h <= oy + oh + SLACK


def overlap(a, b):
    w = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    h = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return w > SLACK and h > SLACK


PRESSED = {"button", "choice", "toggle", "textbox", "lineedit"}
WORDS = PRESSED | {"text", "heading", "paragraph", "partner", "progress"}


def called(node):
    return f'{node["role"]} {node.get("id", "")} “{node.get("name", "")[:40]}”'


def walk(node, scrolled, sheet, found):
    """found: (node, may it lie outside the window because it scrolls, the sheet it is on)"""
    scrolled = scrolled or (node["role"] in ("scroll", "paragraph") and bool(node.get("value")))
    sheet = node.get("id") if node["role"] == "sheet" else sheet
    found.append((node, scrolled, sheet))
    for child in node.get("children", []):
        walk(child, scrolled, sheet, found)


def problems(path):
    with open(path, encoding="utf-8") as file:
        root = json.load(file)
    window, found, wrong = root["bounds"], [], []
    walk(root, False, None, found)
    seen = [(n, s, sheet) for n, s, sheet in found if n["role"] in WORDS and n["bounds"][2] > 0 and n["bounds"][3] > 0]
    for node, scrolled, _ in seen:
        x, y, w, h = node["bounds"]
        sideways = x < window[0] - SLACK or x + w > window[0] + window[2] + SLACK
        if sideways or (not scrolled and not inside(node["bounds"], window)):
            wrong.append(f"{called(node)} lies outside the window: {node['bounds']} in {window}")
        if node["role"] in PRESSED and node.get("focusable", True) and h < 40:
            wrong.append(f"{called(node)} is {h} high; a finger needs 44")
    pressed = [(n, s, sheet) for n, s, sheet in seen if n["role"] in PRESSED]
    for i, (a, sa, sheet_a) in enumerate(pressed):
        for b, sb, sheet_b in pressed[i + 1:]:
            nested = inside(a["bounds"], b["bounds"]) or inside(b["bounds"], a["bounds"])
            if sheet_a == sheet_b and sa == sb and not nested and overlap(a["bounds"], b["bounds"]):
                wrong.append(f"{called(a)} and {called(b)} lie on each other")
    ids = [n["id"] for n, _, _ in found if n.get("id")]
    wrong += [f"the id {one} is there twice" for one in sorted({i for i in ids if ids.count(i) > 1})]
    if not any(n.get("focus") for n, _, _ in found) and pressed:
        wrong.append("nothing has the focus")
    return wrong
