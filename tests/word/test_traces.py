"""Figures are marked while they are printed; no mark is ever lost, doubled or left in the file."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.place import Place
from orderpaper.records.text import Citation
from orderpaper.word.traces import END, MARK, Figure, Mark, Traces, print_marked, put_in_order, write_mark

CELL = Place("statistics.xlsx", "ASB by ward", "D5")
SPANS = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted)


def say(words, marks, *stretches):
    return ["".join(print_marked(words, marks, stretch, str)) for stretch in stretches]


def test_a_figure_is_gathered_with_its_words_its_name_and_its_cells():
    traces = Traces()
    mark = traces.mark("fell to 8,296", Citation(8, 13, (CELL,), "figures.all_crime"))
    assert traces.figures == [Figure("8,296", "figures.all_crime", (CELL,))]
    assert mark == Mark(8, 13, write_mark("f", 0), END)


def test_words_are_printed_with_the_marks_around_their_figures():
    assert say("fell to 8,296.", [Mark(8, 13, "<", ">")], (0, 14)) == ["fell to <8,296>."]


def test_a_mark_that_replaces_stands_in_the_place_of_its_letters_once():
    assert say("see Table here", [Mark(4, 9, "*", replaces=True)], (0, 6), (6, 14)) == ["see *", " here"]


def test_a_figure_in_two_looks_is_marked_in_both_with_one_number():
    assert say("8,296", [Mark(0, 5, "<", ">")], (0, 2), (2, 5)) == ["<8,>", "<296>"]


def test_a_spot_belongs_to_the_stretch_that_leads_up_to_it():
    for at, expected in ((0, ["*ab", "cd"]), (2, ["ab*", "cd"]), (4, ["ab", "cd*"])):
        assert say("abcd", [Mark(at, at, "*")], (0, 2), (2, 4)) == expected


def test_a_figure_inside_another_marks_a_spot():
    marks = put_in_order([Mark(4, 8, "b", "B"), Mark(0, 6, "a", "A"), Mark(0, 0, "n")])
    assert marks == [Mark(0, 0, "n"), Mark(0, 6, "a", "A"), Mark(6, 6, "b", "B")]


@given(st.text(max_size=12), st.lists(SPANS, max_size=5), st.lists(st.integers(0, 12), max_size=4))
def test_words_are_whole_and_every_mark_is_there_however_they_are_cut(words, spans, cuts):
    length = len(words)
    held = [Mark(min(a, length), min(b, length), write_mark("f", n), END) for n, (a, b) in enumerate(spans)]
    edges = sorted({0, length, *(min(each, length) for each in cuts)})
    stretches = list(pairwise(edges)) or [(0, 0)]
    printed = "".join(say(words, put_in_order(held), *stretches))
    assert MARK.sub("", printed) == MARK.sub("", words)
    assert {mark[2] for mark in MARK.finditer(printed)} - {""} >= {str(number) for number in range(len(held))}
