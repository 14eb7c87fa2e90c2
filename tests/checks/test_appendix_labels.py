import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.appendix_labels import Mention, find_mentions, read_label, read_report
from orderpaper.records.report import Recommendation, Report, ReportDetails
from papers.example import make, read_example


@pytest.mark.parametrize(
    ("label", "read"),
    [
        ("Appendix 1", "1"),
        ("appendix\u00a0C", "c"),
        ("Appendix 2: the map", "2"),
        ("Appendix (B)", "b"),
        ("3", "3"),
        ("Appendix A1", "a1"),
        ("Annex of maps", "annex of maps"),
        ("", ""),
    ],
)
def test_a_label_is_read_as_its_number_or_letter(label, read):
    assert read_label(label) == read


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("See Appendix 1.", ["1"]),
        ("(APPENDIX B)", ["b"]),
        ("Appendices 1, 2 and 3 show", ["1", "2", "3"]),
        ("Appendices A to D", ["a", "b", "c", "d"]),
        ("Appendices 2–4 & 6", ["2", "3", "4", "6"]),
        ("Appendix 1 and Appendix 3", ["1", "3"]),
        ("in the appendix a table shows", []),
        ("Appendix 2017", []),
        ("no appendix at all", []),
    ],
)
def test_every_appendix_that_words_mention_is_found(text, labels):
    assert [each.label for each in find_mentions(text)] == labels


@pytest.mark.parametrize(
    "text", ["Appendix 2 of the Assessment", "the County’s Appendix 2", "partners’ Appendix 2", "In the Appendix I say"]
)
def test_a_mention_that_may_be_another_documents_is_not_certain(text):
    assert [each.is_certain for each in find_mentions(text)] == [False]


def test_a_mention_of_this_report_is_certain_and_what_follows_a_single_one_is_not():
    assert list(find_mentions("Appendix 2 to this report")) == [Mention("2")]
    assert list(find_mentions("Appendix 1, 14 partners")) == [Mention("1"), Mention("14", is_certain=False)]


@given(st.lists(st.sampled_from([*map(str, range(1, 100)), *string.ascii_uppercase]), min_size=2, max_size=6))
def test_a_list_is_read_whatever_its_labels(labels):
    text = f"Appendices {', '.join(labels[:-1])} and {labels[-1]} follow."
    assert [each.label for each in find_mentions(text)] == [each.casefold() for each in labels]


@given(st.text(alphabet="Apendixcs 123ABI,.–-and to’\n"))
def test_no_words_are_too_odd_to_read(text):
    assert all(each.label for each in find_mentions(f"Appendix {text}"))


def test_the_whole_report_is_read_each_cell_with_its_place():
    report = read_example().reports[0]
    within = [place.within for _text, place in read_report(report)]
    assert list(dict.fromkeys(within)) == ["Report", "Recommendations", "Options", "Implications", "Narrative"]
    assert len(within) == 2 + 1 + 4 + len(report.implications) + len(report.narrative)


def test_empty_rows_are_read_as_nothing():
    report = Report("report.xlsx", make(ReportDetails), recommendations=(make(Recommendation),))
    assert [text for text, _place in read_report(report)] == ["", "", ""]
