"""Tables of population."""

import datetime as dt

import pytest

from orderpaper.records.errors import OrderpaperError
from workbooks.books import build
from workbooks.imports.files_in import ask, read, rows_of
from workbooks.imports.made_files import NOMIS

AGES = [*map(str, range(90)), "90+"]


def estimates(total):
    head = ["Code", "Name", "All ages", *AGES]
    return build({"MYE2": [["Population estimates, mid-2022"], [], head, ["E07000110", "Maidstone", total, *[1] * 91]]})


def test_a_table_says_where_and_when_it_was_taken(tmp_path):
    (table,) = read(tmp_path, ask("Maidstone", "Swale"), a_csv=NOMIS)[0].values()
    assert rows_of(table) == {"Maidstone": [173132, 176700], "Swale": [151015, "[x]"]}
    assert table.cells[0] == ["Area", "2020", "2021"]
    assert (table.catalogue["As at"], table.catalogue["Good is"], table.catalogue["Period"]) == (
        dt.date(2023, 7, 6),
        "Neither",
        "Jan 2020 – Dec 2021",
    )
    assert "from NOMIS (a.csv)" in table.catalogue["Source"]


def test_years_that_were_not_asked_for_are_left_out(tmp_path):
    (table,) = read(tmp_path, ask(since="2021"), a_csv=NOMIS)[0].values()
    assert table.cells[0] == ["Area", "2021"]
    assert len(table.cells) == 4


def test_all_ages_that_are_not_the_sum_of_the_ages_are_said_with_the_difference(tmp_path):
    assert read(tmp_path, ask("Maidstone"), a_xlsx=estimates(91))[1] == []
    tables, told = read(tmp_path, ask("Maidstone"), a_xlsx=estimates(95))
    assert tables["Population"].catalogue["Period"] == "Jan 2022 – Dec 2022"
    assert told == ["a.xlsx › MYE2 › C4: “All ages” of Maidstone is 95, 4 more than the ages add up to."]


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (ask("Maidston"), "Did you mean “Maidstone”?"),
        (ask(since="2030"), "nothing in it is of the years that were asked for"),
    ],
)
def test_what_cannot_be_given_is_refused_in_a_sentence(tmp_path, asked, sentence):
    with pytest.raises(OrderpaperError) as raised:
        read(tmp_path, asked, a_csv=NOMIS)
    assert sentence in str(raised.value)
