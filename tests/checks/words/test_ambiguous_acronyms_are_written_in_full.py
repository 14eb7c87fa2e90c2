from checks.words.cells import ask, ask_of_nothing
from orderpaper.checks.words.ambiguous_acronyms_are_written_in_full import (
    ambiguous_acronyms_are_written_in_full as check,
)
from orderpaper.records.finding import query
from orderpaper.records.place import Place


def test_an_acronym_of_two_meanings_that_stands_alone_is_queried_once():
    assert ask(check, "New psychoactive substances (NPS)", "The NPS acts.", "The NPS rests.") == [
        query(
            "ambiguous-acronyms-are-written-in-full",
            Place("plan.xlsx", "Narrative", "C3"),
            (
                "“NPS” may be read as “National Probation Service” or “New Psychoactive Substances depending on "
                "context”. Write in full which of them is meant here."
            ),
        )
    ]


def test_a_cell_that_says_which_is_meant_is_fine():
    assert ask(check, "The National Probation Service (NPS) works. Like the NPS, it is a partner.") == []


def test_an_acronym_of_one_meaning_is_fine():
    assert ask(check, "The KSI and the KCC.") == []


def test_empty_rows_are_no_fault():
    assert ask_of_nothing(check) == []
