import pytest

from orderpaper.checks.proof.measures.movements import compare_movements
from orderpaper.checks.proof.parts.skeleton import draw
from orderpaper.checks.proof.parts.vocabulary import read_vocabulary
from orderpaper.records.manuscript import Whereabouts
from orderpaper.records.tabled import Tabled
from proofed import proof

FIRST = "Vehicle crime rose from 1,543 offences to 1,570."


def compare(text, *rows):
    reading = proof(text, *rows)
    compared = compare_movements(reading, [draw(each) for each in reading.sentences], read_vocabulary(reading))
    return [(each.at.words, each.other.words, str(each.answer or "")) for each in compared]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{FIRST}\n\nVehicle crime rose from 1,543 to 1,579.", [("1,579", "1,570", "stop")]),
        (f"{FIRST}\n\nVehicle crime rose from 1,543 to 1,588.", [("1,588", "1,570", "query")]),
        (f"{FIRST}\n\nVehicle crime rose from 1,443 to 1,570.", [("1,443", "1,543", "stop")]),
        (f"{FIRST}\n\nVehicle crime rose from 1,543 to 1,570.", [("1,570", "1,570", "")]),
        (f"{FIRST}\n\nVehicle crime was 1,579, up from 1,543.", [("1,579", "1,570", "stop")]),
        (f"{FIRST}\n\nBurglary of homes rose from 1,543 to 1,579.", []),
        (f"{FIRST}\n\nVehicle crime rose from 1,643 to 1,779.", []),
        (f"{FIRST}\n\nVehicle crime rose from 43 to 57. Vehicle crime rose from 43 to 58.", []),
        (f"{FIRST}\n\nVehicle crime rose from 1,543 to 1,888.", []),
        ("Theft fell from 726 in 2008 to 666.\n\nTheft fell from 726 in 2008 to 660 in 2011-12.", []),
        (
            "Theft fell from 726 in 2008/09 to 666.\n\nTheft fell from 726 in 2008-2009 to 606.",
            [("606", "666", "stop")],
        ),
        ("Theft rose from 1,543 in 2011/12 to 1,570.\n\nTheft rose from 1,543 in 2008/09 to 1,579.", []),
    ],
)
def test_a_movement_said_twice_has_the_same_numbers(text, expected):
    assert compare(text) == expected


def test_the_one_whose_percentage_does_not_fit_is_the_odd_one():
    first = "Vehicle crime rose by 1.7%, from 1,543 to 1,579."
    second = "Vehicle crime rose by 1.7%, from 1,543 to 1,570."
    assert compare(f"{first}\n\n{second}") == [("1,579", "1,570", "stop")]
    assert compare(f"{second}\n\n{first}") == [("1,579", "1,570", "stop")]


def test_the_one_that_a_table_does_not_have_is_the_odd_one():
    text = "Vehicle crime rose from 1,543 to 1,579.\n\nVehicle crime rose from 1,543 to 1,570."
    assert compare(text, Tabled("Vehicle crime", Whereabouts(), (1543, 1570))) == [("1,579", "1,570", "stop")]
    assert compare(text, Tabled("Vehicle crime", Whereabouts(), (1543, 1579))) == [("1,570", "1,579", "stop")]


def test_a_movement_said_many_times_is_compared_once_each():
    text = "\n\n".join([FIRST] * 30)
    assert compare(text) == [("1,570", "1,570", "")] * 29
    assert len(compare(f"{text}\n\nVehicle crime rose from 1,543 to 1,579.")) == 30
