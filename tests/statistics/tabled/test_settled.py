from decimal import Decimal

from gridded import make_grid
from orderpaper.records.recomputed import Verdict
from orderpaper.statistics.judge import judge_rows
from orderpaper.statistics.tabled.bases import Base
from orderpaper.statistics.tabled.series import read_columns
from orderpaper.statistics.tabled.settled import settle

PEOPLE, HOMES = Base(Decimal(155_800)), Base(Decimal(63_400), ("burglary",))


def judge(text, *bases, is_rebuilt=False):
    columns = read_columns(make_grid(text), 1, "paper.docx", bases[:1])
    judged = settle(judge_rows(columns.series), columns.bases, bases, is_rebuilt=is_rebuilt)
    return {(each.row, each.heading): each.verdict for column in judged.derived for each in column.figures}, judged


RATES = "Crime | 2016/17 | Per 1,000\nTheft | 8,296 | 53.2\nASB | 4,326 | 27.77\nFraud | 994 | 6.38\n{row}"


def test_a_rate_that_fits_any_population_of_the_paper_is_right():
    row = "Break-ins | 438 | 6.91"
    assert judge(RATES.format(row=row), PEOPLE)[0]["Break-ins", "Per 1,000"] is Verdict.WRONG
    assert judge(RATES.format(row=row), PEOPLE, HOMES)[0]["Break-ins", "Per 1,000"] is Verdict.EQUAL


def test_a_rate_that_fits_another_digit_of_a_rounded_population_is_right():
    row = "Damage | 9,999 | {rate}"
    assert judge(RATES.format(row=row.format(rate="64.18")), PEOPLE)[0]["Damage", "Per 1,000"] is Verdict.EQUAL
    assert judge(RATES.format(row=row.format(rate="64.16")), PEOPLE)[0]["Damage", "Per 1,000"] is Verdict.EQUAL
    assert judge(RATES.format(row=row.format(rate="64.28")), PEOPLE)[0]["Damage", "Per 1,000"] is Verdict.WRONG


def test_a_rate_of_an_age_whose_number_is_not_stated_is_open():
    row = "Drivers 17-24 | 5 | 0.32"
    assert judge(RATES.format(row=row), PEOPLE)[0]["Drivers 17-24", "Per 1,000"] is Verdict.UNKNOWN


def test_the_number_of_a_note_glued_to_a_rate_is_no_fault():
    assert judge(RATES.format(row="Drugs | 415 | 2.666"), PEOPLE)[0]["Drugs", "Per 1,000"] is Verdict.EQUAL


def test_rates_that_mostly_fit_no_population_are_open():
    text = "Crime | 2016/17 | Per 1,000\nTheft | 8,296 | 50.1\nASB | 4,326 | 20.7\nFraud | 994 | 6.38"
    verdicts, judged = judge(text, PEOPLE)
    assert Verdict.WRONG not in verdicts.values()
    assert not any(column.is_doubtful for column in judged.derived)


CHANGES = "Crime | 2015/16 | 2016/17 | Change\nTheft | 30 | 41 | 9\nArson | 5 | 9 | 3\nFraud | 7 | 8 | 1"


def test_changes_that_mostly_do_not_follow_are_doubted_in_a_table_and_open_where_it_was_rebuilt():
    assert [column.is_doubtful for column in judge(CHANGES)[1].derived] == [True]
    assert Verdict.WRONG not in judge(CHANGES, is_rebuilt=True)[0].values()


def test_half_of_the_ranks_may_be_right_by_chance():
    text = "District | 2016 | Rank\n" + "\n".join(
        f"{name} | {count} | {rank}"
        for name, count, rank in zip(
            "ABCDEFGH", (90, 80, 70, 60, 50, 40, 30, 20), (1, 2, 3, 4, 5, 7, 8, 6), strict=True
        )
    )
    assert Verdict.WRONG not in judge(text)[0].values()
    mended = text.replace("| 8\nH | 20 | 6", "| 8\nH | 20 | 8").replace(
        "F | 40 | 7\nG | 30 | 8", "F | 40 | 6\nG | 30 | 1"
    )
    assert list(judge(mended)[0].values()).count(Verdict.WRONG) == 1


SIGNS = (
    "Crime | 2015/16 | 2016/17 | Change\nTheft | 41 | 30 | {}\nArson | 9 | 5 | {}\nFraud | 7 | 8 | 1\nDrugs | 6 | 9 | 3"
)


def test_a_column_that_prints_no_minus_at_all_is_right_without_and_one_that_lost_one_is_not():
    assert Verdict.WRONG not in judge(SIGNS.format("11", "4"))[0].values()
    assert judge(SIGNS.format("11", "-4"))[0]["Theft", "Change"] is Verdict.WRONG


def test_an_arrow_says_what_a_minus_would():
    assert judge(SIGNS.format("11 ↓", "-4"))[0]["Theft", "Change"] is Verdict.EQUAL
    assert judge(SIGNS.format("11 ↑", "-4"))[0]["Theft", "Change"] is Verdict.WRONG
