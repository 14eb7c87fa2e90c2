"""A paper read for proof."""

from orderpaper.records.manuscript import Form, Manuscript, Passage, PassageKind, Whereabouts
from orderpaper.records.reading import Reading


def test_a_reading_has_the_passages_of_its_paper():
    passage = Passage("It fell.", PassageKind.TEXT, ((0, Whereabouts(line=1)),))
    assert Reading(Manuscript("a.txt", Form.TEXT, (passage,))).passages == (passage,)
