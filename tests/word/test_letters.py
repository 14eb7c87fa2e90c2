"""Text keeps every sign that a Word file may hold."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from orderpaper.word.letters import clean, is_writable
from word.charts.examples import HOSTILE


def test_ordinary_text_is_untouched():
    assert clean(HOSTILE) == HOSTILE
    assert clean("a\tb\nc") == "a\tb\nc"


def test_a_sign_that_cannot_be_written_leaves_a_mark():
    assert clean("a\x0bb\ud800c\uffff") == "a�b�c�"


@given(st.text(st.characters(exclude_categories=()), max_size=20))
def test_whatever_comes_can_be_written(text):
    node = etree.Element("a")
    node.text = clean(text)
    assert len(node.text) == len(text)
    assert all(given == kept or not is_writable(given) for given, kept in zip(text, node.text, strict=True))
