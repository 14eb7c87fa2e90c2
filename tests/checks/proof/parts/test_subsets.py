import pytest

from orderpaper.checks.proof.parts.skeleton import draw
from orderpaper.checks.proof.parts.subsets import find_parts, read_moved_shares, read_parts_of_few
from proofed import proof


@pytest.mark.parametrize(
    ("said", "parts"), [("15.3%", [13]), ("16.5%", [14]), ("15.6%", []), ("15.2%", [13]), ("0.0%", [0])]
)
def test_some_whole_number_of_a_few_people_makes_a_percentage(said, parts):
    words = f"We saw 85 young people, of whom {said} were seen again."
    ((whole, percent),) = read_parts_of_few(draw(proof(words).sentences[0]))
    assert find_parts(whole, percent) == parts


def test_every_percentage_of_many_people_is_possible():
    words = "We saw 8,500 young people, of whom 15.6% were seen again."
    assert list(read_parts_of_few(draw(proof(words).sentences[0]))) == []


def test_what_moved_beside_it_is_taken_only_if_one_of_the_two_fits():
    text = "Incidents fell from {} to {}. Victims fell from 451 to 435, and their percentage rose from 24.2% to 25.3%."
    before, sentence = (draw(each) for each in proof(text.format("1,867", "1,788")).sentences)
    assert [share.told for share in read_moved_shares(sentence, before)] == ["451 of 1,867", "435 of 1,788"]
    before, sentence = (draw(each) for each in proof(text.format("2,867", "2,788")).sentences)
    assert list(read_moved_shares(sentence, before)) == []
    assert list(read_moved_shares(sentence, None)) == []
