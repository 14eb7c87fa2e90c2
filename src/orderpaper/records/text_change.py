"""What changed between two texts, said in a few words: from 2,258 to 2,683; “in March” was added."""

import difflib
import re
from collections.abc import Iterator, Sequence

from orderpaper.records.keyed import is_same_text

LONGEST = 200
MOST_QUOTED = 56
REST = "; and 9,999 more changes"
"""The longest that the end can become; changes are said as long as there is room for it."""
WORD = re.compile(r"\s*(?:[\w£$€%&/+’'-]+(?:[.,:][\w%]+)*|\S)")
"""A word or a figure, or a sign by itself, with the space before it."""


def say_change(old: str, new: str) -> str:
    """Give what was taken out, added and replaced, in at most 200 letters; nothing where the texts say the same.

    It begins with a small letter and has no full stop, to stand after a colon.
    """
    if is_same_text(old, new):
        return ""
    changes = list(_list_changes(WORD.findall(old), WORD.findall(new)))
    if not changes:
        return "only spaces or paragraphs are different"
    said = changes[0]
    for number, change in enumerate(changes[1:], 1):
        if len(f"{said}; {change}{REST}") > LONGEST:
            rest = len(changes) - number
            return f"{said}; and {rest:,} more change{'' if rest == 1 else 's'}"
        said = f"{said}; {change}"
    return said


def _list_changes(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    """Give each change in words; the longest stretches that are alike stand between them."""
    compared = difflib.SequenceMatcher(None, [each.strip() for each in old], [each.strip() for each in new])
    for kind, start, end, new_start, new_end in compared.get_opcodes():
        if kind != "equal":
            yield _say_one(_join(old[start:end]), _join(new[new_start:new_end]))


def _say_one(before: str, after: str) -> str:
    if not before:
        return f"“{after}” was added"
    if not after:
        return f"“{before}” was taken out"
    if _is_figure(before) and _is_figure(after):
        return f"from {before} to {after}"
    return f"“{before}” became “{after}”"


def _is_figure(words: str) -> bool:
    return " " not in words and any(letter.isdigit() for letter in words)


def _join(words: Sequence[str]) -> str:
    joined = " ".join("".join(words).split())
    return joined if len(joined) <= MOST_QUOTED else f"{joined[: MOST_QUOTED - 1].rstrip()}…"
