import pytest

from orderpaper.checks.proof.measures.statements import agree, list_dates, say_keystroke, state
from orderpaper.checks.proof.parts.skeleton import draw
from proofed import proof


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("It was 155,200 and 155,200.", True),
        ("It was 24.33% and 24.3%.", True),
        ("It was 24.3% and 24.4%.", False),
        ("It was about 150 and 153.", True),
        ("It was about 150 and 173.", False),
        ("It was £38,000 and £37,104.", False),
    ],
)
def test_two_quantities_agree_where_one_may_be_the_other_rounded(words, is_one):
    assert agree(*proof(words).sentences[0].numbers) is is_one


@pytest.mark.parametrize(
    ("typed", "other", "said"),
    [
        ("1,579", "1,570", " One digit differs: 9 here, 0 there."),
        ("1,597", "1,579", " Two digits are swapped."),
        ("1,579", "1,680", ""),
        ("157", "1,579", ""),
    ],
)
def test_a_keystroke_is_said(typed, other, said):
    assert say_keystroke(typed, other) == said


def test_a_statement_says_where_it_stands():
    skeleton = draw(proof("It was quiet.\nIn 2012 it was 85.").sentences[1])
    statement = state(skeleton, skeleton.sentence.quantities[-1])
    assert (statement.words, statement.where) == ("85", "line 2")
    assert list_dates(skeleton) == {"2012"}
