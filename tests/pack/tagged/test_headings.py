"""Header cells that LibreOffice tagged as any other get their tag back; where tables differ nothing is guessed."""

import pytest
from pypdf.generic import ArrayObject, DictionaryObject, NameObject

from orderpaper.pack.tagged.headings import name_header_cells
from orderpaper.pack.tagged.source import TableSource
from orderpaper.pack.tagged.tree import list_children, read, walk


def tag(role, *kids, **more):
    made = DictionaryObject({NameObject("/S"): NameObject(role), **{NameObject(f"/{k}"): v for k, v in more.items()}})
    for kid in kids:
        kid[NameObject("/P")] = made
    made[NameObject("/K")] = ArrayObject(kids)
    return made


def table(*rows):
    return tag("/Table", *(tag("/TR", *(tag(cell) for cell in row)) for row in rows))


def roles_of(root):
    rows = [each for each in walk(root) if read(each, "/S") == "/TR"]
    return [[str(read(cell, "/S")) for cell in list_children(row)] for row in rows]


def test_the_cells_of_header_rows_become_headings_of_their_columns():
    root = tag("/Document", table(["/TD", "/TD"], ["/TD", "/TD"]))
    name_header_cells(root, [TableSource(2, 1)])
    assert roles_of(root) == [["/TH", "/TH"], ["/TD", "/TD"]]
    cell = next(each for each in walk(root) if read(each, "/S") == "/TH")
    assert [str(each["/Scope"]) for each in read(cell, "/A")] == ["/Column"]


def test_what_is_said_of_a_cell_already_is_kept():
    wide = DictionaryObject({NameObject("/O"): NameObject("/Table"), NameObject("/ColSpan"): NameObject("/2")})
    row = tag("/TR", tag("/TD", A=wide))
    root = tag("/Document", tag("/Table", row))
    name_header_cells(root, [TableSource(1, 1)])
    (cell,) = list_children(row)
    assert [sorted(each) for each in read(cell, "/A")] == [["/ColSpan", "/O"], ["/O", "/Scope"]]


def test_a_heading_that_has_its_tag_stays_as_it_is():
    root = tag("/Document", table(["/TH"], ["/TD"]))
    name_header_cells(root, [TableSource(2, 1)])
    assert all("/A" not in each for each in walk(root))


@pytest.mark.parametrize(
    "tables", [[], [TableSource(3, 1)], [TableSource(2, 1), TableSource(2, 1)], [TableSource(2, 0)]]
)
def test_where_the_word_file_says_otherwise_nothing_is_guessed(tables):
    root = tag("/Document", table(["/TD"], ["/TD"]))
    name_header_cells(root, tables)
    assert roles_of(root) == [["/TD"], ["/TD"]]


def test_a_table_inside_another_is_left_alone():
    inner = table(["/TD"])
    cell = tag("/TD", inner)
    root = tag("/Document", tag("/Table", tag("/TR", cell)))
    name_header_cells(root, [TableSource(1, 1)])
    assert read(cell, "/S") == "/TH"
    assert roles_of(inner) == [["/TD"]]
