"""Takes what is exempt, who signed off, addresses, and all public texts; gives what no public file may hold.

See docs/checks/nothing-exempt-is-published.md, which says the same to officers.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from orderpaper.pack.leaks.index import ROW, Row, Rows, list_rows
from orderpaper.pack.leaks.words import count_digits, is_number, list_words
from orderpaper.records.forbidden import Forbidden, KeptBack, Why

SENTENCE = re.compile(r"(?<=[.!?:;])\s+|\n+")
FEWEST_WORDS = 3
"""A text or sentence of fewer words is one that anybody may have written."""
LONGEST_NAME = 12
"""A public cell of no more words than this is a name or a title, unless it ends as a sentence does: it may be said."""
SENTENCE_ENDS = (".", "!", "?", ";", ".”", ".’", '."')
FEWEST_DIGITS, FEWEST_LETTERS, FEWEST_OF_NAME = 4, 5, 3
FEWEST_TELLING = 2
"""How many of six words that follow one another have to say something, for the six to be no accident."""
LITTLE = frozenset(
    list_words(
        "a about after all also an and any are as at be been before being between but by can could do does for from "
        "had has have he her his how if in into is it its may might more most must no nor not of on one only or other "
        "our out over s said set shall she should so some such than that the their them then there these they this "
        "those to under up upon us was we were what when where which while who will with would you your"
    )
)
YEARS = range(1900, 2101)
FIGURE = re.compile(r"[-+−–]?\s*[£$€]?\s*[\d,]*\.?\d+(?:\s*(?:%|per cent))?")
PERCENT = re.compile(r"(\d+(?:,\d{3})*(?:\.\d+)?)\s*(?:%|per cent)")


def may_be_a_name(text: str) -> bool:
    """Tell whether a text is short enough for a name or a title, and does not end as a sentence does."""
    return len(list_words(text)) <= LONGEST_NAME and not text.rstrip().endswith(SENTENCE_ENDS)


class Public:
    """What the public texts say of what is kept back: its numbers, its rows of words, and short cells whole."""

    def __init__(self, texts: Iterable[str], wanted: Iterable[Row]) -> None:
        rows = Rows(dict.fromkeys(wanted, True))
        self._said: dict[Row, str] = {}
        self.names: set[Row] = set()
        self.numbers: set[str] = set()
        for text in texts:
            words = list_words(text)
            is_short = bool(words) and may_be_a_name(text)
            self.numbers |= {word for word in words if is_number(word)} | set(_list_shares(text))
            self.names |= {tuple(words)} if is_short else set()
            for _at, row, _known in rows.find(words):
                self._said.setdefault(row, text)
        self._names = Rows(dict.fromkeys((name for name in self.names if len(name) > 1), True))

    def find(self, words: Sequence[str]) -> str:
        """Give a public text that has some words in it, or any six of them; nothing where there is none."""
        return next((self._said[row] for row in list_rows(words) if row in self._said), "")

    def has_all(self, words: Sequence[str]) -> bool:
        """Tell whether public texts have some words in them; of more than six, every six of them."""
        return all(row in self._said for row in list_rows(words))

    def is_name(self, words: Sequence[str]) -> bool:
        """Tell whether words are all that a short public cell holds."""
        return tuple(words) in self.names

    def tell_words(self, words: Sequence[str]) -> list[bool]:
        """Tell of each word whether it says something: little words do not, nor those of a name or title in public."""
        telling = [word not in LITTLE for word in words]
        for at, row, _known in self._names.find(words):
            telling[at : at + len(row)] = [False] * len(row)
        return telling


def choose_forbidden(
    exempt_values: Iterable[KeptBack],
    names: Iterable[KeptBack],
    emails: Iterable[KeptBack],
    public_texts: Iterable[str],
) -> tuple[Forbidden, ...]:
    """Give what is searched for, each thing once, in the order it was given.

    `public_texts` are the cells that the public edition is made of, and what stands in it besides.
    """
    exempt, people, addresses = list(exempt_values), list(names), list(emails)
    pieces = [piece for value in (*exempt, *people, *addresses) for piece in _list_pieces(value.words)]
    public = Public(public_texts, (row for piece in pieces for row in list_rows(list_words(piece))))
    chosen = [each for value in exempt for each in _choose_exempt(value, public)]
    for kept, why in (*((each, Why.SIGN_OFF) for each in people), *((each, Why.EMAIL) for each in addresses)):
        words = list_words(kept.words)
        is_one = "@" in kept.words if why is Why.EMAIL else sum(map(len, words)) >= FEWEST_OF_NAME
        if is_one and not public.has_all(words):
            chosen.append(Forbidden(kept.words.strip(), why, kept.place, kept.words))
    return tuple({(" ".join(list_words(each.words)), each.why): each for each in reversed(chosen)}.values())[::-1]


def _list_pieces(words: str) -> Iterator[str]:
    """Give a text whole, and each of its sentences."""
    said = words.strip()
    yield from dict.fromkeys((said, *(each.strip() for each in SENTENCE.split(said))))


def _choose_exempt(value: KeptBack, public: Public) -> Iterator[Forbidden]:
    """Give what is searched for of one exempt cell: its words, its sentences and its numbers."""
    said = value.words.strip()
    if not FIGURE.fullmatch(said):
        for piece in _list_pieces(said):
            yield from _choose_text(piece, value, public)
    for number in dict.fromkeys((*filter(is_number, list_words(said)), *_list_shares(said))):
        if _is_telling(number) and number not in public.numbers:
            yield Forbidden(number, Why.EXEMPT, value.place, said)


def _choose_text(text: str, value: KeptBack, public: Public) -> Iterator[Forbidden]:
    words = list_words(text)
    is_whole = text == value.words.strip()
    if not words or public.is_name(words):
        return
    if len(words) > ROW:
        for stretch in _list_stretches(words, public) if is_whole else ():
            yield Forbidden(" ".join(stretch), Why.EXEMPT, value.place, value.words.strip(), public.find(stretch))
    elif _is_long_enough(words, public, is_whole=is_whole):
        yield Forbidden(text, Why.EXEMPT, value.place, value.words.strip(), public.find(words))


def _is_long_enough(words: Sequence[str], public: Public, *, is_whole: bool) -> bool:
    """Tell whether a few words can be searched for; one or two have to be a whole cell that nothing public repeats."""
    if len(words) >= FEWEST_WORDS:
        return sum(public.tell_words(words)) >= (1 if is_whole else FEWEST_TELLING)
    if not is_whole:
        return False
    has_letters = any(len(word) >= FEWEST_LETTERS and not is_number(word) for word in words)
    return has_letters and not public.has_all(words)


def _list_stretches(words: list[str], public: Public) -> Iterator[list[str]]:
    """Give the words in stretches, parted where six of them say nothing that anybody might not say."""
    telling = public.tell_words(words)
    start = 0
    for at in range(len(words) - ROW + 1):
        if sum(telling[at : at + ROW]) < FEWEST_TELLING:
            if at > start:
                yield words[start : at + ROW - 1]
            start = at + 1
    if len(words) - start >= ROW:
        yield words[start:]


def _is_telling(number: str) -> bool:
    """Tell whether a number is one that does not stand in a file by accident: four digits, no year, and no 1,000."""
    is_common = number.rstrip("0") == "1" or (number.isdigit() and int(number) in YEARS)
    return count_digits(number) >= FEWEST_DIGITS and not is_common


def _list_shares(text: str) -> Iterator[str]:
    """Give the numbers as which programs store percentages: 0.1234 of 12.34%."""
    for percent in PERCENT.findall(text):
        yield from list_words(format(float(percent.replace(",", "")) / 100, ".10f"))
