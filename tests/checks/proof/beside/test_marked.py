import pytest

from checks.proof.beside.tabled_rows import CRIME
from orderpaper.checks.proof.beside.marked import COUNT, NAME, PERCENT, Mention, mark
from proofed import proof


def make(text):
    (sentence,) = proof(text).sentences
    return sentence


WORDS = "In all crime fell by 6.5%, or 577 cases."
MENTION = Mention(3, 12, ("crime",), (CRIME,))


def test_each_quantity_and_each_name_is_one_sign():
    marked = mark(make(WORDS), [MENTION])
    assert marked.text == f"In {NAME} fell by {PERCENT}, or {COUNT} cases."
    assert marked.mention(3) is MENTION
    assert marked.quantity(marked.text.index(COUNT)).text == "577"
    assert marked.mentions == ((3, MENTION),)


def test_letters_are_found_again():
    marked = mark(make(WORDS), [MENTION])
    for sign, text in ((PERCENT, "6.5%"), (COUNT, "577")):
        assert marked.find_letter(marked.text.index(sign)) == WORDS.index(text)
    assert marked.slice(0, len(marked.text)) == WORDS
    assert marked.slice(3, 9) == "all crime fell"


def test_a_number_in_a_name_is_part_of_the_name():
    words = "Drivers aged 17 to 24 fell by 3%."
    marked = mark(make(words), [Mention(0, 21, ("driver",), (CRIME,))])
    assert marked.text == f"{NAME} fell by {PERCENT}."


def test_a_sign_is_only_what_it_is():
    marked = mark(make(WORDS), [MENTION])
    with pytest.raises(TypeError):
        marked.quantity(3)
    with pytest.raises(TypeError):
        marked.mention(marked.text.index(COUNT))
