import pytest

from orderpaper.checks.proof.parts.shares import read_said_twice, read_shares
from orderpaper.checks.proof.parts.skeleton import draw
from proofed import proof


def read(words):
    return [(each.said.text, str(each.part), str(each.whole)) for each in read_shares(draw(proof(words).sentences[0]))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It was 85 of 266 (32%).", [("32%", "85", "266")]),
        ("It was 85 out of the 266 visitors, or 32%.", [("32%", "85", "266")]),
        ("It was 85 visitors (32%) out of 266.", [("32%", "85", "266")]),
        ("It was 32% (85 of 266).", [("32%", "85", "266")]),
        ("It was 32% of the 266 visitors (85).", [("32%", "85", "266")]),
        ("Of the 266, 85 (32%) were men and 181 (68%) women.", [("32%", "85", "266"), ("68%", "181", "266")]),
        ("Of the 266 we saw, 32% (85) were men.", [("32%", "85", "266")]),
        ("Of the 266, thefts rose by 26 (4.1%).", []),
        ("It rose to 300 of 266 (32%).", []),
        ("It was 85 of 266, 32% fewer.", []),
    ],
)  # fmt: skip
def test_a_share_has_its_part_and_its_whole(words, expected):
    assert read(words) == expected


def test_a_share_said_in_words_has_its_percentage():
    (skeleton,) = (
        draw(each) for each in proof("Nearly one in five (18%) smoke, and a third, or 34%, drink.").sentences
    )
    assert [(words.text, said.text) for words, said in read_said_twice(skeleton)] == [
        ("one in five", "18%"),
        ("a third", "34%"),
    ]
