import dataclasses

from orderpaper.checks.assessment.every_call_has_its_footnote import every_call_has_its_footnote
from orderpaper.records.finding import stop
from papers.made_assessment import ASSESSMENT, CHAPTERS, make_bundle, say

CODE = "every-call-has-its-footnote"


def find(**changes):
    return list(every_call_has_its_footnote(make_bundle(dataclasses.replace(ASSESSMENT, **changes))))


def test_a_call_of_a_footnote_that_is_there_is_fine():
    assert find(narrative=(say("Purpose", "So[footnote  CENSUS], and so [Footnote act]."),)) == []


def test_other_words_in_brackets_are_no_call():
    assert find(narrative=(say("Purpose", "See [x], [footnote] and [note census]."),)) == []


def test_a_call_of_another_stops_with_the_nearest():
    row = say("Purpose", "So many.[footnote censos]")
    said = "there is no footnote “censos”. Did you mean “census”? Add it to the sheet Footnotes."
    assert find(narrative=(row,)) == [stop(CODE, row.origin.place("text"), said, "[footnote censos]")]


def test_a_call_in_a_title_stops():
    chapter = CHAPTERS[0].changed(title="Crime [footnote act]")
    said = "a footnote cannot stand under Title. Call it from a paragraph."
    assert find(chapters=(chapter,)) == [stop(CODE, chapter.origin.place("title"), said, "[footnote act]")]
