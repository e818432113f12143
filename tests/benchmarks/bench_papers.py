"""Papers against Typst: the same content and pages, warm, in one process, in turns. Run by hand; prints ratios.

Also the size of the files, the greatest memory (each in a process of its own), and the cost of a card among few and
among many.

python tests/benchmarks/bench_papers.py [--runs 9] [--memory]
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent / "documents")]

from paper_samples import card, chiba  # noqa: E402

from desktop import fonts  # noqa: E402
from desktop.documents import agenda, cards  # noqa: E402
from desktop.documents.preview import opened  # noqa: E402
from desktop.documents.sheets import sheets  # noqa: E402
from desktop.domain.agenda import Agenda, Attendee  # noqa: E402
from desktop.domain.cards import Card  # noqa: E402
from desktop.domain.text import Pair  # noqa: E402

TARGETS = {"agenda": 1.2, "cards 10": 2.0, "cards 70": 0.9, "cards 1000": 0.3}
SIZE, MEMORY, FLAT = 1.0, 0.8, 1.25  # of Typst's, of Typst's; of a card among 10,000 to one among 10 …
Job = Callable[[int], Callable[[], bytes]]  # number of a run -> what is timed
FAMILY = "王陳林張李黃吳劉蔡楊許鄭謝郭洪邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴"
GIVEN = "大明美玲志豪淑芬建宏雅婷家豪怡君俊傑佳穎冠宇欣怡宗翰佩珊承恩詩涵柏翰宜庭彥廷筱涵信宏惠如文雄秀英"


def some_cards(count: int, seed: int) -> list[Card]:
    """``count`` people; each run takes a new ``seed``, so that neither side can give back what it has made before."""
    dice = random.Random(seed)
    made = []
    for number in range(count):
        name = dice.choice(FAMILY) + dice.choice(GIVEN) + dice.choice(GIVEN)
        person = card(name, name)
        tail = f"{dice.randrange(10**6):06}"
        changed = {"phone": f"+886 4-22{tail}", "email": f"p{tail}@example.tw", "roman": f"WANG No-{number}-{tail}"}
        made.append(replace(person, **changed))
    return made


def card_data(people: list[Card]) -> list[Any]:
    """The same cards as nested lists for Typst."""
    rows = []
    for person in people:
        sides = []
        for code, below in (("zh_TW", person.roman), ("ja", f"{person.reading_ja}／{person.roman}")):
            foot = [person.address.get(code), f"{person.phone}　{person.mobile}", f"{person.email}　{person.url}"]
            post = f"{person.unit.get(code)}　{person.title.get(code)}"
            sides.append([person.organisation.get(code), post, person.name.get(code), below, foot])
        rows.append(sides)
    return rows


def agenda_data(event: Agenda) -> dict[str, Any]:
    """The same agenda for Typst."""

    def person(who: Attendee, guest: bool) -> list[str]:
        zh, ja = (
            " ".join(filter(None, (p.get(c) for p in (who.organisation, who.unit, who.title)))) for c in ("zh_TW", "ja")
        )
        name = who.name or Pair("調整中", "調整中")
        return [name.zh, zh, f"{name.ja} 様" if guest else name.ja, ja, who.reading_ja]

    def spoken(code: str, title: Pair, speaker: Pair, note: Pair) -> str:
        return "　".join(filter(None, (title.get(code), speaker.get(code), note.get(code))))

    facts = [
        ["時間／日時", "民國108年9月18日（三） 17:00–18:00", "令和元年9月18日（水） 17:00～18:00"],
        ["地點／場所", *(f"{event.place.get(c)}　{event.room.get(c)} {event.address.get(c)}" for c in ("zh_TW", "ja"))],
        ["目的", event.purpose.zh, event.purpose.ja],
    ]
    facts += [[f"{h.role.zh}／{h.role.ja}", n.zh, n.ja] for h in event.hosts for n in h.names]
    return {
        "title": [f"{event.title.zh}　議程", f"{event.title.ja}　次第"],
        "edition": ["第1版　108年9月10日", "第1版・令和元年9月10日現在"],
        "facts": facts,
        "heads": [["議程", "次第"], ["日方出席人員", "日本側出席者"], ["台方出席人員", "台湾側出席者"]],
        "points": [
            [f"{p.start:%H:%M}" if p.start else "", *(spoken(c, p.title, p.speaker, p.note) for c in ("zh_TW", "ja"))]
            for p in event.lines
        ],
        "people": [[person(p, True) for p in event.theirs], [person(p, False) for p in event.ours]],
    }


def typst_job(template: str, data: Callable[[int], Any]) -> Job:
    """Typst on the data of a run; the compiler stays, so that fonts are read once. Writing its input is not timed."""
    import typst

    folder = Path(tempfile.mkdtemp())
    (folder / "paper.typ").write_text((HERE / f"{template}.typ").read_text(encoding="utf-8"), encoding="utf-8")
    font_paths = [str(fonts.ensure().tc_regular.parent)]
    compiler = typst.Compiler(root=str(folder), font_paths=font_paths, ignore_system_fonts=True)

    def prepare(number: int) -> Callable[[], bytes]:
        given = json.dumps(data(number), ensure_ascii=False)
        (folder / f"{template}.json").write_text(given, encoding="utf-8")
        return lambda: bytes(compiler.compile(input=str(folder / "paper.typ"), format="pdf"))

    return prepare


def own_job(render: Callable[[Any], bytes], data: Callable[[int], Any]) -> Job:
    """Our own on the data of a run."""

    def prepare(number: int) -> Callable[[], bytes]:
        values = data(number)
        return lambda: render(values)

    return prepare


def visit(number: int) -> Agenda:
    """The visit of run ``number``: other names and points, the same length."""
    dice = random.Random(number)
    event = chiba()
    mark = f"{number % 100:02}"  # longer marks would take another line, and that another page
    lines = [replace(p, title=Pair(p.title.zh + mark, p.title.ja + mark)) for p in event.lines]
    theirs = []
    for person in event.theirs:
        name = dice.choice(FAMILY) + dice.choice(GIVEN) + dice.choice(GIVEN)
        theirs.append(replace(person, name=Pair(name, name)) if person.name else person)
    return replace(event, lines=tuple(lines), theirs=tuple(theirs))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--memory", action="store_true")
    chosen = parser.parse_args()
    runs = chosen.runs
    sheet = sheets()[0]
    render_agenda, render_cards = (lambda v: agenda.render(v).pdf), (lambda v: cards.render(v, sheet).pdf)
    jobs = {"agenda": (own_job(render_agenda, visit), typst_job("agenda", lambda n: agenda_data(visit(n))))}
    for count in (10, 70, 1000):
        ours = own_job(render_cards, lambda n, count=count: some_cards(count, n))  # type: ignore[misc]
        theirs = typst_job("cards", lambda n, count=count: card_data(some_cards(count, n)))  # type: ignore[misc]
        jobs[f"cards {count}"] = ours, theirs
    over = False
    for name, pair in jobs.items():
        for warm in (1001, 1002):
            made = [job(warm)() for job in pair]
        pages, sizes = list(map(_pages, made)), list(map(len, made))
        ratios, times = [], []
        for number in range(runs):
            spent = {}
            for job in pair if number % 2 else pair[::-1]:
                make = job(number)
                start = time.perf_counter()
                make()
                spent[job] = time.perf_counter() - start
            times.append([spent[job] for job in pair])
            ratios.append(times[-1][0] / times[-1][1])
        ratio, target = statistics.median(ratios), TARGETS[name]
        said = "" if target is None else f"target {target:.1f}  {'PASS' if ratio <= target else 'OVER'}"
        over |= target is not None and ratio > target
        mine, other = (statistics.median(column) * 1000 for column in zip(*times, strict=True))
        large = sizes[0] / sizes[1]
        over |= large > SIZE
        said += f"  size {large:.2f} x ({sizes[0]:,} / {sizes[1]:,} bytes)"
        print(f"{name:11} {ratio:5.2f} x Typst  ({mine:7.1f} / {other:7.1f} ms, {pages[0]} / {pages[1]} pages)  {said}")
    over |= not _flat(render_cards)
    if chosen.memory and sys.platform == "linux":
        over |= not _memory()
    return int(over)


def _flat(render: Callable[[Any], bytes]) -> bool:
    """Whether a card costs the same among 10, 100, 1,000 and 10,000: new people each time."""
    costs = []
    for count in (10, 100, 1000, 10_000):
        spent = []
        for seed in range(1 if count > 1000 else 3):
            people = some_cards(count, 7000 + seed)
            start = time.perf_counter()
            render(people)
            spent.append((time.perf_counter() - start) / count * 1e6)
        costs.append(min(spent))
    said = ", ".join(f"{cost:.0f}" for cost in costs)
    flat = max(costs[1:]) <= costs[0] * FLAT
    print(f"a card among 10, 100, 1,000, 10,000: {said} µs  {'PASS' if flat else 'OVER'}")
    return flat


def _memory() -> bool:
    """Whether 1,000 cards take less memory than Typst's: each in a new process, what the interpreter needs included."""
    mine, other = (_peak(side) for side in ("ours", "typst"))
    fine = mine <= other * MEMORY
    print(f"memory 1,000 cards {mine / other:.2f} x Typst  ({mine:.0f} / {other:.0f} MB)  {'PASS' if fine else 'OVER'}")
    return fine


def _peak(side: str) -> float:
    """MB of a process that makes 1,000 cards."""
    code = f"import runpy; runpy.run_path({str(HERE / 'bench_papers.py')!r})['one'](({side!r}))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(run.stdout.split()[-1])


def one(side: str) -> None:
    """Make 1,000 cards once and say what that took."""
    people = some_cards(1000, 1)
    if side == "ours":
        cards.render(people, sheets()[0])
    else:
        typst_job("cards", lambda _number: card_data(people))(1)()
    status = Path("/proc/self/status").read_text(encoding="utf-8")  # ru_maxrss would be that of the parent as well
    print(int(status.partition("VmHWM:")[2].split()[0]) / 1024)


def _pages(pdf: bytes) -> int:
    with opened(pdf) as paper:
        return len(paper)


if __name__ == "__main__":
    sys.exit(main())
