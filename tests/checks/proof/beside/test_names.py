import pytest

from checks.proof.beside.tabled_rows import CRIME, DRUGS, REOFFENDING, ROBBERY, row
from orderpaper.checks.proof.beside.names import make_key, read_names
from orderpaper.checks.proof.beside.words import Word

ACRONYMS = {"da": ("domestic", "abuse"), "rtc": ("road", "traffic", "collision")}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("All Crime", ("crime",)),
        ("Total recorded crime", ("crime",)),
        ("Anti-Social Behaviour", ("antisocial", "behaviour")),
        ("Burglary – Dwelling", ("burglary", "dwelling")),
        ("Domestic Abuse (DA) – number of incidents", ("abuse", "domestic")),
        ("DA - number of repeat victims", ("abuse", "domestic", "repeat", "victim")),
        ("DA - % repeat victims", ("abuse", "domestic", "percentage", "repeat", "victim")),
        ("RTCs – all casualties", ("casualty", "collision", "road", "traffic")),
        ("Casualties All ages", ("casualty",)),
        ("Car drivers 17-24 yrs7", ("17", "24", "car", "driver", "yrs")),
        ("Theft of a Motor Vehicle", ("motor", "theft", "vehicle")),
        ("Theft from a Motor Vehicle", ("from", "motor", "theft", "vehicle")),
        ("Violence Against the Person (VAP)", ("against", "person", "violence")),
        ("Total", ()),
        ("Number of incidents", ()),
    ],
)
def test_a_name_is_known_by_the_words_that_tell_it_from_others(name, key):
    assert make_key(name, ACRONYMS) == key


def test_rows_are_held_by_their_names():
    names = read_names([CRIME, ROBBERY, row("Robberies", 1, 2)], {})
    assert [len(rows) for rows in names.rows.values()] == [1, 2]
    assert names.by_word["robbery"] == (("robbery",),)


def test_longer_names_come_first():
    names = read_names([row("Theft", 1), row("Theft of a Pedal Cycle", 1), row("Theft of a Cycle", 1)], {})
    assert [len(key) for key in names.by_word["theft"]] == [3, 2, 1]


def test_a_name_may_be_cut_at_its_colon_where_no_other_is_called_so():
    assert ("rate", "reoffending") in read_names([REOFFENDING], {}).rows
    twice = [REOFFENDING, row("Re-offending rate: young people", 1)]
    assert ("rate", "reoffending") not in read_names(twice, {}).rows


def test_one_word_and_its_noun_belong_together():
    assert read_names([DRUGS, CRIME, ROBBERY], {}).with_noun == {("drug",)}


def test_an_acronym_stands_for_its_words():
    names = read_names([CRIME], ACRONYMS)
    assert names.expand(Word("da", 0, 2)) == ("domestic", "abuse")
    assert names.expand(Word("theft", 0, 5)) == ("theft",)
