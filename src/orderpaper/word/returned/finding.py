"""Takes the views of a returned copy, and what was sent; gives where each text stands, and which lines hold none.

In a copy as Word leaves it, a text is what its control holds. Where controls are gone, or another program has cut them
short, texts are found by their words.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from orderpaper.records.keyed import is_same_text
from orderpaper.records.sent import Sent, SentText
from orderpaper.word.returned.held import MARK, Held, find_held
from orderpaper.word.returned.labels import holds_answer
from orderpaper.word.returned.likeness import find_by_words, group_by_key
from orderpaper.word.returned.lines import Line, list_lines
from orderpaper.word.returned.readings import SDT
from orderpaper.word.returned.rest import find_sent
from orderpaper.word.returned.sharing import list_paragraphs_of
from orderpaper.word.returned.views import Views, number_of


@dataclass(frozen=True, slots=True)
class Found:
    """The places of texts, in the order of the page; `by_words` are the texts found so, `lost` those not found.

    A text that is neither was taken out, control and all. `rest` are the lines in which no text stands.
    """

    held: tuple[Held, ...]
    by_words: tuple[SentText, ...] = ()
    lost: tuple[SentText, ...] = ()
    rest: tuple[Line, ...] = ()

    @property
    def by_key(self) -> Mapping[str, tuple[Held, ...]]:
        """The places of each text by its key."""
        return group_by_key(self.held)


def find_texts(views: Views, sent: Sent) -> Found:
    """Give where each text stands; of a copy that was converted, controls are believed only where they hold all."""
    in_controls, pasted = find_held(views, sent)
    is_converted = views.is_converted or not in_controls
    printed = {each.key: each.printed for each in sent.texts}
    believed = [each for each in in_controls if not is_converted or is_same_text(each.original, printed[each.key])]
    missing = [text for text in sent.texts if text.key not in {each.key for each in believed}]
    lines = [each for each in list_lines(views.original) if not holds_answer(each.words, each.controls)]
    lines = _leave_held(views, believed, lines)
    as_sent = find_sent(sent.rest, [each for each in lines if each.outside])
    free = [each for each in lines if each.number not in as_sent and (is_converted or each.outside)]
    by_words = find_by_words(views, missing, free) if missing else ()
    held = sorted((*believed, *by_words), key=_tell_order)
    found = {each.key for each in by_words}
    known = {_plain(line) for each in sent.texts for line in each.printed.split("\n")} if is_converted else set()
    parts = {number for each in held if each.is_part for number in each.paragraphs}
    rest = [each for each in _leave_held(views, held, lines) if each.outside or _is_in(views, each, pasted)]
    untold = {each.number for each in rest if each.number in parts or _plain(each.words) in known} - as_sent
    return Found(
        tuple(held),
        tuple(text for text in missing if text.key in found),
        tuple(text for text in missing if is_converted and text.key not in found),
        tuple(each for each in rest if each.number not in untold),
    )


def _leave_held(views: Views, held: Iterable[Held], lines: Sequence[Line]) -> list[Line]:
    """Give the lines that no text fills."""
    filled = {number for each in held for number in list_paragraphs_of(views, each)}
    return [each for each in lines if each.number not in filled]


def _is_in(views: Views, line: Line, controls: frozenset[str]) -> bool:
    """Tell whether a line stands in one of some controls, or round one."""
    paragraph = views.original.paragraphs[line.number]
    around = [number_of(each) for each in (*paragraph.iterancestors(SDT), *line.controls)]
    return any(each in controls for each in around)


def _tell_order(held: Held) -> int:
    """Give where a text stands: paragraphs and controls are numbered in the order of the page."""
    return int(held.control or held.paragraphs[0])


def _plain(words: str) -> str:
    """Give a line without the mark of its list, and with single spaces."""
    return " ".join(MARK.sub("", words, count=1).split())
