import pytest

from displays_made import find_row, make_one, refuse, show
from orderpaper.records.text import citations_of

TYPES = """Crime type | 2014/15 | 2015/16
All crime | 8,873 | 8,296
Burglary – Dwelling | 431 | 438
Young drivers | 3 | 5
Solved | 9% | 8%"""
RESIDENTS = "155,800 residents, mid-2011, ONS"
SEVERAL = f"{RESIDENTS}\nBurglary – Dwelling: 63,400 households, mid-2011, ONS\nYoung drivers: not given"
AREAS = "Area | 2015/16\nAshford | 3,120\nDover | 3,300\nKent | 6,420"


def rate(text, denominator, **table):
    made = make_one(text, show(also="Rate"), **{"denominator": denominator, "rows_are": "Crime type", **table})
    return made, [row.cells[-1].words for row in made.rows]


def test_where_all_are_counted_against_one_number_the_heading_names_it():
    made, rates = rate(TYPES, RESIDENTS)
    assert made.headings[-1].words == "Rate per 1,000 residents, mid-2011 (ONS)"
    assert rates == ["53.25", "2.81", "0.03", "[z]"]
    assert made.notes == ("Rate: 2015/16.",)


def test_where_they_differ_a_note_names_each():
    made, rates = rate(TYPES, SEVERAL)
    assert made.headings[-1].words == "Rate per 1,000"
    assert rates == ["53.25", "6.91", "[x]", "[z]"]
    assert made.notes[1] == (
        "Rates are counted against residents, mid-2011 (ONS); Burglary – Dwelling: households, mid-2011 (ONS)."
    )


def test_an_area_is_counted_against_its_own_people_alone():
    made, rates = rate(AREAS, f"Ashford: 124,000 people, 2015, ONS\n{RESIDENTS}", rows_are="Area", totals="Kent")
    assert made.headings[-1].words == "Rate per 1,000 people, 2015 (ONS)"
    assert rates == ["25.16", "[x]", "[x]"]


def test_a_rate_knows_the_cells_of_its_count_and_of_its_denominator():
    made, _rates = rate(TYPES, RESIDENTS)
    cells = citations_of(find_row(made, "All crime").cells[-1].words)[0].cells
    assert [(each.within, each.at) for each in cells] == [("ASB", "C2"), ("Tables", "M2")]


@pytest.mark.parametrize(
    ("text", "table", "words"),
    [
        (TYPES, {}, "155,800 residents, mid-2011, ONS."),
        (
            AREAS, {"rows_are": "Area", "denominator": RESIDENTS},
            "a line for each area, as: Ashford: 118,400 residents, mid-2011, ONS.",
        ),
        (
            TYPES, {"unit": "Per cent", "denominator": RESIDENTS},
            "a rate is worked out from counts, and “ASB” holds none. Leave out Rate.",
        ),
    ],
)  # fmt: skip
def test_a_rate_of_nothing_said_is_refused_with_what_to_write(text, table, words):
    refused = refuse(text, show(also="Rate"), **{"rows_are": "Crime type", **table})
    assert refused.words.endswith(words)
    assert refused.place.at == "H2"
