"""Takes what was met while a returned copy was read; gives the sentences that an officer should know of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from orderpaper.records.keyed import is_same_text
from orderpaper.records.returned import RowAnswer
from orderpaper.records.sent import SentText
from orderpaper.word.returned.held import Held
from orderpaper.word.returned.opened import parse_if_whole
from orderpaper.word.shadow import W

APPLICATION = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}Application"
PROPERTIES, SETTINGS = "docProps/app.xml", "word/settings.xml"
OFF = ("0", "false", "off")
MOST_NAMED = 6
LIBREOFFICE = (
    "LibreOffice saved it, which drops part of what Word keeps: its texts are found by their words, and where a change "
    "was tracked inside a text, the old words may stand beside the new. Read each new text before you accept it."
)
LOST = (
    "It was a review copy, and what was sent is no longer kept in it: another program has taken that out. Its texts "
    "cannot be compared; tracked changes and comments are read."
)
UNREADABLE = (
    "What was sent is kept in it in a form that this orderpaper does not read. Its texts cannot be compared; tracked "
    "changes and comments are read."
)
ALTERED = "What was sent is kept in it, and was altered since; its texts are compared with what stands there now."
UNTRACKED = (
    "Tracking of changes was switched off in it. Edits made without it were found by comparison; who made them is not "
    "known."
)


def was_saved_by_libreoffice(parts: Mapping[str, bytes]) -> bool:
    """Tell whether LibreOffice, or a program made from it, saved a file."""
    properties = parse_if_whole(parts.get(PROPERTIES))
    said = "" if properties is None else properties.findtext(APPLICATION) or ""
    return "office/" in said.lower() and not said.startswith("Microsoft")


def is_tracking(parts: Mapping[str, bytes]) -> bool:
    """Tell whether changes are tracked in a file."""
    settings = parse_if_whole(parts.get(SETTINGS))
    switch = None if settings is None else settings.find(f"{W}trackRevisions")
    return switch is not None and switch.get(f"{W}val", "true").lower() not in OFF


def say_found(found: Iterable[SentText], lost: Sequence[SentText]) -> Iterator[str]:
    """Say which texts were found by their words, and which were not found at all."""
    by_words = list(found)
    if by_words:
        yield f"The boxes of these texts are gone from it, and they were found by their words: {_name(by_words)}."
    if lost:
        yield f"These texts could not be found in it, and were not compared: {_name(lost)}."


def say_differing(text: SentText, places: Sequence[Held]) -> Iterator[str]:
    """Say that a text which is printed twice says two things now."""
    if any(not is_same_text(each.final, places[0].final) for each in places[1:]):
        yield f"{_say_text(text)} stands in it {len(places)} times, and does not say the same each time."


def say_unread(answers: Iterable[RowAnswer]) -> Iterator[str]:
    """Say which answers could not be read, where there was something to read."""
    for each in answers:
        if each.answer is None and "“" in each.remark:
            yield f"{each.sent.row or each.sent.place}: {each.remark}"


def say_formats(count: int) -> Iterator[str]:
    """Say how many changes of the look alone were left out."""
    if count:
        changes = "1 tracked change is" if count == 1 else f"{count} tracked changes are"
        yield f"{changes} of the look alone, or of empty lines, and told nowhere else: look at them in Word."


def _name(texts: Sequence[SentText]) -> str:
    rest = len(texts) - MOST_NAMED
    named = "; ".join(map(_say_text, texts[:MOST_NAMED]))
    return f"{named}; and {rest} more" if rest > 0 else named


def _say_text(text: SentText) -> str:
    return f"{text.row} ({text.place})" if text.row else str(text.place)
