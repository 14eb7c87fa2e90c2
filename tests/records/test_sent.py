"""What was sent: fingerprints that change with every letter, and texts found by their key."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.place import Place
from orderpaper.records.sent import Sent, SentText, fingerprint

TEXT = SentText("T3", Place("report.xlsx", "Implications", "B5"), "Legal", "Implications", "None.", "None.")
SENT = Sent("report.xlsx", "The plan", "CHE", None, "Legal", ("Head of Legal",), None, (TEXT,))


def test_a_text_is_found_by_its_key_and_nothing_by_another():
    assert SENT.find("T3") is TEXT
    assert SENT.find("T4") is None


def test_the_fingerprint_of_a_text_is_that_of_its_printed_words():
    assert TEXT.fingerprint == hashlib.sha256(b"None.").hexdigest()


@given(
    st.lists(st.text(alphabet="ab", max_size=3), max_size=3), st.lists(st.text(alphabet="ab", max_size=3), max_size=3)
)
def test_texts_that_differ_in_words_or_in_where_one_ends_have_other_fingerprints(one, other):
    if one and other:
        assert (fingerprint(*one) == fingerprint(*other)) == (one == other)
