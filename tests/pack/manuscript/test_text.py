"""A plain text is read as its paragraphs were set, whatever layout a conversion left them in."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.pack.manuscript.text import read_text
from orderpaper.records.manuscript import Form, PassageKind
from pack.manuscript.papers import PROSE, set_close, show, space_out, tables

SECOND = (
    "Reports of theft rose from 1,200 to 1,320 over the year, the first rise for ten",
    "years. Shop theft makes up most of it. In the two wards of the town centre it is",
    "now more than half of all that is reported.",
)
ITEMS = (
    "• Shops that were visited by the team at least twice in the year have had fewer",
    "reports since;",
)
PARAGRAPHS = [" ".join(PROSE), " ".join(SECOND), " ".join(ITEMS)]


def words(text):
    return [passage.text for passage in read_text(text, "paper.txt").passages]


@pytest.mark.parametrize("lay_out", [space_out, set_close])
def test_paragraphs_are_whole_however_their_lines_are_set(lay_out):
    assert words(lay_out(PROSE, SECOND, ITEMS)) == PARAGRAPHS


def test_a_layout_may_change_in_the_middle():
    assert words(space_out(PROSE, SECOND) + "\n \n\n" + set_close(SECOND, PROSE)) == [
        *PARAGRAPHS[:2],
        *PARAGRAPHS[1::-1],
    ]


def test_the_first_line_of_an_item_may_be_set_apart():
    text = set_close(PROSE) + "\n\n" + f"{ITEMS[0]}\n\n{ITEMS[1]}\n\n{ITEMS[0]}\n\n{ITEMS[1]}\n"
    assert words(text) == [PARAGRAPHS[0], PARAGRAPHS[2], PARAGRAPHS[2]]


@pytest.mark.parametrize("mark", [" ", "\f", "\n\n7\n\n\f", "\n\n7\n "])
def test_a_paragraph_goes_on_over_the_end_of_a_page(mark):
    text = "\n".join(SECOND[:2]) + "\n" + mark + SECOND[2] + "\n\n" + set_close(PROSE)
    found = read_text(text, "x").passages
    assert [each.text for each in found if each.kind is not PassageKind.CELL] == [PARAGRAPHS[1], PARAGRAPHS[0]]


def test_a_paragraph_goes_on_after_the_notes_at_a_page_s_foot():
    rule = " " * 48
    text = "\n".join((*PROSE, "", *SECOND[:2], rule, "1 The count was made in May.", f"\f{SECOND[2]}"))
    assert show(text)[1:] == [
        f"5 TEXT {PARAGRAPHS[1]}",
        "8 NOTE [1] 1 The count was made in May.",
    ]


def test_a_paragraph_that_ended_does_not_go_on_the_next_page():
    assert words("\n".join((*PROSE, f"\f{SECOND[0]}", *SECOND[1:]))) == PARAGRAPHS[:2]


def test_words_broken_at_a_hyphen_keep_it_and_get_no_space():
    text = "\n".join((*PROSE[:2], "went up, and the team that works with re-", "offenders co-operates well."))
    assert words(text)[0].endswith("works with re-offenders co-operates well.")


def test_a_soft_hyphen_goes():
    assert words("It was a part\xad\nnership of co\xaduncils.") == ["It was a partnership of councils."]


def test_a_date_is_not_torn():
    assert words("the meeting of the committee that is held on 28\nth\nof March\n2017.") == [
        "the meeting of the committee that is held on 28th of March 2017."
    ]


@pytest.mark.parametrize("wrapped", ["2013. In the year", "18. It was", "4.5 million", "- overall it"])
def test_a_number_or_a_dash_at_a_line_s_beginning_may_be_of_a_sentence(wrapped):
    text = "\n".join((
        *PROSE,
        "",
        "Nobody had counted such reports of persons who are under the age of or before",
        wrapped,
    ))
    assert words(text)[-1].endswith(f"or before {wrapped}")


def test_every_line_is_told_where_it_stands():
    passage = read_text("\n\n" + "\n".join(SECOND), "x").passages[0]
    assert [(where.line, where.at) for _, where in passage.starts] == [(3, "line 3"), (4, "line 4"), (5, "line 5")]
    assert passage.find(passage.text.index("Shop theft")).line == 4
    assert passage.find(passage.text.index("now more")).line == 5


def test_a_manuscript_says_what_it_was_read_from():
    manuscript = read_text("", "paper.txt")
    assert (manuscript.name, manuscript.form, manuscript.passages) == ("paper.txt", Form.TEXT, ())


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_lines_are_counted_however_they_end(newline):
    assert show(newline.join(("One.", "", "", "Two."))) == ["1 TEXT One.", "4 TEXT Two."]


def test_a_small_paper_reads_as_a_person_would_read_it():
    assert show(PAPER) == [line for line in GOLDEN.splitlines() if line]
    assert tables(PAPER) == [TABLE]


LINE = st.one_of(
    st.sampled_from([
        "",
        " ",
        " " * 40,
        "1",
        "12",
        "th",
        "-",
        "•",
        "Theft 12 14 2 16.7%",
        "12 14 2 16.7%",
        "Apr 13 May 13",
        "* Note",
        "1. One",
        "5.1 Two",
        "1 Note",
        "Table 1: Theft",
        "Appendix 1",
        "CAPITALS ARE HERE",
        "Category",
        "and so on",
        PROSE[0],
        PROSE[1],
        f" {PROSE[2]}",
        f"\f{PROSE[0]}",
        "Ends in re-",
        "(better) 1 2",
    ]),
    st.text(st.characters(exclude_characters="\r\n"), max_size=30),
)


@given(st.lists(LINE, max_size=30))
def test_every_line_with_words_is_in_one_passage_and_in_order(lines):
    manuscript = read_text("\n".join(lines), "x")
    told = [where.line for passage in manuscript.passages for _, where in passage.starts]
    assert sorted(told) == [number for number, line in enumerate(lines, 1) if line.strip()]
    assert all(passage.text for passage in manuscript.passages)
    for passage in manuscript.passages:
        numbers = [where.line for _, where in passage.starts]
        assert numbers == sorted(numbers)
        for (start, where), (end, _) in zip(passage.starts, (*passage.starts[1:], (None, None)), strict=True):
            part = re.sub(r"\s", "", passage.text[start:end])
            assert part == re.sub(r"\s|\xad", "", lines[where.line - 1]), (part, lines[where.line - 1])
    firsts = [passage.find().line for passage in manuscript.passages]
    assert firsts == sorted(firsts)


@given(st.lists(LINE, max_size=30))
def test_every_rebuilt_table_has_rows_of_one_length(lines):
    for grid in read_text("\n".join(lines), "x").grids:
        rows = [row for row in grid.rows if not row.is_header]
        assert grid.is_rebuilt
        assert len({len(row.cells) for row in rows}) == 1
        assert all(row.name for row in rows)
        assert all(len(rows[0].cells) - len(row.cells) in {0, 1} for row in grid.rows if row.is_header)


WORDS = ["theft", "fell", "in", "the", "borough", "over", "a", "year", "from", "and", "to", "council"]
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=12, max_size=60)


@given(st.lists(SENTENCE, min_size=2, max_size=6), st.integers(60, 100), st.sampled_from([space_out, set_close]))
def test_wrapped_paragraphs_come_back_whole(sentences, width, lay_out):
    paragraphs = [f"The {' '.join(sentence)} now." for sentence in sentences]
    assert words(lay_out(*(_wrap(paragraph, width) for paragraph in paragraphs))) == paragraphs


def _wrap(paragraph, width):
    lines = [""]
    for word in paragraph.split():
        if len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


PAPER = """\
BOROUGH COUNCIL OF MIDHAM

