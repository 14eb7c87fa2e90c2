"""What stands in words is marked in its order; a footnote stands where Word takes one, and in words elsewhere."""

from orderpaper.records.display import Caption, Reference
from orderpaper.records.place import Place
from orderpaper.records.text import Note, join_sourced, paragraph, source
from orderpaper.word.marking import Marking, print_between, print_stretch
from orderpaper.word.styles import read_styles
from orderpaper.word.traces import END, Mark, write_mark

CELL = Place("statistics.xlsx", "Drugs", "B2")


def make():
    return Marking(read_styles("", ""), {}, Place("example.docx"))


def test_nothing_is_marked_in_plain_words():
    marking = make()
    assert list(marking.mark_words("8,296", (), str)) == []
    assert not marking.has_marks


def test_figures_references_and_notes_are_marked_in_their_order():
    marking = make()
    words = join_sourced((source("8", (CELL,)), " of ", source("it", (CELL,), "shown.drugs")))
    marks = marking.mark_words(words, (Note(1, paragraph("x")),), lambda prose: f"[{prose}]")
    assert list(marks) == [
        Mark(0, 1, write_mark("f", 0), END), Mark(1, 1, "[x]"), Mark(5, 7, write_mark("r", 0), replaces=True),
    ]  # fmt: skip
    assert marking.has_marks


def test_a_figure_without_letters_is_none():
    assert list(make().mark_words(source("", (CELL,)), (), str)) == []


def test_a_caption_and_what_points_at_it_wait_for_their_place():
    marking = make()
    assert marking.mark_caption(Caption("a", "Table", "Drugs"), "4") == write_mark("c", 0)
    assert marking.mark_reference(Reference("a", "Table")) == write_mark("r", 0)
    assert marking.references.say_reference(0) == "Table 4"


def test_a_note_is_marked_in_the_document_and_said_in_brackets_elsewhere_and_within_another():
    marking = make()
    inner = []

    def print_paragraphs(style):
        inner.append(marking.mark_note(lambda _style: "never", lambda: "more"))
        return f"<w:p><w:pPr>{style}</w:pPr></w:p>"

    assert marking.mark_note(print_paragraphs, lambda: "never") == write_mark("n", 0)
    assert inner == [" (more)"]
    marking.part = "word/header1.xml"
    assert marking.mark_note(print_paragraphs, lambda: "words") == " (words)"


def test_words_are_escaped_broken_into_lines_and_cleaned():
    assert print_between("R&D\nx\x00") == 'R&amp;D</w:t><w:br/><w:t xml:space="preserve">x\N{REPLACEMENT CHARACTER}'
    assert print_stretch("a<b", [Mark(1, 1, "*")], (0, 3)) == "a*&lt;b"
