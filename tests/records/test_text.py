"""Words, missing words and prose."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.place import Place
from orderpaper.records.text import (
    Citation,
    Line,
    LineKind,
    Missing,
    Note,
    Prose,
    Stress,
    bullets,
    citations_of,
    cut_words,
    join_prose,
    join_sourced,
    open_prose,
    paragraph,
    source,
)

HERE = Place("plan.xlsx", "Actions", "D6")
LACKING = Missing("lead agency", HERE)
STRESSES = st.builds(Stress, st.integers(0, 9), st.integers(0, 9), st.booleans(), st.booleans())
LINES = st.builds(Line, st.text(), st.sampled_from(LineKind), st.lists(STRESSES, max_size=2).map(tuple))
PROSE = st.builds(Prose, st.lists(LINES).map(tuple))


def test_missing_words_say_what_is_wanted_and_where():
    assert str(LACKING) == "[To be supplied: lead agency, plan.xlsx › Actions › D6]"
    assert str(Missing("date by when", HERE, "soon")) == (
        "[To be put right: date by when, “soon”, plan.xlsx › Actions › D6]"
    )


def test_prose_is_false_only_where_there_is_none_of_it():
    assert not Prose()
    assert paragraph("words")
    assert paragraph(LACKING)
    assert str(Prose((Line("As follows:"), *bullets(["one", LACKING]).lines))) == f"As follows:\none\n{LACKING}"


def test_bullets_are_one_list():
    assert [line.kind for line in bullets(["one", "two"]).lines] == [LineKind.BULLET] * 2


@given(st.lists(PROSE))
def test_joining_loses_no_line_and_keeps_their_order(parts):
    assert join_prose(parts).lines == tuple(line for part in parts for line in part.lines)


@given(st.text(), PROSE)
def test_an_opening_never_loses_words(opening, rest):
    joined = "".join(str(open_prose(opening, rest)).split())
    assert joined == "".join(f"{opening}{rest}".split())


def test_an_opening_goes_on_in_the_same_paragraph():
    assert open_prose("The committee", Prose((Line("agreed."), Line("Then it rose.")))) == Prose((
        Line("The committee agreed."),
        Line("Then it rose."),
    ))
    assert open_prose("RESOLVED:", Prose()) == paragraph("RESOLVED:")


def test_an_opening_stands_alone_before_a_list_or_missing_words():
    for rest in (bullets(["one"]), paragraph(LACKING)):
        assert open_prose("That:", rest).lines == (Line("That:"), *rest.lines)


def test_stressed_words_move_with_the_words_that_were_put_before_them():
    assert Stress(2, 5, is_bold=True).moved(3) == Stress(5, 8, is_bold=True)
    said = open_prose("The committee", Prose((Line("agreed all of it.", stresses=(Stress(7, 10, is_italic=True),)),)))
    (line,) = said.lines
    assert line.text[line.stresses[0].start : line.stresses[0].end] == "all"
    assert line.stresses[0].is_italic


@given(st.text(), st.text(st.characters(categories=["L"]), min_size=1), st.data())
def test_an_opening_never_changes_which_words_are_stressed(opening, words, data):
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    (line,) = open_prose(opening, Prose((Line(words, stresses=(Stress(start, end, is_bold=True),)),))).lines
    (stress,) = line.stresses
    assert line.text[stress.start : stress.end] == words[start:end]


def test_words_that_are_a_figure_know_its_cells_and_its_name():
    said = source("8,296", (HERE,), "figures.crime")
    assert (said, citations_of(said)) == ("8,296", (Citation(0, 5, (HERE,), "figures.crime"),))
    assert citations_of("8,296") == citations_of(LACKING) == ()
    assert type(said.upper()) is str


PIECES = st.lists(st.one_of(st.text(max_size=4), st.text(max_size=4).map(lambda words: source(words, (HERE,)))))


@given(PIECES)
def test_joined_words_know_every_figure_where_it_stands(pieces):
    joined = join_sourced(pieces)
    assert joined == "".join(pieces)
    assert [joined[each.start : each.end] for each in citations_of(joined)] == [
        str(piece) for piece in pieces if citations_of(piece)
    ]


@given(PIECES, st.data())
def test_words_that_are_cut_and_joined_are_the_same_and_keep_their_figures(pieces, data):
    whole = join_sourced(pieces)
    at = data.draw(st.integers(0, len(whole)))
    parts = cut_words(whole, 0, at), cut_words(whole, at, len(whole))
    assert join_sourced(parts) == whole
    cited = {each for each in range(len(whole)) for one in citations_of(whole) if one.start <= each < one.end}
    again = citations_of(join_sourced(parts))
    assert {each for one in again for each in range(one.start, one.end)} == cited


def test_footnotes_move_with_the_words_that_were_put_before_them():
    said = open_prose("The committee", Prose((Line("agreed.", notes=(Note(6, paragraph("x")),)),)))
    (line,) = said.lines
    assert line.text[: line.notes[0].at] == "The committee agreed"
