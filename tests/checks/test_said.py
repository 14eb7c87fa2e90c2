"""The words that officers typed, each with its cell."""

from orderpaper.checks.said import read_wording
from orderpaper.records.place import Place
from papers.example import read_example


def test_every_typed_word_is_there_with_its_cell():
    wording = read_wording(read_example())
    lead = next(said for said in wording if said.column.heading == "Lead" and said.origin.table.sheet == "Priorities")
    assert lead.place == Place("plan.xlsx", "Priorities", lead.origin.place("lead").at)
    assert {said.origin.table.file for said in wording} >= {"council.xlsx", "plan.xlsx", "report.xlsx", "meeting.xlsx"}


def test_what_is_empty_or_missing_or_no_words_is_not_among_them():
    wording = read_wording(read_example())
    assert all(said.text for said in wording)
    assert not any("[To be" in said.text for said in wording)
    assert not {"Due", "Order", "Date", "Left"} & {said.column.heading for said in wording}
