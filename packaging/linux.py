"""Make the two files that Linux users receive from what packaging/build.py froze: a .deb and a self-extracting .run.

    python3 packaging/linux.py [--build build] [--maintainer "Name <address>"]

Needs dpkg-dev, binutils and xz. The .deb depends on what the frozen files ask for and do not bring themselves, as
dpkg-shlibdeps finds it; the .run (packaging/linux/selfextract.sh before an archive) installs for one user, without any
rights, and names what the system lacks. packaging/linux_test.py proves both.

In both the program lies in lib/hashidate/VERSION-SUM, and the link lib/hashidate/program says which version is started:
an update that breaks off leaves the old program or the new one. dpkg puts links in place after all files, in the order
of their names, so the link is its last step.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from build import ROOT, Stop, version

FILES = ROOT / "packaging" / "linux"
SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
MAINTAINER = "Hashidate <hashidate@localhost>"  # HASHIDATE_MAINTAINER or --maintainer: who answers for a package
SHARES = {
    "hashidate.desktop": "applications",
    "hashidate.xml": "mime/packages",
    "tw.hashidate.Hashidate.metainfo.xml": "metainfo",
}
# What libraries of ours read from the system's: library -> (Debian package, place).
READ = {
    "libxkbcommon.so.0": ("xkb-data", "/usr/share/X11/xkb"),
    "libX11.so.6": ("libx11-data", "/usr/share/X11/locale"),
    "libfontconfig.so.1": ("fontconfig-config", "/etc/fonts/fonts.conf"),
}
C_LIBRARY = re.compile(r"(libc|libm|libdl|libpthread|librt|libresolv|libutil|ld-linux[\w-]*)\.so")
CONTROL = """Package: hashidate
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: xdg-utils
Section: misc
Priority: optional
Description: itinerary, contacts, budget and papers of delegations to Japan
 Everything that an office of a Taiwanese city or county needs for a
 delegation to Japan, in Chinese and Japanese, without a network.
"""
COPYRIGHT = "The licences of the program and of all that it carries: {place}/_internal/resources/licences\n"


class Asked(NamedTuple):
    """What the frozen files ask of the system: sonames -> files that ask, without the C library; its least version."""

    needed: dict[str, list[str]]  # without them no window opens
    useful: dict[str, list[str]]  # only printers or Wayland
    brought: set[str]
    glibc: str


def output_of(command: list[str | Path], folder: Path) -> str:
    """What a command prints; Stop where it fails."""
    words = [str(part) for part in command]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Stop(f"{words[0]}: {done.stderr.strip()[-600:]}")
    return done.stdout.strip()


def sums(folder: Path) -> dict[str, str]:
    """Every file and link below ``folder``: its place -> sha256 of its bytes, or where the link points to."""
    found = {}
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[place] = f"-> {path.readlink()}"
        elif path.is_file():
            with path.open("rb") as file:
                found[place] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def folder_name(program: Path, number: str) -> str:
    """Where this very program lies: another one never lies in the same folder, not even of the same version."""
    return f"{number}-{hashlib.sha256(repr(sums(program)).encode()).hexdigest()[:8]}"


def lay_out(build: Path, tree: Path, number: str) -> str:
    """The frozen program as a share of ``tree``: lib/hashidate, share/…; the name of its folder."""
    source = build / "dist" / "hashidate"
    name = folder_name(source, number)
    program = tree / "lib" / "hashidate" / name
    program.parent.mkdir(parents=True)
    shutil.copytree(source, program, symlinks=True)
    for file, place in SHARES.items():
        target = tree / "share" / place / file
        target.parent.mkdir(parents=True)
        shutil.copyfile(FILES / file, target)
    for side in SIDES:
        icon = tree / "share" / "icons" / "hicolor" / f"{side}x{side}" / "apps" / "hashidate.png"
        icon.parent.mkdir(parents=True)
        shutil.copyfile(build / "stage" / f"hashidate-{side}.png", icon)
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program / "hashidate" else 0o644)
    return name


def elf_files(folder: Path) -> list[Path]:
    """Programs and libraries below ``folder``."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def asked(program: Path) -> Asked:
    """What the files of ``program`` ask of the system, and which of it only plugins do that a window can be without."""
    names: dict[Path, list[str]] = {}
    versions = {(2, 0)}
    for path in elf_files(program):
        said = output_of(["objdump", "-p", path], program)
        names[path] = re.findall(r"^\s+NEEDED\s+(\S+)", said, re.MULTILINE)
        versions |= {(int(a), int(b)) for a, b in re.findall(r"GLIBC_(\d+)\.(\d+)", said)}
    brought = {path.name: path.resolve() for path in program.rglob("*.so*")}
    is_spare = {path: "/plugins/" in str(path) and path.name != "libqxcb.so" for path in names}
    todo = [path for path in names if not is_spare[path] and not path.name.startswith("libQt6")]
    reached = set(todo)
    while todo:
        more = {brought[name] for name in names[todo.pop()] if name in brought} - reached
        reached |= more
        todo += more
    needed: dict[str, list[str]] = {}
    useful: dict[str, list[str]] = {}
    for paths, into in ((sorted(reached), needed), (sorted(names.keys() - reached), useful)):
        for path in paths:
            for name in names[path]:
                if name not in brought and name not in needed and not C_LIBRARY.match(name):
                    into.setdefault(name, []).append(path.relative_to(program).as_posix())
    return Asked(needed, useful, set(brought), ".".join(map(str, max(versions))))


