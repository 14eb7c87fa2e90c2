"""What came back: what counts as tracked, and as an answer."""

from orderpaper.records.place import Place
from orderpaper.records.returned import Answer, Returned, TextEdit
from orderpaper.records.revision import Revision, RevisionKind
from orderpaper.records.sent import SentText

HERE = Place("report.xlsx", "Implications", "B5")
TEXT = SentText("T3", HERE, "Legal", "Implications", "None.", "None.")
CHANGE = Revision(RevisionKind.INSERTED, "Legal", "2017-03-01T09:00:00Z", "not", HERE)


def test_an_edit_is_tracked_when_word_says_who_made_it():
    assert TextEdit(TEXT, "None.", "Some.", (CHANGE,)).is_tracked
    assert not TextEdit(TEXT, "None.", "Some.").is_tracked


def test_there_are_three_answers():
    assert [answer.value for answer in Answer] == ["Cleared", "Cleared with changes", "Not cleared"]


def test_a_file_that_is_not_ours_was_not_sent():
    assert Returned("notes.docx", "00", None).sent is None
