"""What is compared in a text, for tests: the stated words, the other words, and whether they are reported."""

from orderpaper.checks.proof.parts.skeleton import draw
from orderpaper.checks.proof.parts.vocabulary import read_vocabulary
from proofed import proof


def compare(comparing, text, *rows):
    """Give what a function makes of the sentences of a text."""
    reading = proof(text, *rows)
    return tell(comparing([draw(each) for each in reading.sentences], read_vocabulary(reading)))


def tell(compared):
    """Give the statements compared, each with its answer as a word, or nothing where it holds."""
    return [(each.at.words, each.other.words, str(each.answer or "")) for each in compared]
