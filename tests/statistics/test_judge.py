from checks.made import make_series, make_table
from orderpaper.records.recomputed import Slip, Verdict
from orderpaper.records.statistics import Statistics
from orderpaper.statistics.judge import judge_tables, recompute
from published_tables import TABLES, read_rows
from steps import count_steps


def judge(*texts, **values):
    tables = [make_table(row, id=f"Table {row}", **values) for row in range(2, len(texts) + 2)]
    series = tuple(each for text, table in zip(texts, tables, strict=True) for each in make_series(text, table))
    return judge_tables(Statistics(tuple(tables), series))


def test_tables_are_judged_in_the_order_of_the_catalogue():
    found = judge("Area | 2016\nA | 1", "Area | 2016\nB | 2")
    assert [each.table.id for each in found.tables] == ["Table 2", "Table 3"]


def test_no_tables_and_tables_of_words_are_not_judged():
    assert judge_tables(Statistics()).tables == ()
    assert judge("Area | 2016\nA | x", unit="Words").tables == ()


def test_what_is_recomputed_is_given_in_one_list():
    text = "Area | 2015 | 2016 | Change\nA | 1,395 | 1.277 | -118\nB | 10 | 12 | 2\nTotal | 1,405 | 1,289 | -116"
    found = recompute(make_series(text, make_table(totals="Total")))
    assert [(each.row, each.heading, each.verdict.value) for each in found] == [
        ("A", "2016", "wrong"),
        ("A", "Change", "equal"),
        ("B", "Change", "equal"),
        ("Total", "Change", "equal"),
        ("Total", "2015", "equal"),
        ("Total", "2016", "equal"),
    ]


def points(text):
    [table] = judge(text).tables
    changes = [each.verdict for column in table.derived for each in column.figures]
    return [(each.row, each.verdict) for each in table.points], changes


def test_a_decimal_point_is_wrong_where_what_follows_from_it_is_right_with_the_comma():
    found, changes = points("Area | 2015 | 2016 | Change\nA | 1,395 | 1.277 | -118\nB | 10 | 12 | 2")
    assert found == [("A", Verdict.WRONG)]
    assert changes == [Verdict.EQUAL, Verdict.EQUAL]


def test_a_decimal_point_is_meant_where_what_follows_from_it_is_right_as_it_stands():
    found, changes = points("Area | 2015 | 2016 | Change\nA | 2 | 1.277 | -0.723\nB | 10 | 12 | 2")
    assert found == []
    assert changes == [Verdict.EQUAL, Verdict.EQUAL]


def test_a_decimal_point_is_not_known_to_be_wrong_where_nothing_follows_from_it():
    assert points("Area | 2015 | 2016\nA | 1,395 | 1.277\nB | 10 | 12") == ([("A", Verdict.UNKNOWN)], [])


def test_columns_that_are_worked_out_again_are_no_shares_to_be_cast():
    [table] = judge("Area | 2016 | Share\nA | 100 | 10%\nB | 200 | 20%\nC | 300 | 30%\nD | 400 | 41%").tables
    assert table.shares == ()
    [column] = table.derived
    assert [each.row for each in column.figures if each.verdict is Verdict.WRONG] == ["D"]


def test_of_rates_it_is_known_whom_they_count_against_and_what_is_not_said():
    [table] = judge(
        "Area | 2016 | Rate per 1,000\nA | 10 | 0.1\nB | 20 | 0.2\nC | 30 | [x]", denominator="A: 155,800 residents"
    ).tables
    assert table.rates.headings == ("Rate per 1,000",)
    assert table.rates.unnamed == ("B",)
    [(denominator, what)] = table.rates.lacking
    assert (denominator.number, what) == (155800, ("the year", "the source"))


def test_months_of_two_tables_are_compared():
    one = "Measure | Apr 16 | May 16 | Jun 16 | Jul 16 | Aug 16\nASB | 110 | 120 | 130 | 140 | 150"
    wrong = [each for each in judge(one, one.replace("130", "133")).months if each.verdict is Verdict.WRONG]
    assert [each.heading for each in wrong] == ["Jun 16"]


def test_the_published_faults_are_those_found_by_hand():
    found = [each for name in TABLES for each in recompute(read_rows(name)) if each.verdict is Verdict.WRONG]
    assert [each.slip for each in found].count(Slip.OTHER_ROWS) == 7
    assert len(found) == 17


def test_the_work_of_judging_grows_with_the_rows_and_no_faster():
    def count(rows):
        lines = [f"Area {at} | {500 + at} | {700 + at} | 200 | {20000 / (500 + at):.1f}%" for at in range(rows)]
        text = "\n".join(["Area | 2015 | 2016 | Change | % change", *lines])
        return count_steps(lambda: judge(text))

    assert count(1600) < 5 * count(400)
