from decimal import Decimal

import pytest

from checks.made import make_figure
from orderpaper.records.recomputed import Recomputed, Slip, Verdict
from orderpaper.statistics.formula import Formula
from orderpaper.statistics.weight import Reading, weigh

VERDICTS = {"=": Verdict.EQUAL, "!": Verdict.WRONG, "?": Verdict.UNKNOWN}


def judge(*typed, slip=None):
    """Give judged figures: 38.5% = is right, 38.5% ! is wrong, 38.5% ? is not known."""
    return [
        Recomputed(
            "A", "X", make_figure(each[:-2]), VERDICTS[each[-1]], Decimal(1), slip=slip if each[-1] == "!" else None
        )
        for each in typed
    ]


def read(figures, *, is_usual=False, tried=1, is_rank=False):
    formula = Formula(("2016",), lambda _name, _row: None, is_usual=is_usual)
    return weigh(figures, formula, tried, is_rank=is_rank)


def test_a_column_most_of_which_follows_is_worked_out_so():
    assert read(judge("38.5% =", "4.1% =", "7.0% !")) is Reading.SURE


def test_figures_that_are_not_known_do_not_count():
    assert read(judge("38.5% =", "4.1% =", "7.0% !", "1% ?", "2% ?", "3% ?", "4% ?")) is Reading.SURE


def test_single_digits_agree_by_chance():
    assert read(judge("2 =", "-1 =", "8 !")) is Reading.CHANCE


def test_the_more_formulas_were_tried_the_more_digits_have_to_agree():
    figures = judge("38 =", "41 =", "7 !")
    assert [read(figures, tried=tried) for tried in (1, 10, 100)] == [Reading.SURE, Reading.SURE, Reading.CHANCE]


def test_what_the_table_itself_says_needs_half_of_its_figures_and_no_digits():
    assert read(judge("2 =", "8 !"), is_usual=True) is Reading.SURE
    assert read(judge("2 =", "8 !", "7 !"), is_usual=True) is Reading.DOUBTFUL
    assert read(judge("2 =", "8 !", "7 !")) is Reading.CHANCE


def test_a_rank_may_be_among_areas_that_are_not_there():
    assert read(judge("1 =", "2 =", "7 !"), is_usual=True, is_rank=True) is Reading.CHANCE
    assert read(judge("1 =", "12 !", "7 !"), is_usual=True, is_rank=True) is Reading.CHANCE


@pytest.mark.parametrize("slip", [Slip.RANKED_OTHER_WAY, Slip.SIGN_LOST, Slip.OTHER_BASE])
def test_a_column_that_is_wrong_in_one_way_is_read(slip):
    assert read(judge("10 !", "20 !", "30 !", slip=slip)) is Reading.SURE


def test_what_is_cut_off_follows():
    assert read(judge("66.6% !", slip=Slip.CUT_OFF), is_usual=True) is Reading.SURE


def test_noughts_tell_nothing():
    assert read(judge("0 =", "0 =", "0 =", "7 !")) is Reading.CHANCE
