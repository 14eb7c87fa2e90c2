"""Tracked edits outside the texts are told by paragraph and row, with who made them."""

from orderpaper.records.revision import RevisionKind
from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.revisions.changes import list_revisions
from word.returned.copies import ANN, BOB, COPY, authors, change_part, make_copy, read, say, say_others
from word_builder import paragraph, picture


def test_tracked_edits_elsewhere_are_told_by_paragraph():
    data = ANN.replace(COPY, "The end.", "That is all.")
    data = BOB.insert(data, "This is", " not")
    returned = read(data)
    assert returned.edits == ()
    assert say_others(returned.others) == [
        ("paragraph 2", "This is the report.", "This is not the report."), ("paragraph 7", "The end.", "That is all."),
    ]  # fmt: skip
    assert [authors(each) for each in returned.others] == [["Bob Treasurer"], ["Ann Law", "Ann Law"]]


def test_added_deleted_cut_and_joined_paragraphs_are_told():
    data = ANN.add_paragraph(COPY, "Background papers", "There are some.")
    assert say_others(read(data).others) == [("paragraph 7", "", "There are some.")]
    data = ANN.delete_paragraph(COPY, "Background papers: none.")
    assert say_others(read(data).others) == [("paragraph 6", "Background papers: none.", "")]
    data = ANN.press_enter(COPY, "Background papers:")
    assert [each[1:] for each in say_others(read(data).others)] == [
        ("Background papers: none.", "Background papers:\n none.")
    ]
    data = ANN.delete_paragraph_mark(COPY, "Background papers")
    assert [each[1:] for each in say_others(read(data).others)] == [
        ("Background papers: none.\nThe end.", "Background papers: none.The end.")
    ]


def test_a_moved_paragraph_is_told_where_it_was_and_where_it_is():
    data = ANN.move_paragraph(COPY, "The end.", "This is the report.")
    others = read(data).others
    assert sorted((each.old, each.new, each.revisions[0].kind) for each in others) == [
        ("", "The end.", RevisionKind.MOVED_TO), ("The end.", "", RevisionKind.MOVED_FROM),
    ]  # fmt: skip


def test_an_added_row_is_told_and_a_deleted_one_with_the_texts_in_it():
    data = ANN.add_row(COPY, 0, 3, ["Equality", "There is none.", "Head of Policy"])
    assert say_others(read(data).others) == [("table 1, row 5", "", "Equality | There is none. | Head of Policy")]
    returned = read(ANN.delete_row(COPY, 0, 3))
    assert say(returned.edits) == [("T3", "Nobody is moved.", "", True, [])]
    assert say_others(returned.others) == [("table 1, row 4", "Staffing | Nobody is moved. | ", "")]


def test_an_edit_of_a_header_is_told():
    copy = make_copy(parts={"header": paragraph("Draft report")})
    (other,) = read(ANN.in_part("word/header.xml").replace(copy, "Draft", "Final")).others
    assert (other.place.within, other.old, other.new) == ("Header", "Draft report", "Final report")


def test_looks_alone_are_counted_and_a_picture_is_told():
    data = ANN.format_words(COPY, "The end")
    returned = read(data)
    assert returned.others == ()
    assert returned.remarks == (
        "1 tracked change is of the look alone, or of empty lines, and told nowhere else: look at them in Word.",
    )


def test_a_picture_that_was_put_in_or_taken_out_is_told_though_no_word_is_another():
    def mark(kind):
        return f'<w:{kind} w:id="991" w:author="Ann Law" w:date="2017-03-10T09:30:00Z">{picture()}</w:{kind}>'

    end = "The end.</w:t></w:r>"
    for kind, told in (("ins", ("", "[picture]")), ("del", ("[picture]", ""))):
        returned = read(change_part(COPY, lambda xml, kind=kind: xml.replace(end, f"{end}{mark(kind)}")))
        assert [(each.old, each.new) for each in returned.others] == [told]
        assert returned.remarks == ()


def test_each_tracked_change_outside_the_texts_is_told_once():
    data = ANN.replace(ANN.add_row(COPY, 0, 2, ["Equality", "None.", ""]), "Head of Law", "Monitoring Officer")
    data = BOB.delete_paragraph(BOB.insert(data, "Background papers", " and more"), "This is the report.")
    data = BOB.within("T1").delete(ANN.delete_paragraph_mark(data, "Background"), "required")
    data = ANN.format_words(data, "The end")
    returned = read(data)
    told = [change for each in (*returned.others, *returned.edits) for change in each.revisions]
    made = list_revisions(read_parts(WordFile("x", data)), "returned.docx")
    assert sorted(map(str, told)) == sorted(map(str, made))
