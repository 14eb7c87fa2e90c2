import pytest

from checks.proof.numbers.paper import cell, faults, para, read
from orderpaper.checks.proof.no_word_is_doubled import no_word_is_doubled as check
from orderpaper.records.manuscript import Form
from proofed import proof


def ask(text):
    return faults(check(read(para(text))))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It is the the plan.", "the the"),
        ("The the plan.", "The the"),
        ("Sport has been be offered to all.", "has been be"),
        ("It will be be done.", "be be"),
        ("This is the Housing Plan is for three years.", "This is the Housing Plan is for"),
    ],
)
def test_words_and_verbs_once_too_often_are_queried(text, words):
    assert ask(text) == [("query", 1, words, "")]


def test_over_the_end_of_a_line_the_second_line_is_not_lost():
    (claim,) = check(proof("Crime has gone down in all of the\nthe wards of the borough since last year.\n"))
    assert (claim.stated, claim.where.line) == ("the the", 1)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "They had had enough.",
            "He said that that was so.",
            "What it is is plain.",
            "The problem is is hard to say.",
        ),
        *("Baden Baden is a town.", "It was very very cold.", "This is the year the council is for it."),
        *(
            "What this will be is plain.",
            "The collisions they have are more serious.",
            "There is a plan that is for all.",
        ),
    ],
)
def test_what_is_doubled_rightly_is_fine(text):
    assert ask(text) == []


def test_two_columns_may_say_the_same():
    assert faults(check(read(cell("ongoing ongoing")))) == []


@pytest.mark.parametrize(
    "text", ["Change since since last last month month", "The rank position position", "theme Theme"]
)
def test_the_headings_of_two_columns_may_be_run_together_in_a_text(text):
    assert ask(text) == []


def test_in_word_nothing_is_run_together():
    assert faults(check(read(para("The rank position position"), form=Form.WORD))) == [
        ("query", 1, "position position", "")
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("It was done in schools Schools were asked about it.", "They asked the Housing Service service manager."),
        *("It was the 1 of 2 th st st th days.", "Most smoke smoke/chew it.", "They said that what it was was plain."),
    ],
)
def test_two_words_alike_may_be_two(text):
    assert ask(text) == []


def test_a_passage_whose_letters_are_printed_twice_is_not_read():
    assert ask("of all bins of all bins were were full full of lamps of lamps.") == []
    assert ask("All of of the bins were full.") == [("query", 1, "of of", "")]
