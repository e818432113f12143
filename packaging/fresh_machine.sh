#!/usr/bin/env bash
# Prove README's two commands on a machine with nothing but python3 and pip: a new Debian in a folder, a fresh clone.
#
#   packaging/fresh_machine.sh [--suite NAME] [--keep FOLDER] [--ci]
#
#   --suite NAME    Debian release, default bookworm
#   --keep FOLDER   keep the bare system in FOLDER for the next run; the trial itself always starts from an untouched copy
#   --ci            also run .ci/run in there
#
# Needs root, debootstrap and git. Uses the package sources of this machine, pip's and apt's settings included, and
# only committed work. Mounts live in a namespace of their own and end with it, whatever happens.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

die() { printf 'fresh_machine: %s\n' "$*" >&2; exit 1; }
note() { printf '\n### %s\n' "$*"; }

# What pip is configured with here and that lies on this machine: folders and files of indexes, links, certificates.
pip_paths() {
    python3 -m pip config list 2>/dev/null | sed "s/^[^=]*='\(.*\)'$/\1/" | tr ' ' '\n' | sed 's,^file://,,' |
        grep '^/' | sort -u | while read -r path; do [ -e "$path" ] && printf '%s\n' "$path"; done || true
}

# One line for each package source of this machine that carries the wanted release.
apt_sources() {
    apt-get indextargets --format '$(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
        awk -v suite="$suite" 'index($2, suite) == 1 { print "deb", $1, $2, $3 }' | sort -u
}

make_system() {  # TARGET: a bare Debian with python3 and pip
    local mirror
    mirror=$(apt_sources | awk -v suite="$suite" '$3 == suite { print $2; exit }')
    [ -n "$mirror" ] || mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 2>/dev/null | head -n 1)
    [ -n "$mirror" ] || die "this machine has no apt source to take Debian from"
    debootstrap --variant=minbase --include=python3,python3-pip "$suite" "$1" "$mirror" >"$1.log" 2>&1 ||
        { tail -n 5 "$1.log" >&2; die "debootstrap failed, see $1.log"; }
    rm -f "$1.log"
}

lend_settings() {  # TARGET: how this machine reaches packages; no package and no tool
    local root=$1 file
    apt_sources >"$root/etc/apt/sources.list.lent"
    if [ -s "$root/etc/apt/sources.list.lent" ]; then
        mv "$root/etc/apt/sources.list.lent" "$root/etc/apt/sources.list"
    else
        rm "$root/etc/apt/sources.list.lent"
    fi
    apt-config dump | grep -E '^Acquire::[^ ]+ "[^"]' | grep -v '^Acquire::IndexTargets' >"$root/etc/apt/apt.conf.d/90lent" || true
    for file in /etc/resolv.conf /etc/hosts /etc/pip.conf "$HOME/.config/pip/pip.conf" "$HOME/.pip/pip.conf" \
        /etc/ssl/certs/ca-certificates.crt /usr/local/share/ca-certificates/*.crt $(pip_paths); do
        [ -f "$file" ] || continue
        case $file in "$HOME"/*) target=/root${file#"$HOME"} ;; *) target=$file ;; esac
        mkdir -p "$root$(dirname "$target")"
        cat "$file" >"$root$target"
    done
}

inside() {  # ROOT COMMAND...: run in the new machine, with an empty environment but for how pip reaches its index
    local root=$1
    shift
    local lent=() name
    for name in $(compgen -e | grep -E '^(PIP_.*|.*_proxy|.*_PROXY|SSL_CERT_FILE)$' || true); do lent+=("$name=${!name}"); done
    "${offline[@]}" chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "${lent[@]}" /bin/sh -c "cd /hashidate && $*"
}

trial() {  # ROOT: in a mount namespace of its own
    local root=$1 path
    mount -t proc proc "$root/proc"
    mount --bind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/dev/shm" 2>/dev/null || true
    for path in $(pip_paths) $(pip_roots); do
        [ -d "$path" ] || continue
        mkdir -p "$root$path"
        mount --bind "$path" "$root$path"
        mount -o remount,ro,bind "$root$path"
    done
    note "python3 packaging/bootstrap.py run"
    time inside "$root" python3 packaging/bootstrap.py run
    note "the second start, without a network"
    offline=(unshare --net)
    time inside "$root" python3 packaging/bootstrap.py run
    note ".venv/bin/hashidate works"
    inside "$root" .venv/bin/hashidate --store out/sample.db list delegations
    offline=()
    note "python3 packaging/bootstrap.py test"
    time inside "$root" python3 packaging/bootstrap.py test
    if [ "$with_ci" = yes ]; then
        note ".ci/run"
        time inside "$root" .ci/run
    fi
    note "the fresh machine ran everything"
}

# A local index may point beside itself (../../files), so its parent comes along.
pip_roots() {
    pip_paths | while read -r path; do
        if [ -d "$path" ] && [ "$(dirname "$path")" != / ] && [ "$(basename "$path")" = simple ]; then dirname "$path"; fi
    done | sort -u
}

suite=bookworm keep="" with_ci=no offline=()
while [ $# -gt 0 ]; do
    case $1 in
        --suite) suite=$2; shift 2 ;;
        --keep) keep=$2; shift 2 ;;
        --ci) with_ci=yes; shift ;;
        *) sed -n '2,11p' "${BASH_SOURCE[0]}"; exit 2 ;;
    esac
done
[ "$(id -u)" = 0 ] || die "root is needed for debootstrap and chroot"

if [ -n "${FRESH_MACHINE_ROOT:-}" ]; then  # we are the part inside the namespace
    trial "$FRESH_MACHINE_ROOT"
    exit 0
fi

for tool in debootstrap git unshare; do command -v "$tool" >/dev/null || die "$tool is not installed"; done
work=$(mktemp -d "${TMPDIR:-/tmp}/hashidate-fresh.XXXXXX")
# Every mount was made in the namespace that has ended by now, so this can remove nothing of the host's.
trap 'rm -rf --one-file-system "$work"' EXIT

bare=${keep:+$keep/$suite}
if [ -z "$bare" ]; then
    note "debootstrap $suite"
    make_system "$work/root"
else
    if [ ! -d "$bare" ]; then
        note "debootstrap $suite into $bare"
        mkdir -p "$keep"
        rm -rf --one-file-system "$bare.part"
        make_system "$bare.part"
        mv "$bare.part" "$bare"
    fi
    cp -a "$bare" "$work/root"
fi
lend_settings "$work/root"
[ -z "$(git -C "$checkout" status --porcelain --untracked-files=no)" ] || note "uncommitted changes do not take part"
git clone --quiet --no-hardlinks "$checkout" "$work/root/hashidate"
chown -R root:root "$work/root/hashidate"

flags=(--suite "$suite")
if [ "$with_ci" = yes ]; then flags+=(--ci); fi
FRESH_MACHINE_ROOT="$work/root" unshare --mount --propagation private bash "${BASH_SOURCE[0]}" "${flags[@]}"
