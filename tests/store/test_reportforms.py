"""The review form and the fields of the portal, as they are read of a trip and of what its author entered."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from desktop.domain import reportforms as forms
from desktop.store import Store, reportforms, reports
from desktop.store import tables as t
from desktop.store.registers import table_of

TODAY = date(2019, 11, 25)


def test_the_forms_say_what_is_known_and_what_was_entered(filled: Store) -> None:
    store = filled
    with store.read() as connection:
        trip = str(connection.execute(select(table_of(t.Delegation).c.id)).scalar_one())
        sheet = reportforms.portal(connection, trip, TODAY)
        form = reportforms.check_form(connection, trip, TODAY)
    said = {field.label: field.value for field in sheet.fields}
    assert said[forms.TRAVELLERS] == "王大明 經濟部 工業局電子資訊組 科長\n陳小華 經濟部 工業局電子資訊組 技正"
    assert said[forms.COUNT] == "2" and said[forms.SPONSOR] == "經濟部" and said[forms.DATED] == ""
    assert said[forms.VISITED] == "千葉縣廳、福島縣 Technology Centre、東北經產局"
    assert (said[forms.FIRST], said[forms.LAST]) == ("108年9月17日", "108年9月20日")
    assert said[forms.COUNTRIES] == "日本千葉、福島、宮城" and said[forms.CATEGORY] == "其他"
    assert said[forms.ABSTRACT].startswith("為辦理台日夥伴關係強化研討會")
    assert (form.names, form.titles, form.unit) == ("王大明、陳小華", "科長、技正", "經濟部工業局電子資訊組")
    assert not form.ticked and not form.proposed and form.handed_in is None

    entered = {"dated_on": TODAY, "checked": "full on-time", "category": "visit", "keywords": "半導體", "pages": 24}
    store.do("x", reports.write, trip, {**entered, "abstract": "親寫", "title": "訪問團"})
    with store.read() as connection:
        said = {field.label: field.value for field in reportforms.portal(connection, trip, TODAY).fields}
        form = reportforms.check_form(connection, trip, TODAY)
    assert (said[forms.NAME], said[forms.PLAN]) == ("訪問團", "台日夥伴關係強化研討會訪問團（範例）")
    assert (said[forms.DATED], said[forms.KEYWORDS], said[forms.PAGES]) == ("108年11月25日", "半導體", "24")
    assert (said[forms.ABSTRACT], said[forms.CATEGORY]) == ("親寫", "訪問")
    assert form.ticked == {"full", "on-time"} and form.proposed == {"on-time"} and form.handed_in == TODAY
    columns = {field.column for field in sheet.fields if field.column}
    assert columns <= set(table_of(t.Report).c.keys())


def test_what_holds_by_what_is_known() -> None:
    due = date(2019, 12, 20)
    assert forms.proposed(handed_in=due, due=due, complete=True, useful=False) == {"on-time", "complete"}
    assert forms.proposed(handed_in=date(2019, 12, 21), due=due, complete=False, useful=True) == {"useful"}
    assert {"on-time", "complete", "useful"} <= forms.SELF <= {choice.key for choice in forms.CHECKS}
