"""Words read for proof, for tests: the sentences of a text and their quantities, with any table rows given beside."""

from orderpaper.pack.manuscript.text import read_text
from orderpaper.records.reading import Reading
from orderpaper.statistics.language.sentences import read_sentences


def proof(text, *rows, name="paper.txt"):
    """Give a text read for proof; `rows` are the Tabled rows of its tables."""
    manuscript = read_text(text, name)
    return Reading(manuscript, read_sentences(manuscript.passages), rows)


def answers(claims):
    """Give what the claims that do not hold say: their answer, what is stated, and what was worked out."""
    return [(str(each.answer), each.stated, each.recomputed) for each in claims if each.answer]
