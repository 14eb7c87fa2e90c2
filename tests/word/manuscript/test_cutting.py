"""A quote is found however it is spaced, and cut out of its runs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.word.facts.styles import W, read_styles
from orderpaper.word.manuscript.cutting import cut_out, find_quote
from orderpaper.word.manuscript.words import WordsReader
from orderpaper.word.page_fields import XML_SPACE
from word.manuscript.papers import element, raised
from word_builder import paragraph, run


def open_paragraph(*content):
    made = element(paragraph(*content))
    return made, WordsReader(read_styles(None, None)).read(made, "")


def runs_of(made):
    return ["".join(each.itertext()) for each in made.iter(f"{W}r")]


def cut(words, quote):
    first, last = cut_out(words, find_quote(words.text, quote))
    paragraph_of = first.getparent()
    runs = list(paragraph_of.iter(f"{W}r"))
    return "".join("".join(each.itertext()) for each in runs[runs.index(first) : runs.index(last) + 1])


@pytest.mark.parametrize(
    ("words", "quote", "found"),
    [
        ("It fell by 20%.", "fell by", "fell by"), ("It fell\tby\n20%.", "fell by 20%", "fell\tby\n20%"),
        ("2010/\u200b2011 was", "2010/2011", "2010/\u200b2011"), ("It fell", "… fell", "fell"),
        ("It fell", "It f…", "It f"),
        ("two\u2011way", "two-way", "two\u2011way"), ("It fell.", "rose", None), ("It fell.", "", None),
        ("", "x", None),
        ("It fell.", " … ", None),
    ],
)  # fmt: skip
def test_a_quote_is_found(words, quote, found):
    span = find_quote(words, quote)
    assert (None if span is None else words[span[0] : span[1]]) == found


def test_runs_are_cut_at_the_ends_of_a_quote_and_keep_their_look():
    made, words = open_paragraph(run("It fell by ", "<w:i/>"), run("20% in", "<w:b/>"), " all.")
    assert cut(words, "by 20%") == "by 20%"
    assert runs_of(made) == ["It fell ", "by ", "20%", " in", " all."]
    looks = [[child.tag.rpartition("}")[2] for child in each.find(f"{W}rPr")] for each in made.iter(f"{W}r")]
    assert looks == [["i"], ["i"], ["b"], ["b"], []]


def test_spaces_at_a_cut_are_kept():
    made, words = open_paragraph("<w:r><w:t>It fell by</w:t></w:r>")
    cut(words, "fell")
    assert [(each.text, each.get(XML_SPACE)) for each in made.iter(f"{W}t")] == [
        ("It ", "preserve"), ("fell", "preserve"), (" by", "preserve"),
    ]  # fmt: skip


def test_a_quote_of_whole_runs_is_not_cut():
    made, words = open_paragraph("It ", "fell", ".")
    assert cut(words, "fell") == "fell"
    assert runs_of(made) == ["It ", "fell", "."]


def test_several_quotes_are_cut_out_one_after_the_other():
    made, words = open_paragraph("It fell by 20% in all.")
    assert [cut(words, each) for each in ("by 20%", "20% in", "It", "fell by 20% in all.")] == [
        "by 20%", "20% in", "It", "fell by 20% in all.",
    ]  # fmt: skip
    assert "".join(runs_of(made)) == "It fell by 20% in all."


def test_a_run_of_several_lines_is_cut_between_them():
    made, words = open_paragraph("<w:r w:rsidR='1'><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r>")
    assert cut(words, "two") == "two"
    assert [each.get(f"{W}rsidR") for each in made.iter(f"{W}r")] == ["1", "1", "1"]


def test_the_space_after_a_mark_is_no_letter_of_the_file():
    made, words = open_paragraph(raised("1"), "Provisional figures.")
    assert cut(words, "1 Provisional") == "1Provisional"
    assert "".join(runs_of(made)) == "1Provisional figures."


@given(st.lists(st.text("ab ", min_size=1, max_size=5), min_size=1, max_size=5), st.data())
def test_cutting_changes_no_word(texts, data):
    made, words = open_paragraph(*(run(each) for each in texts))
    whole = "".join(texts)
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start + 1, len(whole)))
    first, last = cut_out(words, (start, end))
    assert "".join(runs_of(made)) == words.text == whole
    runs = list(made.iter(f"{W}r"))
    within = runs[runs.index(first) : runs.index(last) + 1]
    assert "".join("".join(each.itertext()) for each in within) == whole[start:end]
