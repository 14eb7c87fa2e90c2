import pytest

from checks.proof.beside.tabled_rows import ROWS
from orderpaper.checks.proof.beside.mentions import mark_mentions
from orderpaper.checks.proof.beside.names import read_names
from orderpaper.checks.proof.beside.parts import split_parts
from proofed import proof

NAMES = read_names(ROWS, {})


def split(words):
    (sentence,) = proof(words).sentences
    marked = mark_mentions(sentence, NAMES, frozenset())
    return [
        (marked.slice(part.start, part.end).strip(), part.mention and " ".join(part.mention.key))
        for part in split_parts(marked)
    ]


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (
            "Robbery fell by 5%, while criminal damage rose by 3%.",
            [("Robbery fell by 5%", "robbery"), ("criminal damage rose by 3%.", "criminal damage")],
        ),
        ("Robbery fell by 5%, a fall of 7.", [("Robbery fell by 5%, a fall of 7.", "robbery")]),
        ("Robbery fell by 5% and by 7.", [("Robbery fell by 5%", "robbery"), ("by 7.", "robbery")]),
        ("Robbery fell by 5% and arson by 7%.", [("Robbery fell by 5%", "robbery"), ("arson by 7%.", None)]),
        ("Robbery fell (by 5, and 6%).", [("Robbery fell (by 5, and 6%).", "robbery")]),
        ("Fear of robbery fell by 5%.", [("Fear of robbery fell by 5%.", None)]),
    ],
)
def test_a_part_is_about_the_row_it_names_or_goes_on_with(words, parts):
    assert split(words) == parts
