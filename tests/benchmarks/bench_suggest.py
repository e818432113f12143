"""How often a suggestion is what was printed, and how long it takes. Run by hand; nothing here is a test.

    python tests/benchmarks/bench_suggest.py [--wrong]

Two sets. Each pair of the collected glossary is left out of the table once and then asked for, in both directions,
with all that is left; and the organisations and titles of the 2019 mission's attendance lists, as the Chinese report
prints them, against what those bodies call themselves. Beside each rate stands that of plain character conversion
(OpenCC t2jp, jp2t), and how often nothing was suggested. ``--wrong`` lists what differs.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "resources" / "reference" / "glossary_words.tsv"  # single words, which the collected glossary lacks
# Organisations and titles of tables 1, 3, 4 and 5 of the report (外國出差報告 2019-11-25, in Chinese) with the form in
# which those bodies print them. Names of people are no part of this.
REPORT = [
    ("org", "經濟部工業局電資組", "経済部工業局電資組"),
    ("org", "台日產業合作推動辦公室", "台日産業連携推進オフィス"),
    ("org", "千葉縣 商工勞動部", "千葉県 商工労働部"),
    ("org", "經濟政策課", "経済政策課"),
    ("org", "經濟政策課 國際經濟推進室", "経済政策課 国際経済推進室"),
    ("org", "產業振興課", "産業振興課"),
    ("org", "產業振興課 產業技術班", "産業振興課 産業技術班"),
    ("org", "福島縣 Technology Centre", "福島県ハイテクプラザ"),
    ("org", "東北經產局", "東北経済産業局"),
    ("org", "千葉縣產業振興中心", "千葉県産業振興センター"),
    ("org", "千葉縣產業支援技術研究所", "千葉県産業支援技術研究所"),
    ("org", "東葛 Techno Plaza", "東葛テクノプラザ"),
    ("org", "千葉商工會議所", "千葉商工会議所"),
    ("org", "千葉縣貿易協同組合", "千葉県貿易協同組合"),
    ("org", "千葉市貿易振興會", "千葉市貿易振興会"),
    ("org", "三菱總合研究所海外事業本部", "三菱総合研究所海外事業本部"),
    ("org", "日本貿易振興機構千葉貿易情報中心", "日本貿易振興機構千葉貿易情報センター"),
    ("org", "東邦銀行", "東邦銀行"),
    ("org", "會津大學", "会津大学"),
    ("org", "東北大學", "東北大学"),
    ("title", "副參事", "副参事"),
    ("title", "主幹兼室長", "主幹兼室長"),
    ("title", "副主幹", "副主幹"),
    ("title", "副主查", "副主査"),
    ("title", "副課長", "副課長"),
    ("title", "產業技術班主查", "産業技術班主査"),
    ("title", "產業技術班班長", "産業技術班班長"),
    ("title", "副所長", "副所長"),
    ("title", "產學推動科長", "産学推進課長"),
    ("title", "科長", "課長"),
    ("org", "地域經濟部 製造產業課", "地域経済部 製造産業課"),
    ("org", "總務企劃部 國際課", "総務企画部 国際課"),
    ("org", "宮城縣經濟商工觀光部", "宮城県経済商工観光部"),
    ("org", "新產業振興課 產業連攜推進班", "新産業振興課 産業連携推進班"),
    ("title", "製造產業課長", "製造産業課長"),
    ("title", "製造產業課 課長輔佐", "製造産業課 課長補佐"),
    ("title", "總括係長", "総括係長"),
    ("title", "總括係通商係", "総括係通商係"),
    ("title", "產業連攜推進班主事", "産業連携推進班主事"),
    ("title", "技正", "技正"),
    ("title", "經理", "経理"),
    ("title", "專員", "専員"),
]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--wrong", action="store_true", help="list what differs")
    wrong = options.parse_args().wrong
    sys.path.insert(0, str(ROOT))
    import opencc

    from desktop import reference
    from desktop.domain import suggesting
    from desktop.domain.suggesting import GLOSSARY, Known

    plain = {"ja": opencc.OpenCC("t2jp"), "zh_TW": opencc.OpenCC("jp2t")}
    taiwan = opencc.OpenCC("t2tw")

    def converted(text: str, to: str) -> str:
        made = str(plain[to].convert(text))
        return str(taiwan.convert(made)) if to == "zh_TW" else made

    def report(label: str, asked: list[tuple[str, str, str, suggesting.Suggestion | None]]) -> None:
        right = sum(found is not None and found.text == expected for _to, _text, expected, found in asked)
        other = sum(found is not None and expected in found.texts for _to, _text, expected, found in asked)
        none = sum(found is None for _to, _text, _expected, found in asked)
        bare = sum(converted(text, to) == expected for to, text, expected, _found in asked)
        size = len(asked)
        print(
            f"{label:<46} {right / size:6.1%} exact ({other / size:.1%} among several), {none / size:5.1%} silent,"
            f" plain conversion {bare / size:6.1%}   of {size}"
        )
        for _to, text, expected, found in asked if wrong else ():
            if found is None or found.text != expected:
                print(f"    {text} -> {found.text if found else '—'}   printed: {expected}")

    shipped = [term for term in reference.terms() if term.way == "both"]
    added = {tuple(line.split("\t")[1:3]) for line in WORDS.read_text(encoding="utf-8").splitlines()}
    collected = [term for term in shipped if (term.zh, term.ja) not in added]
    for to in ("ja", "zh_TW"):
        asked = []
        for left_out in collected:
            rest = suggesting.Table(
                [Known(t.zh, t.ja, GLOSSARY, t.kind, t.way) for t in reference.terms() if t != left_out]
                + [*suggesting.AIRPORTS, *reference.official()],
                to,
            )
            text, expected = (left_out.zh, left_out.ja) if to == "ja" else (left_out.ja, left_out.zh)
            asked.append((to, text, expected, suggesting.suggest(text, to, left_out.kind, rest)))
        report(f"glossary, one left out, into {to}", asked)
    for to in ("ja", "zh_TW"):
        asked = []
        for kind, zh, ja in REPORT:
            text, expected = (zh, ja) if to == "ja" else (ja, zh)
            asked.append((to, text, expected, suggesting.suggest(text, to, kind, reference.known(to))))
        report(f"organisations and titles of 2019, into {to}", asked)

    from desktop.store import records, sample, terms
    from desktop.store import tables as t
    from desktop.store.opening import open_store

    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "trip.db", create=True)
        sample.write(store)
        for number in range(200):
            store.do(
                "x", records.add, t.Organisation, {"name_zh": f"經濟發展局第{number}科", "name_ja": f"第{number}課"}
            )
        slowest = 0.0
        with store.read() as connection:
            for kind, zh, _ja in REPORT * 3:
                before = time.perf_counter()
                terms.suggest(connection, zh, "ja", kind)
                slowest = max(slowest, time.perf_counter() - before)
        print(f"slowest lookup in a store: {1000 * slowest:.1f} ms (the first one reads the tables)")
        store.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
