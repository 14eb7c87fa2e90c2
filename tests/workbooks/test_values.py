"""Values: the words of a cell as Excel shows them, entries of lists, and what stands in where there is nothing."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.columns import LISTS, Column, Kind
from orderpaper.records.text import Missing, Prose, paragraph
from orderpaper.workbooks.unreadable import Unreadable
from orderpaper.workbooks.values import (
    CODES,
    EXCEL_ERRORS,
    READERS,
    quote,
    read_choice,
    read_text,
    read_value,
    stand_in,
    suggest,
)
from workbooks.books import HERE, hold, meant, told

STATUS = Column("Status", Kind.CHOICE, "How it stands.", choices="Status")
NEVER = "has never been worked out. Open the workbook in Excel, save it, and run this again."
FAULTY = "is what its formula gives. Put the formula right, or type the value."


def column_of(kind):
    return Column("Heading", kind, "Help.", choices="Status" if kind is Kind.CHOICE else "")


@pytest.mark.parametrize(
    ("value", "number_format", "words"),
    [
        ("=11 ↓", "General", "=11 ↓"),
        (2017, "General", "2017"),
        (2017, "0", "2017"),
        (1234.5, "General", "1234.5"),
        (0.123456789012, "General", "0.123456789012"),
        (0.1 + 0.2, "General", "0.3"),
        (1e-9, "General", "1e-09"),
        (1277, "#,##0", "1,277"),
        (40814, "£#,##0", "£40,814"),
        (0.25, "0%", "25%"),
        (1, "0%", "100%"),
        (12, "0.0", "12.0"),
        (True, "General", "Yes"),
        (False, "General", "No"),
        (dt.datetime(2017, 3, 28), "dd/mm/yyyy", "28 March 2017"),  # noqa: DTZ001 - Excel knows no time zones
        (dt.datetime(2017, 3, 1), "mmm-yy", "March 2017"),  # noqa: DTZ001 - the same
        (dt.time(18, 30), "hh:mm", "6.30 pm"),
        (dt.timedelta(hours=30), "[h]:mm%", "1 day, 6:00:00"),
        (None, "", ""),
    ],
)
def test_the_words_of_a_cell_are_those_excel_shows(value, number_format, words):
    assert read_text(hold(value, number_format)) == words


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_of_every_list_is_read_whatever_its_case(name):
    column = Column("Heading", Kind.CHOICE, "Help.", choices=name)
    for entry in LISTS[name]:
        typed = (entry, entry.upper(), entry.lower(), f"{entry}\xa0".replace(" ", "\xa0"), entry.replace(" ", "  "))
        for text in typed:
            read = read_choice(hold(text), column)
            assert (meant(read), told(read)) == (
                entry,
                "" if " ".join(text.split()) == entry else f"was read as {entry}.",
            )


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("On trak", "is not in the list. Did you mean “On track”?"),
        ("COMPLETED", "is not in the list. Did you mean “Complete”?"),
        (
            "RED",
            ("is not in the list. Use one of: Not started, On track, At risk, Late, On hold, Complete, Stopped."),
        ),
    ],
)
def test_what_is_not_in_its_list_is_refused_with_the_nearest_or_the_list(typed, sentence):
    with pytest.raises(Unreadable) as refused:
        read_choice(hold(typed), STATUS)
    assert str(refused.value) == sentence


def test_a_name_of_three_letters_is_never_guessed():
    assert suggest("ASC", ["ASB", "DA"]) == "Use one of: ASB, DA."
    assert suggest("P", []) == "There is nothing it could be yet."
    assert suggest("x", [f"P{n}" for n in range(13)]).endswith("P11 and others.")
    assert suggest("maidston", ["Maidstone", "Medway"]) == "Did you mean “Maidstone”?"


@pytest.mark.parametrize(
    ("typed", "answer", "sentence"),
    [
        ("Yes", True, ""),
        ("No", False, ""),
        ("no", False, "was read as No."),
        ("Y", True, "was read as Yes."),
        ("n", False, "was read as No."),
        (True, True, "was read as Yes."),
        (False, False, "was read as No."),
    ],
)
def test_an_answer_is_yes_or_no_as_a_word_or_as_excels_own(typed, answer, sentence):
    read = read_value(hold(typed), column_of(Kind.YES_NO), HERE)
    assert meant(read) is answer
    assert told(read) == sentence


def test_an_answer_that_is_neither_is_refused():
    with pytest.raises(Unreadable, match=r"is not in the list\. Use one of: Yes, No\."):
        read_value(hold("maybe"), column_of(Kind.YES_NO), HERE)


@pytest.mark.parametrize("kind", Kind)
def test_a_formula_never_worked_out_is_refused_in_every_column(kind):
    with pytest.raises(Unreadable) as refused:
        read_value(hold(None, data_type="f"), column_of(kind), HERE)
    assert str(refused.value) == NEVER


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("error", sorted(EXCEL_ERRORS))
def test_an_error_is_refused_whether_excel_or_a_person_wrote_it(kind, error):
    for data_type in ("e", "s"):
        with pytest.raises(Unreadable) as refused:
            read_value(hold(error, data_type=data_type), column_of(kind), HERE)
        assert str(refused.value) == FAULTY


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_reader_and_a_code(kind):
    assert kind in READERS
    assert CODES[kind].count("-") >= 2


@pytest.mark.parametrize(
    ("kind", "nothing", "lacking"),
    [
        (Kind.TEXT, "", Missing("heading", HERE)),
        (Kind.CHOICE, "", Missing("heading", HERE)),
        (Kind.PARA, Prose(), paragraph(Missing("heading", HERE))),
        (Kind.DATE, None, Missing("heading", HERE)),
        (Kind.WHEN, None, Missing("heading", HERE)),
        (Kind.TIME, None, Missing("heading", HERE)),
        (Kind.FIGURE, None, Missing("heading", HERE)),
        (Kind.INT, None, None),
        (Kind.YES_NO, None, None),
    ],
)
def test_what_stands_in_is_nothing_or_the_missing_words(kind, nothing, lacking):
    assert stand_in(column_of(kind), None) == nothing
    assert stand_in(column_of(kind), Missing("heading", HERE)) == lacking


@given(st.text())
def test_a_quotation_is_short_and_begins_as_the_cell_does(text):
    said = quote(hold(text))
    assert len(said) <= 60
    assert text == said or (len(text) > 60 and said.endswith("…") and text.startswith(said[:-1]))


@pytest.mark.parametrize(
    ("value", "number_format", "quoted"),
    [
        (True, "General", "TRUE"),
        (dt.datetime(2017, 3, 1), "mmm-yy", "Mar-17"),  # noqa: DTZ001 - Excel knows no time zones
        (1277, "#,##0", "1,277"),
        ("x" * 70, "General", f"{'x' * 57}…"),
    ],
)
def test_a_message_quotes_what_the_cell_shows(value, number_format, quoted):
    assert quote(hold(value, number_format)) == quoted


def test_true_for_an_entry_of_a_list_is_read_as_yes_and_logged():
    publish = Column("Publish", Kind.CHOICE, "Whether it is printed.", choices="Publish")
    read = read_choice(hold(value=True), publish)
    assert (meant(read), told(read)) == ("Yes", "was read as Yes.")
