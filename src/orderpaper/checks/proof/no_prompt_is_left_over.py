"""Takes a paper read for proof; gives the prompts, placeholders and system's marks that were left in it."""

import re
from collections.abc import Iterator

from orderpaper.checks.proof.wording.around import quote_around
from orderpaper.checks.running_text import BETWEEN
from orderpaper.checks.words.no_prompt_is_left_over import SUPPLY, WHOLLY, find_prompts, tell
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity, stop
from orderpaper.records.manuscript import Passage, PassageKind
from orderpaper.records.reading import Reading

CODE = "no-prompt-is-left-over"
CUT = frozenset(("[…]", "[...]"))
"""What stands for words left out of a quotation in a paper; in a workbook it stands for words yet to be typed."""

CROSSES = re.compile(r"x+", re.IGNORECASE)
QUOTED = re.compile(r"[“‘\"]")
UNQUOTED = re.compile(r"[”\"]|’(?!\w)")
ROMAN = re.compile(r"\b(?:xix|xxi{1,3}|xviii)\b")
"""What stands beside endnote xx in a paper that counts its notes so."""

CELLS = frozenset((PassageKind.CELL, PassageKind.ROW))
NEAR = 40
"""How many passages apart the same words in two cells are told of once."""


def no_prompt_is_left_over(reading: Reading) -> Iterator[Claim]:
    """Give what was left over in a paper: prompts of a template, TBC, XX, and cells that hold nothing else.

    The same words again in the cells beside it, as TBC under each date, are told of once.
    """
    last: dict[str, int] = {}
    has_roman = any(ROMAN.search(each.text) for each in reading.passages)
    for index, passage in enumerate(reading.passages):
        for claim in _look(passage):
            key = claim.stated.casefold()
            if claim.stated == "xx" and has_roman:
                continue
            is_told = passage.kind in CELLS and index - last.get(key, -NEAR) < NEAR
            last[key] = index
            if not is_told:
                yield claim


def _look(passage: Passage) -> Iterator[Claim]:
    found = [(prompt, match) for prompt, match in find_prompts(f"{BETWEEN}{passage.text}{BETWEEN}")]
    if not found and WHOLLY.fullmatch(passage.text):
        said = passage.text.strip()
        yield Claim(CODE, passage.find(), said, Severity.QUERY, said, "", f"“{said}” was left over. {SUPPLY}")
    for prompt, match in found:
        letter = match.start() - len(BETWEEN)
        said = " ".join(match[0].split())
        if (said in CUT and passage.text.strip() != said) or _is_quoted(passage.text, letter, said):
            continue
        severity = Severity.STOP if prompt.say is stop else Severity.QUERY
        quote = quote_around(passage, letter)
        yield Claim(CODE, passage.find(letter), quote, severity, said, "", tell(prompt, match))


def _is_quoted(text: str, letter: int, said: str) -> bool:
    """Tell whether crosses stand in somebody’s words, who left out a name or a number, or are a sign explained."""
    if not CROSSES.fullmatch(said):
        return False
    opened = max((match.start() for match in QUOTED.finditer(text, 0, letter)), default=-1)
    closed = max((match.start() for match in UNQUOTED.finditer(text, 0, letter)), default=-1)
    return opened > closed or (opened == closed and text.count('"', 0, letter) % 2 == 1)
