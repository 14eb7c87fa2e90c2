"""Takes sentences; gives each that a paper prints twice in the same words, with the numbers that differ."""

import re
from collections.abc import Iterator, Sequence

from orderpaper.checks.proof.measures.statements import Compared, list_dates, say_keystroke, state
from orderpaper.checks.proof.parts.skeleton import Skeleton
from orderpaper.checks.proof.parts.vocabulary import Vocabulary
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import PassageKind
from orderpaper.records.quantity import Quantity

LEAST_WORDS = 6
TELLING, LARGE = 10, 100
WHOLE = re.compile(r"[A-Z“‘(£].*[a-z0-9%)]\.[”’]?$", re.DOTALL)
SIGN = re.compile(r"[^\w\ue000-\ue00a]+")


def compare_repeats(skeletons: Sequence[Skeleton], vocabulary: Vocabulary) -> Iterator[Compared]:
    """Give the sentences that stand twice in the same words; the second where one number, and no date, differs."""
    first: dict[str, Skeleton] = {}
    telling: dict[str, bool] = {}
    for skeleton in skeletons:
        if skeleton.sentence.numbers and WHOLE.match(skeleton.sentence.text) and not _begins_with_mark(skeleton):
            words = SIGN.sub(" ", skeleton.text.casefold()).strip()
            before = first.setdefault(words, skeleton)
            if before is skeleton:
                continue
            if words not in telling:
                telling[words] = _is_telling(skeleton, vocabulary)
            yield from _compare(skeleton, before) if telling[words] else ()


def _begins_with_mark(skeleton: Skeleton) -> bool:
    """Tell whether a sentence begins with a number, as a footnote or an item does; it is not what the sentence says."""
    return skeleton.sentence.passage.kind is PassageKind.NOTE or skeleton.sentence.quantities[0].start == 0


def _is_telling(skeleton: Skeleton, vocabulary: Vocabulary) -> bool:
    """Tell whether a sentence has so many words of its own that it was copied."""
    return len(vocabulary.list_measure(skeleton.text)) >= LEAST_WORDS


def _compare(skeleton: Skeleton, before: Skeleton) -> Iterator[Compared]:
    pairs = list(zip(skeleton.sentence.quantities, before.sentence.quantities, strict=True))
    apart = [(one, other) for one, other in pairs if one.is_number and one.value != other.value]
    if list_dates(skeleton) != list_dates(before) or len(apart) > 1 or (apart and not _is_slip(pairs, *apart[0])):
        return
    at = apart[0] if apart else next(pair for pair in pairs if pair[0].is_number)
    yield _report(skeleton, before, *at) if apart else Compared(state(skeleton, at[0]), state(before, at[1]))


def _is_slip(pairs: Sequence[tuple[Quantity, Quantity]], one: Quantity, other: Quantity) -> bool:
    """Tell whether a number was changed in a sentence about the same: another number stays, or one digit is wrong."""
    stays = any(mine.is_number and mine.value == theirs.value >= TELLING for mine, theirs in pairs)
    return stays or (min(one.value, other.value) >= LARGE and bool(say_keystroke(one.text, other.text)))


def _report(skeleton: Skeleton, before: Skeleton, one: Quantity, other: Quantity) -> Compared:
    there = state(before, other)
    keystroke = say_keystroke(one.text, other.text)
    message = (
        f"The same sentence stands at {there.where} with {other.text} in place of {one.text}.{keystroke} "
        "Write one of them in both."
    )
    return Compared(state(skeleton, one), there, Severity.QUERY, message)
