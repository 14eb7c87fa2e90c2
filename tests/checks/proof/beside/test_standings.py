import pytest

from orderpaper.checks.proof.beside.marked import mark
from orderpaper.checks.proof.beside.standings import End, read_standings
from proofed import proof


def read(words):
    (sentence,) = proof(words).sentences
    return list(read_standings(mark(sentence, ())))


@pytest.mark.parametrize(
    ("words", "now", "before", "is_kept", "way"),
    [
        ("It went up from 6th place in 2011/12 to 5th place.", 5, 6, False, 1),
        ("It fell from 8th to 9th.", 9, 8, False, -1),
        ("It is ranked 4th, up from 5th.", 4, 5, False, 1),
        ("It is now ranked 10th in the county (compared with 11th place before).", 10, 11, False, 0),
        ("It continues to be ranked 6th in the county.", 6, None, True, 0),
        ("Its ranking remains 4th.", 4, None, True, 0),
        ("It is in 10th place in the county.", 10, None, False, 0),
        ("It was 3rd county-wide.", 3, None, False, 0),
    ],
)
def test_ranks_now_and_before(words, now, before, is_kept, way):
    (found,) = read(words)
    assert (found.now, found.before, found.is_kept, found.way) == (now, before, is_kept, way)


@pytest.mark.parametrize(
    ("words", "end", "is_of_other"),
    [
        ("It has the 5th lowest rate in the county.", End.LOW, False),
        ("It has the 4th highest levels in the county.", End.HIGH, False),
        ("It is the 9th most deprived district.", End.NONE, False),
        ("It has the 6th lowest rate of litter.", End.LOW, True),
        ("It is ranked 3rd in the county for its parks.", End.NONE, True),
    ],
)
def test_ranks_in_words_count_from_an_end(words, end, is_of_other):
    (found,) = read(words)
    assert (found.end, found.is_of_other) == (end, is_of_other)


@pytest.mark.parametrize(
    "words",
    [
        "It had the 5th highest increase.",
        "It had the 4th highest number of cases.",
        "It was ranked 21st nationally.",
        "It was 3rd in its most similar group.",
        "It is the 2nd highest ward.",
        "It was said on the 3rd of May.",
        "Nothing is ranked.",
    ],
)
def test_ranks_of_other_things_are_left_out(words):
    assert read(words) == []
