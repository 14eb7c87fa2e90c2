from orderpaper.checks.proof.parts.skeleton import ANY, COUNT, PERCENT, draw
from orderpaper.records.manuscript import Passage, PassageKind
from orderpaper.records.quantity import Sentence
from proofed import proof


def test_each_quantity_is_one_sign_and_is_found_again():
    (sentence,) = proof("We saw 85 of 266 visitors (32%).").sentences
    skeleton = draw(sentence)
    assert skeleton.text == f"We saw {COUNT} of {COUNT} visitors ({PERCENT})."
    assert [skeleton.at(start).text for start in skeleton.starts] == ["85", "266", "32%"]
    assert [each.text for each in skeleton.find(8, 30)] == ["266", "32%"]


def test_a_part_of_it_is_spelt_as_it_was_printed():
    skeleton = draw(proof("We saw 85 of 266 visitors (32%).").sentences[0])
    start = skeleton.starts[1]
    assert skeleton.spell(skeleton.text[start:], start) == "266 visitors (32%)."


def test_private_letters_of_the_paper_are_no_signs():
    words = f"A bullet {ANY[1]} of a strange font."
    passage = Passage(words, PassageKind.TEXT, ())
    assert draw(Sentence(words, passage)).text == "A bullet   of a strange font."
