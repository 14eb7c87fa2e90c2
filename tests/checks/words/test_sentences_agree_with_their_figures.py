"""A word of direction beside a figure agrees with what the figure did."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.words.cells import ask_of_nothing
from checks.words.quoted import ALL, BURGLARY, GRAFFITI, ask_quoted
from orderpaper.checks.words.sentences_agree_with_their_figures import (
    judge_texts,
    sentences_agree_with_their_figures,
)
from orderpaper.records.finding import Severity
from orderpaper.records.place import Place
from orderpaper.records.quoted import Move, QuotedName, QuotedText


def ask(text, **values):
    return ask_quoted(sentences_agree_with_their_figures, text, **values)


def levels(text, **values):
    return [each.severity for each in ask(text, **values)]


def test_rose_beside_a_figure_that_fell_stops_and_names_both():
    (found,) = ask(f"All crime rose to {{{ALL}.value}}.")
    assert (found.severity, found.place.at) == (Severity.STOP, "C2")
    assert found.message == (
        f"“rose” stands beside {{{ALL}.value}}, and All Crime fell, from 8,873 (2011/2012) to 8,296 (2012/2013). "
        f"Correct the word, or let {{{ALL}.sentence}} say it."
    )


@pytest.mark.parametrize(
    "text",
    [
        "All crime has increased to {%s.value}.",
        "There were {%s.value} crimes, a rise of 5%% on last year.",
        "There were {%s.value} crimes, up 5%% on last year.",
        "There were {%s.value} crimes, which is an increase.",
        "Crime grew (by {%s.percent}).",
        "All crime was higher than last year at {%s.value}.",
        "All crime went up {%s.percent}, and burglary fell.",
        "Burglary fell. All crime rose: {%s.sentence}. Robbery fell.",
    ],
)
def test_a_sentence_that_says_the_opposite_stops_however_it_is_put(text):
    assert levels(text % ALL) == [Severity.STOP]


@pytest.mark.parametrize(
    "text",
    [
        "All crime {%s.sentence}.",
        "All crime fell to {%s.value}, while burglary rose.",
        "All crime fell to {%s.value} thanks to increased patrols and improved lighting.",
        "All crime did not rise: it was {%s.value}.",
        "We expected crime to rise to {%s.value}.",
        "Crime has risen since 2008 to {%s.value}.",
        "In 2010/11 crime rose to {%s.in_2010_2011}.",
        "Crime rose to {%s.in_2011_2012} before it fell to {%s.value}.",
        "Crime rose in Kent, compared with {%s.value} in Maidstone.",
        "Crime rose against the county’s {%s.value}.",
        "Crime rose above the county’s {%s.value}.",
        "Crime is higher than the county’s, at {%s.value}.",
        "The rank rose to {%s.place}.",
        "Crime rose at first, then fell to {%s.value}.",
        "An increase in patrols brought {%s.value}.",
        "Rising to the challenge: {%s.value}.",
    ],
)
def test_what_may_be_true_is_left_alone(text):
    assert [each.message for each in ask(text.replace("%s", ALL)) if each.code.startswith("sentences")] == []


def test_worse_beside_a_figure_that_became_better_is_worth_a_look():
    assert levels(f"All crime worsened to {{{ALL}.value}}.") == [Severity.QUERY]
    assert levels(f"Burglary improved to {{{BURGLARY}.value}}.") == [Severity.QUERY]
    assert levels(f"All crime improved to {{{ALL}.value}}.") == []


def test_unchanged_beside_a_figure_that_moved_and_the_other_way_round_are_worth_a_look():
    assert levels(f"All crime was unchanged at {{{ALL}.value}}.") == [Severity.QUERY]
    assert levels(f"Graffiti rose to {{{GRAFFITI}.value}}.") == [Severity.QUERY]
    assert levels(f"Graffiti remained unchanged at {{{GRAFFITI}.value}}.") == []
    assert levels(f"All crime was virtually unchanged at {{{ALL}.value}}.") == []


def test_two_measures_in_one_clause_are_left_alone():
    assert levels(f"Crime rose to {{{ALL}.value}} or {{{BURGLARY}.value}}.") == []


def test_a_wrong_change_typed_by_hand_is_told_once():
    assert levels("All crime rose by 6.5%, from 8,873 to 8,296.") == [Severity.STOP]
    assert levels("All crime fell by 7.5%, from 8,873 to 8,296.") == [Severity.QUERY]
    assert levels(f"All crime rose from {{{ALL}.earlier}} to {{{ALL}.later}}.") == [Severity.STOP]


def test_rows_without_words_have_nothing_to_judge():
    assert ask_of_nothing(sentences_agree_with_their_figures) == []


MOVES = {"higher": ("rose", "worse"), "lower": ("fell", "better")}
UP = ("rose", "has risen", "increased", "has increased", "grew", "climbed", "went up")
DOWN = ("fell", "has fallen", "decreased", "has reduced", "dropped", "declined", "went down")
FORMS = (
    "{name} {verb} to {quote}.",
    "{name} {verb}, to {quote}.",
    "Last year {name} {verb} by {quote}.",
    "{name} {verb} ({quote}).",
    "Robbery was low, but {name} {verb} to {quote}, and patrols went on.",
    "There is more to do. {name} {verb} again to {quote}.",
)
NOUNS = {
    "higher": ("a rise of 5%", "an increase", "up on last year"),
    "lower": ("a fall of 5%", "a reduction", "down 5%"),
}
NAMES = st.sampled_from(["Burglary", "All crime", "Theft from a motor vehicle", "Anti-social behaviour", "Falls"])


def judge(form, name, said, way):
    typed = form.format(name=name, verb=said, quote="{figures.a.b.value}")
    start = typed.index("{")
    move = Move(name, "2011/12", "100", "2012/13", "120" if way == "higher" else "80", way, MOVES[way][1])
    named = QuotedName("figures.a.b.value", start, start + len("{figures.a.b.value}"), "120", move)
    return list(judge_texts([QuotedText(Place("plan.xlsx", "Narrative", "C2"), typed, (named,))]))


@given(st.sampled_from(FORMS), NAMES, st.sampled_from(["higher", "lower"]), st.data())
def test_true_sentences_give_nothing_and_contrary_ones_a_finding(form, name, way, data):
    true, contrary = (UP, DOWN) if way == "higher" else (DOWN, UP)
    assert judge(form, name, data.draw(st.sampled_from(true)), way) == []
    found = judge(form, name, data.draw(st.sampled_from(contrary)), way)
    assert [each.severity for each in found] == [Severity.STOP]


@given(NAMES, st.sampled_from(["higher", "lower"]), st.data())
def test_nouns_beside_a_figure_are_judged_like_verbs(name, way, data):
    other = {"higher": "lower", "lower": "higher"}[way]
    form = "{name} stood at {quote}, {verb}."
    assert judge(form, name, data.draw(st.sampled_from(NOUNS[way])), way) == []
    assert [each.severity for each in judge(form, name, data.draw(st.sampled_from(NOUNS[other])), way)] == [
        Severity.STOP
    ]
