"""The spaces of empty lines are letters while the engine works, and spaces again after it; nothing else is touched."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.word.compare.spaces import LETTER, hide_spaces, show_spaces
from orderpaper.word.revisions.stories import read_stories

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def make(*paragraphs, text="t"):
    body = "".join(
        f"<w:p>{''.join(f'<w:r><w:{text}>{run}</w:{text}></w:r>' for run in runs)}</w:p>" for runs in paragraphs
    )
    return {"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()}


def words(parts):
    return read_stories(parts)["word/document.xml"]


def test_a_paragraph_of_spaces_is_letters_for_the_while():
    assert words(hide_spaces(make([" ", "  "]))) == (LETTER * 3,)


def test_a_paragraph_with_a_word_in_it_and_an_empty_one_stay():
    parts = make([" ", "word"], [], [""], ["\u00a0"])
    assert words(hide_spaces(parts)) == words(parts)


def test_deleted_spaces_come_back_too_and_are_kept():
    shown = show_spaces(make([LETTER], text="delText"))["word/document.xml"]
    assert b'<w:delText xml:space="preserve"> </w:delText>' in shown


def test_what_has_no_such_letter_is_left_as_it_is():
    parts = make(["word"])
    assert show_spaces(parts) == parts


@given(st.lists(st.lists(st.sampled_from([" ", "  ", "a", "a b", "", "\u2003"]), max_size=3), max_size=5))
def test_whatever_was_hidden_is_shown_again(paragraphs):
    parts = make(*paragraphs)
    assert words(show_spaces(hide_spaces(parts))) == words(parts)
