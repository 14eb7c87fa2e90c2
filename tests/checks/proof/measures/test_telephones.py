import pytest

from measured import tell
from orderpaper.checks.proof.measures.telephones import compare_telephones
from proofed import proof

COUNCIL = "Upton Borough Council serves everybody who lives here."


def compare(*lines):
    return tell(compare_telephones(proof("\n\n".join((COUNCIL, *lines))).passages))


def test_one_number_has_one_code():
    lines = "Ring us on 01622 602000 during office hours.", "Please telephone (01634) 602000 for further assistance."
    assert compare(*lines) == [("(01634) 602000", "01622 602000", "query")]
    assert compare(lines[0], lines[1].replace("34", "22")) == [("(01622) 602000", "01622 602000", "")]


@pytest.mark.parametrize(
    ("odd", "expected"),
    [
        ("Upton Safety Unit is on 01634 602000 today.", [("01634 602000", "01622 761146", "query")]),
        ("Upton Safety Unit is on 01622 602000 today.", []),
        ("Upton Safety Unit is on 0800 602000 today.", []),
        ("Marden Safety Unit is on 01634 602000 today.", []),
    ],
)
def test_the_numbers_of_a_town_have_one_code(odd, expected):
    assert (
        compare("Upton Gateway is on 01622 761146 today.", "Upton Mediation is on 01622 692843 today.", odd) == expected
    )


def test_two_numbers_do_not_tell_which_code_is_right():
    assert compare("Upton Gateway is on 01622 761146 today.", "Upton Mediation is on 01634 692843 today.") == []
