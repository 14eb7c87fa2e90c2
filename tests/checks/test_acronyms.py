"""Acronyms in what papers print: where they are used, and whether they are explained there."""

import pytest

from checks.words.cells import NO_ROWS, read_rows, write
from orderpaper.checks.acronyms import (
    EVERYBODY_KNOWS,
    PRINTED,
    find_uses,
    is_spelt_by,
    list_acronyms,
    list_initials,
    read_meanings,
)
from orderpaper.records.council import GlossaryEntry
from orderpaper.records.plan import Action, PlanNarrative
from papers.example import make, read_example, with_plan


def word(*texts, record=PlanNarrative, key="text"):
    rows = tuple(write(record, key, text, row) for row, text in enumerate(texts, 2))
    name = {PlanNarrative: "narrative", Action: "actions"}[record]
    return read_rows(with_plan(read_example(), **{**NO_ROWS, name: rows}), rows)


def use(text, **where):
    wording = word(text, **where)
    return list(find_uses(wording, list_acronyms(wording)))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "The KCC acts",
            "KCC",
            "for KCC.",
            "(KCC)",
            "KCC’s",
            "two KCCs",
            "and/KCC",
            "the “KCC” team",
            "line\nKCC acts",
        ),
        *("\xa0KCC acts", "KCC, then", "see – KCC", "non KCC–led"),
    ],
)
def test_an_acronym_is_found_however_it_stands(text):
    assert use(text) == ["KCC"]


def test_an_acronym_may_hold_an_ampersand():
    assert use("The H&S rules, and B&B") == ["H&S", "B&B"]


@pytest.mark.parametrize(
    "text",
    [
        *("Part II and IV", "ALL IN CAPITALS ARE KEPT", "ME15 6JQ", "OCG4", "The UK and its NHS", "you must NOT do it"),
        *("‘WASTED – drug & alcohol education’", "the ‘Theatre ADAD’ tour", "Councillor JB Smith", "Mr AB Jones"),
        *("see KSI.xlsx", "write to abc@KCC.gov", "TOOLONGWORD", "A plan", "MoRiLE", "the X-RAY"),
    ],
)
def test_what_only_looks_like_an_acronym_is_none(text):
    assert use(text) == []


def test_only_what_is_printed_is_looked_at():
    assert use("The KCC", record=Action, key="action") == ["KCC"]
    assert use("The KCC", record=Action, key="last_year") == []
    assert all(key in record.columns() for record, keys in PRINTED.items() for key in keys)


@pytest.mark.parametrize(
    ("text", "is_explained"),
    [
        ("Kent County Council (KCC) acts", True),
        ("a KCC (Kent County Council) plan", True),
        ("Multi-Agency Safeguarding Hubs (MASH)", True),
        ("the partnerships (KCC) act", False),
        ("KCC (in part) acts", False),
        ("KCC acts", False),
    ],
)
def test_an_acronym_is_explained_where_its_meaning_stands_beside_it(text, is_explained):
    wording = word(text)
    assert [each.is_explained for uses in find_uses(wording, list_acronyms(wording)).values() for each in uses] == [
        is_explained
    ]


def test_a_few_acronyms_and_many_are_found_alike():
    wording = word("The KCC and the KSI", "The KCC")
    many = {"KCC"} | {f"Z{number}" for number in range(40)}
    few = find_uses(wording, {"KCC"})
    assert few == find_uses(wording, many)
    assert [each.said.place.at for each in few["KCC"]] == ["C2", "C3"]


def test_what_everybody_knows_is_short():
    assert len(EVERYBODY_KNOWS) < 40


def test_initials_are_those_of_every_word():
    assert list_initials("Multi-Agency risk (assessment)") == ["M", "A", "R", "A"]


@pytest.mark.parametrize(
    ("acronym", "words", "is_spelt"),
    [
        ("KSI", "Killed or Seriously Injured", True),
        ("NPS", "National Probation", False),
        ("H&S", "health and safety", True),
    ],
)
def test_words_spell_an_acronym_by_their_initials(acronym, words, is_spelt):
    assert is_spelt_by(acronym, words) is is_spelt


def entry(acronym, meaning):
    return make(GlossaryEntry, acronym=acronym, meaning=meaning)


def test_two_meanings_may_stand_in_two_rows_or_in_one():
    assert read_meanings((
        entry("NPS", "National Probation Service or New Psychoactive Substances"),
        entry("KSI", "Killed or Seriously Injured"),
        entry("DA", "Domestic Abuse"),
        entry("DA", "domestic  abuse"),
        entry("DA", "Drug Action"),
        make(GlossaryEntry),
    )) == {
        "NPS": ("National Probation Service", "New Psychoactive Substances"),
        "KSI": ("Killed or Seriously Injured",),
        "DA": ("Domestic Abuse", "Drug Action"),
    }
