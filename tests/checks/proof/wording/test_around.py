import pytest

from checks.proof.numbers.paper import para
from orderpaper.checks.proof.wording.around import quote_around
from steps import count_steps

TEXT = "We met. It is TBC, they say! “Was it?” We go on."


@pytest.mark.parametrize(
    ("word", "quote"),
    [("met", "We met."), ("TBC", "It is TBC, they say!"), ("Was", "“Was it?”"), ("go", "We go on.")],
)
def test_the_sentence_around_a_letter_is_quoted(word, quote):
    assert quote_around(para(TEXT), TEXT.index(word)).strip("”") == quote.strip("”")


def test_words_without_an_end_are_quoted_whole():
    assert quote_around(para("Mental Health TBC"), 14) == "Mental Health TBC"


def test_a_sentence_without_an_end_is_quoted_from_a_thousand_letters_before():
    text = f"{'word ' * 1000}TBC is left. Then more."
    quote = quote_around(para(text), text.index("TBC"))
    assert quote.startswith("word word")
    assert quote.endswith("TBC is left.")
    assert 900 < len(quote) < 1100
    assert len(quote_around(para("x" * 5000), 4000)) == 2000


def test_a_passage_is_not_gone_through_again_for_each_quote():
    passage = para("It is TBC. " * 2000)
    assert count_steps(lambda: quote_around(passage, 20_000)) < 500
