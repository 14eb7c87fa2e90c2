import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.pack.names import LONGEST, add_to_name, make_safe, name_files
from orderpaper.records.paper import CommitteePaper, PaperKind


def paper(title, label="Report", item=11):
    return CommitteePaper(PaperKind.REPORT, title, label, item, "t.docx", object(), dt.date(2017, 3, 28), frozenset())


def name(*args, **values):
    (said,) = name_files([paper(*args, **values)])
    return said


@pytest.mark.parametrize(
    ("given_paper", "said"),
    [
        (paper("Plan refresh"), "11 Report - Plan refresh.docx"),
        (paper("Plan", "Appendix 1", 8), "08 Appendix 1 - Plan.docx"),
        (paper("Agenda for 28 March 2017", "Agenda", None), "Agenda - 28 March 2017.docx"),
        (
            paper("Minutes of the meeting held on 14 February 2017", "Minutes", 8),
            "08 Minutes - 14 February 2017.docx",
        ),
        (
            paper("Strategic Assessment 2014/15", "Strategic assessment", None),
            "Strategic assessment - 2014 15.docx",
        ),
        (paper("Implications of Plan refresh", "Implications"), "11 Implications - Plan refresh.docx"),
        (paper("Crime 2013–2018"), "11 Report - Crime 2013–2018.docx"),
        (paper(""), "11 Report.docx"),
        (paper("The minutes", "Report", 112), "112 Report - The minutes.docx"),
    ],
)
def test_a_file_is_named_by_item_label_and_title(given_paper, said):
    assert name_files([given_paper]) == [said]


@pytest.mark.parametrize(
    "version",
    [" V2.", " v1.3", ", version 4", " (draft)", " – final", " - Final version", " [Draft 2]", " FINAL DRAFT"],
)
def test_no_word_of_a_version_is_in_a_name(version):
    assert name(f"Plan refresh{version}") == "11 Report - Plan refresh.docx"


@pytest.mark.parametrize(
    "title", ["Final", "Draft 2", "Final accounts", "Overdraft", "Draft plan", "Division 5", "Aqua v"]
)
def test_a_word_that_is_no_version_stays_in_a_name(title):
    assert name(title) == f"11 Report - {title}.docx"


@pytest.mark.parametrize("title", ["of Mice and Men", "for a Safer Borough", "Reporting crime", "the meeting held on"])
def test_a_title_is_shortened_only_by_what_its_label_says(title):
    assert name(title) == f"11 Report - {title}.docx"


@pytest.mark.parametrize("sign", [*'\\/:*?"<>|', "\n", "\t", "\x00", "\x7f", "\u202e", "\u200b"])
def test_signs_that_windows_or_onedrive_refuse_are_left_out(sign):
    assert name(f"Plan{sign}refresh") == "11 Report - Plan refresh.docx"


def test_an_ampersand_is_written_out():
    assert name("Gangs & CSE") == "11 Report - Gangs and CSE.docx"
    assert name("R&D") == "11 Report - R and D.docx"


def test_a_slash_parts_the_years_that_it_stood_between():
    assert name("Plan 2022/2025") == "11 Report - Plan 2022 2025.docx"


@pytest.mark.parametrize(
    "device", ["CON", "con", "PRN", "aux", "NUL", "nul.txt", "COM1", "com9", "LPT1", "lpt3.docx", "COM²"]
)
def test_the_name_of_a_device_is_no_name_for_a_file(device):
    assert make_safe(device) == f"Paper {device}"


@pytest.mark.parametrize("word", ["CONTENTS", "Com", "Auxiliary", "NULL", "Paper 1"])
def test_a_word_that_is_no_device_is_left_alone(word):
    assert make_safe(word) == word


@pytest.mark.parametrize("title", ["", " ", "...", "???", ". - ."])
def test_a_name_of_nothing_is_paper(title):
    assert make_safe(title) == "Paper"


@pytest.mark.parametrize("title", [".hidden", "~lock", "~$owner", " . name "])
def test_no_name_begins_as_a_hidden_or_a_lock_file_does(title):
    assert make_safe(title)[0] not in "~. "


def test_no_name_ends_with_a_dot_or_a_space():
    assert make_safe("Plan. ") == "Plan"
    assert make_safe("x" * (LONGEST - 1) + " y") == "x" * (LONGEST - 1)


def test_a_long_title_is_cut():
    assert (
        name("Anti-social behaviour " * 20) == f"11 Report - {'Anti-social behaviour ' * 3}Anti-social behaviour.docx"
    )
    assert len(name("x" * 300)) == LONGEST + len(".docx")


def test_two_papers_with_one_name_are_told_apart():
    papers = [paper("Plan"), paper("PLAN"), paper("Plan"), paper("Other")]
    assert name_files(papers) == [
        "11 Report - Plan.docx",
        "11 Report - PLAN 2.docx",
        "11 Report - Plan 3.docx",
        "11 Report - Other.docx",
    ]


def test_a_number_that_tells_two_long_names_apart_is_not_too_much():
    said = name_files([paper("x" * 200), paper("x" * 200)])
    assert said[0] != said[1]
    assert said[1].endswith(" 2.docx")
    assert {len(each) for each in said} == {LONGEST + len(".docx")}


@given(st.lists(st.tuples(st.text(), st.text(), st.none() | st.integers(1, 300)), max_size=5))
def test_whatever_a_paper_is_called_its_name_is_safe_and_its_own(said):
    names = name_files([paper(title, label, item) for title, label, item in said])
    assert len({each.casefold() for each in names}) == len(names)
    for each in names:
        assert not re.search(r'[\\/:*?"<>|&\x00-\x1f]', each)
        assert each == each.strip()
        assert len(each) <= LONGEST + len(".docx")
        assert each[0] not in "~."


def test_what_is_added_to_a_name_is_never_cut_off():
    assert add_to_name("11 Report - Plan.docx", " - for Legal") == "11 Report - Plan - for Legal.docx"
    long = add_to_name(f"11 Report - {'x' * 88}.docx", " - for Head of Legal & Finance")
    assert long.endswith("x - for Head of Legal and Finance.docx")
    assert len(long) == LONGEST + len(".docx")
