"""What was said at the sample's last visit, and what comes of it; all of it invented."""

from __future__ import annotations

from datetime import date

from desktop.store import followups, records
from desktop.store import tables as t
from desktop.store.journal import Work

# kind, side, speaker (zh, ja), text (zh, ja)
POINTS = (
    (
        "explained", "jp", ("東北經產局", "東北経済産業局"),
        "介紹產官學合作現況：對轄內中小企業提供從開發到銷售的一條龍支援。",
        "産学官連携の現状を紹介。管内の中小企業に開発から販売まで一貫した支援を行っている。",
    ),
    (
        "asked", "tw", ("王大明", "王大明"),
        "接受補助的企業是否經過事先篩選？",
        "補助を受ける企業は事前に選定しているのか。",
    ),
    (
        "answered", "jp", ("東北經產局", "東北経済産業局"),
        "由協調員依需求尋找合適企業，由實際開發產品的企業提出申請。",
        "コーディネーターが要望に応じて適した企業を探し、実際に開発する企業が申請する。",
    ),
    (
        "asked", "tw", ("台日產業合作推動辦公室", "台日産業連携推進オフィス"),
        "能否帶企業參訪團到台灣來？",
        "企業訪問団を台湾に派遣していただけないか。",
    ),
    (
        "intent", "jp", ("東北經產局", "東北経済産業局"),
        "由企業提出需求即可成行；今後介紹有意到台灣發展的企業。",
        "企業から要望があれば実現できる。今後、台湾進出を考える企業を紹介したい。",
    ),
)  # fmt: skip
OUTCOME = (
    "拜會東北經產局，日方表示願介紹有意到台灣發展的企業，並於企業提出需求時組團訪台。",
    "東北経済産業局を訪問し、台湾進出を考える企業の紹介と、要望に応じた訪問団の派遣について前向きな意向が示された。",
)


def write(work: Work, delegation: str, event: str, owner: str) -> None:
    """Points of the visit, a follow-up from the last one, an outcome."""
    last = ""
    for position, (kind, side, speaker, zh, ja) in enumerate(POINTS, 1):
        said = {"speaker_zh": speaker[0], "speaker_ja": speaker[1], "text_zh": zh, "text_ja": ja}
        last = records.add(
            work, t.MinutePoint, {"event_id": event, "position": position, "kind": kind, "side": side, **said}
        )
    follow = followups.from_point(work, last)
    named = {"title_zh": "提供有意來台企業名單", "title_ja": "台湾進出を考える企業の一覧を提供"}
    records.edit(work, t.FollowUp, follow, {**named, "status": "going", "owner_id": owner})
    step = {"follow_up_id": follow, "state": "reached", "day": date(2019, 10, 15)}
    records.add(work, t.Milestone, {**step, "text_zh": "已提供台方聯絡窗口", "text_ja": "台湾側の窓口を連絡"})
    records.add(
        work, t.Outcome, {"delegation_id": delegation, "event_id": event, "text_zh": OUTCOME[0], "text_ja": OUTCOME[1]}
    )
