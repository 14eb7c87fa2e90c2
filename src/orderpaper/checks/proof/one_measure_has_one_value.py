"""Takes a paper read for proof; gives what it says twice of one measure, place and period, and whether both agree."""

from collections.abc import Iterator

from orderpaper.checks.proof.measures.currents import compare_currents
from orderpaper.checks.proof.measures.extremes import compare_extremes
from orderpaper.checks.proof.measures.grants import compare_grants
from orderpaper.checks.proof.measures.locations import compare_locations
from orderpaper.checks.proof.measures.movements import compare_movements
from orderpaper.checks.proof.measures.plans import compare_plans
from orderpaper.checks.proof.measures.populations import compare_populations
from orderpaper.checks.proof.measures.repeats import compare_repeats
from orderpaper.checks.proof.measures.statements import Compared
from orderpaper.checks.proof.measures.telephones import compare_telephones
from orderpaper.checks.proof.parts.skeleton import draw
from orderpaper.checks.proof.parts.vocabulary import read_vocabulary
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.records.claim import Claim
from orderpaper.records.reading import Reading

CODE = "one-measure-has-one-value"


def one_measure_has_one_value(reading: Reading) -> Iterator[Claim]:
    """Give what a paper says twice: a movement, a population, a current rate, the lowest ward, a grant, a telephone."""
    told: set[tuple[int, str]] = set()
    for compared in _compare(reading):
        at = compared.at
        key = (id(at.sentence.passage), at.words)
        if compared.answer is None or key not in told:
            told |= {key} if compared.answer else set()
            yield say(
                CODE,
                at.sentence,
                at.letter,
                compared.answer,
                stated=at.words,
                recomputed=compared.other.words,
                message=compared.message,
            )


def _compare(reading: Reading) -> Iterator[Compared]:
    vocabulary = read_vocabulary(reading)
    skeletons = [draw(sentence) for sentence in reading.sentences]
    yield from compare_movements(reading, skeletons, vocabulary)
    yield from compare_populations(skeletons)
    yield from compare_currents(skeletons, vocabulary)
    yield from compare_extremes(skeletons, vocabulary)
    yield from compare_repeats(skeletons, vocabulary)
    yield from compare_grants(skeletons)
    yield from compare_plans(reading.passages)
    yield from compare_telephones(reading.passages)
    yield from compare_locations(reading.passages, vocabulary)
