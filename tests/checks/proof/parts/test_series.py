import pytest

from orderpaper.checks.proof.parts.series import read_series
from orderpaper.checks.proof.parts.skeleton import draw
from proofed import proof


def read(words):
    skeletons = [draw(each) for each in proof(words).sentences]
    found = read_series(skeletons[-1], skeletons[-2] if len(skeletons) > 1 else None)
    return [(each.said.text, str(int(each.part)), str(int(each.whole)), each.is_sure) for each in found]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Of the 266, 85 (32%) were men and 181 (68%) women.",
            [("32%", "85", "266", True), ("68%", "181", "266", True)],
        ),
        ("Of the 266 we saw, 32% (85) were men.", [("32%", "85", "266", True)]),
        ("Of the 266 who came in 2016/17, 32% (n = 85) were men.", [("32%", "85", "266", True)]),
        (
            "Of the 266 visitors 85 were men (37%) and 181 women (68%).",
            [("37%", "85", "266", True), ("68%", "181", "266", True)],
        ),
        ("Of the 18 who came, half (9) were men.", [("half", "9", "18", True)]),
        ("Of the 1,200 sent, 900 (75%) came back and 500 (56%) were full.", [("75%", "900", "1200", True)]),
        ("Of the 266, 17 (20%) of the men came.", []),
        ("Of the 266, thefts rose by 26 (4.1%).", []),
        ("Of the 266, 85 came from 3 wards (32%).", []),
        ("Of the 266, 60 (50%) of the men and 73 (50%) of the women came.", []),
        ("Of the 266, 85 came, of which 17 (20%) were men.", []),
    ],
)  # fmt: skip
def test_the_parts_of_a_whole_that_opens_the_sentence_are_its_shares(words, expected):
    assert read(words) == expected


def test_the_odd_one_of_several_parts_is_of_the_whole_that_the_others_are_of():
    words = "We asked 1,500 people and 900 ({}%) liked it, 300 (20%) did not and 225 (15%) had no view."
    shares = [("900", "1500", False), ("300", "1500", False), ("225", "1500", False)]
    assert [each[1:] for each in read(words.format(60))] == shares
    assert [each[1:] for each in read(words.format(70))] == shares


def test_parts_that_make_the_whole_are_surely_its_own():
    words = "We asked 1,500 people and 900 (60%) liked it, 350 (20%) did not and 250 (17%) had no view."
    assert [each[-1] for each in read(words)] == [True, True, True]


def test_two_odd_ones_are_of_something_else():
    assert read("We asked 1,500 people and 900 (60%) liked it, 300 (25%) did not and 225 (19%) had no view.") == []


def test_an_odd_one_that_follows_from_another_number_is_left_alone():
    assert read("We asked 1,500 people, 400 by post: 900 (60%) liked it, 300 (20%) did not and 60 (15%) wrote.") == []


def test_of_these_are_shares_of_the_number_before():
    words = "It saved £1.50m. Of these £900k (60%) are in hand, £300k (30%) on track and £225k (15%) at risk."
    assert [each[:3] for each in read(words)] == [
        ("60%", "900000", "1500000"),
        ("30%", "300000", "1500000"),
        ("15%", "225000", "1500000"),
    ]


def test_a_percentage_that_names_its_own_whole_is_not_of_the_series():
    words = "We asked 1,500 people and 900 (60%) liked it, 300 (20%) did not and 225 (18%){} had no view."
    assert [each[0] for each in read(words.format(""))] == ["60%", "20%", "18%"]
    assert [each[0] for each in read(words.format(" of those in town"))] == ["60%", "20%"]
