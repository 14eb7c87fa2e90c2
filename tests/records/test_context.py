"""Contexts: records whose fields say what a template may write."""

# ruff: noqa: RUF009 - said(…) gives a dataclass field: that is what it is for

from dataclasses import dataclass

from orderpaper.records.context import list_fields, said, shapes_of
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, Prose, Text, paragraph


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
