"""Takes the bytes of a public file and what is forbidden; gives each thing that stands in it all the same."""

from collections.abc import Sequence

from orderpaper.pack.leaks.index import index_forbidden
from orderpaper.pack.leaks.inside import read_everything
from orderpaper.pack.leaks.leak import Leak
from orderpaper.pack.leaks.words import is_number, list_words
from orderpaper.records.forbidden import Forbidden
from orderpaper.records.place import Place

NAME = "its name"


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
            if is_read or not all(map(is_number, row)):
                found.update((number, part) for number in numbers)
    named = {number for number, part in found if part}
    told = sorted((number, part) for number, part in found if part or number not in named)
    return tuple(Leak(forbidden[number], Place(name, part)) for number, part in told)
