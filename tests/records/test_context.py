"""Contexts: records whose fields say what a template may write."""

# ruff: noqa: RUF009 - said(…) gives a dataclass field: that is what it is for

from dataclasses import dataclass

from orderpaper.records.chart import Chart, ChartTable
from orderpaper.records.context import is_printed_whole, list_fields, may_draw, said, shapes_of
from orderpaper.records.place import Place
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


def test_a_context_is_known_to_hold_a_chart_however_deep():
    assert may_draw(Assessment)
    assert not may_draw(Paper)
