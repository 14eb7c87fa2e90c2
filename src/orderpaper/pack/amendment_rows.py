"""Takes a returned copy, read; gives a row for each of its edits and comments, for an officer to accept or not."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from orderpaper.pack.typed_dates import read_moment
from orderpaper.records.amendment import CLEARED_TEXT, COMMENT, ELSEWHERE, FIGURE, OTHER_TEXT, REPLY, Amendment
from orderpaper.records.new_rows import make_amendment
from orderpaper.records.place import Place
from orderpaper.records.returned import OtherEdit, Returned, TextEdit
from orderpaper.records.revision import Comment, Revision, RevisionKind
from orderpaper.records.sent import SentText

OURS = "orderpaper"
"""The author of the comments that a review copy goes out with."""
PLAIN = frozenset((RevisionKind.INSERTED, RevisionKind.DELETED))
"""What old and new text say by themselves; other kinds of change are said beside the place."""
MOST_QUOTED = 60
MOST_CELLS = 8


def list_amendments(returned: Returned) -> Iterator[Amendment]:
    """Give a row for each edit of a text or a figure, each edit elsewhere, and each comment and reply, in this order.

    What stood in the copy when it went out, as our own comments, is none.
    """
    yield from (_from_edit(returned, each) for each in returned.edits)
    yield from (_from_other(returned, each) for each in returned.others)
    yield from (_from_comment(returned, each) for each in returned.comments if each.author != OURS)


def _make(returned: Returned, kind: str, old: str, new: str, **said: Any) -> Amendment:  # noqa: ANN401 - its fields
    sent = returned.sent
    return make_amendment(
        kind=kind,
        old=old,
        new=new,
        paper=sent.paper if sent else "",
        post=sent.to if sent else "",
        file=returned.file,
        file_sha256=returned.sha256,
        **said,
    )


def _from_edit(returned: Returned, edit: TextEdit) -> Amendment:
    where = _say_where(edit.revisions)
    if edit.figure:
        first = edit.figure[0]
        said = {"workbook": first.file, "sheet": first.within, "cell": first.at}
        where = "; ".join(filter(None, (where, _say_figure(edit))))
    else:
        said = _say_cell(edit.sent)
    kind = FIGURE if edit.figure else CLEARED_TEXT if edit.sent.post else OTHER_TEXT
    return _make(returned, kind, edit.old, edit.new, **said, **_say_author(edit.revisions), where=where)


def _from_other(returned: Returned, edit: OtherEdit) -> Amendment:
    where = _say_where(edit.revisions) or _say_place(edit.place)
    return _make(returned, ELSEWHERE, edit.old, edit.new, **_say_author(edit.revisions), where=where)


def _from_comment(returned: Returned, comment: Comment) -> Amendment:
    """Give the row of a comment; its old text is what it is about, and a reply says what it answers."""
    answered = next((each for each in returned.comments if comment.answers and each.number == comment.answers), None)
    quoted = f"answers {answered.author}: “{_shorten(answered.words)}”" if answered else ""
    text = returned.sent.find(comment.key.partition(".")[0]) if returned.sent else None
    return _make(
        returned,
        REPLY if comment.answers else COMMENT,
        comment.about,
        comment.words,
        **(_say_cell(text) if text else {}),
        who=comment.author,
        made_on=read_moment(comment.made_at),
        is_resolved=comment.is_resolved,
        where="; ".join(filter(None, (_say_place(comment.place), quoted))),
    )


def _say_cell(text: SentText) -> dict[str, str]:
    place = text.place
    cell = {"workbook": place.file, "sheet": place.within, "cell": place.at}
    return {**cell, "row": text.row, "column": text.heading}


def _say_author(revisions: Iterable[Revision]) -> dict[str, Any]:
    """Give who made the changes, everybody once, and the day of the last; nobody where they were not tracked."""
    made = tuple(revisions)
    days = [day for each in made if (day := read_moment(each.made_at))]
    return {
        "who": ", ".join(dict.fromkeys(each.author for each in made if each.author)),
        "made_on": max(days, default=None),
        "is_tracked": bool(made),
    }


def _say_where(revisions: Iterable[Revision]) -> str:
    """Give where the first change stands, and what was done where that is more than words added or deleted."""
    made = tuple(revisions)
    kinds = ", ".join(dict.fromkeys(each.kind.value for each in made if each.kind not in PLAIN))
    place = _say_place(made[0].place) if made else ""
    return f"{place} ({kinds})" if kinds else place


def _say_place(place: Place) -> str:
    """Give where something stands in its file, whose name has a column of its own: a copy may have two."""
    return str(Place("", place.within, place.at))


def _say_figure(edit: TextEdit) -> str:
    """Give the text that says the figure; and its cells, where it is made from several."""
    said = f"in {edit.sent.place}"
    return f"{said}, from {_say_cells(edit.figure)}" if len(edit.figure) > 1 else said


def _say_cells(cells: Sequence[Place]) -> str:
    rest = len(cells) - MOST_CELLS
    named = ", ".join(str(each) for each in cells[:MOST_CELLS])
    return f"{named} and {rest} more" if rest > 0 else named


def _shorten(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= MOST_QUOTED else f"{plain[: MOST_QUOTED - 1]}…"
