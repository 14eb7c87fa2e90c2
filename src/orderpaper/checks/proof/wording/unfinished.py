"""Takes the words of a passage; gives what they say of themselves that is not there yet."""

import re
from collections.abc import Iterator

PART = (
    r"(?:lists?|(?:action\s|delivery\s|work\s|project\s)?plans?|tables?|sections?|text|appendi(?:x|ces)|charts?|graphs?|"
    r"maps?|figures?|data|breakdown|paragraphs?|details?|information|indicators?|targets?|actions?|outcomes?|"
    r"commentary|narrative|analysis|summary|leads?|timescales?|costs?|costings?|content|schedule|diagram)"
)
WHOLE = r"(?:full|final|complete|completed|detailed|more detailed|comprehensive|updated|revised|further)"
DONE = r"(?:completed|added|inserted|populated|drafted|written|developed|finali[sz]ed|filled in|supplied|included)"
SETTLED = rf"(?:{DONE[3:-1]}|confirmed|provided|determined|agreed|identified|decided|set|received)"
# A date makes a promise of it, which is for somebody to keep and not for the paper.
DATED = r"(?!\s+(?:by|in|on|from|before|until|during|at the end of)\s+(?:the\s+)?(?:end\s+of\s+)?(?:\d|[A-Z]))"
BETWEEN = r"(?:\s+(?!and\b|but\b|which\b|who\b|or\b)[\w’'()/&-]+){0,12}?\s+"
UNFINISHED = (
    re.compile(rf"\b(?i:{PART}){BETWEEN}(?:has|have)\s+(?:yet|still)\s+to\s+be\s+{SETTLED}\b"),
    re.compile(rf"\b(?i:{PART}){BETWEEN}(?:is|are)\s+(?:yet|still)\s+to\s+be\s+{SETTLED}\b"),
    re.compile(
        rf"\b(?i:an?|the)\s+{WHOLE}\s+(?:[\w-]+\s+)?{PART}{BETWEEN}(?:will|is\s+to|are\s+to)\s+be\s+{DONE}\b{DATED}"
    ),
    re.compile(
        rf"(?:^|[(\[–—:-]\s*|\.\s+)(?i:{PART}|report|minutes)\s+(?:to\s+follow|to\s+be\s+{DONE}|awaited|outstanding|pending)\b(?=\s*(?:$|[.)\]]))"
    ),
    re.compile(
        rf"(?:^|[(\[–—:-]\s*)(?i:awaiting|await)\s+(?:[\w-]+\s+){{0,3}}?(?:{PART}|confirmation|input|response)\b"
    ),
    re.compile(r"\b(?i:to\s+be\s+inserted)\b"),
    re.compile(
        r"(?<![\w’'])(?i:insert)\s+(?:[\w-]+\s+){0,4}?here\b|\((?i:insert|please\s+insert)\b[^)]{1,60}\)|<\s*(?i:insert)\b[^>]{1,60}>"
    ),
    re.compile(r"(?:^|[(\[]\s*)(?i:not yet available|still to come|under construction)(?=\s*(?:$|[.)\]]))"),
)
HINT = re.compile(r"to be|will be|to follow|await|outstanding|pending|insert|not yet|still to|under ", re.IGNORECASE)
"""What one of them has at least: the rest need not be tried on every passage of a long paper."""
BROKEN = re.compile(
    r"Error! (?:Reference source|Bookmark|No (?:text|bookmark)|Not a valid|Hyperlink)[^.!]{0,60}[.!]?|"
    r"#(?:REF!|DIV/0!|VALUE!|NAME\?|N/A|NUM!|NULL!)|«[A-Za-z_]\w{1,40}»"
)


def find_unfinished(text: str) -> Iterator[re.Match[str]]:
    """Give what the words say is yet to be put in, as “a full list will be added”, one for each place."""
    if not HINT.search(text):
        return
    end = 0
    found = (match for pattern in UNFINISHED for match in pattern.finditer(text))
    for match in sorted(found, key=lambda match: (match.start(), -match.end())):
        if match.start() >= end:
            yield match
            end = match.end()


def find_broken(text: str) -> Iterator[re.Match[str]]:
    """Give the marks that Word and Excel leave where a field or a formula has lost what it was to show."""
    yield from BROKEN.finditer(text)
