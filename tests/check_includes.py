#!/usr/bin/env python3
"""Checks the direction of includes between the layers, and that each outside library stays in its room.

usage: check_includes.py [ROOT]      exits 1 and names file, line and rule for each arrow that points the wrong way
"""
import pathlib, re, sys

# layer: the layers it may include; a file behind a colon is the only header allowed of that layer
DATA = {'game/rules/move.hpp', 'game/rules/event.hpp', 'game/rules/view.hpp', 'game/rules/verdict.hpp', 'game/rules/feelings.hpp', 'game/rules/reject.hpp',
        'game/match/command.hpp', 'game/match/table.hpp', 'game/scenario/scenario.hpp', 'game/scenario/seat.hpp'}
USES = {
    'game/text': set(), 'game/scenario': {'game/text'}, 'game/rules': {'game/scenario'},
    'game/scoring': {'game/text', 'game/scenario', 'game/rules/verdict.hpp', 'game/rules/feelings.hpp'},
    'game/match': {'game/rules', 'game/scoring', 'game/scenario'},
    'game/authoring': {'game/match', 'game/scoring', 'game/rules', 'game/scenario', 'game/text'},
    'net': DATA,
    'game/session': {'net', 'game/match/sample_player.hpp', 'game/match/match.hpp', 'game/match/hash.hpp', 'game/scenario', 'game/scoring', 'game/rules'} | DATA,
    'game/client': {'game/session', 'game/scenario', 'game/scoring', 'game/rules', 'net/qr.hpp'} | DATA,
    'game/terminal': {'game/session', 'game/scenario', 'game/scoring', 'game/rules'} | DATA,
    'server': {'game/match', 'game/scoring', 'game/scenario', 'game/rules', 'net'},
    'game': {'game', 'net', 'server'},  # main and the ways in: they compose
}
# outside header: the rooms it may be in (prefixes of paths)
ROOMS = {
    r'<SFML/': ['game/client/'], r'<enet/': ['net/enet_'], r'<openssl/': ['net/tls_', 'net/secure_channel.cpp'], r'<sqlite': ['server/sqlite_'],
    r'<(pango|cairo|librsvg)': ['game/client/'], r'<re2/': ['game/text/', 'game/scoring/', 'game/scenario/'],
    r'<spdlog/': ['server/'], r'<qrencode': ['net/qr'],
}
PURE = ['game/text', 'game/scoring', 'game/rules', 'game/match']  # no clock, no unseeded random
CLOCK = re.compile(r'std::chrono::\w+_clock|std::random_device|\btime\(nullptr\)|\bstd::rand\b')

def layer_of(path):
    folder = str(path.parent)
    while folder not in USES and '/' in folder: folder = folder.rsplit('/', 1)[0]
    return folder if folder in USES else None

def allowed(layer, target):
    if target.startswith(layer + '/'): return True
    return any(target == use or target.startswith(use + '/') for use in USES[layer])

def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else '.').resolve()
    bad, files = [], 0
    for top in ('game', 'net', 'server'):
        for path in sorted((root / top).rglob('*')):
            if path.suffix not in ('.hpp', '.cpp'): continue
            files += 1
            rel = path.relative_to(root); layer = layer_of(rel)
            if layer is None: bad.append(f'{rel}: in no known layer'); continue
            for n, line in enumerate(path.read_text(encoding='utf8').splitlines(), 1):
                ours = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
                if ours and not allowed(layer, ours[1]): bad.append(f'{rel}:{n}: {layer} may not include {ours[1]}')
                if ours and not (root / ours[1]).exists(): bad.append(f'{rel}:{n}: no such file from the root: {ours[1]}')
                if re.match(r'\s*#\s*include\s+<', line):
                    for what, rooms in ROOMS.items():
                        if re.search(what, line) and not any(str(rel).startswith(r) for r in rooms):
                            bad.append(f'{rel}:{n}: {line.strip()} belongs in {" or ".join(rooms)}')
                    if 'nlohmann' in line and path.suffix == '.hpp': bad.append(f'{rel}:{n}: JSON stays in .cpp files')
                if layer in PURE and CLOCK.search(line): bad.append(f'{rel}:{n}: {layer} reads no clock and no unseeded random')
    print('\n'.join(bad) if bad else f'{files} files, every arrow points the right way')
    sys.exit(1 if bad or not files else 0)

main()
