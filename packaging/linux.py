"""Make the two files that Linux users receive from what packaging/build.py froze: a .deb and a self-extracting .run.

    python3 packaging/linux.py [--build build]

Needs dpkg-dev and xz. The .deb depends on what the frozen files ask for and do not bring themselves, as dpkg-shlibdeps
finds it; the .run (packaging/selfextract.sh before an archive) installs for one user, without any rights.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from build import ROOT, Stop, version

STUB = ROOT / "packaging" / "selfextract.sh"
SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
ENTRY = """[Desktop Entry]
Type=Application
Name=Hashidate
Name[zh_TW]=橋立
Name[ja]=橋立
Comment=Delegations from Taiwan to Japan: itinerary, contacts, budget and papers
Comment[zh_TW]=訪日團的行程、聯絡人、預算與各項文件
Comment[ja]=訪日団の日程・連絡先・予算と各種書類
Exec=hashidate
Icon=hashidate
Terminal=false
Categories=Office;ContactManagement;
StartupNotify=true
"""
CONTROL = """Package: hashidate
Version: {version}
Architecture: {architecture}
Maintainer: Hashidate <hashidate@localhost>
Installed-Size: {size}
Depends: {depends}
Section: misc
Priority: optional
Description: itinerary, contacts, budget and papers of delegations to Japan
 Everything that an office of a Taiwanese city or county needs for a
 delegation to Japan, in Chinese and Japanese, without a network.
"""
COPYRIGHT = "The licences of the program and of all that it carries: /usr/lib/hashidate/_internal/resources/licences\n"


def output_of(command: list[str | Path], folder: Path) -> str:
    """What a command prints; Stop where it fails."""
    words = [str(part) for part in command]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Stop(f"{words[0]}: {done.stderr.strip()[-600:]}")
    return done.stdout.strip()


def lay_out(build: Path, tree: Path) -> None:
    """The frozen program as a share of ``tree``: lib/hashidate, share/applications, share/icons."""
    (tree / "lib").mkdir(parents=True)
    shutil.copytree(build / "dist" / "hashidate", tree / "lib" / "hashidate", symlinks=True)
    entry = tree / "share" / "applications" / "hashidate.desktop"
    entry.parent.mkdir(parents=True)
    entry.write_text(ENTRY, encoding="utf-8")
    for side in SIDES:
        icon = tree / "share" / "icons" / "hicolor" / f"{side}x{side}" / "apps" / "hashidate.png"
        icon.parent.mkdir(parents=True)
        shutil.copyfile(build / "stage" / f"hashidate-{side}.png", icon)
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            starts = path.is_dir() or path == tree / "lib" / "hashidate" / "hashidate"
            path.chmod(0o755 if starts else 0o644)


def elf_files(folder: Path) -> list[Path]:
    """Programs and libraries below ``folder``."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def depends(program: Path, work: Path) -> str:
    """Packages whose libraries the frozen files ask for, with the versions that they need."""
    (work / "debian").mkdir()
    (work / "debian" / "control").write_text("Source: hashidate\n\nPackage: hashidate\nArchitecture: any\n")
    files = elf_files(program)
    own = sorted({path.parent for path in files})
    command: list[str | Path] = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    said = output_of([*command, *(f"-l{folder}" for folder in own), *(f"-e{path}" for path in files)], work)
    names = said.partition("shlibs:Depends=")[2].split(", ")
    brought = {path.name for path in program.rglob("*.so*")}
    kept = [name for name in names if not brought_ourselves(name.split()[0], brought)]
    if not any(name.startswith("libc6 ") for name in kept):
        raise Stop(f"dpkg-shlibdeps named no C library: {said}")
    return ", ".join(kept)


def brought_ourselves(package: str, brought: set[str]) -> bool:
    """Whether every library of a Debian package lies in the program: it was taken from there."""
    listed = subprocess.run(["dpkg", "-L", package], capture_output=True, text=True, check=False).stdout.split()
    libraries = {Path(line).name for line in listed if ".so." in line and Path(line).is_symlink()}
    libraries = libraries or {Path(line).name for line in listed if ".so." in line}
    return bool(libraries) and libraries <= brought


def make_deb(tree: Path, work: Path, output: Path) -> Path:
    """The .deb of ``tree``, which becomes /usr."""
    root = work / "deb"
    (root / "DEBIAN").mkdir(parents=True)
    tree.rename(root / "usr")
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "hashidate").symlink_to("../lib/hashidate/hashidate")
    copyright_file = root / "usr" / "share" / "doc" / "hashidate" / "copyright"
    copyright_file.parent.mkdir(parents=True)
    copyright_file.write_text(COPYRIGHT, encoding="utf-8")
    size = sum(p.stat().st_size for p in root.rglob("*") if p.is_file() and not p.is_symlink()) // 1024
    architecture = output_of(["dpkg", "--print-architecture"], work)
    fields = {"architecture": architecture, "size": size, "depends": depends(root / "usr" / "lib" / "hashidate", work)}
    (root / "DEBIAN" / "control").write_text(CONTROL.format(version=version(), **fields), encoding="utf-8")
    for path in (root, root / "DEBIAN"):
        path.chmod(0o755)
    target = output / f"hashidate_{version()}_{architecture}.deb"
    output_of(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, target], work)
    return target


def make_run(tree: Path, work: Path, output: Path) -> Path:
    """The self-extracting file of ``tree``: a script, and behind it the archive that it knows the sum of."""
    archive = work / "tree.tar.xz"
    command: list[str | Path] = ["tar", "--owner=0", "--group=0", "--sort=name", "-I", "xz -6 -T0", "-cf", archive]
    output_of([*command, "-C", tree, "."], work)
    data = archive.read_bytes()
    stub = STUB.read_text(encoding="utf-8").replace("@VERSION@", version())
    stub = stub.replace("@SUM@", hashlib.sha256(data).hexdigest()).replace("@LINES@", str(stub.count("\n") + 1))
    target = output / f"hashidate-{version()}-{os.uname().machine}.run"
    target.write_bytes(stub.encode() + data)
    target.chmod(0o755)
    return target


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=ROOT / "build", help="the folder that packaging/build.py made")
    build: Path = parser.parse_args().build.absolute()
    try:
        if not (build / "dist" / "hashidate" / "hashidate").exists():
            raise Stop(f"{build} holds no frozen program. Start packaging/build.py first.")
        with tempfile.TemporaryDirectory(dir=build) as name:
            work = Path(name)
            lay_out(build, work / "tree")
            made = [make_run(work / "tree", work, build), make_deb(work / "tree", work, build)]
    except (Stop, OSError) as error:
        print(f"linux.py: {error}", file=sys.stderr)
        return 1
    for path in made:
        print(f"{path}  {path.stat().st_size / 1_000_000:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
