#!/bin/sh
# Uninstalls Desktop Search.
#
#   uninstall.sh               removes the program, keeps settings and the index
#   uninstall.sh --with-index  removes them too
#
# Your own files are not changed. An index that was moved to another folder is kept, and its location is printed.
set -eu
place=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
prefix=${place%/lib/desktop-search}
config=${XDG_CONFIG_HOME:-$HOME/.config}
data=${XDG_DATA_HOME:-$HOME/.local/share}
state=${XDG_STATE_HOME:-$HOME/.local/state}
with_index=no
case ${1-} in
  '') ;;
  --with-index) with_index=yes ;;
  *) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
[ -f "$place/installed.txt" ] || { echo "Desktop Search is not installed here: this is the downloaded folder." >&2; exit 1; }

if [ "$with_index" = yes ]; then
  # The program itself knows which files are its own; anything else in these folders stays.
  "$place/desktop-search" mover --remove > "$place/removed.txt" || {
    echo "The index is in use or cannot be removed: $(cat "$place/removed.txt")" >&2
    exit 1
  }
  moved=$(sed -n 's/.*"kept": "\(.*\)".*/\1/p' "$place/removed.txt")
  rmdir "$config/desktop-search" "$data/desktop-search" "$state/desktop-search/log" "$state/desktop-search" 2> /dev/null || true
  [ -z "$moved" ] || echo "Your index was moved to another folder and is kept: $moved"
fi
while read -r file; do
  rm -f "$file"
  rmdir -p "$(dirname "$file")" 2> /dev/null || true
done < "$place/installed.txt"
# What the program wrote when it was asked to start with the session, and to answer searches of the desktop.
rm -f "$config/autostart/desktop-search.desktop" "$data/krunner/dbusplugins/desktop-search.desktop"
[ "$(readlink "$prefix/bin/desktop-search")" != ../lib/desktop-search/desktop-search ] || rm -f "$prefix/bin/desktop-search"
rm -rf "$place"
rmdir "$prefix/lib" "$prefix/bin" 2> /dev/null || true
echo "Desktop Search was uninstalled."
[ "$with_index" = yes ] || echo "Settings and index are kept: $config/desktop-search and $data/desktop-search"
