"""Contexts: records whose fields say what a template may write."""

# ruff: noqa: RUF009 - said(…) gives a dataclass field: that is what it is for

from dataclasses import dataclass

from orderpaper.records.chart import Chart, ChartTable
from orderpaper.records.context import Shape, is_printed_whole, list_fields, said, said_by_name, shapes_of
from orderpaper.records.place import Place
from orderpaper.records.quotation import Names
from orderpaper.records.text import Missing, Prose, Text, paragraph
from word.charts.examples import make_chart


@dataclass(frozen=True)
class Lead:
    post: Text = said("The post.")


@dataclass(frozen=True)
class Paper:
    title: Text = said("The title.")
    number: int | None = said("The number.")
    body: Prose = said("The body.")
    lead: Lead = said("Who leads.")
    leads: tuple[Lead, ...] = said("All who lead.")
    _kept: str = said("Kept from templates.")


LACKING = Missing("post", Place("plan.xlsx", "Actions", "D6"))
PAPER = Paper("R&D", None, paragraph("Words."), Lead("Police"), (Lead(LACKING), Lead("Kent")), "kept")


def test_a_field_says_what_it_is():
    shapes = shapes_of(Paper)
    assert list(shapes) == ["title", "number", "body", "lead", "leads"]
    assert [shape.says for shape in shapes.values()] == [
        "The title.", "The number.", "The body.", "Who leads.", "All who lead.",
    ]  # fmt: skip


def test_a_field_is_a_record_a_list_prose_or_something_to_print():
    shapes = shapes_of(Paper)
    assert [name for name, shape in shapes.items() if shape.is_prose] == ["body"]
    assert {name: shape.record for name, shape in shapes.items() if shape.record} == {"lead": Lead}
    assert shapes["leads"].element.record is Lead
    assert [name for name, shape in shapes.items() if not (shape.record or shape.element or shape.is_prose)] == [
        "title", "number",
    ]  # fmt: skip


def test_every_field_is_listed_with_what_it_says_today():
    listed = [(each.says, each.today) for each in list_fields(PAPER)]
    assert listed == [
        ("The title.", "R&D"),
        ("The number.", "None"),
        ("The body.", "Words."),
        ("The post.", "Police"),
        ("All who lead.", "2 of them"),
        ("The post.", "[To be supplied: post, plan.xlsx › Actions › D6]"),
    ]


@dataclass(frozen=True)
class Theme:
    chart: Chart | None = said("Its chart.")


@dataclass(frozen=True)
class Assessment:
    themes: tuple[Theme, ...] = said("The themes.")


def test_a_chart_is_printed_whole_and_has_fields_of_its_own():
    shape = shapes_of(Theme)["chart"]
    assert (shape.record, shape.is_prose) == (Chart, True)
    assert list(shapes_of(Chart)) == ["title", "period", "source", "notes", "table", "key"]
    assert shapes_of(Chart)["table"].record is ChartTable
    assert is_printed_whole(ChartTable)
    assert all(each.says for each in shapes_of(Chart).values())


def test_the_fields_of_a_chart_are_listed_with_the_chart_itself():
    listed = {each.tag: each.today for each in list_fields(Assessment((Theme(make_chart()),)))}
    assert listed["{{p theme.chart }}"] == "Burglary"
    assert listed["{{ theme.chart.title }}"] == "Burglary"
    assert listed["{{p theme.chart.table }}"].startswith("A table of 3 rows")
    assert listed["{%p for row in theme.chart.table.rows %} … {%p endfor %}"] == "3 of them"


def test_a_chart_that_is_not_there_is_listed_as_nothing():
    assert [each.today for each in list_fields(Theme(None))] == [""]


@dataclass(frozen=True)
class Cell:
    words: str

    def __str__(self):
        return self.words


@dataclass(frozen=True)
class Display:
    title: Text = said("Its title.")
    cell: Cell = said("Its cell.")
    chart: Chart | None = said("Its chart.")
    notes: tuple[Text, ...] = said("Its notes.")


@dataclass(frozen=True)
class Named:
    title: Text = said("The title.")
    figures: Names = said_by_name("The figures.", Text, "figure")
    shown: Names = said_by_name("The displays.", Display, "table, chart or map")


SHOWN = Names({"asb": Display("ASB", Cell("1"), None, ("A", "B")), "theft": LACKING})


def test_a_record_without_fields_to_name_is_something_to_print():
    assert shapes_of(Display)["cell"].record is None


def test_of_names_that_the_workbooks_give_the_type_of_what_they_lead_to_is_known():
    shapes = shapes_of(Named)
    assert shapes["figures"].leaf == Shape("figure")
    assert (shapes["shown"].leaf.record, shapes["shown"].leaf.says) == (Display, "table, chart or map")
    assert shapes["title"].leaf is None


def test_there_are_no_such_names_unless_they_are_given():
    assert Named("A").figures == Names()


def test_figures_by_name_are_counted_and_every_display_is_listed_with_what_it_has_today():
    figures = Names({"crime": Names({"a": "1", "b": "2"}), "total": "3"})
    listed = [(each.tag, each.today) for each in list_fields(Named("A", figures, SHOWN))]
    assert listed == [
        ("{{ title }}", "A"),
        ("{{ figures.… }}", "of 2 tables, listed below"),
        ("{{ shown.asb.title }}", "ASB"),
        ("{{ shown.asb.cell }}", "1"),
        ("{%p for note in shown.asb.notes %} … {%p endfor %}", "2 of them"),
        ("{{ shown.theft }}", str(LACKING)),
    ]


def test_where_no_figure_has_a_name_that_is_said():
    assert [each.today for each in list_fields(Named("A"))] == ["A", "none today"]
