# Sourced by game/play and tests/run. ensure_packages FILE…: installs what the lists name and this machine lacks, saying what and why.
ensure_packages() {
  local missing=() line name sudo=()
  while read -r line; do
    name=${line%% *}
    case "$name" in ''|'#'*) continue ;; esac
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$line")
  done < <(cat "$@")
  [ ${#missing[@]} -eq 0 ] && return 0

  echo "Heard needs these Debian packages, which are not here yet:"
  printf '  %s\n' "${missing[@]}"
  if ! command -v apt-get >/dev/null; then
    echo "This is not a Debian system (no apt-get). Please install the like of the above by hand, then start again." >&2
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "You are not root, and there is no sudo here. Please ask whoever looks after this machine to run:" >&2
      echo "  apt-get install ${missing[*]%% *}" >&2
      return 1
    fi
    echo "Installing them asks for your password (sudo)."
    sudo=(sudo)
  fi
  echo "Installing, once. This can take a few minutes."
  local log; log=$(mktemp)
  if ! { "${sudo[@]}" apt-get update -q && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]%% *}"; } >"$log" 2>&1; then
    tail -n 8 "$log" >&2
    echo "Installing did not work; the lines above say why. Is the network there? Start again to try once more. (Whole log: $log)" >&2
    return 1
  fi
  rm -f "$log"
}
