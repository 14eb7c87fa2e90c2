"""Takes a paper read for proof; gives the lists that it announces with a number, and whether they are as long."""

from collections.abc import Iterator

from orderpaper.checks.proof.parts.announced import Announced, read_following, read_inline
from orderpaper.checks.proof.parts.skeleton import draw
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.reading import Reading

CODE = "lists-are-as-long-as-announced"


def lists_are_as_long_as_announced(reading: Reading) -> Iterator[Claim]:
    """Give the lists of a paper that follow their number: five priorities and four items, 5 wards (three names)."""
    places = {id(passage): at for at, passage in enumerate(reading.passages)}
    for sentence in reading.sentences:
        if ":" not in sentence.text and "(" not in sentence.text and ")" not in sentence.text:
            continue
        skeleton = draw(sentence)
        yield from (_judge(each) for each in read_inline(skeleton))
        if skeleton.text.rstrip(" -–—").endswith(":"):
            at = places[id(sentence.passage)]
            yield from (_judge(each) for each in read_following(skeleton, reading.passages, at))


def _judge(announced: Announced) -> Claim:
    said, counted = announced.said, announced.counted
    is_right = counted.has(int(said.value))
    what = f"“{said.text} {announced.things}”" if announced.things else f"“{said.text}”"
    message = f"{what} are announced, and the list has {counted}. Correct the number, or put in what is missing."
    return say(
        CODE,
        announced.skeleton.sentence,
        said.start,
        None if is_right else Severity.STOP,
        stated=said.text,
        recomputed=str(counted),
        message="" if is_right else message,
    )
