"""Takes the words typed; gives a finding for each prompt, placeholder or system's mark that was left in them."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.running_text import find_cells, find_literal, run_together
from orderpaper.checks.said import Said
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop

CODE = "no-prompt-is-left-over"
# What a pair of square brackets asks for. “[x]”, “[low]”, “[note 1]” and words an author put into a quotation stay,
# and so does “[footnote wards]”, which calls a footnote.
ASKS = (
    r"(?:please\s+)?(?:insert|enter|type|write|state|specify|describe|delete|remove|complete|select|choose|click|add)\b"
    r"[^\]\x00]{0,80}|(?:[a-z]+\s)?(?:name|date|title|amount|figure|address|time|venue|job title|ward|number)s?"
    r"(?:\s(?:of|here|and|to|or)\b[^\]\x00]{0,80})?|tbc|tba|x{2,}|\.{3}|…|(?:if|as)\s(?:applicable|appropriate|required)"
)


@dataclass(frozen=True, slots=True)
class Prompt:
    """One kind of prompt: letters that it has, how many stand before them, all of it, and what to do about it."""

    has: tuple[str, ...]
    before: int
    pattern: re.Pattern[str]
    say: Callable[..., Finding]
    remedy: str


def _prompt(has: str, pattern: str, say: Callable[..., Finding], remedy: str, before: int = 0) -> Prompt:
    return Prompt(tuple(has.split("|")), before, re.compile(pattern, re.IGNORECASE), say, remedy)


ANSWER = "Type what it asks for, or take it out."
SUPPLY = "Type what is meant, or take it out."
MARK = "It is a mark of the committee system: take it out."
PROMPTS = (
    _prompt("[", rf"\[\s*(?!footnote\s)(?:{ASKS})\s*\]", stop, ANSWER),
    _prompt(
        "elete ",
        r"\bdelete\s(?:as|if|where)\s(?:not\s)?(?:applicable|appropriate|required|needed)\b",
        stop,
        "Do as it says, and take it out.",
        before=1,
    ),
    _prompt(
        "lick ", r"\bclick\s(?:or\stap\s(?:here\s)?|here\s)to\s(?:enter|add|type)\b(?: text)?", stop, ANSWER, before=1
    ),
    _prompt("orem ipsum", r"\blorem\sipsum\b", stop, "It is a printer’s sample: type the text.", before=1),
    _prompt("<", r"</?(?:[a-z]{2}\d+|[a-z]+_[a-z_]+)>", stop, MARK),
    _prompt("_", r"\bFIELD_[A-Z_]+", stop, MARK, before=5),
    _prompt(
        "Contact your Parish",
        r"(?:(?<=\x00 )|(?<=\n))Contact your Parish Council(?=\s*[\x00\n])",
        query,
        "Is it left from a web page? Take it out.",
    ),
    _prompt("?", r"(?<!\?)\?\?+", query, SUPPLY),
    _prompt("X|xx", r"(?<![a-z0-9/])x{1,2}/x{2}/(?:x{2,4}|\d{2,4})|(?<![a-z0-9/])x{2,}(?![a-z0-9/])", query, SUPPLY),
    _prompt("TB|tbc", r"\btb[acd]\b", query, SUPPLY),
    _prompt(
        "o be confirmed|o Be Confirmed|O BE CONFIRMED",
        r"\bto be confirmed\b(?!\s(?:by|at|in|as|that|when|once|after|on|for|and|to)\b)",
        query,
        SUPPLY,
        before=1,
    ),
)
WHOLLY = re.compile(r"[\s.(\[]*(?:tbc|tba|to be (?:confirmed|advised|agreed))[\s.)\]]*", re.IGNORECASE)
"""A cell that is only this says so in its place: leads, dates and names have checks of their own."""


def no_prompt_is_left_over(_bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the prompts that were left: marks and prompts that nobody may read, and words such as TBC in a sentence."""
    finds = [(match.start(), (prompt, match)) for prompt, match in find_prompts(run_together(wording))]
    for said, (prompt, match) in find_cells(wording, finds):
        if not _is_told_elsewhere(said, prompt):
            yield prompt.say(CODE, said.place, tell(prompt, match))


def find_prompts(text: str) -> Iterator[tuple[Prompt, re.Match[str]]]:
    """Give the prompts in a text, each with its match, in the order they stand and none inside another."""
    finds = [
        (prompt, match)
        for prompt in PROMPTS
        for start in _find_starts(text, prompt)
        if (match := prompt.pattern.match(text, start))
    ]
    end = 0
    for prompt, match in sorted(finds, key=lambda find: find[1].start()):
        if match.start() >= end:
            yield prompt, match
        end = max(end, match.end())


def tell(prompt: Prompt, match: re.Match[str]) -> str:
    """Give the message: what was left over, and what to do."""
    return f"“{' '.join(match[0].split())}” was left over. {prompt.remedy}"


def _is_told_elsewhere(said: Said, prompt: Prompt) -> bool:
    return prompt.say is query and (said.column.heading == "Lead" or WHOLLY.fullmatch(said.text) is not None)


def _find_starts(text: str, prompt: Prompt) -> Iterator[int]:
    return (place - prompt.before for letters in prompt.has for place in find_literal(text, letters))
