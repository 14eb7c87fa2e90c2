import pytest

from checks.proof.numbers.paper import caption, cell, entry, heading, para
from orderpaper.checks.proof.numbers.labelled import (
    find_label,
    list_spared,
    read_labelled,
    split_labelled,
    write_number,
)
from orderpaper.records.manuscript import Passage, PassageKind, Whereabouts

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


def test_a_comma_may_part_a_caption_from_its_words_and_things_counted_up_from_one_another():
    assert labels(para("Table 4, “How far is it to the shops?”")) == [("Table 4", "“How far is it to the shops?”")]
    assert labels(para("Table 4, Graph 2 and Table 7 show it.")) == []


def test_entries_of_a_list_of_tables_that_were_run_together_are_read_line_by_line():
    lines = ("Table 1: Bins ........ 4", "Table 2: Lamps and", "benches .......... 6")
    starts = tuple((sum(len(each) + 1 for each in lines[:at]), Whereabouts(line=at + 1)) for at in range(3))
    run = Passage(" ".join(lines), PassageKind.CAPTION, starts)
    found = list(read_labelled([run], WORDS))
    assert [(each.label, each.passage.find().line, each.is_listed) for each in found] == [
        ("Table 1", 1, True),
        ("Table 2", 2, True),
    ]


def test_captions_that_stand_together_and_elsewhere_again_are_a_list():
    three = [caption(f"Table {number}: T{number}") for number in (1, 2, 3)]
    apart = [each for one in three for each in (one, para("Words."))]
    assert [each.is_listed for each in read_labelled([*three, para("Words."), *apart], WORDS)] == [True] * 3 + [
        False
    ] * 3
    assert not any(each.is_listed for each in read_labelled(three, WORDS))


def test_a_hyphen_or_a_space_lost_makes_no_other_caption():
    passages = [caption("Table 1: Antilitter campaigns"), caption("Table 1: Anti-litter campaigns")]
    assert [len(run) for run in split_labelled(read_labelled(passages, WORDS))] == [1]


def test_numbers_that_another_series_has_are_spared_where_none_is_of_both():
    names = ("Table 1", "Graph 2", "Table 3")
    common = read_labelled([caption(f"{name}: T") for name in names], WORDS)
    (graphs, tables) = split_labelled(common)
    assert list_spared(common, tables) == {2}
    both = read_labelled([caption(f"{name}: T") for name in (*names, "Graph 1")], WORDS)
    assert list_spared(both, tables) == frozenset()
    assert [each.label for each in graphs] == ["Graph 2"]


def test_letters_part_one_number_and_one_table_may_be_of_several_places():
    def count(*texts):
        return [len(run) for run in split_labelled(read_labelled(list(map(caption, texts)), WORDS))]

    assert count("Table 1a: Bins", "Table 1b: Lamps", "Table 2: Roads") == [2]
    words = "How many fires there were in {} over all the hours of the day"
    assert count(*(f"Table 1: {words.format(place)}" for place in ("Oak", "Ash"))) == [1]
    assert count(*(f"Table 1: {words.format(year)}" for year in (2015, 2016))) == [1, 1]
