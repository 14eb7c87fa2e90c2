"""What may be done with a field is told by its shape: a list is gone through, a record is named on, words print."""

from dataclasses import dataclass

import pytest

from orderpaper.records.chart import Chart
from orderpaper.records.context import Shape, said
from orderpaper.word.uses import LOOPED, NAMED, PRINTED, find_field, judge_use, say_name_one, say_near


@dataclass(frozen=True)
class Priority:
    title: str = said("Its title")
    lead: str = said("Its lead")


WORDS, RECORD, PROSE = Shape(""), Shape("", record=Priority), Shape("", is_prose=True)
LIST, RECORDS, CHART = Shape("", element=WORDS), Shape("", element=RECORD), Shape("", record=Chart, is_prose=True)


@pytest.mark.parametrize(
    ("shape", "use"),
    [
        (WORDS, PRINTED), (PROSE, PRINTED), (CHART, PRINTED), (LIST, LOOPED), (RECORDS, LOOPED), (LIST, "|join"),
        (RECORDS, "|first"), (RECORDS, "|length"), (RECORDS, NAMED), (RECORD, NAMED),
    ],
)  # fmt: skip
def test_what_a_shape_bears_has_no_fault(shape, use):
    assert judge_use(shape, "priority", use) is None


@pytest.mark.parametrize(
    ("shape", "use", "code", "said"),
    [
        (LIST, PRINTED, "field-can-be-printed", "“priority” is a list. Go through it: {%p for one in priority %}"),
        (RECORD, PRINTED, "field-can-be-printed", "“priority” has fields of its own: title, lead … Name one of them."),
        (WORDS, LOOPED, "field-is-known", "“priority” is not a list, so it cannot be gone through."),
        (WORDS, "|length", "field-is-known", "“|length” is for lists, and this is none."),
        (WORDS, "|join", "field-is-known", "“|join” is for lists, and this is none."),
        (RECORDS, "|join", "field-can-be-printed", "a list of more than words cannot be joined: go through it."),
    ],
)
def test_what_it_does_not_bear_is_said_with_what_to_do(shape, use, code, said):
    found, sentence = judge_use(shape, "priority", use)
    assert found == code
    assert sentence.startswith(said)


def test_a_field_of_a_field_is_found_by_its_name():
    assert find_field(RECORD, "priority", "lead").says == "Its lead"


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        (RECORD, "there is no field “priority.laed”. Did you mean “priority.lead”?"),
        (WORDS, "“priority” is something to print, and has no “laed”."),
        (LIST, "“priority” is a list, and has no “laed”."),
    ],
)
def test_a_field_that_is_not_there_is_said_with_the_nearest(shape, said):
    assert find_field(shape, "priority", "laed") == ("field-is-known", said)


def test_where_nothing_is_near_the_first_twelve_are_listed_in_order():
    assert say_near("zzz", ["b", "a"]) == " There are: a, b."
    assert say_near("zzz", [f"a{number:02}" for number in range(20)]).endswith("a10, a11.")


def test_what_only_holds_names_is_said_with_the_first_of_them():
    assert (
        say_name_one("figures", "abcdef", "names") == "“figures” has names of its own: a, b, c, d … Name one of them."
    )