def package_of(soname: str) -> str:
    """The Debian package of a library on this machine."""
    said = output_of(["dpkg-query", "-S", f"*/{soname}"], ROOT).splitlines()
    packages = sorted({line.partition(":")[0] for line in said if line.endswith(f"/{soname}")})
    if len(packages) != 1:
        raise Stop(f"{soname} is in {packages or 'no package'}: it must be in one.")
    return packages[0]


def depends(program: Path, work: Path) -> str:
    """Packages that the frozen files ask for and do not bring, with the versions that they need."""
    (work / "debian").mkdir()
    (work / "debian" / "control").write_text("Source: hashidate\n\nPackage: hashidate\nArchitecture: any\n")
    files = elf_files(program)
    command: list[str | Path] = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    own = sorted({path.parent for path in files})
    said = output_of([*command, *(f"-l{folder}" for folder in own), *(f"-e{path}" for path in files)], work)
    what = asked(program)
    wanted = {"libc6", *map(package_of, what.needed), *map(package_of, what.useful)}
    kept = [name for name in said.partition("shlibs:Depends=")[2].split(", ") if name.split()[0] in wanted]
    if wanted - {name.split()[0] for name in kept}:
        raise Stop(f"dpkg-shlibdeps did not name {wanted}: {said}")
    return ", ".join([*kept, *(package for library, (package, _) in READ.items() if library in what.brought)])


def deb_root(tree: Path, name: str, root: Path) -> None:
    """``tree`` as /usr of ``root``, with the links of this version."""
    root.mkdir()
    tree.rename(root / "usr")
    (root / "usr" / "lib" / "hashidate" / "program").symlink_to(name)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "hashidate").symlink_to("../lib/hashidate/program/hashidate")
    copyright_file = root / "usr" / "share" / "doc" / "hashidate" / "copyright"
    copyright_file.parent.mkdir(parents=True)
    copyright_file.write_text(COPYRIGHT.format(place=f"/usr/lib/hashidate/{name}"), encoding="utf-8")
    told = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    copyright_file.with_name("changelog.gz").write_bytes(told)


