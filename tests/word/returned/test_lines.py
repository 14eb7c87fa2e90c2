"""The lines of a paper: what each says, whether controls stand there, and which words fields work out."""

import pytest

from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.returned.lines import holds_only, is_entry, list_lines
from orderpaper.word.returned.views import Views
from word.returned.copies import COPY
from word_builder import control, paragraph, run, table, text_box, word_file


def lines_of(*body):
    views = Views(read_parts(WordFile("x", word_file(body))), "x")
    return list_lines(views.original)


def field(result, *, ends=True):
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' if ends else ""
    return f'<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText></w:r>{run(result)}{end}'


def test_lines_are_outside_where_no_control_stands_in_or_round_them():
    tag = '<w:tag w:val="T1"/>'
    read = lines_of(
        paragraph("a"), paragraph(""), control(paragraph("b"), tag), paragraph("c ", control(run("d"), tag)),
        table("<w:tr><w:tc>" + paragraph("e", text_box(paragraph("f"))) + "</w:tc></w:tr>"),
    )  # fmt: skip
    assert [(each.words, each.outside, holds_only(each, "T1")) for each in read] == [
        ("a", True, False), ("b", False, False), ("c d", False, True), ("e", True, False),
    ]  # fmt: skip


def test_headers_come_last_and_are_not_outside():
    views = Views(read_parts(WordFile("x", word_file([paragraph("a")], parts={"header": paragraph("h")}))), "x")
    assert [(each.words, each.outside) for each in list_lines(views.original)] == [("a", True), ("h", False)]


@pytest.mark.parametrize(
    ("content", "pieces"),
    [
        ((run("plain"),), ("plain",)),
        ((run("Table "), field("3"), run(": crime")), ("Table ", ": crime")),
        ((run("on "), f'<w:fldSimple w:instr="DATE">{run("today")}</w:fldSimple>', run(".")), ("on ", ".")),
        ((field("open", ends=False),), ("", "")),
        ((run("result"), '<w:r><w:fldChar w:fldCharType="end"/></w:r>', run("after")), ("after",)),
    ],
)
def test_the_words_between_fields(content, pieces):
    (line,) = lines_of(paragraph(*content))
    assert line.pieces == pieces


def test_entries_of_a_contents_list_are_known():
    (line,) = lines_of(paragraph("Reasons", style="TOC1"))
    assert line.is_contents
    assert [is_entry(each) for each in ("Reasons\t12", "Reasons 12", "a\tb")] == [True, False, False]
    assert not any(each.is_contents for each in list_lines(Views(read_parts(WordFile("x", COPY)), "x").original))
