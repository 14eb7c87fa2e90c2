from orderpaper.records.display import Displays
from orderpaper.records.measured import Measured
from orderpaper.records.quotation import Names


def test_of_nothing_nothing_is_measured():
    assert Measured() == Measured((), Names(), Displays())
