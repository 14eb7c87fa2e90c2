import pytest

from orderpaper.checks.proof.parts.skeleton import draw
from orderpaper.checks.proof.parts.sums import read_sample, read_sums
from proofed import proof


def read(text):
    skeletons = [draw(each) for each in proof(text).sentences]
    return [(each.told, str(each.total), each.has_whole) for each in read_sums(skeletons[-1], skeletons[:-1])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("93% came by bus and the remaining 7% on foot.", [("93% + 7%", "100", True)]),
        ("93% came by bus. The remaining 8.5% came on foot.", [("93% + 8.5%", "101.5", False)]),
        ("30% came by bus, 63% by car and the remaining 7% on foot.", [("30% + 63% + 7%", "100", True)]),
        (
            "Half went by bus (53%). Meanwhile 37% walked and a further 9% cycled. The rest (1%) drove.",
            [("53% + 37% + 9% + 1%", "100", True)],
        ),
        ("Half went by bus (53%). Meanwhile 37% walked and a further 9% cycled. The rest (7%) drove.", []),
        ("A third (30%) came by bus. The rest (7%) drove.", []),
        ("Rates varied from 41.6% (Upton females) to 58.7% (Loose males).", []),
        ("In all 60% of arrivals were male and 45% of departures were female.", []),
        ("In all 50% were male and 46% female.", []),
        ("In all 50% were male and 40% female.", [("50% + 40%", "90", False)]),
        ("Over 90% came by bus and the remaining 7% on foot.", []),
        ("Of the 85 we saw, 50 were men and the remaining 35 women.", [("50 + 35", "85", True)]),
        ("80 of 150 were men and the other 60 were women.", [("80 + 60", "140", False)]),
        ("In total 40% were male and 61% female.", [("40% + 61%", "101", True)]),
        ("The 150 thefts comprising 80 of cars, 40 of bicycles and 30 of tools.", [("80 + 40 + 30", "150", True)]),
        ("There were 150 offences (80 more, 40 fewer and 30 others).", []),
        ("A total of £150: £80 for x and £40 for y.", [("£80 + £40", "120", False)]),
    ],
)
def test_parts_and_what_they_add_up_to(text, expected):
    assert read(text) == expected


def test_a_sample_is_read_with_its_exception():
    skeleton = draw(
        proof("All wards have 216, with the exception of Upton which has 408; the total is 3,000.").sentences[0]
    )
    assert [[each.text for each in sample] for sample in read_sample(skeleton, None)] == [["3,000", "216", "408"]]
    two = draw(
        proof("All wards have 216, with the exception of Upton and Loose which have 408; in total 3,000.").sentences[0]
    )
    assert list(read_sample(two, None)) == []
