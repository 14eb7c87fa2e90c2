"""Takes the bytes of a public file and what is forbidden; gives each thing that stands in it all the same."""

from collections.abc import Sequence

from orderpaper.pack.leaks.index import index_forbidden
from orderpaper.pack.leaks.inside import read_everything
from orderpaper.pack.leaks.leak import Leak
from orderpaper.pack.leaks.words import is_number, list_words
from orderpaper.records.forbidden import Forbidden, Why
from orderpaper.records.place import Place

NAME = "its name"
FEW = 2
"""An exempt cell of no more words says nothing where nobody reads: every file has styles called Total and Default."""
OF_THE_LOOK = (
    "styles.xml",
    "fontTable.xml",
    "numbering.xml",
    "theme1.xml",
    "settings.xml",
    "[Content_Types].xml",
    ".rels",
)


def find_leaks(data: bytes, name: str, forbidden: Sequence[Forbidden]) -> tuple[Leak, ...]:
    """Give the leaks of one file in the order of what is forbidden, each once for every part it stands in.

    Word files, workbooks and PDFs are searched in every part, to any depth; the time it takes grows with the file,
    and not with how much is forbidden. A number is looked for where it can be read, and not among the measures of a
    page, of which there are thousands. Raises FolderError where a part of the file cannot be searched.
    """
    rows = index_forbidden(forbidden)
    found = {(number, NAME) for _at, _row, numbers in rows.find(list_words(name)) for number in numbers}
    for part, text, is_read in read_everything(data, name):
        for _at, row, numbers in rows.find(list_words(text)):
            found.update((each, part) for each in numbers if _is_said(row, forbidden[each], part, is_read=is_read))
    named = {number for number, part in found if part}
    told = sorted((number, part) for number, part in found if part or number not in named)
    return tuple(Leak(forbidden[number], Place(name, part)) for number, part in told)


def _is_said(row: Sequence[str], forbidden: Forbidden, part: str, *, is_read: bool) -> bool:
    """Tell whether words that were met in a part say what is forbidden, or stand there for something else."""
    is_few = forbidden.why is Why.EXEMPT and len(list_words(forbidden.words)) <= FEW
    if is_few and part.endswith(OF_THE_LOOK):
        return False
    return is_read or not (is_few or all(map(is_number, row)))
