"""Sentences for the tests of changes: read, and drawn with one sign for each quantity."""

from orderpaper.checks.proof.changes.amounts import find_changes
from orderpaper.checks.proof.changes.links import hear
from orderpaper.checks.proof.changes.pairs import find_pairs
from orderpaper.checks.proof.changes.skeleton import draw_skeleton
from proofed import proof


def draw(text):
    """Give the skeleton of the one sentence of a text."""
    (sentence,) = proof(text).sentences
    return draw_skeleton(sentence)


def listen(text):
    """Give the one sentence of a text with its changes and pairs."""
    (sentence,) = proof(text).sentences
    return hear(sentence)


def changes(text):
    """Give the changes of a sentence: the amounts as printed, and the way."""
    found = find_changes(draw(text))
    return [([amount.quantity.text for amount in each.amounts], each.way and each.way.value) for each in found]


def pairs(text):
    """Give the pairs of a sentence: the earlier and the later number as printed; amounts are left out."""
    skeleton = draw(text)
    taken = {letter for change in find_changes(skeleton) for letter in change.letters}
    return [(pair.first.text, pair.last.text) for pair in find_pairs(skeleton, taken)]
