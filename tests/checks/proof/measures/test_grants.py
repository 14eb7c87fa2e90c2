import pytest

from measured import tell
from orderpaper.checks.proof.measures.grants import compare_grants
from orderpaper.checks.proof.parts.skeleton import draw
from proofed import proof

SAID = "The core funding for 2017/18 was confirmed by the Police and Crime Commissioner as £38,000."


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (
            "The PCC pays. The Council is due to receive a grant of £37,104 for 2017-18.",
            [("£38,000", "£37,104", "query")],
        ),
        ("The PCC pays. The Council is due to receive a grant of £38,000 for 2017-18.", [("£38,000", "£38,000", "")]),
        ("The PCC pays. The Council is due to receive a grant of £37,104 for 2016-17.", []),
        ("The PCC pays. The Council is due to receive a grant of £12,000 for 2017-18.", []),
        ("The Home Office pays. The Council is due to receive a grant of £37,104 for 2017-18.", []),
        ("The PCC pays. A project of ours had a grant of £37,104 for 2017-18.", []),
    ],
)
def test_a_grant_of_one_giver_and_year_is_one_amount(second, expected):
    reading = proof(f"{SAID}\n\nThe committee thanked the officers for this.\n\n{second}")
    assert tell(compare_grants([draw(each) for each in reading.sentences])) == expected
