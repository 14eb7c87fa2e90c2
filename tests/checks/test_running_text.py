"""Many cells as one running text: every find leads back to its cell."""

import re

from hypothesis import given
from hypothesis import strategies as st

from checks.words.cells import read_rows, write
from orderpaper.checks.running_text import find_cells, find_literal, match_before, run_together
from orderpaper.records.plan import PlanNarrative
from papers.example import read_example, with_plan

texts = st.lists(st.text("ab \n", min_size=1).filter(str.strip), min_size=1, max_size=8)


def word(cells):
    rows = tuple(write(PlanNarrative, "text", text, row) for row, text in enumerate(cells, 2))
    return read_rows(with_plan(read_example(), narrative=rows), rows)


@given(texts)
def test_every_find_leads_to_the_cell_it_is_in(cells):
    wording = word(cells)
    finds = [(at, at) for at in find_literal(run_together(wording), "a")]
    assert [said.text for said, _at in find_cells(wording, finds)] == [
        said.text for said in wording for _ in range(said.text.count("a"))
    ]


def test_finds_are_given_in_the_order_of_the_cells():
    wording = word(["one", "two"])
    text = run_together(wording)
    finds = [(text.index("two"), 2), (text.index("one"), 1)]
    assert [found for _said, found in find_cells(wording, finds)] == [1, 2]


def test_no_pattern_of_words_goes_from_one_cell_into_the_next():
    assert re.search(r"one\s+two", run_together(word(["one", "two"]))) is None


def test_a_space_that_does_not_break_is_a_space():
    assert " 28 March " in run_together(word(["28\xa0March"]))


def test_other_words_make_another_text():
    first, second = word(["one"]), word(["two"])
    assert [run_together(each).split()[1] for each in (first, second, first)] == ["one", "two", "one"]
    assert run_together(first) is run_together(first)


def test_letters_are_found_wherever_they_are():
    assert list(find_literal("aXaaX", "a")) == [0, 2, 3]
    assert list(find_literal("", "a")) == []


def test_the_words_before_a_place_are_matched_no_further_than_they_reach():
    text = "on Tuesday 28 March"
    pattern = re.compile(r"Tuesday 28$")
    assert match_before(pattern, text, 13)
    assert match_before(pattern, text, 13, reach=5) is None
