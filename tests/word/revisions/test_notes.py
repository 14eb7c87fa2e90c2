from orderpaper.word.revisions.notes import list_pointed, take_out_notes
from orderpaper.word.revisions.resolve import accept_all, reject_all
from revised import gone, line, mark, names, parts_of, tree, words

SIGN = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
NOTES = '<w:footnote w:id="{}">{}</w:footnote>'
SEPARATOR = f'<w:footnote w:type="separator" w:id="0">{line()}</w:footnote>'
START, END = '<w:commentRangeStart w:id="{0}"/>', '<w:commentRangeEnd w:id="{0}"/>'
REFERENCE = '<w:r><w:commentReference w:id="{}"/></w:r>'


def comment(number, para_id):
    said = f'<w:p w14:paraId="{para_id}">{words("Why?")}</w:p>'
    return f'<w:comment w:id="{number}" w:author="Ann">{said}</w:comment>'


def test_a_note_whose_number_is_deleted_goes_with_it_and_comes_back_with_it():
    notes = SEPARATOR + NOTES.format(1, line("one")) + NOTES.format(2, line(mark("del", gone("two"))))
    parts = parts_of(line("a", SIGN.format(1), mark("del", SIGN.format(2))), notes=notes)
    settled = accept_all(parts)["word/footnotes.xml"]
    assert b"one" in settled
    assert b'w:id="2"' not in settled
    assert b'w:id="0"' in settled
    assert b">two<" in reject_all(parts)["word/footnotes.xml"]


def test_an_added_note_goes_when_that_is_rejected():
    notes = NOTES.format(1, line(mark("ins", words("new"))))
    parts = parts_of(line("a", mark("ins", SIGN.format(1))), notes=notes)
    assert b"footnote " not in reject_all(parts)["word/footnotes.xml"]
    assert b">new<" in accept_all(parts)["word/footnotes.xml"]


def test_a_note_nothing_pointed_to_before_is_left_alone():
    parts = parts_of(line("a", mark("del", gone("b"))), notes=NOTES.format(7, line("stray")))
    assert accept_all(parts)["word/footnotes.xml"] == parts["word/footnotes.xml"]


def test_a_comment_goes_with_the_words_that_held_its_place_and_its_thread_with_it():
    body = line("a", mark("del", START.format(3) + gone("b") + END.format(3) + REFERENCE.format(3)))
    threads = '<w15:commentEx w15:paraId="0000000a" w15:done="0"/><w15:commentEx w15:paraId="0000000B" w15:done="0"/>'
    parts = parts_of(body, comments=comment(3, "0000000A") + comment(4, "0000000B"), threads=threads)
    settled = accept_all(parts)
    assert b"commentRange" not in settled["word/document.xml"]
    assert b'w:id="3"' not in settled["word/comments.xml"]
    assert b'w:id="4"' in settled["word/comments.xml"]
    assert b"0000000a" not in settled["word/commentsExtended.xml"]
    assert b"0000000B" in settled["word/commentsExtended.xml"]
    assert b'w:id="3"' in reject_all(parts)["word/comments.xml"]


def test_a_comment_on_words_that_are_deleted_stays_while_its_place_does():
    body = line("a", START.format(3), mark("del", gone("b")), END.format(3), REFERENCE.format(3))
    settled = accept_all(parts_of(body, comments=comment(3, "0000000A")))
    assert b"commentRangeStart" in settled["word/document.xml"]
    assert b'w:id="3"' in settled["word/comments.xml"]


def test_marks_of_a_lost_comment_that_stood_outside_the_deletion_go():
    body = line(START.format(3), "a", END.format(3), mark("del", REFERENCE.format(3)))
    settled = accept_all(parts_of(body, comments=comment(3, "0000000A")))
    assert b"comment" not in settled["word/document.xml"]


def test_what_points_to_a_note_is_known_by_kind_and_number():
    assert list_pointed([tree(line(SIGN.format(1), REFERENCE.format(1)))]) == {("footnote", "1"), ("comment", "1")}


def test_nothing_is_taken_out_where_nothing_was_lost():
    root = tree(line(SIGN.format(1)))
    take_out_notes({"word/document.xml": root}, list_pointed([root]))
    assert "footnoteReference" in names(root)
