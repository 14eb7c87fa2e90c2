"""[footnote ID] in prose becomes a footnote, and the words around it keep their looks and their figures."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.papers.footnotes import put_footnotes
from orderpaper.records.place import Place
from orderpaper.records.text import (
    Line,
    LineKind,
    Missing,
    Note,
    Prose,
    Stress,
    bullets,
    citations_of,
    paragraph,
    source,
)

CELL = Place("statistics.xlsx", "ASB by ward", "D5")
POPULATION = paragraph("Office for National Statistics, mid-2013.")
PATHWAYS = Prose((*paragraph("The seven pathways are:").lines, *bullets(["housing", "health"]).lines))
FOOTNOTES = {"population": POPULATION, "Seven pathways": PATHWAYS}


def put(*lines):
    prose, unknown = put_footnotes(Prose(lines), FOOTNOTES)
    return prose.lines, unknown


def test_a_call_becomes_a_note_close_to_its_word():
    (line,), unknown = put(Line("Of 122,000 residents [footnote population], 8,296."))
    assert line == Line("Of 122,000 residents, 8,296.", notes=(Note(20, POPULATION),))
    assert unknown == ()


def test_capitals_and_spaces_in_an_id_do_not_count_and_a_note_may_hold_a_list():
    (line,), _ = put(Line("Pathways[Footnote  seven PATHWAYS ]", LineKind.BULLET))
    assert line == Line("Pathways", LineKind.BULLET, notes=(Note(8, PATHWAYS),))


def test_a_call_that_nobody_has_written_stays_as_typed_and_is_given_back_once():
    text = "One [footnote 9], two [footnote 9], three [footnote x y]."
    assert put(Line(text)) == ((Line(text),), ("9", "x y"))


def test_other_brackets_and_missing_words_stay_as_they_are():
    lines = (Line("[sic] [footnote] footnote population"), Line(Missing("aim", CELL)))
    assert put(*lines) == (lines, ())


def test_stressed_words_figures_and_notes_keep_to_their_letters():
    text = "Crime [footnote population] fell to 8,296 [footnote population] in all."
    cited = source(text, (CELL,))
    cited.citations = (cited.citations[0]._replace(start=text.index("8"), end=text.index("8") + 5),)
    stresses = (Stress(0, 32, is_bold=True), Stress(text.index(" in"), len(text), is_italic=True))
    (line,), _ = put(Line(cited, stresses=stresses))
    assert line.text == "Crime fell to 8,296 in all."
    assert [line.text[each.start : each.end] for each in citations_of(line.text)] == ["8,296"]
    assert [line.text[each.start : each.end] for each in line.stresses] == ["Crime fell", " in all."]
    assert [line.text[: note.at] for note in line.notes] == ["Crime", "Crime fell to 8,296"]


def test_a_figure_that_is_said_in_a_whole_sentence_stays_one():
    (line,), _ = put(Line(source("fell by 6.5% [footnote population] to 8,296", (CELL,))))
    assert [line.text[each.start : each.end] for each in citations_of(line.text)] == ["fell by 6.5% to 8,296"]


def test_notes_put_in_before_move_with_the_words():
    first = Line("One two [footnote population]", notes=(Note(7, PATHWAYS),))
    assert put(first)[0][0].notes == (Note(7, PATHWAYS), Note(7, POPULATION))


@given(st.lists(st.one_of(st.text(alphabet="ab ", max_size=4), st.just("[footnote population]")), max_size=6))
def test_no_word_is_lost(pieces):
    (line,), _ = put(Line("".join(pieces)))
    assert "".join(line.text.split()) == "".join("".join(pieces).replace("[footnote population]", "").split())
    assert len(line.notes) == pieces.count("[footnote population]")
    assert all(0 <= note.at <= len(line.text) for note in line.notes)
