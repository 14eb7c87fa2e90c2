import pytest

from checks.proof.numbers.paper import caption, cell, entry, heading, para
from orderpaper.checks.proof.numbers.labelled import find_label, read_labelled, split_labelled, write_number

WORDS = "graph|table|priority"


def labels(*passages):
    return [(each.label, each.title) for each in read_labelled(passages, WORDS)]


@pytest.mark.parametrize(
    ("passage", "label", "title"),
    [
        (caption("Graph 5 - Drink and noise"), "Graph 5", "Drink and noise"),
        (para("Table1: Ages"), "Table 1", "Ages"),
        (caption("Table 2 Ages by ward"), "Table 2", "Ages by ward"),
        (heading("PRIORITY 4: Abuse"), "Priority 4", "Abuse"),
        (caption("Table 2.3: Ages"), "Table 2.3", "Ages"),
        (para("Table 3. Crime ....... 14"), "Table 3", "Crime"),
    ],
)
def test_a_label_is_a_word_and_its_number(passage, label, title):
    assert labels(passage) == [(label, title)]


@pytest.mark.parametrize(
    "passage", [para("Table 1 shows ages."), cell("Table 1: Ages"), entry("Table 1: Ages"), para("Tabled 1: no")]
)
def test_what_is_no_label_is_left_out(passage):
    assert labels(passage) == []


def test_runs_are_of_one_word_and_one_chapter():
    passages = [
        caption(f"{label}: T{place}") for place, label in enumerate(("Graph 1", "Table 1", "Graph 2", "Table 2.1"))
    ]
    runs = split_labelled(list(read_labelled(passages, WORDS)))
    assert [[each.label for each in run] for run in runs] == [["Graph 1", "Graph 2"], ["Table 1"], ["Table 2.1"]]


def test_the_same_again_counts_once():
    passages = [caption("Table 1: Ages"), caption("Table 1: Ages (continued)"), caption("Table 1: Wards")]
    ((one,), (other,)) = split_labelled(list(read_labelled(passages, WORDS)))
    assert (one.title, other.title) == ("Ages", "Wards")


def test_a_label_is_found_at_the_beginning_of_any_line():
    assert find_label([cell("• Graph 4 something")], "Graph 4") is not None
    assert find_label([cell("Graph 44"), cell("See Graph 4"), cell("Graph 4.2")], "Graph 4") is None


def test_numbers_of_chapters_are_written_with_a_stop():
    assert (write_number(0, 5), write_number(2, 5)) == ("5", "2.5")
