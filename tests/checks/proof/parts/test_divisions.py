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
        ("Of the 85 callers, 50 had a car, 20 had a bicycle and 17 had both.", []),
        ("Of the 85 callers, 50 were new and 20 were known.", []),
        ("It had £900. Of this, £400 is x, £200 y and £300 z.", [("£400 + £200 + £300", "900", True)]),
        ("It had £920. Of this, £400 is x, £250 y and £270 z.", [("£400 + £250 + £270", "920", True)]),
        ("It had £965. Of this, £400 is x, £250 y and £270 z.", []),
        ("It had £965. Of this, £400 is x, £250 y and £131 z.", []),
        ("It had £1000. Of this, £400 is x, £250 y and £530 z.", [("£400 + £250 + £530", "1000", False)]),
        ("It had £800. Of this, £400 is x, £250 y and £530 z.", []),
        ("It had £1000. Of this, £400 is x, £250 y and £350 z.", [("£400 + £250 + £350", "1000", True)]),
        ("It had £1,180. Of this, £400 is x, £250 y and £350 z.", [("£400 + £250 + £350", "1180", False)]),
        ("There were 85 thefts: 50 of cars, 20 from cars and 19 others.", []),
        ("There were 85 thefts: 50 by day, 20 by night and 19 unknown.", [("50 + 20 + 19", "85", False)]),
    ],
)  # fmt: skip
def test_a_number_is_divided_into_its_parts(words, expected):
    assert read(words) == expected
