import datetime as dt

import pytest

from displays_made import make_change, make_one, refuse, show
from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.when import When, in_month, on_day

MONTHS_OF = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NAMES = [f"{name} {year}" for year in (2015, 2016) for name in MONTHS_OF]
STEADY = [41, 38, 44, 40, 37, 43, 39, 42, 36, 41, 40, 38, 44, 39, 41, 37, 42, 40, 38, 43, 41, 39, 40, 42]
MONTHS = "Month | Assaults\n" + "\n".join(f"{name} | {number}" for name, number in zip(NAMES, STEADY, strict=True))
TABLE = {"rows_are": "Month"}


def chart(text=MONTHS, changes=(), **values):
    return make_one(text, show("Control chart", **values), changes=changes, **TABLE)


def test_the_limits_are_those_of_the_figures_and_it_is_said_how():
    made = chart()
    assert made.control.method.is_screened
    assert made.control.method.fixed_on is None
    assert [point.value for point in made.control.points] == STEADY
    assert made.notes == ("Limits (XmR): the mean ± 2.66 × the mean moving range, very large ranges left out once.",)


def test_the_choices_of_the_sheet_are_those_of_the_method():
    made = chart(limits_from=12, is_screened=False)
    assert (made.control.method.fixed_on, made.control.method.is_screened) == (12, False)
    assert made.notes[0] == (
        "Limits (XmR): the mean ± 2.66 × the mean moving range, no range left out, worked out on the first 12 figures."
    )


def test_a_target_is_drawn_and_it_is_said_whether_it_will_be_met():
    made = chart(target=Figure(60.0, Place("statistics.xlsx", "Shown", "I2")))
    assert made.control.target == 60
    assert "If nothing changes, it consistently meets the target of 60." in made.notes


def test_a_lower_limit_below_nought_is_shown_at_nought():
    small = "\n".join(line.replace(" | 3", " | ").replace(" | 4", " | ") for line in MONTHS.splitlines())
    said = next(each for each in chart(small).notes if each.startswith("The lower limit"))
    assert said.startswith("The lower limit is shown at 0 (calculated -")


def test_cautions_are_read_with_it():
    made = chart("\n".join(MONTHS.splitlines()[:9]))
    assert any(each.startswith("There are only 8 figures.") for each in made.notes)


@pytest.mark.parametrize(
    ("since", "label"),
    [
        (in_month(dt.date(2016, 1, 1)), "Jan 2016"),
        (on_day(dt.date(2016, 1, 1)), "Jan 2016"),
        (on_day(dt.date(2016, 1, 2)), "Feb 2016"),
    ],
)
def test_limits_begin_anew_at_the_first_point_on_or_after_a_change_that_says_so(since, label):
    made = chart(changes=[make_change(since, "Common assault is counted.", is_rebase=True)])
    assert [part.rebase.since for part in made.control.parts if part.rebase] == [label]
    assert made.control.parts[1].rebase.reason == "Common assault is counted."
    assert made.notes[0] == f"From {since}: Common assault is counted."
    assert f"Mean and limits are worked out anew from {label}." in made.notes


@pytest.mark.parametrize(
    "change",
    [
        make_change(in_month(dt.date(2016, 1, 1)), "Counted anew.", is_rebase=None),
        make_change(in_month(dt.date(2016, 1, 1)), "Counted anew.", is_rebase=False),
        make_change(in_month(dt.date(2016, 1, 1)), "Counted anew.", tables="Other", is_rebase=True),
        make_change(in_month(dt.date(2014, 1, 1)), "Counted anew.", is_rebase=True),
        make_change(in_month(dt.date(2019, 1, 1)), "Counted anew.", is_rebase=True),
    ],
)
def test_no_limits_begin_anew_of_themselves(change):
    assert len(chart(changes=[change]).control.parts) == 1


def test_a_change_that_names_no_point_is_refused_at_its_own_cell():
    change = make_change(When("last spring"), "Counted anew.", is_rebase=True)
    refused = refuse(MONTHS, show("Control chart"), changes=[change], **TABLE)
    assert (refused.place.within, refused.place.at, refused.held) == ("Changes", "A2", "last spring")
    assert refused.words == (
        "limits of “ASB” are to be worked out anew from “last spring”, and it cannot be told which of its points "
        "that is. Write a month and a year here and in the names of its points, or No under Rebase."
    )


def test_two_sets_of_figures_are_refused():
    text = "Month | Assaults | Robbery\nJan 2015 | 3 | 4\nFeb 2015 | 5 | 6"
    refused = refuse(text, show("Control chart"), **TABLE)
    assert refused.words == "a control chart shows one set of figures, and “ASB” has 2. Name one under Columns."
    refused = refuse("Area | Jan 2015 | Feb 2015\nA | 3 | 4\nB | 5 | 6", show("Control chart"))
    assert (refused.words[-22:], refused.place.at) == (" Name one under Rows.", "F2") or refused.place.at == "F2"


@pytest.mark.parametrize(
    ("text", "table"),
    [
        (MONTHS, {"title": "Assaults, rolling twelve months"}),
        (MONTHS.replace("Month | Assaults", "Month | Assaults in the 12 months to date"), {}),
        (
            "Year | Assaults\nJan 2015 – Dec 2015 | 400\nFeb 2015 – Jan 2016 | 410\nMar 2015 – Feb 2016 | 405",
            {"rows_are": "Year"},
        ),
    ],
)
def test_sums_that_roll_on_are_refused(text, table):
    refused = refuse(text, show("Control chart"), **{**TABLE, **table})
    assert refused.words == (
        "“ASB” holds sums of months that roll on, each of which repeats most of the one before, so limits say "
        "nothing of them. Paste the months themselves, or show it as a Line chart."
    )


def test_what_the_method_refuses_is_told_in_its_own_sentence():
    refused = refuse(MONTHS, show("Control chart", limits_from=5), **TABLE)
    assert refused.place.at == "J2"
    assert refused.words == (
        "the control chart of “ASB” cannot be made. Limits can be fixed on the first 12 figures or more, not on 5. "
        "Give more, or none."
    )


def test_what_is_hidden_is_a_gap():
    text = MONTHS.replace("| 44\nApr", "| 3\nApr")
    made = make_one(text, show("Control chart"), small_numbers="Hide under 5", **TABLE)
    assert made.control.points[2].value is None
    assert made.table.rows[2].cells[0] == "[c]"
    assert any(each.startswith("There is no number for Mar 2015.") for each in made.notes)
