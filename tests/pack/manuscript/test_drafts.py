"""Lines run together to one text, each at its place."""

import pytest

from orderpaper.pack.manuscript.drafts import Draft, Role, run_together
from orderpaper.pack.manuscript.lines import Line
from orderpaper.records.manuscript import Whereabouts


@pytest.mark.parametrize(
    ("lines", "text", "starts"),
    [
        (["one", "two"], "one two", (0, 4)),
        (["co-", "delivered"], "co-delivered", (0, 3)),
        (["2010/", "2011"], "2010/2011", (0, 5)),
        (["2013–", "2018"], "2013–2018", (0, 5)),
        (["a dash -", "then"], "a dash - then", (0, 9)),
        (["28", "th", "of March"], "28th of March", (0, 2, 5)),
        (["28", "the day"], "28 the day", (0, 3)),
        (["part\xad", "ner"], "partner", (0, 4)),
        (["and/or/", "else"], "and/or/ else", (0, 8)),
    ],
)
def test_lines_run_together_with_single_spaces_unless_a_word_is_broken(lines, text, starts):
    assert run_together(lines) == (text, starts)


def test_a_draft_takes_a_line_more_and_stays_what_it_is():
    first, second, third = (Line(words, words, Whereabouts()) for words in ("one", "two", "three."))
    draft = Draft((first,), Role.NOTE).add(second).add(third)
    assert (draft.text, draft.tail, draft.role, draft.is_ended) == ("one two three.", "two three.", Role.NOTE, True)
    assert (draft.first, draft.last) == (first, third)
