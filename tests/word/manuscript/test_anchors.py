"""A comment is anchored on runs, outside of what is replaced when it is worked out again."""

import pytest
from lxml import etree

from orderpaper.word.facts.styles import W
from orderpaper.word.manuscript.anchors import mark_runs
from orderpaper.word.review.comments import Comments
from word.manuscript.papers import element, field, inserted
from word_builder import control, paragraph, run

LINK = '<w:hyperlink w:anchor="x">' + run("one") + run("two") + "</w:hyperlink>"
BOUND = "<w:dataBinding w:xpath='/x' w:storeItemID='y'/>"


def mark(made, first, last):
    """Anchor a comment from the run with some words to the run with others; give what stands in the paragraph."""
    node = element(paragraph(made))
    runs = {"".join(each.itertext(f"{W}t")): each for each in node.iter(f"{W}r")}
    mark_runs(runs[first], runs[last], Comments(etree.Element("x")).add(["!"], None))
    return spell(node)


def spell(node):
    """Give a paragraph in short: [ and ] for the marks, ^ for the reference, ( and ) round what is wrapped."""
    signs = {"commentRangeStart": "[", "commentRangeEnd": "]", "pPr": "", "sdtPr": ""}
    said = ""
    for each in node:
        name = each.tag.removeprefix(W)
        if name in signs:
            said += signs[name]
        elif name == "r":
            said += "^" if each.find(f"{W}commentReference") is not None else _spell_run(each)
        else:
            said += f"({spell(each)})"
    return said


def _spell_run(each):
    sign = each.find(f"{W}fldChar")
    kind = None if sign is None else sign.get(f"{W}fldCharType")
    return {"begin": "{", "separate": "|", "end": "}"}.get(kind, "".join(each.itertext(f"{W}t")))


@pytest.mark.parametrize(
    ("made", "first", "last", "spelt"),
    [
        (run("a") + run("b") + run("c"), "b", "b", "a[b]^c"),
        (run("a") + LINK + run("b"), "two", "b", "a(one[two)b]^"),
        (run("a") + LINK + run("b"), "a", "one", "[a(one]two)^b"),
        (run("a") + inserted("b") + run("c"), "b", "c", "a([b)c]^"),
        (field("REF x", run("3")) + run("b"), "3", "b", "[{|3}b]^"),
        (run("a") + field("REF x", run("3")) + run("b"), "a", "3", "[a{|3}]^b"),
        (run("a") + field("HYPERLINK x", run("3"), run("4")) + run("b"), "3", "3", "a{|[3]^4}b"),
        (f'<w:fldSimple w:instr="PAGE">{run("3")}</w:fldSimple>{run("b")}', "3", "b", "[(3)b]^"),
        (control(run("a") + run("b")), "b", "b", "((a[b]))^"),
        (control(run("a") + run("b"), BOUND), "b", "b", "[((ab))]^"),
        (control(run("a") + run("b"), "<w:lock w:val='contentLocked'/>"), "b", "b", "[((ab))]^"),
    ],
)
def test_where_the_marks_stand(made, first, last, spelt):
    assert mark(made, first, last) == spelt


def test_a_field_in_a_field_is_left_with_both():
    inner = field("REF y", run("4"))
    assert mark(field("IF x", run("3"), inner) + run("b"), "4", "b") == "[{|3{|4}}b]^"


def test_a_field_that_ends_elsewhere_is_no_matter():
    made = run("a") + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + run("b")
    assert mark(made, "b", "b") == "a{[b]^"
