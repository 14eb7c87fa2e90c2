import dataclasses
import typing

import pytest

from orderpaper.papers import assessment_contexts, contexts
from orderpaper.papers.describe import USED_TEMPLATES, describe_papers
from orderpaper.records.context import shapes_of
from orderpaper.records.measured import Measured
from orderpaper.records.quotation import Names
from orderpaper.statistics.change import say_changes
from papers.example import read_example

MODULES = (contexts, assessment_contexts)
SAID = sorted(
    (
        each
        for module in MODULES
        for each in vars(module).values()
        if dataclasses.is_dataclass(each) and each.__module__ == module.__name__
    ),
    key=lambda record: record.__name__,
)
CONTEXTS = (*typing.get_args(contexts.Context), assessment_contexts.AssessmentContext)


def reach(record):
    """Give a record and every record within it."""
    yield record
    for shape in shapes_of(record).values():
        inner = shape.record or (shape.element.record if shape.element else None)
        if inner is not None:
            yield from reach(inner)


@pytest.mark.parametrize("record", SAID, ids=lambda record: record.__name__)
def test_every_field_tells_an_officer_what_it_says(record):
    if record in CONTEXTS:
        return
    for name, shape in shapes_of(record).items():
        assert shape.says, f"{record.__name__}.{name} says nothing of itself"
        assert not shape.says.endswith("."), f"{record.__name__}.{name}"


@pytest.mark.parametrize("record", SAID, ids=lambda record: record.__name__)
def test_every_record_is_frozen(record):
    assert record.__dataclass_params__.frozen


def test_every_record_is_within_a_context_and_every_context_is_a_templates():
    within = {each for context in CONTEXTS for each in reach(context)}
    assert {each for each in within if ".papers." in each.__module__} == set(SAID)
    assert set(USED_TEMPLATES.values()) == set(CONTEXTS)


@pytest.mark.parametrize("context", CONTEXTS, ids=lambda context: context.__name__)
def test_every_paper_says_itself_the_council_and_the_meeting(context):
    assert {"paper", "council", "meeting"} <= set(shapes_of(context))


def test_no_truth_is_printed_that_is_not_a_question():
    """A field that is True or False begins with is_: a template asks it, and never prints it."""
    for record in SAID:
        hints = typing.get_type_hints(record)
        for name, hint in hints.items():
            assert (hint is bool) == name.startswith("is_"), f"{record.__name__}.{name}"


def assert_of_kind(value, hint, path):
    if typing.get_origin(hint) is tuple:
        for index, each in enumerate(value):
            assert_of_kind(each, typing.get_args(hint)[0], f"{path}[{index}]")
        return
    assert isinstance(value, hint), f"{path} is {value!r}"
    if hint is Names:  # what it holds, the workbooks say
        return
    if dataclasses.is_dataclass(hint):
        for name, inner in typing.get_type_hints(hint).items():
            assert_of_kind(getattr(value, name), inner, f"{path}.{name}")


def test_every_field_of_the_example_has_a_value_of_its_kind():
    bundle = read_example()
    papers = describe_papers(bundle, Measured(tuple(say_changes(bundle.statistics.series))), frozenset())
    assert papers
    for paper in papers:
        assert_of_kind(paper.context, USED_TEMPLATES[paper.template], paper.kind.value)
