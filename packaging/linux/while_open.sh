#!/bin/sh
# While the program is open, dpkg neither replaces nor removes it: its files are read only when they are needed.
set -e
[ "$1" = @WHEN@ ] || exit 0
if readlink /proc/[0-9]*/exe 2>/dev/null | grep -q '^/usr/lib/hashidate/'; then
    echo '橋立正在執行中。請先關閉程式，再執行一次。' >&2
    echo 'Hashidate 橋立 が起動しています。終了してから、もう一度実行してください。' >&2
    echo 'Hashidate is open on this computer. Close it, then try again.' >&2
    exit 1
fi
