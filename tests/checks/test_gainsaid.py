from decimal import Decimal

from checks.made import make_figure
from orderpaper.checks.gainsaid import compare_figure, compare_shares, compare_total, doubt_point, say_right_point
from orderpaper.records.judged import JudgedTotal
from orderpaper.records.measure import Cast
from orderpaper.records.recomputed import Recomputed, Slip, Verdict

WRONG = Recomputed("Theft", "Change", make_figure("12"), Verdict.WRONG, Decimal(-12), "29 - 41", Slip.SIGN_LOST)


def test_a_figure_is_said_beside_what_follows_and_what_explains_it():
    assert compare_figure(WRONG, "row") == (
        "12 does not follow from its row: 29 - 41 is -12. Its sign is the wrong way round."
    )
    assert compare_figure(WRONG, "row", "Change").startswith("12 under “Change” does not follow")


def test_a_total_is_said_with_what_explains_it():
    cast = Cast("Total", "2016", across=False, stated=make_figure("12"), total=Decimal(21), allowance=Decimal(0))
    judged = Recomputed("Total", "2016", make_figure("12"), Verdict.WRONG, Decimal(21), slip=Slip.KEYSTROKE)
    assert compare_total(JudgedTotal(cast, judged, "“Total” is 12.", is_sure=True)) == (
        "“Total” is 12. It is one keystroke away."
    )


def test_a_decimal_point_is_doubted_or_gainsaid():
    point = Recomputed("Damage", "2016", make_figure("£1.277"), Verdict.UNKNOWN, Decimal(1277))
    assert say_right_point(point) == "£1,277"
    assert doubt_point(point) == "£1.277 stands among whole numbers. Is it £1,277?"
    sure = Recomputed("Damage", "2016", make_figure("1.277"), Verdict.WRONG, Decimal(1277), "the rest agrees")
    assert doubt_point(sure) == "1.277 stands among whole numbers, and the rest agrees."


def test_shares_are_said_with_what_rounding_makes():
    cast = Cast(
        "All", "Kent", across=False, stated=make_figure("100%"), total=Decimal("98.9"), allowance=Decimal("0.20")
    )
    assert compare_shares(cast) == (
        "the percentages under “Kent” add up to 98.9%. Rounding makes no more than 0.2 points of that."
    )
