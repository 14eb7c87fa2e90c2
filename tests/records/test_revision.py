"""Revisions and comments: what is not said of one."""

from orderpaper.records.place import Place
from orderpaper.records.revision import Comment, Revision, RevisionKind

HERE = Place("report.docx", "Risk", "paragraph 3")


def test_a_change_outside_our_controls_has_no_key():
    assert Revision(RevisionKind.INSERTED, "Legal", "", "not", HERE).key == ""


def test_a_comment_answers_none_and_is_open_until_it_is_said_otherwise():
    comment = Comment("1", "Legal", "", "Why?", "risk", HERE)
    assert (comment.answers, comment.is_resolved) == ("", False)


def test_the_kinds_of_changes_are_said_in_words():
    assert {kind.value for kind in RevisionKind} >= {"added", "deleted", "row added", "moved away"}
