#!/bin/sh
# Takes Desktop Search away again.
#
#   uninstall.sh               the program; your settings and the index stay
#   uninstall.sh --with-index  these too
#
# Your own files are not touched either way. An index that was moved elsewhere is named and left to you.
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
[ -f "$place/installed.txt" ] || { echo "Nothing is installed here: this is the folder that was downloaded." >&2; exit 1; }

if [ "$with_index" = yes ]; then
  # The program itself knows which files are its own; anything else in these folders stays.
  "$place/desktop-search" mover --remove > "$place/removed.txt" || {
    echo "The index is in use or cannot be removed: $(cat "$place/removed.txt")" >&2
    exit 1
  }
  moved=$(sed -n 's/.*"kept": "\(.*\)".*/\1/p' "$place/removed.txt")
  rmdir "$config/desktop-search" "$data/desktop-search" "$state/desktop-search/log" "$state/desktop-search" 2> /dev/null || true
  [ -z "$moved" ] || echo "Your index was moved, and stays: $moved"
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
echo "Desktop Search is gone."
[ "$with_index" = yes ] || echo "Your settings and the index stay: $config/desktop-search and $data/desktop-search"
