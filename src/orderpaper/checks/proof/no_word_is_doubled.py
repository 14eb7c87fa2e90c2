"""Takes a paper read for proof; gives each word that stands twice in a row, and each verb there once too often."""

import re
from collections.abc import Iterator
from itertools import islice

from orderpaper.checks.proof.wording.around import quote_around
from orderpaper.checks.proof.wording.verbs import find_doubled_verbs
from orderpaper.checks.words.no_word_is_doubled import find_doubled, tell
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Form, Passage, PassageKind
from orderpaper.records.reading import Reading

CODE = "no-word-is-doubled"
READ = frozenset((PassageKind.TEXT, PassageKind.ITEM, PassageKind.HEADING, PassageKind.NOTE, PassageKind.CAPTION))
"""In cells and rows the same word may stand side by side in two columns."""
SMALL = frozenset((
    *(
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "with",
        "and",
        "or",
        "but",
        "as",
        "is",
        "are",
    ),
    *(
        "was",
        "were",
        "be",
        "been",
        "has",
        "have",
        "will",
        "would",
        "it",
        "its",
        "this",
        "their",
        "they",
        "we",
        "our",
        "not",
    ),
))
"""Words that head no column of a table."""
ORDINALS = frozenset(("st", "nd", "rd", "th"))
BE = frozenset(("is is", "was was", "are are", "were were"))
PHRASES = re.compile(r"(?<!\S)(\S+(?: \S+){0,5}) \1(?!\S)")
TWICE = 3
"""How many phrases stand twice at least in a passage that is printed twice."""
BEFORE_IS = re.compile(r"\b(?:what|thing|problem|issue|point|question|truth|fact|[\"“‘])[^.]*$", re.IGNORECASE)


def no_word_is_doubled(reading: Reading) -> Iterator[Claim]:
    """Give the words typed twice, also over a line’s end, and verbs such as “has been be”; not “had had”, nor names."""
    has_layout = reading.manuscript.form is Form.WORD
    for passage in reading.passages:
        if passage.kind in READ:
            doubled = list(_read_doubled(passage))
            doubled = [] if doubled and _is_printed_twice(passage.text) else doubled
            yield from _look(passage, doubled if has_layout else _leave_out_columns(passage, doubled))


def _is_printed_twice(text: str) -> bool:
    """Tell whether a PDF has its letters twice, one over the other: phrase after phrase stands twice."""
    return sum(1 for _ in islice(PHRASES.finditer(text), TWICE)) >= TWICE


def _read_doubled(passage: Passage) -> Iterator[tuple[int, str, str]]:
    """Give each place where a word stands twice: its letter, the two words, and what is told of them."""
    for match in find_doubled(f" {passage.text}"):
        letter, words = match.start(), " ".join(match[0][1:].split())
        # “What it is is plain” is English.
        is_clause = words.lower() in BE and BEFORE_IS.search(passage.text[:letter])
        if not is_clause and not _are_two(passage.text, letter, words):
            yield letter, words, tell(match)


def _are_two(text: str, letter: int, words: str) -> bool:
    """Tell whether two words alike are two: a heading that ran into its sentence, a name and a word, an ordinal’s end.

    “In schools Schools …”, “the Advice Service service manager”, “smoking smoking/using”; “The the” is doubled.
    """
    first, second = words.split()
    end = text.find(second, letter + len(first)) + len(second)
    is_cased = first != second and first.lower() not in SMALL
    return is_cased or first.lower() in ORDINALS or text[end : end + 1] == "/"


def _leave_out_columns(passage: Passage, doubled: list[tuple[int, str, str]]) -> list[tuple[int, str, str]]:
    """Give those that are not the headings of two columns, which a text or a PDF may run together: “month month”."""
    if len(doubled) > 1 or passage.kind is PassageKind.CAPTION:
        return []
    is_prose = passage.text.endswith((".", ";", ":", "!", "?", ",", ")", "”", "’"))
    return [each for each in doubled if is_prose or each[1].split()[0].lower() in SMALL]


def _look(passage: Passage, doubled: list[tuple[int, str, str]]) -> Iterator[Claim]:
    taken: set[int] = set()
    for letter, words, told in doubled:
        taken |= {*range(letter, letter + len(words))}
        yield _say(passage, letter, words, told)
    for letter, words in find_doubled_verbs(passage.text):
        if not taken & {*range(letter, letter + len(words))}:
            yield _say(passage, letter, words, f"“{words}”: is a verb there once too often? Take one out.")


def _say(passage: Passage, letter: int, words: str, message: str) -> Claim:
    quote = quote_around(passage, letter)
    return Claim(CODE, passage.find(letter), quote, Severity.QUERY, words, "", message)
