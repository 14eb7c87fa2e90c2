import pytest

from measured import compare
from orderpaper.checks.proof.measures.currents import compare_currents

NOW = "Upton’s unemployment rate is currently 2.5%."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Upton’s unemployment rate (as at November 2013) of 1.8% is low.\n\n{NOW}", [("1.8%", "2.5%", "query")]),
        (f"Upton’s unemployment rate (as at November 2013) of 2.5% is low.\n\n{NOW}", [("2.5%", "2.5%", "")]),
        (f"Upton’s unemployment rate was 1.8% in 2010.\n\n{NOW}", []),
        (f"Marden’s unemployment rate of 1.8% is low.\n\n{NOW}", []),
        (f"Upton’s employment rate of 71.8% is low.\n\n{NOW}", []),
        (f"Upton’s unemployment rate of 1.8% is low. {NOW}", []),
        (f"Upton’s unemployment rate is 1.8% higher.\n\n{NOW}", []),
    ],
)
def test_what_is_said_to_be_current_is_so_elsewhere(text, expected):
    assert compare(compare_currents, text) == expected
