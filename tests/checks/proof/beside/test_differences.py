from decimal import Decimal

from checks.proof.beside.tabled_rows import CRIME, ROBBERY, row
from orderpaper.checks.proof.beside.differences import (
    say_change,
    say_figures,
    say_like,
    say_number,
    say_place,
    say_row,
    tell_difference,
)
from orderpaper.checks.proof.beside.sayings import Role, Saying
from orderpaper.checks.proof.beside.truths import Held
from orderpaper.records.quantity import Quantity, Unit

REMEDY = "Correct the sentence or the table."


def make(text, role, truth, *, is_contrary=False):
    unit = Unit.PERCENT if text.endswith("%") else Unit.COUNT
    places = len(text.rstrip("%").partition(".")[2])
    value = Decimal(text.rstrip("%").replace(",", ""))
    quantity = Quantity(0, len(text), text, value, unit, places)
    return Held(Saying(0, quantity, role), CRIME, Decimal(truth), is_right=is_contrary, is_contrary=is_contrary)


def test_a_change_is_told_with_its_figures():
    assert tell_difference(make("16.2%", Role.PERCENT, "-6.503")) == (
        "a fall of 6.5%",
        f"“All Crime” went from 8,873 to 8,296 in the table (line 621), a fall of 6.5%, not 16.2%. {REMEDY}",
    )


def test_a_key_is_told_with_the_figure():
    assert tell_difference(make("8,269", Role.TO, "8296")) == (
        "8,296",
        f"“All Crime” has 8,296 in the table (line 621), not 8,269: 9 and 6 are swapped. {REMEDY}",
    )


def test_the_other_way_is_told():
    assert tell_difference(make("577", Role.CHANGE, "-577", is_contrary=True))[1].endswith(
        "a fall of 577, the other way. Correct the sentence or the table."
    )


def test_the_words_for_rows_and_numbers():
    assert say_row(row("Theft  of\na Cycle")) == "“Theft of a Cycle”"
    assert (say_place(CRIME), say_place(ROBBERY)) == (" (line 621)", "")
    assert say_figures(row("Arson", None, 5)) == "“Arson” has another change in the table"
    assert (say_change(Decimal(0), "0%"), say_change(Decimal(2), "2")) == ("no change", "a rise of 2")
    assert say_number(Decimal("1234.50")) == "1,234.50"
    assert say_like(Quantity(0, 4, "£5", Decimal(5), Unit.MONEY), Decimal("6.4")) == "£6"
