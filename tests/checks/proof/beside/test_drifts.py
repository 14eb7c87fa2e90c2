from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.beside.drifts import Drift
from orderpaper.records.quantity import Quantity


def make(rates, counts):
    quantities = [
        Quantity(0, 1, str(rate), Decimal(str(rate)), places=1, step=Decimal("0.1"), per=1000) for rate in rates
    ]
    return Drift((quantities[0], quantities[1]), (Decimal(counts[0]), Decimal(counts[1])))


def test_rates_and_counts_give_the_populations_they_need():
    drift = make((54.4, 53.3), (8873, 8296))
    assert [round(each, -2) for each in drift.populations] == [163_100, 155_600]
    assert round(drift.meant, 2) == Decimal("57.01")
    assert Decimal("0.04") < drift.least < Decimal("0.05")


def test_rates_of_one_digit_are_not_worked_out():
    assert make((54.4, 53.3), (8873, 8296)).may_be_worked_out
    assert not make((0.3, 0.2), (48, 46)).may_be_worked_out
    assert not make((54.4, 53.3), (0, 8296)).may_be_worked_out


@given(st.integers(1000, 10**6), st.integers(1000, 10**6), st.integers(10**4, 10**6))
def test_rates_on_one_population_need_no_drift(earlier, later, people):
    rates = [round(count * 1000 / people, 1) for count in (earlier, later)]
    if min(rates) > 1:
        assert make(rates, (earlier, later)).least == 0
