import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.proof.beside.tabled_rows import ROWS
from orderpaper.checks.proof.beside.marked import NAME
from orderpaper.checks.proof.beside.mentions import mark_mentions
from orderpaper.checks.proof.beside.names import read_names
from proofed import proof

NAMES = read_names(ROWS, {"asb": ("antisocial", "behaviour"), "da": ("domestic", "abuse")})


def find(words):
    (sentence,) = proof(f"{words} 5%").sentences
    return [(" ".join(each.key), each.is_plain) for _at, each in mark_mentions(sentence, NAMES, frozenset()).mentions]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ASB fell by", [("antisocial behaviour", True)]),
        ("Anti-social behaviour (ASB) incidents fell by", [("antisocial behaviour", True)]),
        ("Theft from motor vehicles rose by", [("from motor theft vehicle", True)]),
        ("Theft of a motor vehicle rose by", [("motor theft vehicle", True)]),
        ("Motor vehicle thefts rose by", [("motor theft vehicle", True)]),
        ("Burglaries of dwellings rose by", [("burglary dwelling", True)]),
        ("Drug offences rose by", [("drug", True)]),
        ("Drugs rose by", []),
        ("The number of robbery offences rose by", [("robbery", True)]),
        ("Vehicle crime rose by", [("crime", False)]),
        ("Burglary, dwelling and others rose by", []),
    ],
)
def test_a_row_is_named_by_the_words_of_its_name(words, found):
    assert find(words) == found


def test_the_name_with_more_words_is_meant():
    assert find("Violent crime rose by") == [("violent", True)]


def test_a_sentence_without_quantities_is_not_looked_at():
    (sentence,) = proof("Robbery rose.").sentences
    assert mark_mentions(sentence, NAMES, frozenset()).text == "Robbery rose."


@given(st.text(alphabet="robery ASB,.()-5%", max_size=40))
def test_any_text_is_read_and_found_again(text):
    for sentence in proof(f"x {text}").sentences:
        marked = mark_mentions(sentence, NAMES, frozenset())
        assert marked.slice(0, len(marked.text)) == sentence.text
        assert marked.text.count(NAME) == len(marked.mentions)