MINUTES OF THE MEETING HELD ON TUESDAY 14 FEBRUARY
2017


19. APOLOGIES FOR ABSENCE

It was noted that apologies for absence had been received from Councillor
Oak.

20. URGENT ITEMS

There were none.
 1. Purpose of the report

1.1 The report asks the committee to adopt the plan for the year, and tells it

how the last one went.

1.2 The priorities of the plan are:

1. Theft
2. Arson, with the fire
service

Theft and arson

Table 1: Theft and arson, with the change on the year

Kind
2015/16
2016/17
Change

Theft 1,200 1,320 10.0%
Arson* of
vehicles too

40 30 -25.0%

* Arson is counted by the fire service.
Source: the police

Appendix 1

Where the figures come from
"""
GOLDEN = """
1 HEADING1 BOROUGH COUNCIL OF MIDHAM
3 HEADING1 MINUTES OF THE MEETING HELD ON TUESDAY 14 FEBRUARY 2017
7 HEADING1 [19] 19. APOLOGIES FOR ABSENCE
9 TEXT It was noted that apologies for absence had been received from Councillor Oak.
12 HEADING1 [20] 20. URGENT ITEMS
14 TEXT There were none.
15 HEADING1 [1] 1. Purpose of the report
17 TEXT [1.1] 1.1 The report asks the committee to adopt the plan for the year, and tells it how the last one went.
21 TEXT [1.2] 1.2 The priorities of the plan are:
23 ITEM [1] 1. Theft
24 ITEM [2] 2. Arson, with the fire service
27 HEADING2 Theft and arson
29 CAPTION [Table 1] Table 1: Theft and arson, with the change on the year
31 CELL Kind 2015/16 2016/17 Change
36 ROW Theft 1,200 1,320 10.0%
37 ROW Arson* of vehicles too 40 30 -25.0%
42 NOTE [*] * Arson is counted by the fire service.
43 NOTE Source: the police
45 HEADING1 [Appendix 1] Appendix 1
47 HEADING2 Where the figures come from
"""
TABLE = [
    ("Kind", "2015/16", "2016/17", "Change"),
    ("Theft", "1,200", "1,320", "10.0%"),
    ("Arson* of vehicles too", "40", "30", "-25.0%"),
]
