"""What is forbidden is said in words that stand in a sentence."""

from orderpaper.records.forbidden import Forbidden, KeptBack, Why
from orderpaper.records.place import Place


def test_each_reason_reads_on_in_a_sentence():
    assert [f"This is {why}." for why in Why] == [
        "This is exempt.",
        "This is the name of somebody who signed off.",
        "This is an e-mail address.",
    ]


def test_what_is_forbidden_repeats_nothing_unless_it_is_known():
    kept = KeptBack("Alex Finch", Place("report.xlsx", "Implications", "D5"))
    assert Forbidden(kept.words, Why.SIGN_OFF, kept.place).repeated == ""
