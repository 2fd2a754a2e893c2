#!/bin/sh
# Shows every page of the gallery in every theme on a virtual display, and again in the smallest window and at 200 % text.
# Fails if a page cannot be driven or a picture is missing. $1 program, $2 folder for the pictures.
set -eu
# Under the sanitizers: the graphics driver is unloaded before leaks are counted, so its own cannot be named and passed over.
# Leaks of the window's parts are looked for in client_tests.
ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0"
export ASAN_OPTIONS
program=$1 pictures=$2
mkdir -p "$pictures"
pages="title deal speak reflect turn words"
for page in $pages; do
  {
    for theme in evening morning contrast; do
      printf 'theme %s\nwait 40\nscreenshot %s/%s-%s.png\nwait 20\n' "$theme" "$pictures" "$page" "$theme"
    done
    printf 'theme evening\nresize 960x600\nwait 40\nscreenshot %s/%s-small.png\nwait 20\n' "$pictures" "$page"
    printf 'resize 1280x720\ntext-scale 200\nwait 40\nscreenshot %s/%s-large-text.png\nwait 20\n' "$pictures" "$page"
    printf 'key Tab\nkey Shift+Tab\ndump %s/%s.json\nquit\n' "$pictures" "$page"
  } > "$pictures/$page.txt"
done
run='for page in '"$pages"'; do timeout 60 "$0" "$page" --script "$1/$page.txt" || exit 1; done'
xvfb-run -a -s "-screen 0 1280x720x24" sh -c "$run" "$program" "$pictures"
# Writing by keyboard and mouse through the window's own loop, and the quick exit at its end: the last line is never reached.
cat > "$pictures/drive.txt" <<'END'
wait-for say
expect say "part of your week that gives."
type " More."
expect say "gives. More."
key Ctrl+Z
key Ctrl+Z
expect say "that gives"
click stem-W
key Tab
key Space
type "x"
expect say "When …When …x"
key Ctrl+A
key Ctrl+X
expect say ""
key Ctrl+V
expect say "When the weekend"
resize 960x600
key Shift
key Shift
key Shift
wait 20000
END
printf 'wait-for nothing-here 100\n' > "$pictures/fails.txt"
drive='timeout 15 "$0" speak --script "$1/drive.txt" || exit 1; timeout 15 "$0" speak --script "$1/fails.txt" 2> "$1/fails.log"; test $? -eq 1'
xvfb-run -a -s "-screen 0 1280x720x24" sh -c "$drive" "$program" "$pictures"
grep -q 'fails.txt:1: wait-for' "$pictures/fails.log"
for page in $pages; do
  for kind in evening morning contrast small large-text; do
    test -s "$pictures/$page-$kind.png" || { echo "missing: $page-$kind.png" >&2; exit 1; }
  done
done
