"""Data files put into a folder and found, for the tests of what is made of them."""

from orderpaper.workbooks.imports.asked import read_asked
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.read import find_layouts, read_files


def put(folder, **files):
    """Write files, a text or bytes each, with _ for the stop before their ending; give their paths."""
    paths = []
    for name, held in files.items():
        path = folder / name.replace("_", ".")
        path.write_bytes(held.encode() if isinstance(held, str) else held)
        paths.append(path)
    return paths


def find(folder, **files):
    """Give the sheets of files whose layout is known, with a new log."""
    log = Log()
    return [found for path in put(folder, **files) for found in find_layouts(path, log)], log


def ask(*areas, since="", until="", by="crime type"):
    """Give what is asked for."""
    return read_asked(areas, since, until, by)


def read(folder, asked, **files):
    """Give what files give: their tables by name, and what is worth a look."""
    found = read_files(put(folder, **files), asked)
    told = [str(each) for each in found.findings if each.severity == "query"]
    return {table.name: table for table in found.tables}, told


def rows_of(table):
    """Give the rows of a table by name, below its headings."""
    return {row[0]: list(row[1:]) for row in table.cells[1:]}
