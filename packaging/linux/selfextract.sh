#!/bin/sh
# Hashidate 橋立 @VERSION@. Installs for the user who starts it; needs no rights, touches no data. An older version gives way.
#     sh hashidate-….run                install or update (--silent: says only what is wrong)
#     sh hashidate-….run --uninstall    remove the program; the data stay
# Each version lies in a folder of its own beside the old one, and one link says which is started. Whenever this ends,
# the link points to a whole program: the old one or the new one.
set -eu
sum=@SUM@
lines=@LINES@
name=@NAME@
machine=@MACHINE@
glibc=@GLIBC@
room=@ROOM@ # KB
asking='@ASKING@' # files of the program whose libraries the system must have
needed='@NEEDED@' # library or folder=Debian package
useful='@USEFUL@' # the same: what only printers or Wayland ask for
prefix=${HASHIDATE_PREFIX:-${HOME:?}/.local}
share=$prefix/share
all=$prefix/lib/hashidate
program=$all/program/hashidate
fresh=$all/.new-$$

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
ja*)
    damaged='ファイルが壊れています。もう一度コピーしてください。'
    running='Hashidate 橋立 が起動しています。終了してから、もう一度実行してください。'
    twice='別のインストールが進行中です。終わってから、もう一度実行してください。'
    broken='この環境では起動できません。以前の状態のままです。'
    foreign="このファイルは $machine のコンピューター用です。お使いの機種に合ったファイルを入手してください。"
    outdated="システムが古いためインストールできません。glibc $glibc 以降が必要です。現在の版："
    full='空き容量が足りません。必要な容量（MB）：'
    closed='このフォルダーに書き込めません：'
    missing='必要なシステムパッケージがありません。管理者が端末で次のコマンドを実行してから、もう一度お試しください。'
    named='次のものを含むシステムパッケージを入れてから、もう一度お試しください：'
    wanting='インストールは完了していますが、印刷や表示の一部に次のパッケージが必要です。'
    installed='インストールしました：'
    remove='削除するときのコマンド：'
    gone='プログラムを削除しました。データは残っています。'
    usage='使い方：sh hashidate-….run [--silent | --uninstall]'
    ;;
zh*)
    damaged='檔案已損毀，請重新複製。'
    running='橋立正在執行中。請先關閉程式，再執行一次。'
    twice='另一個安裝程序正在進行中。請待其完成，再執行一次。'
    broken='程式無法在這台電腦上啟動，原有狀態未變更。'
    foreign="此檔案適用於 $machine 電腦，請取得適合本機的檔案。"
    outdated="系統版本過舊，無法安裝。需要 glibc $glibc 以上，目前版本："
    full='磁碟空間不足，需要（MB）：'
    closed='無法寫入此資料夾：'
    missing='缺少必要的系統套件。請由系統管理者在終端機執行下列指令，然後再試一次。'
    named='請安裝含有下列項目的系統套件，然後再試一次：'
    wanting='安裝已完成，但列印或部分顯示功能還需要下列套件。'
    installed='已安裝：'
    remove='移除程式的指令：'
    gone='程式已移除，資料仍保留。'
    usage='用法：sh hashidate-….run [--silent | --uninstall]'
    ;;
*)
    damaged='This file is damaged. Copy it again.'
    running='Hashidate is open. Close it, then start this again.'
    twice='Another installation is running. Let it finish, then start this again.'
    broken='The program does not start on this computer. Nothing was changed.'
    foreign="This file is for $machine computers. Get the one for this computer."
    outdated="This system is too old: glibc $glibc or newer is needed. It has: "
    full='There is not enough free space. MB needed: '
    closed='This folder cannot be written to: '
    missing='System packages are missing. An administrator types this in a terminal; then start this again.'
    named='Install the system packages that hold the following, then start this again: '
    wanting='The program is installed. For printing, or some displays, these packages are needed too.'
    installed='Installed: '
    remove='To remove it: '
    gone='The program was removed. The data stay.'
    usage='Usage: sh hashidate-….run [--silent | --uninstall]'
    ;;
esac

