import pytest

from checks.proof.numbers.paper import para
from orderpaper.checks.proof.wording.around import quote_around

TEXT = "We met. It is TBC, they say! “Was it?” We go on."


@pytest.mark.parametrize(
    ("word", "quote"),
    [("met", "We met."), ("TBC", "It is TBC, they say!"), ("Was", "“Was it?”"), ("go", "We go on.")],
)
def test_the_sentence_around_a_letter_is_quoted(word, quote):
    assert quote_around(para(TEXT), TEXT.index(word)).strip("”") == quote.strip("”")


def test_words_without_an_end_are_quoted_whole():
    assert quote_around(para("Mental Health TBC"), 14) == "Mental Health TBC"
