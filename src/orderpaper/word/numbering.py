"""Takes a template’s numbering; gives it with lists that begin where a paper needs them to."""

import re
from collections.abc import Iterable, Mapping

from orderpaper.word.styles import Styles


def start_lists(
    numbering: str, styles: Styles, starts: Mapping[str, int], letter_lists: Iterable[tuple[int, int]]
) -> str:
    """Give the numbering part with the named styles’ lists begun at their numbers, and the lettered lists added.

    `letter_lists` holds pairs of a new list’s number and the abstract list it follows.
    """
    for style, start in starts.items():
        found = styles.numbers.get(style)
        if found:
            numbering = _override_start(numbering, *found, start)
    new = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{_start(0, 1)}</w:num>'
        for number, abstract in letter_lists
    )
    if not new:
        return numbering
    at = numbering.rfind("</w:num>") + len("</w:num>")
    return numbering[:at] + new + numbering[at:]


def _start(level: int, start: int) -> str:
    return f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def _override_start(numbering: str, number: int, level: int, start: int) -> str:
    pattern = re.compile(
        rf'(<w:num w:numId="{number}"[^>]*>\s*<w:abstractNumId w:val="\d+"\s*/>)(.*?)</w:num>', re.DOTALL
    )
    return pattern.sub(rf"\g<1>{_start(level, start)}</w:num>", numbering, count=1)