def make_deb(root: Path, number: str, depending: str, maintainer: str, output: Path, *more: str) -> Path:
    """The .deb of ``root``; ``more`` goes to dpkg-deb."""
    control = root / "DEBIAN"
    control.mkdir()
    architecture = output_of(["dpkg", "--print-architecture"], root)
    size = sum(p.stat().st_size for p in root.rglob("*") if p.is_file() and not p.is_symlink()) // 1024
    fields = {"version": number, "architecture": architecture, "size": size, "depends": depending}
    (control / "control").write_text(CONTROL.format(maintainer=maintainer, **fields), encoding="utf-8")
    lines = []
    for path in sorted(p for p in (root / "usr").rglob("*") if p.is_file() and not p.is_symlink()):
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'md5').hexdigest()}  {path.relative_to(root)}\n")
    (control / "md5sums").write_text("".join(lines), encoding="utf-8")
    for script, when in (("preinst", "upgrade"), ("prerm", "remove")):
        text = (FILES / "while_open.sh").read_text(encoding="utf-8").replace("@WHEN@", when)
        (control / script).write_text(text, encoding="utf-8")
        (control / script).chmod(0o755)
    for path in (root, control):
        path.chmod(0o755)
    target = output / f"hashidate_{number}_{architecture}.deb"
    output_of(["dpkg-deb", "--root-owner-group", *(more or ("-Zxz", "-z6")), "--build", root, target], root)
    return target


def stub(name: str, number: str, what: Asked, kilobytes: int) -> str:
    """The script before the archive, but for the archive's sum."""
    needed = [f"{library}={package_of(library)}" for library in what.needed]
    needed += [f"{place}={package}" for library, (package, place) in READ.items() if library in what.brought]
    asking = {files[0] for names in (what.needed, what.useful) for files in names.values()}
    values = {
        "VERSION": number,
        "NAME": name,
        "MACHINE": os.uname().machine,
        "GLIBC": what.glibc,
        "ROOM": str(kilobytes),
        "ASKING": " ".join(sorted(asking)),
        "NEEDED": " ".join(needed),
        "USEFUL": " ".join(f"{library}={package_of(library)}" for library in what.useful),
    }
    text = (FILES / "selfextract.sh").read_text(encoding="utf-8")
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text


def make_run(tree: Path, script: str, number: str, work: Path, output: Path, compressor: str = "xz -6 -T0") -> Path:
    """The self-extracting file of ``tree``: the script of ``stub``, and behind it the archive whose sum it knows."""
    archive = work / "tree.tar.xz"
    command: list[str | Path] = ["tar", "--owner=0", "--group=0", "--sort=name", "-I", compressor, "-cf", archive]
    output_of([*command, "-C", tree, "."], work)
    data = archive.read_bytes()
    archive.unlink()
    script = script.replace("@SUM@", hashlib.sha256(data).hexdigest()).replace("@LINES@", str(script.count("\n") + 1))
    target = output / f"hashidate-{number}-{os.uname().machine}.run"
    target.write_bytes(script.encode() + data)
    target.chmod(0o755)
    return target


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=ROOT / "build", help="the folder that packaging/build.py made")
    parser.add_argument("--maintainer", default=os.environ.get("HASHIDATE_MAINTAINER", MAINTAINER))
    chosen = parser.parse_args()
    build: Path = chosen.build.absolute()
    try:
        if not re.fullmatch(r"[^<>\n]+ <[^<>@\s]+@[^<>@\s]+>", chosen.maintainer):
            raise Stop(f"{chosen.maintainer!r} is not of the form: Name <address>")
        if not (build / "dist" / "hashidate" / "hashidate").exists():
            raise Stop(f"{build} holds no frozen program. Start packaging/build.py first.")
        with tempfile.TemporaryDirectory(dir=build) as folder:
            work = Path(folder)
            tree, root, number = work / "tree", work / "deb", version()
            name = lay_out(build, tree, number)
            program = tree / "lib" / "hashidate" / name
            size = sum(p.stat().st_size for p in program.rglob("*") if p.is_file() and not p.is_symlink())
            script, depending = stub(name, number, asked(program), size * 11 // 10_000), depends(program, work)
            made = [make_run(tree, script, number, work, build)]
            deb_root(tree, name, root)
            made.append(make_deb(root, number, depending, chosen.maintainer, build))
    except (Stop, OSError) as error:
        print(f"linux.py: {error}", file=sys.stderr)
        return 1
    print(f"Depends: {depending}")
    for path in made:
        print(f"{path}  {path.stat().st_size / 1_000_000:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
