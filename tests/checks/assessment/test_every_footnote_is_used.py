import dataclasses

from orderpaper.checks.assessment.every_footnote_is_used import every_footnote_is_used
from orderpaper.records.finding import query
from papers.made_assessment import ASSESSMENT, FOOTNOTES, make_bundle, say


def find(**changes):
    return list(every_footnote_is_used(make_bundle(dataclasses.replace(ASSESSMENT, **changes))))


def test_a_footnote_that_is_called_is_fine():
    assert find() == []
    assert find(chapters=(), narrative=(say("Purpose", "a [footnote ACT] b [footnote census]"),)) == []


def test_a_footnote_that_nothing_calls_is_worth_a_look():
    said = (
        "no cell calls this footnote, so it is not printed. Type [footnote census] where it belongs, or delete the row."
    )
    assert find(narrative=()) == [query("every-footnote-is-used", FOOTNOTES[1].origin.place("id"), said, "census")]
