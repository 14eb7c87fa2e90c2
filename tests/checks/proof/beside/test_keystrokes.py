import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.beside.keystrokes import tell_keystroke


@pytest.mark.parametrize(
    ("typed", "meant", "told"),
    [
        ("1579", "1570", "the fourth digit is 9 for 0"),
        ("16.9", "19.6", ""),
        ("2.16", "2.61", "6 and 1 are swapped"),
        ("176", "167", "6 and 7 are swapped"),
        ("157", "1570", "a 0 was left out"),
        ("15700", "1570", "a 0 too many"),
        ("2666", "2.666", "a point was left out"),
        ("1.277", "12.77", "the point is one place off"),
        ("7", "8", ""),
        ("1570", "1570", ""),
    ],
)
def test_one_key_is_named(typed, meant, told):
    assert tell_keystroke(typed, meant) == told


@given(st.integers(10, 10**6), st.integers(0, 6), st.integers(1, 9))
def test_any_changed_digit_is_one_key(number, place, by):
    meant = str(number)
    at = place % len(meant)
    typed = meant[:at] + str((int(meant[at]) + by) % 10) + meant[at + 1 :]
    assert tell_keystroke(typed, meant).endswith(f"digit is {typed[at]} for {meant[at]}")
