import pytest

from orderpaper.checks.proof.wording.verbs import find_doubled_verbs


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sport has been be offered.", "has been be"),
        ("They should are there.", "should are"),
        ("It would could be so.", "would could"),
        ("This is the Housing Plan is for us.", "This is the Housing Plan is for"),
        ("There was a rise was the worst.", "There was a rise was the"),
    ],
)
def test_verbs_once_too_often_are_found_with_their_words(text, words):
    assert list(find_doubled_verbs(text)) == [(text.index(words), words)]


@pytest.mark.parametrize(
    "text",
    [
        *("What they would is plain.", "This is the day it was the best.", "This is what is for us.", "It has been."),
        *(
            "The collisions they have are serious.",
            "This is the reason crime is not falling.",
            "It is, as it was, for us.",
        ),
        *("Those who could are asked to.", "If they are be quick."),
    ],
)
def test_clauses_with_verbs_of_their_own_are_fine(text):
    assert list(find_doubled_verbs(text)) == []
