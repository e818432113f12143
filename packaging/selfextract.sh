#!/bin/sh
# Hashidate 橋立 @VERSION@. Installs for the user who starts it; needs no rights, touches no data. An older version gives way.
#     sh hashidate-….run                install or update
#     sh hashidate-….run --uninstall    remove the program; the data stay
set -eu
sum=@SUM@
lines=@LINES@
prefix=${HASHIDATE_PREFIX:-$HOME/.local}
program=$prefix/lib/hashidate
fresh=$prefix/lib/.hashidate-new
old=$prefix/lib/.hashidate-old

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
ja*)
    damaged='ファイルが壊れています。もう一度コピーしてください。'
    running='Hashidate 橋立 が起動しています。終了してから、もう一度実行してください。'
    broken='この環境では起動できません。以前の状態のままです。'
    installed='インストールしました：'
    gone='プログラムを削除しました。データは残っています。'
    usage='使い方：sh hashidate-….run [--uninstall]'
    ;;
zh*)
    damaged='檔案已損毀，請重新複製。'
    running='橋立正在執行中。請先關閉程式，再執行一次。'
    broken='程式無法在這台電腦上啟動，原有狀態未變更。'
    installed='已安裝：'
    gone='程式已移除，資料仍保留。'
    usage='用法：sh hashidate-….run [--uninstall]'
    ;;
*)
    damaged='This file is damaged. Copy it again.'
    running='Hashidate is open. Close it, then start this again.'
    broken='The program does not start on this computer. Nothing was changed.'
    installed='Installed:'
    gone='The program was removed. The data stay.'
    usage='Usage: sh hashidate-….run [--uninstall]'
    ;;
esac

say() { printf '%s\n' "$*"; }
stop() {
    say "$*" >&2
    rm -rf "$fresh"
    exit 1
}
is_open() {
    for exe in /proc/[0-9]*/exe; do
        [ "$(readlink "$exe" 2>/dev/null || true)" = "$program/hashidate" ] && return 0
    done
    return 1
}

case ${1:-} in
'' | --silent) ;;
--uninstall)
    if is_open; then stop "$running"; fi
    rm -rf "$program" "$fresh" "$old"
    rm -f "$prefix/bin/hashidate" "$prefix/share/applications/hashidate.desktop"
    rm -f "$prefix"/share/icons/hicolor/*/apps/hashidate.png
    say "$gone"
    exit 0
    ;;
*)
    say "$usage" >&2
    exit 2
    ;;
esac

payload() { tail -n "+$lines" "$0"; }
[ "$(payload | sha256sum | cut -d ' ' -f 1)" = "$sum" ] || stop "$damaged"
if is_open; then stop "$running"; fi
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share/applications"
# What an interrupted update left: the old program comes back before the new one is tried.
if [ -d "$old" ] && [ ! -d "$program" ]; then mv "$old" "$program"; fi
rm -rf "$fresh" "$old"
mkdir "$fresh"
payload | tar -xJ -C "$fresh" || stop "$damaged"
"$fresh/lib/hashidate/hashidate" --help >/dev/null 2>&1 || stop "$broken"
if [ -d "$program" ]; then mv "$program" "$old"; fi
mv "$fresh/lib/hashidate" "$program"
ln -sf ../lib/hashidate/hashidate "$prefix/bin/hashidate"
cp -R "$fresh/share/icons" "$prefix/share/"
sed "s|^Exec=.*|Exec=\"$program/hashidate\"|" "$fresh/share/applications/hashidate.desktop" >"$prefix/share/applications/hashidate.desktop"
rm -rf "$fresh" "$old"
say "$installed $prefix/bin/hashidate"
exit 0