say() { [ "$silent" = yes ] || printf '%s\n' "$*"; }
stop() {
    printf '%s\n' "$*" >&2
    exit 1
}
is_open() { # in FOLDER: a program of it runs
    [ -d "$1" ] || return 1
    real=$(cd "$1" && pwd -P)
    readlink /proc/[0-9]*/exe 2>/dev/null | grep -q -F -- "$real/"
}
command_for() { # LIBRARY=PACKAGE… : what an administrator types
    . /etc/os-release 2>/dev/null || true
    like=" ${ID:-} ${ID_LIKE:-} " libraries='' packages=''
    for one in $1; do
        packages="$packages ${one#*=}"
        case $one in
        *.so*) libraries="$libraries '${one%%=*}()(64bit)'" ;;
        *) libraries="$libraries ${one%%=*}" ;;
        esac
    done
    packages=$(printf '%s\n' $packages | sort -u | tr '\n' ' ')
    case $like in
    *' debian '* | *' ubuntu '*) printf '    sudo apt install %s' "${packages% }" ;;
    *' fedora '* | *' rhel '* | *' centos '*) printf '    sudo dnf install%s' "$libraries" ;;
    *' suse '* | *' opensuse '* | *' sles '*) printf '    sudo zypper install%s' "$libraries" ;;
    esac
}
want() { # LIBRARY=PACKAGE… SENTENCE: the sentence and the command, or the libraries' names where no command is known
    typed=$(command_for "$1")
    if [ -n "$typed" ]; then printf '%s\n%s\n' "$2" "$typed"; else
        printf '%s' "$named"
        for one in $1; do printf '%s ' "${one%%=*}"; done
        printf '\n'
    fi >&2
}
absent() { # LIBRARY=PACKAGE… of those that $lacking names, and of the files that are not there
    for one in $1; do
        case ${one%%=*} in
        /*) [ -e "${one%%=*}" ] || printf '%s ' "$one" ;;
        *) case " $lacking " in *" ${one%%=*} "*) printf '%s ' "$one" ;; esac ;;
        esac
    done
}
alone() { # nobody else installs or removes at the same time; what killed programs held is free again
    if [ -d "$all" ] && command -v flock >/dev/null; then
        exec 9>"$all/.lock"
        flock -w 10 9 || stop "$twice"
    fi
}
sweep() { # NAME: every other version goes, and what an interrupted installation left
    rm -rf "$all"/.new-* "$all"/.link-*
    for old in "$all"/*; do
        case ${old##*/} in "$1" | program) ;; *) is_open "$old" || rm -rf "$old" ;; esac
    done
}
refresh() { # what desktops know of menus and kinds of files
    if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$share/applications" || true; fi
    if command -v update-mime-database >/dev/null; then update-mime-database "$share/mime" >/dev/null 2>&1 || true; fi
}

silent=no
case ${1:-} in
'') ;;
--silent) silent=yes ;;
--uninstall)
    if is_open "$all"; then stop "$running"; fi
    alone
    rm -f "$prefix/bin/hashidate" "$share/applications/hashidate.desktop" "$share/mime/packages/hashidate.xml"
    rm -f "$share/metainfo/tw.hashidate.Hashidate.metainfo.xml" "$share"/icons/hicolor/*/apps/hashidate.png
    rm -rf "$all"
    refresh
    rmdir "$share"/icons/hicolor/*/apps "$share"/icons/hicolor/* "$share/icons/hicolor" "$share/icons" \
        "$share/metainfo" "$share/mime/packages" "$prefix/lib" "$prefix/bin" 2>/dev/null || true
    say "$gone"
    exit 0
    ;;
*)
    printf '%s\n' "$usage" >&2
    exit 2
    ;;
esac

[ "$(uname -m)" = "$machine" ] || stop "$foreign"
here=$(getconf GNU_LIBC_VERSION 2>/dev/null || true)
older=$(printf '%s\n' "${here#glibc }" "$glibc" | sort -V | head -n 1)
[ "$older" = "$glibc" ] || stop "$outdated${here:-?}"
lacking=
for tool in tar=tar xz=xz-utils sha256sum=coreutils ldd=libc-bin; do
    command -v "${tool%%=*}" >/dev/null || lacking="$lacking /usr/bin/$tool"
done
if [ -n "$lacking" ]; then
    want "$lacking" "$missing"
    exit 1
fi
payload() { tail -n "+$lines" "$0"; }
[ "$(payload | sha256sum | cut -d ' ' -f 1)" = "$sum" ] || stop "$damaged"
if is_open "$all"; then stop "$running"; fi
mkdir -p "$all" "$prefix/bin" "$share/applications" "$share/mime/packages" "$share/metainfo" 2>/dev/null || stop "$closed$prefix"
[ -w "$all" ] || stop "$closed$all"
alone
sweep "$(readlink "$all/program" || true)"
free=$(df -Pk "$all" | awk 'END { print $4 }')
[ "$free" -gt "$room" ] || stop "$full$((room / 1000))"
trap 'rm -rf "$fresh" "$all/.link-$$"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$fresh"
payload | tar -xJ --no-same-owner -C "$fresh" || stop "$damaged"
made=$fresh/lib/hashidate/$name
lacking=$(cd "$made" && LD_LIBRARY_PATH=$made/_internal ldd $asking 2>/dev/null | awk '/not found/ { print $1 }' | sort -u | tr '\n' ' ')
short=$(absent "$needed")
if [ -n "$short" ]; then
    want "$short" "$missing"
    exit 1
fi
"$made/hashidate" --help >/dev/null 2>&1 || stop "$broken"
target=$all/$name
if [ -e "$target" ]; then target=$target.$$; fi # the same version once more: never over what is in use
mv "$made" "$target"
head -n "$((lines - 1))" "$0" >"$target/uninstall.sh"
sync -f "$target" 2>/dev/null 9>&- || sync 9>&-
ln -s "${target##*/}" "$all/.link-$$"
mv -Tf "$all/.link-$$" "$all/program"
ln -sfn ../lib/hashidate/program/hashidate "$prefix/bin/hashidate"
while IFS= read -r line; do
    case $line in Exec=*) printf 'Exec="%s" %%f\n' "$program" ;; *) printf '%s\n' "$line" ;; esac
done <"$fresh/share/applications/hashidate.desktop" >"$fresh/hashidate.desktop"
mv -f "$fresh/hashidate.desktop" "$fresh/share/applications/hashidate.desktop"
cp -R --remove-destination "$fresh/share/." "$share"
refresh
sweep "${target##*/}"
say "$installed$prefix/bin/hashidate"
say "${remove}sh '$all/program/uninstall.sh' --uninstall"
rest=$(absent "$useful")
if [ -n "$rest" ]; then want "$rest" "$wanting"; fi
exit 0
