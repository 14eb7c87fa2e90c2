import dataclasses

from checks.made import make_series, make_table
from orderpaper.papers.assessment_contexts import HeadlineSaid
from orderpaper.papers.assessment_headlines import describe_headlines
from orderpaper.records.notice import WITHHELD
from orderpaper.records.quotation import Names
from orderpaper.records.statistics import Statistics
from orderpaper.records.text import Missing, citations_of
from papers.made_assessment import CHAPTERS, CRIME, FIGURES_SAID, SERIES, make_chapter, say_row


def describe(*chapters, figures=FIGURES_SAID, series=SERIES, tables=()):
    return list(describe_headlines(chapters, figures, Statistics(tables, tuple(series))))


def headline(measure, **values):
    return make_chapter(1, title="Theft", headline_measure=measure, **values)


def test_every_chapter_that_names_its_figure_has_a_headline_in_order():
    said = [(each.chapter, each.measure, each.sentence, each.change) for each in describe(*CHAPTERS)]
    assert said == [
        ("Anti-social behaviour", "Anti-social behaviour", "fell by 19.6%, from 5,382 to 4,326", "-19.6%"),
        ("Substance misuse", "Drug offences", "fell by 1.7%, from 422 to 415", "-1.7%"),
        ("Shoplifting", "Shoplifting", "rose by 8.9%, from 913 to 994", "+8.9%"),
    ]


def test_the_words_are_those_that_stand_under_the_figure_s_name():
    (said,) = describe(headline("shoplifting"))
    named = FIGURES_SAID.entries["crime"].entries["shoplifting"].entries
    assert said.sentence is named["sentence"]
    assert (said.direction, said.earlier_period, said.period) == ("↑ higher, worse", "2011/2012", "2012/2013")
    assert [str(cell) for cell in citations_of(said.sentence)[0].cells] == [
        "statistics.xlsx › Crime › C4", "statistics.xlsx › Crime › D4",
    ]  # fmt: skip


def test_a_row_is_found_by_its_cells_and_not_by_a_name_that_two_may_share():
    first, second = make_series("Type | 2011/12 | 2012/13\nA-B | 40 | 50\nA B | 90 | 81", CRIME)
    said = {"a_b": say_row(first, "+25.0%", "↑"), "a_b_2": say_row(second, "-10.0%", "↓")}
    (found,) = describe(headline("A B"), figures=Names({"crime": Names(said)}), series=(first, second))
    assert found.change == "-10.0%"


def test_a_column_is_found_where_the_rows_are_months():
    table = make_table(3, id="Crime", rows_are="Month")
    series = make_series("Month | Thefts | Fires\nMar-13 | 40 | 1\nApr-13 | 50 | 2", table)
    column = dataclasses.replace(
        series[0], name="Thefts", figures=tuple((each.name, dict(each.figures)["Thefts"]) for each in series)
    )
    figures = Names({"crime": Names({"thefts": say_row(column, "+25.0%", "↑")})})
    assert describe(headline("thefts"), figures=figures, series=series)[0].change == "+25.0%"


def test_a_change_that_has_no_percentage_is_said_in_numbers():
    row = SERIES[2]
    figures = Names({"crime": Names({"shoplifting": say_row(row, "Too few to say", "↑ higher, worse")})})
    assert describe(headline("Shoplifting"), figures=figures)[0].change == "+81"


def test_a_figure_that_cannot_be_said_is_missing_with_its_cell():
    chapter = headline("Road casualties")
    (said,) = describe(chapter)
    lack = Missing("change of “Road casualties”", chapter.origin.place("headline_measure"))
    assert (said.sentence, said.change, said.direction) == (lack, "", "")


def test_a_table_in_confidence_gives_no_headline():
    secret = tuple(dataclasses.replace(each, table=CRIME.changed(standing="In confidence")) for each in SERIES)
    assert describe(headline("Shoplifting"), figures=Names(), series=secret) == []


def test_an_exempt_table_gives_a_headline_that_says_so_and_no_figure():
    notice = CRIME.changed(publish=WITHHELD)
    (said,) = describe(headline("Shoplifting"), figures=Names(), series=(), tables=(notice,))
    assert said == HeadlineSaid("Theft", WITHHELD, "", "", WITHHELD, "", "")
