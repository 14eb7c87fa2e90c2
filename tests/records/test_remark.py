"""Remarks: what a comment is about, and what it says."""

from orderpaper.records.manuscript import Whereabouts
from orderpaper.records.remark import Remark


def test_a_remark_knows_its_place_its_words_and_what_is_said_of_them():
    where = Whereabouts(paragraph=3, at="paragraph 3")
    remark = Remark(where, "20%", "21.6%, not 20%.")
    assert (remark.where.at, remark.quote, remark.words) == ("paragraph 3", "20%", "21.6%, not 20%.")
    assert remark == Remark(where, "20%", "21.6%, not 20%.")
