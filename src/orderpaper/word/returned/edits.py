"""Takes a sent text, what it was and what it became; gives its edits, and those of its figures apart from it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from orderpaper.records.keyed import is_same_text
from orderpaper.records.returned import TextEdit
from orderpaper.records.revision import Revision
from orderpaper.records.sent import SentText
from orderpaper.word.returned.figures import Typed, type_again
from orderpaper.word.returned.held import Held


@dataclass(frozen=True, slots=True)
class _Change:
    """A text before and after, typed, and the tracked changes between."""

    before: Typed
    after: Typed
    revisions: tuple[Revision, ...] = ()


def list_edits(sent: SentText, places: Iterable[tuple[Held, Sequence[Revision]]]) -> Iterator[TextEdit]:
    """Give the edits of a text in all its places, each with the tracked changes there; none twice.

    What was changed without tracking comes first: from what was sent to what stands under the tracked changes.
    """
    edits: dict[tuple[str, str, bool, object], TextEdit] = {}
    for held, revisions in places:
        for edit in _list_in_place(sent, held, tuple(revisions)):
            edits.setdefault((edit.old, edit.new, edit.is_tracked, edit.figure), edit)
    yield from edits.values()


def _list_in_place(sent: SentText, held: Held, revisions: tuple[Revision, ...]) -> Iterator[TextEdit]:
    as_sent = Typed(sent.typed)
    before = as_sent if is_same_text(held.original, sent.printed) else type_again(sent, held.original)
    if before is not as_sent:
        yield from _tell(sent, _Change(as_sent, before))
    if not is_same_text(held.original, held.final):
        after = as_sent if is_same_text(held.final, sent.printed) else type_again(sent, held.final)
        yield from _tell(sent, _Change(before, after, revisions))


def _tell(sent: SentText, change: _Change) -> Iterator[TextEdit]:
    """Give the edit of the text, if there is one, and then those of its figures."""
    before, after = change.before, change.after
    changed = [
        number
        for number in sorted({*before.changed, *after.changed})
        if number not in before.gone | after.gone and before.say(sent, number) != after.say(sent, number)
    ]
    rest = [each for each in change.revisions if _number_of_figure(each.key) not in changed]
    if not is_same_text(before.words, after.words):
        yield TextEdit(sent, before.words, after.words, tuple(rest) or change.revisions)
    for number in changed:
        own = tuple(each for each in change.revisions if _number_of_figure(each.key) == number)
        old, new = before.say(sent, number), after.say(sent, number)
        yield TextEdit(sent, old, new, own or change.revisions, sent.figures[number].cells)


def _number_of_figure(key: str) -> int:
    """Give the number of the figure, counted from nought, that a key is of; -1 for the key of a text."""
    number = key.partition(".")[2]
    return int(number) - 1 if number.isdigit() else -1
