from decimal import Decimal

import pytest

from checks.proof.beside.tabled_rows import CRIME, ROBBERY, row
from orderpaper.checks.proof.beside.marked import mark
from orderpaper.checks.proof.beside.sayings import Role, Saying
from orderpaper.checks.proof.beside.truths import agrees, hold, is_elsewhere_in, tell_slip
from orderpaper.records.quantity import Quantity, Unit
from proofed import proof


def make(text, unit=Unit.COUNT):
    places = len(text.rstrip("%").partition(".")[2])
    value = Decimal(text.rstrip("%").replace(",", ""))
    return Quantity(0, len(text), text, value, unit, places, Decimal(1).scaleb(-places))


def try_hold(text, role, held, way=0):
    marked = mark(proof("Nothing").sentences[0], ())
    unit = Unit.PERCENT if role is Role.PERCENT else Unit.COUNT
    return hold(Saying(0, make(text, unit), role, way), held, marked)


@pytest.mark.parametrize(
    ("text", "role"),
    [("6.5%", Role.PERCENT), ("577", Role.CHANGE), ("8,873", Role.FROM), ("8,296", Role.TO), ("8,296", Role.LEVEL)],
)
def test_each_role_has_its_cell(text, role):
    found = try_hold(text, role, CRIME)
    assert found.is_right
    assert found.is_telling


def test_another_number_is_not_right():
    found = try_hold("5.6%", Role.PERCENT, CRIME)
    assert (found.is_right, found.is_telling, round(found.truth, 1)) == (False, False, Decimal("-6.5"))


def test_a_right_change_may_be_contrary():
    assert try_hold("6.5%", Role.PERCENT, CRIME, way=1).is_contrary
    assert not try_hold("6.5%", Role.PERCENT, CRIME, way=-1).is_contrary


def test_a_printed_percentage_that_is_wrong_itself_is_right_enough():
    wrong = row("Users", 5, 13, 4, percent=-225)
    assert try_hold("225%", Role.PERCENT, wrong).is_right
    assert try_hold("69.2%", Role.PERCENT, wrong).is_right


def test_one_digit_tells_little():
    assert not try_hold("1", Role.CHANGE, ROBBERY).is_telling


def test_what_a_row_does_not_have_is_not_held():
    assert try_hold("5%", Role.PERCENT, row("Robbery", None, 46)) is None
    assert try_hold("46", Role.TO, row("Robbery")) is None


def test_a_thousand_may_be_typed_with_a_point_in_the_table():
    assert agrees(make("1,277"), Decimal("1.277"))
    assert not agrees(make("1,277"), Decimal(1278))


def test_a_bound_far_off_is_of_something_else():
    under = Quantity(0, 7, "100,000", Decimal(100_000), approach="under")
    assert not agrees(under, Decimal(8296))


def test_other_cells_and_other_years_changes_are_elsewhere_in_a_row():
    assert is_elsewhere_in(CRIME, make("53.2"))
    assert is_elsewhere_in(CRIME, make("11.3%", Unit.PERCENT))
    assert not is_elsewhere_in(CRIME, make("12.9%", Unit.PERCENT))


def test_a_slip_is_told_at_the_places_printed():
    assert tell_slip(make("6.6%"), Decimal("-6.503")) == "the second digit is 6 for 5"
    assert tell_slip(make("9,000"), Decimal(8296)) == ""
