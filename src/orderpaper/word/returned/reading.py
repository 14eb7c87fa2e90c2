"""Takes a Word file that came back; gives everything in it that reviewers have left, and what is to be known of it.

A Word file that is no review copy of ours is read for tracked changes and comments, and nothing more is assumed.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from orderpaper.records.errors import FolderError
from orderpaper.records.keyed import is_same_text
from orderpaper.records.place import Place
from orderpaper.records.returned import OtherEdit, Returned, TextEdit
from orderpaper.records.revision import Comment, Revision
from orderpaper.records.sent import Sent
from orderpaper.word.package import WordFile
from orderpaper.word.returned import remarks
from orderpaper.word.returned.answers import read_answers
from orderpaper.word.returned.edits import list_edits
from orderpaper.word.returned.elsewhere import list_elsewhere
from orderpaper.word.returned.finding import Found, find_texts
from orderpaper.word.returned.opened import DEEP, open_returned
from orderpaper.word.returned.rest import list_untracked
from orderpaper.word.returned.sharing import Shared, list_paragraphs_of, share_revisions
from orderpaper.word.returned.views import Views, cut_key, split_key
from orderpaper.word.review.comments import AUTHOR
from orderpaper.word.review.row_comments import HOW
from orderpaper.word.review.sent_part import find_sent_part, is_intact, read_sent
from orderpaper.word.review.since_words import AUTHOR as SINCE
from orderpaper.word.revisions.changes import list_revisions
from orderpaper.word.revisions.comments import list_comments
from orderpaper.word.revisions.resolve import accept_author
from orderpaper.word.shadow import W


@dataclass(frozen=True, slots=True)
class _Copy:
    """A file that came back, opened: its parts, its views, and the tracked changes and comments in it."""

    file: WordFile
    parts: Mapping[str, bytes]
    views: Views
    revisions: tuple[Revision, ...]
    comments: tuple[Comment, ...]

    def give(self, **found: object) -> Returned:
        """Give what was found, with what is known of every file."""
        digest = hashlib.sha256(self.file.data).hexdigest()
        return Returned(self.file.name, digest, comments=self.comments, **found)  # type: ignore[arg-type]  # its fields


def read_returned(file: WordFile) -> Returned:
    """Give what is in a returned copy: its answers, edits and comments; those of any other Word file too.

    Raises:
        FolderError: the file is no Word file, or one that cannot be read; the message says what to do.
    """
    try:
        return _read(file)
    except RecursionError as fault:
        raise FolderError(DEEP.format(name=file.name)) from fault


def _read(file: WordFile) -> Returned:
    opened = open_returned(file)
    parts = accept_author(opened, SINCE)
    views = Views(parts, file.name, is_converted=remarks.was_saved_by_libreoffice(parts))
    comments = tuple(each for each in list_comments(parts, file.name) if not _is_ours(each))
    copy = _Copy(file, opened, views, list_revisions(views.parts, file.name), comments)
    name = find_sent_part(opened)
    sent = read_sent(opened[name]) if name else None
    if sent is None:
        return _read_other(copy, is_unreadable=name is not None)
    altered = [] if name is None or is_intact(opened[name]) else [remarks.ALTERED]
    return _read_ours(copy, sent, altered)


def _is_ours(comment: Comment) -> bool:
    """Tell whether a comment is one that the copy went out with, as it was."""
    return comment.author == AUTHOR and comment.words.endswith("\n".join(HOW))


# ---- a review copy


def _read_ours(copy: _Copy, sent: Sent, said: Sequence[str]) -> Returned:
    has_libreoffice = copy.views.is_converted
    found = find_texts(copy.views, sent)
    shared = share_revisions(copy.views, copy.revisions, found.held)
    edits = tuple(_list_edits(sent, found, shared))
    asked = [each for each in sent.texts if each.post]
    answered = read_answers(copy.views, asked, found, shared.of_answers)
    left = _leave(copy.views, found, answered.paragraphs)
    of_answers = {copy.views.places.get(each) for each in answered.paragraphs} - set(left.values())
    outside = [each for each in shared.elsewhere if each.place not in of_answers]
    elsewhere = list_elsewhere(copy.views, outside, left)
    lines = [each for each in found.rest if each.number not in answered.paragraphs]
    untracked = tuple(list_untracked(sent.rest, lines, copy.views))
    is_untracked = bool(untracked) or any(not each.is_tracked for each in edits)
    return copy.give(
        sent=sent,
        answers=answered.rows,
        edits=edits,
        others=(*elsewhere.edits, *untracked),
        may_mix=has_libreoffice,
        remarks=(
            *said,
            *([remarks.LIBREOFFICE] if has_libreoffice else []),
            *([remarks.UNTRACKED] if is_untracked and not remarks.is_tracking(copy.parts) else []),
            *remarks.say_found([] if has_libreoffice else found.by_words, found.lost),
            *(each for text in sent.texts for each in remarks.say_differing(text, found.by_key.get(text.key, ()))),
            *remarks.say_unread(answered.rows),
            *remarks.say_formats(elsewhere.formats),
        ),
    )


def _list_edits(sent: Sent, found: Found, shared: Shared) -> Iterator[TextEdit]:
    lost = {each.key for each in found.lost}
    for text in sent.texts:
        places = [(held, made) for held, made in zip(found.held, shared.of_texts, strict=True) if held.key == text.key]
        if places:
            yield from list_edits(text, places)
        elif text.key not in lost and not is_same_text(text.printed, ""):
            yield TextEdit(text, text.typed, "")


def _leave(views: Views, found: Found, answers: frozenset[str]) -> dict[str, Place]:
    """Give the places of the paragraphs that neither a text fills nor an answer, by their numbers."""
    filled = {number for held in found.held for number in list_paragraphs_of(views, held)}
    return {
        number: views.places[number]
        for number in views.marked.paragraphs
        if number in views.places and number not in filled | answers
    }


# ---- any other Word file


def _read_other(copy: _Copy, *, is_unreadable: bool) -> Returned:
    views = copy.views
    titles = {cut_key(each.key)[1]: _title_of(views, each) for each in copy.revisions}
    plain = [replace(each, key=cut_key(each.key)[0]) for each in copy.revisions]
    named = {id(own): titles[cut_key(each.key)[1]] for own, each in zip(plain, copy.revisions, strict=True)}
    places = {number: views.places[number] for number in views.marked.paragraphs if number in views.places}
    elsewhere = list_elsewhere(views, plain, places)
    had_keys = any(key for key, _part in map(split_key, views.marked.controls.values()))
    lost = [remarks.UNREADABLE] if is_unreadable else [remarks.LOST] if had_keys else []
    return copy.give(
        sent=None,
        others=tuple(_name_titles(each, named) for each in elsewhere.edits),
        remarks=(*lost, *remarks.say_formats(elsewhere.formats)),
    )


def _title_of(views: Views, revision: Revision) -> str:
    """Give the title of the control that a change stands in, without its key; nothing where it is none of ours."""
    control = views.marked.controls.get(cut_key(revision.key)[1])
    alias = None if control is None or not split_key(control)[0] else control.find(f"{W}sdtPr/{W}alias")
    return "" if alias is None else alias.get(f"{W}val", "").partition(" ")[2]


def _name_titles(edit: OtherEdit, named: Mapping[int, str]) -> OtherEdit:
    """Give an edit whose place says the titles of the controls that it stands in."""
    titles = ", ".join(dict.fromkeys(title for each in edit.revisions if (title := named.get(id(each), ""))))
    return replace(edit, place=replace(edit.place, at=f"{edit.place.at} ({titles})")) if titles else edit
