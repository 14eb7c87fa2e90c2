"""Texts that know their cell: keys in the order of the workbooks, figures kept, and prose written as it is read."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.keyed import (
    KeyedProse,
    KeyedText,
    is_same_text,
    key_bundle,
    list_texts,
    write_lines,
    write_text,
)
from orderpaper.records.place import Place
from orderpaper.records.text import Line, LineKind, Prose, citations_of, join_sourced, source
from orderpaper.workbooks.prose import read_prose
from papers.example import read_example

CELL = Place("statistics.xlsx", "Crime", "B2")
LINES = st.lists(
    st.tuples(st.sampled_from(LineKind), st.text(alphabet="abc xyz.", min_size=1).map(str.strip).filter(bool))
)


def test_every_text_has_a_key_of_its_own_and_its_cell():
    keyed, cells = key_bundle(read_example())
    rows = keyed.reports[0].implications
    assert all(isinstance(row.implications, KeyedProse) for row in rows)
    legal = next(row for row in rows if row.issue == "Legal")
    cell = cells[legal.implications.key]
    assert (cell.row, cell.heading) == ("Legal", "Implications")
    assert cell.place == legal.origin.place("implications")


def test_the_cells_are_those_of_the_bundle_in_its_order():
    bundle = read_example()
    _keyed, cells = key_bundle(bundle)
    assert [cell.place for cell in cells.values()] == [cell.place for cell in list_texts(bundle)]
    assert list(cells)[:2] == ["T1", "T2"]


def test_what_names_a_row_or_leads_elsewhere_has_no_key():
    keyed, _cells = key_bundle(read_example())
    assert type(keyed.reports[0].implications[0].issue) is str
    assert type(keyed.plan.actions[0].priority) is str


def test_keyed_words_say_the_same_and_know_their_figures():
    words = join_sourced(("up ", source("19%", [CELL])))
    keyed = KeyedText.of(words, "T1")
    assert keyed == "up 19%"
    assert citations_of(keyed) == citations_of(words)


def test_prose_is_written_with_the_marks_of_its_lists():
    prose = Prose((
        Line("Two things:"),
        Line("one", LineKind.LETTER),
        Line("two", LineKind.LETTER),
        Line("and", LineKind.BULLET),
        Line("again", LineKind.LETTER),
    ))
    assert write_text(prose) == "Two things:\n(a) one\n(b) two\n- and\n(a) again"


def test_figures_stay_where_they_are_in_prose_that_is_written():
    prose = Prose((Line("One"), Line(join_sourced(("up ", source("19%", [CELL]))), LineKind.BULLET)))
    (figure,) = citations_of(write_text(prose))
    assert write_text(prose)[figure.start : figure.end] == "19%"


@given(LINES)
def test_prose_that_is_written_is_read_as_it_was(lines):
    prose = Prose(tuple(Line(text, kind) for kind, text in lines))
    assert write_text(read_prose(write_text(prose))) == write_text(prose) == write_lines(lines)


def test_spaces_do_not_make_a_text_another_but_paragraphs_do():
    assert is_same_text("a  b\n\nc ", "a b\nc")
    assert not is_same_text("a b c", "a b\nc")
