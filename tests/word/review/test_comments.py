"""Comments of ours: numbered after those that are there, with the marks that anchor them."""

import datetime as dt

import pytest
from lxml import etree

from orderpaper.word.review.comments import Comments, mark_paragraph
from orderpaper.word.review.opened import make
from word.templates import W


def number_of(node):
    return node.get(f"{W}id")


@pytest.mark.parametrize(("taken", "first"), [((), "0"), (("4", "2"), "5"), (("x", "-7"), "-6"), (("x",), "0")])
def test_numbers_go_on_from_the_highest(taken, first):
    root = make("comments")
    root.extend(make("comment", id=each) for each in taken)
    comments = Comments(root)
    marks = [comments.add(["a"], None), comments.add(["b"], None)]
    assert [number_of(each.start) for each in marks] == [first, str(int(first) + 1)]
    assert all(number_of(each.start) == number_of(each.end) == number_of(each.reference[-1]) for each in marks)


def test_each_line_is_a_paragraph_and_the_first_has_the_mark():
    root = make("comments")
    Comments(root).add(["one", "two"], dt.date(2017, 3, 2))
    (comment,) = root
    assert dict(comment.attrib) == {
        f"{W}id": "0", f"{W}author": "orderpaper", f"{W}date": "2017-03-02T00:00:00Z", f"{W}initials": "op",
    }  # fmt: skip
    assert ["".join(each.itertext()) for each in comment] == ["one", "two"]
    assert [each.find(f"{W}r/{W}annotationRef") is not None for each in comment] == [True, False]


def test_without_styles_none_is_asked_for():
    root = make("comments")
    marks = Comments(root, "", "").add(["a"], None)
    written = etree.tostring(root) + etree.tostring(marks.reference)
    assert b"Style" not in written
    assert b"date" not in written


def test_a_whole_paragraph_is_marked_after_its_properties():
    paragraph = make("p")
    paragraph.extend([make("pPr"), make("r")])
    mark_paragraph(paragraph, Comments(make("comments")).add(["a"], None))
    assert [each.tag.removeprefix(W) for each in paragraph] == ["pPr", "commentRangeStart", "r", "commentRangeEnd", "r"]
