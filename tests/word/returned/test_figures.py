"""Words that came back are typed again: figures that were left alone stand by their names, others are told."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.place import Place
from orderpaper.records.sent import SentFigure, SentText
from orderpaper.records.text import Citation, Sourced
from orderpaper.word.returned.figures import type_again

CELL = Place("report.xlsx", "Implications", "B5")


def make_text(*pieces):
    """Give a sent text of words and, as pairs, figures: what is printed, and the name in brackets."""
    printed, typed, figures = "", "", []
    for each in pieces:
        said, name = (each, each) if isinstance(each, str) else each
        if not isinstance(each, str):
            cell = Place("statistics.xlsx", "Crime", f"B{len(figures) + 1}")
            figures.append(SentFigure(len(printed), len(printed) + len(said), name, (cell,)))
        printed, typed = printed + said, typed + (name or said)
    return SentText("T1", CELL, "Legal", "Implications", typed, printed, tuple(figures))


CRIME = make_text("Crime rose by ", ("12%", "{figures.crime}"), " to ", ("2,683", "{figures.count}"), " in 2017.")


@pytest.mark.parametrize(
    ("words", "typed", "changed"),
    [
        ("Crime rose by 12% to 2,683 in 2017.", "Crime rose by {figures.crime} to {figures.count} in 2017.", {}),
        ("All crime went up 12%, to 2,683.", "All crime went up {figures.crime}, to {figures.count}.", {}),
        ("Crime rose by 13% to 2,683 in 2017.", "Crime rose by {figures.crime} to {figures.count} in 2017.",
         {0: "13%"}),
        ("Crime fell by 13% from 2,700 in 2016.", "Crime fell by {figures.crime} from {figures.count} in 2016.",
         {0: "13%", 1: "2,700"}),
        ("Crime rose by 12% in 2017.", "Crime rose by {figures.crime} in 2017.", {}),
        ("Crime rose by about 13 per cent to 2,683 in 2017.",
         "Crime rose by {figures.crime} to {figures.count} in 2017.", {0: "about 13 per cent"}),
        ("Crime rose to 2,683 in 2017.", "Crime rose to {figures.count} in 2017.", {}),
        ("Crime is dealt with elsewhere.", "Crime is dealt with elsewhere.", {}),
        ("", "", {}),
        ("Crime rose by 12% to 12,683 in 2017.", "Crime rose by {figures.crime} to {figures.count} in 2017.",
         {1: "12,683"}),
    ],
)  # fmt: skip
def test_figures_are_found_by_their_letters(words, typed, changed):
    again = type_again(CRIME, words)
    assert (again.words, again.changed) == (typed, changed)


def test_a_figure_at_the_beginning_and_one_alone_are_found_too():
    text = make_text(("12%", "{figures.crime}"), " more crime")
    again = type_again(text, "13% more crime")
    assert (again.words, again.changed) == ("{figures.crime} more crime", {0: "13%"})
    alone = type_again(make_text(("12%", "{figures.crime}")), "about 13%")
    assert (alone.words, alone.changed) == ("{figures.crime}", {0: "about 13%"})


def test_a_number_in_the_place_of_a_number_is_the_figure_though_the_words_beside_it_changed():
    text = make_text("It rose by ", ("1,234", "{figures.count}"), " since then.")
    again = type_again(text, "It fell to £1,300 from that.")
    assert (again.words, again.changed) == ("It fell to {figures.count} from that.", {0: "£1,300"})
    unsure = type_again(text, "It fell to 1,300 from 1,400.")
    assert (unsure.words, unsure.changed) == ("It fell to 1,300 from 1,400.", {})
    assert unsure.gone == {0}


def hold(words, **spans):
    """Give words some of whose letters stand in the controls of figures."""
    return Sourced(words, [Citation(*span, (), name.removeprefix("f")) for name, span in spans.items()])


TWICE = make_text("We had ", ("5", "{figures.a}"), " and then ", ("5", "{figures.b}"), " again.")


def test_the_controls_of_figures_tell_which_is_which():
    words = hold("We had 5 again, and then 5.", f2=(7, 8), f1=(25, 26))
    assert type_again(TWICE, words).words == "We had {figures.b} again, and then {figures.a}."


def test_one_figure_held_and_the_other_flattened():
    again = type_again(TWICE, hold("We had 5 and then 6 again.", f1=(7, 8)))
    assert (again.words, again.changed) == ("We had {figures.a} and then {figures.b} again.", {1: "6"})


def test_an_emptied_control_is_looked_for_beside_it():
    again = type_again(TWICE, hold("We had 7 and then 5 again.", f1=(7, 7), f2=(18, 19)))
    assert (again.words, again.changed) == ("We had {figures.a} and then {figures.b} again.", {0: "7"})


@pytest.mark.parametrize(
    ("held", "typed", "changed"),
    [
        (" 12% ", " {figures.crime} ", {}),
        ("12% or so", "{figures.crime} or so", {}),
        ("112%", "{figures.crime}", {0: "112%"}),
        ("12%5", "{figures.crime}", {0: "12%5"}),
        ("12% or 12%", "{figures.crime}", {0: "12% or 12%"}),
    ],
)
def test_words_typed_at_the_edge_of_a_control_are_no_part_of_the_figure(held, typed, changed):
    text = make_text("Up ", ("12%", "{figures.crime}"), ".")
    again = type_again(text, hold(f"Up {held}.", f1=(3, 3 + len(held))))
    assert (again.words, again.changed) == (f"Up {typed}.", changed)


def test_a_control_pasted_again_is_words_the_second_time_and_one_of_no_figure_always():
    again = type_again(TWICE, Sourced("5, 5, 5 and 5", [Citation(at, at + 1, (), name) for at, name in
                                                       ((0, "1"), (3, "1"), (6, "9"), (12, "2"))]))  # fmt: skip
    assert again.words == "{figures.a}, 5, 5 and {figures.b}"


def test_a_figure_without_a_name_keeps_its_words():
    text = make_text("It cost ", ("£37,104", ""), " in all.")
    assert type_again(text, "It cost £37,104 in total.").words == "It cost £37,104 in total."
    again = type_again(text, "It cost £40,000 in all.")
    assert (again.words, again.changed) == ("It cost £37,104 in all.", {0: "£40,000"})


def test_a_figure_that_ends_in_a_word_is_found_though_the_words_around_it_change():
    text = make_text("Crime ", ("increase", "{figures.way}"), "d slightly.")
    assert type_again(text, "Crime has increased slightly.").words == "Crime has {figures.way}d slightly."


def test_a_figure_of_no_letters_stays_where_it_was():
    text = make_text("Up", ("", "{figures.note}"), " a little.")
    assert type_again(text, "Up a lot.").words == "Up{figures.note} a lot."
    assert type_again(text, "Down a lot.").words == "Down a lot."


WORDS = st.sampled_from(["crime", "rose", "by", "5", "12%", "2,683", "the", "a", "£3", ".", "per cent", "– and"])
FIGURES = st.sampled_from(["5", "12%", "2,683", "fell by 3%", "about a tenth", "Q1 2017"])
PIECES = st.lists(
    st.one_of(WORDS, FIGURES.map(lambda said: (said, ""))), min_size=1, max_size=12
).map(lambda pieces: [(each[0], f"{{figures.f{n}}}") if isinstance(each, tuple) else each
                      for n, each in enumerate(pieces)])  # fmt: skip


def spaced(pieces):
    """Give the pieces with a space between them."""
    return [part for each in pieces for part in (each, " ")][:-1]


def fill(typed, text):
    """Give a typed text with its figures filled in."""
    said = {each.typed: text.printed[each.start : each.end] for each in text.figures}
    return re.sub(r"\{figures\.f\d+\}", lambda name: said[name[0]], typed)


@given(PIECES, st.data())
def test_what_is_typed_again_and_filled_is_what_came_back(pieces, data):
    text = make_text(*spaced(pieces))
    edited = []
    for each in pieces:
        fate = data.draw(st.sampled_from(["stays", "stays", "goes", "other", "more"])) if isinstance(each, str) else ""
        edited += [] if fate == "goes" else [data.draw(WORDS)] if fate == "other" else [each]
        edited += [data.draw(WORDS)] if fate == "more" else []
    words, held = "", []
    for each in spaced(edited):
        said = each if isinstance(each, str) else each[0]
        if not isinstance(each, str) and data.draw(st.booleans()):
            number = next(n for n, figure in enumerate(text.figures, 1) if figure.typed == each[1])
            held.append(Citation(len(words), len(words) + len(said), (), str(number)))
        words += said
    again = type_again(text, Sourced(words, held))
    if not again.changed:
        assert fill(again.words, text) == words
    for each in held:
        assert text.figures[int(each.name) - 1].typed in again.words


@given(PIECES, PIECES)
def test_any_two_texts_can_be_compared(one, other):
    text, came_back = make_text(*spaced(one)), make_text(*spaced(other)).printed
    again = type_again(text, came_back)
    said = {n: again.changed.get(n, text.printed[f.start : f.end]) for n, f in enumerate(text.figures)}
    by_name = {f.typed: said[n] for n, f in enumerate(text.figures)}
    assert re.sub(r"\{figures\.f\d+\}", lambda name: by_name[name[0]], again.words) == came_back


def test_what_came_back_as_it_went_is_typed_as_it_was():
    assert type_again(CRIME, CRIME.printed).words == CRIME.typed
