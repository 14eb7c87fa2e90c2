import pytest

from orderpaper.checks.proof.parts.divisions import read_divisions
from orderpaper.checks.proof.parts.skeleton import draw
from proofed import proof


def read(words):
    skeletons = [draw(each) for each in proof(words).sentences]
    found = read_divisions(skeletons[-1], skeletons[-2] if len(skeletons) > 1 else None)
    return [(each.told, str(int(each.whole)), each.has_whole) for each in found]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Of the 85 callers, 50 were new, 20 were known and 15 were sent on.", [("50 + 20 + 15", "85", True)]),
        ("Of the 85 callers, 50 were new, 20 were known and 19 were sent on.", [("50 + 20 + 19", "85", False)]),
        ("Of the nine tasks two are red, three amber and six green.", [("two + three + six", "9", False)]),
        ("Of the 41 callers, 29 were men and 14 women.", [("29 + 14", "41", False)]),
        ("Of the 41 callers, 29 were young and 14 were tall.", []),
        ("Of the 85 callers, 50 had a car, 30 had a bicycle and 20 had both.", []),
        ("Of the 85 callers, 50 were new and 20 were known.", []),
        ("We gave £9,000. Of this, £4,000 was for x, £2,000 for y and £3,000 for z.", [("£4,000 + £2,000 + £3,000", "9000", True)]),
        ("We gave £9,200. Of this, £4,000 was for x, £2,500 for y and £2,700 for z.", [("£4,000 + £2,500 + £2,700", "9200", True)]),
        ("We gave £9,650. Of this, £4,000 was for x, £2,500 for y and £2,700 for z.", []),
        ("We gave £9,650. Of this, £4,000 was for x, £2,500 for y and £1,315 for z.", []),
        ("We gave £10,000. Of this, £4,000 was for x, £2,500 for y and £5,300 for z.", [("£4,000 + £2,500 + £5,300", "10000", False)]),
        ("We gave £8,000. Of this, £4,000 was for x, £2,500 for y and £5,300 for z.", []),
        ("We gave £10,000. Of this, £4,000 was for x, £2,500 for y and £3,500 for z.", [("£4,000 + £2,500 + £3,500", "10000", True)]),
        ("We gave £11,800. Of this, £4,000 was for x, £2,500 for y and £3,500 for z.", [("£4,000 + £2,500 + £3,500", "11800", False)]),
        ("There were 85 thefts: 50 of cars, 20 from cars and 19 others.", []),
        ("There were 85 thefts: 50 by day, 20 by night and 19 unknown.", [("50 + 20 + 19", "85", False)]),
    ],
)  # fmt: skip
def test_a_number_is_divided_into_its_parts(words, expected):
    assert read(words) == expected
