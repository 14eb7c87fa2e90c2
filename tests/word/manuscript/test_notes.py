"""Notes are numbered as Word numbers them, and stand after the paper."""

from orderpaper.records.manuscript import PassageKind
from orderpaper.word.manuscript.blocks import iter_lines
from orderpaper.word.manuscript.notes import iter_holders, list_notes, note_key
from word.manuscript.papers import call, element, note, read, walk_through
from word_builder import cell, heading, paragraph, row, table

BODY = (
    heading(1, "Theft"),
    paragraph("First", call(5), " and last", call(2, "endnote")),
    table(row("a", cell(paragraph("b", call(4))))),
)


def notes_of(*body, settings=()):
    return list_notes(iter_lines(walk_through(*body)[0]), settings)


def test_notes_are_numbered_in_the_order_they_are_called():
    assert [(each.number, each.where.at, each.where.paragraph) for each in notes_of(*BODY)] == [
        ("1", "footnote 1", 2), ("2", "footnote 2", 2), ("i", "endnote i", 2),
    ]  # fmt: skip


def test_the_file_may_say_how_they_count():
    said = element('<w:x><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr></w:x>')
    assert [each.number for each in notes_of(*BODY, settings=(None, said))] == ["c", "d", "i"]


def test_a_mark_typed_by_hand_is_not_counted():
    own = paragraph("x", call(9, more=' w:customMarkFollows="1"'), call(8))
    assert [(each.number, each.where.at) for each in notes_of(own)] == [
        ("", "paragraph 1, footnote"), ("1", "footnote 1"),
    ]  # fmt: skip


def test_a_note_is_counted_once():
    assert [each.number for each in notes_of(paragraph(call(5), call(5), call(6)))] == ["1", "2"]


def test_the_words_of_each_note_are_found_by_kind_and_id():
    part = element(f"<w:footnotes>{note(3, 'a')}{note(4, 'b')}</w:footnotes>")
    assert [key for key, _node in iter_holders(part)] == [("footnote", "3"), ("footnote", "4")]
    assert list(iter_holders(None)) == []
    assert note_key(element(call(7, "endnote"))[1]) == ("endnote", "7")


def test_notes_are_passages_after_the_body_each_with_its_number():
    parts = {
        "footnotes": note(4, "Police figures.") + note(5, "A year.", "To March."),
        "endnotes": note(2, "End.", kind="endnote"),
    }
    made = [each for each in read(*BODY, **parts).passages if each.kind is PassageKind.NOTE]
    assert [(each.number, each.text, each.find().at, each.find().heading) for each in made] == [
        ("1", "A year.", "footnote 1", "Theft"), ("", "To March.", "footnote 1", "Theft"),
        ("2", "Police figures.", "footnote 2", "Theft"), ("i", "End.", "endnote i", "Theft"),
    ]  # fmt: skip


def test_a_note_that_nothing_calls_is_not_read():
    assert [each.text for each in read(paragraph("a"), footnotes=note(5, "Lost.")).passages] == ["a"]
