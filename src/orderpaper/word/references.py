"""Takes the captions of a paper, and what points at them, as they are printed; gives both as Word’s own fields.

A sentence may point at a table that comes after it, so its number is put in when everything is printed.
"""

import hashlib
import re
from dataclasses import dataclass

from markupsafe import escape

from orderpaper.records.display import Caption
from orderpaper.records.names import spell_name
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from orderpaper.word.traces import CAPTION, REFERENCE, write_mark

SHOWN = "shown."
"""How the name of a citation begins that points at a table, chart or map."""
FIRST_BOOKMARK = 500_000
BOOKMARKS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Numbered:
    """A caption that was printed: its label and number, and the bookmark around them; none for one printed again."""

    label: str
    number: str
    bookmark: str = ""

    @property
    def words(self) -> str:
        """What points at it: Table 3."""
        return f"{self.label} {self.number}"


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that points at a caption: the key of that, what it is called, and where it was asked for."""

    key: str
    label: str
    place: Place


class References:
    """Gathers the captions of one paper, and what points at them, while it is printed."""

    def __init__(self) -> None:
        self._printed: list[Numbered] = []
        self._known: dict[str, Numbered] = {}
        self._asked: list[Asked] = []
        self._bookmarks: set[str] = set()

    @property
    def is_asked(self) -> bool:
        """Whether there is a caption, or anything that points at one."""
        return bool(self._printed or self._asked)

    def mark_caption(self, caption: Caption, number: str) -> str:
        """Give the mark for the label and number of a caption."""
        key = spell_name(caption.key)
        bookmark = "" if key in self._known else self._name_bookmark(key)
        numbered = Numbered(caption.label, number, bookmark)
        self._known.setdefault(key, numbered)
        self._printed.append(numbered)
        return write_mark(CAPTION, len(self._printed) - 1)

    def mark_reference(self, asked: Asked) -> str:
        """Give the mark for what points at a caption."""
        self._asked.append(asked)
        return write_mark(REFERENCE, len(self._asked) - 1)

    def say_caption(self, index: int) -> str:
        """Give a caption’s label and number in plain words."""
        return str(escape(self._printed[index].words))

    def say_reference(self, index: int) -> str:
        """Give what points at a caption in plain words; what it was called where the paper has no such caption."""
        asked = self._asked[index]
        found = self._known.get(spell_name(asked.key))
        return str(escape(found.words if found else asked.label))

    def write_caption(self, index: int, look: str) -> str:
        """Give the runs of a caption’s label and number, in a look."""
        caption = self._printed[index]
        label = f'<w:r>{look}<w:t xml:space="preserve">{escape(caption.label)} </w:t></w:r>'
        runs = label + _write_field(rf"SEQ {name_sequence(caption.label)} \* ARABIC", caption.number, look)
        if not caption.bookmark:
            return runs
        number = FIRST_BOOKMARK + index
        start = f'<w:bookmarkStart w:id="{number}" w:name="{caption.bookmark}"/>'
        return f'{start}{runs}<w:bookmarkEnd w:id="{number}"/>'

    def write_reference(self, index: int, look: str) -> str | Missing:
        """Give the runs of what points at a caption, in a look; missing words where the paper has no such caption."""
        asked = self._asked[index]
        found = self._known.get(spell_name(asked.key))
        if found is None:
            return Missing(f"the number of {asked.label}, which this paper points at and does not print", asked.place)
        return _write_field(rf"REF {found.bookmark} \h", found.words, look)

    def _name_bookmark(self, key: str) -> str:
        """Give the name of a bookmark as Word names its own, made of the key, so that it is the same every time."""
        number = int.from_bytes(hashlib.sha256(key.encode("utf-8", "replace")).digest()[:8], "big") % BOOKMARKS
        while (name := f"_Ref{number:09d}") in self._bookmarks:
            number = (number + 1) % BOOKMARKS
        self._bookmarks.add(name)
        return name


def name_sequence(label: str) -> str:
    """Give the name that Word counts a label’s captions by, which is one word."""
    return re.sub(r"\W+", "_", label).strip("_") or "Table"


def _write_field(instruction: str, result: str, look: str) -> str:
    kinds = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f'<w:t xml:space="preserve">{escape(result)}</w:t>',
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(f"<w:r>{look}{kind}</w:r>" for kind in kinds)
