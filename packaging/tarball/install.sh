#!/bin/sh
# Installs Desktop Search for the current user, without administrator rights.
#
#   ./install.sh             below ~/.local
#   ./install.sh --prefix DIR
#
# The program also runs without installation: ./desktop-search. To keep all its files in this folder (portable mode),
# create an empty file portable.txt here.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
prefix=$HOME/.local
case ${1-} in
  '') ;;
  --prefix) prefix=${2:?"--prefix requires a folder"} ;;
  *) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
mkdir -p "$prefix"
prefix=$(CDPATH= cd -- "$prefix" && pwd)
case $prefix in
  *[!A-Za-z0-9_@+=:,./-]*) echo "The menu cannot start programs in $prefix: its name has special characters. Choose another folder with --prefix." >&2; exit 1 ;;
esac
place=$prefix/lib/desktop-search
program=$place/desktop-search
[ "$here" != "$place" ] || { echo "Desktop Search is already installed here." >&2; exit 1; }

# The old one goes away whole, the new one comes whole or not at all.
rm -rf "$place.new"
mkdir -p "$prefix/lib" "$prefix/bin"
cp -R "$here" "$place.new"
rm -f "$place.new/install.sh" "$place.new/portable.txt"
rm -rf "$place"
mv "$place.new" "$place"
ln -sf ../lib/desktop-search/desktop-search "$prefix/bin/desktop-search"

# What the desktop is told; each file is noted, so that uninstall.sh takes away exactly these.
share=$prefix/share
[ "$prefix" != "$HOME/.local" ] || share=${XDG_DATA_HOME:-$prefix/share}
: > "$place/installed.txt"
(cd "$place/share" && find . -type f) | while read -r file; do
  mkdir -p "$share/$(dirname "$file")"
  case $file in
    *.desktop) sed "s|@PROGRAM@|$program|g" "$place/share/$file" > "$share/$file" ;;
    *) cp "$place/share/$file" "$share/$file" ;;
  esac
  echo "$share/$file" >> "$place/installed.txt"
done
for tool in "update-desktop-database $share/applications" "gtk-update-icon-cache -qtf $share/icons/hicolor"; do
  command -v "${tool%% *}" > /dev/null && $tool > /dev/null 2>&1 || true
done
echo "Desktop Search is installed. Start it from the menu or with $prefix/bin/desktop-search"
case :$PATH: in *:"$prefix/bin":*) ;; *) echo "Note: $prefix/bin is not in your PATH." ;; esac
echo "To uninstall: $place/uninstall.sh"
