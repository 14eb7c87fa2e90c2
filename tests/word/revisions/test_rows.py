import pytest

from orderpaper.word.revisions.resolve import Verdict
from revised import BEN, W, accepted, cells, gone, grid, line, lines, mark, names, only, rejected, settle, words

DELETED_ROW = cells(line(mark("del", gone("b")), end=mark("del")), properties=mark("del"))
ADDED_ROW = cells(line(mark("ins", words("b")), end=mark("ins")), properties=mark("ins"))


def test_a_deleted_row_is_gone_when_all_is_accepted_and_whole_when_rejected():
    assert lines(accepted(grid(cells("a"), DELETED_ROW, cells("c")))) == ["a", "c"]
    root = rejected(grid(cells("a"), DELETED_ROW, cells("c")))
    assert lines(root) == ["a", "b", "c"]
    assert not {"del", "delText", "trPr"} & set(names(root))


def test_an_added_row_stays_when_accepted_and_is_gone_when_rejected():
    assert lines(accepted(grid(cells("a"), ADDED_ROW))) == ["a", "b"]
    assert lines(rejected(grid(cells("a"), ADDED_ROW))) == ["a"]


def test_a_row_added_by_one_and_deleted_by_another_is_settled_one_at_a_time():
    row = cells("b", properties="<w:cantSplit/>" + mark("ins") + mark("del", who=BEN))
    table = grid(cells("a"), row)
    assert lines(accepted(table)) == lines(rejected(table)) == ["a"]
    left = settle(only("Ann", Verdict.ACCEPT), table)
    assert names(left.findall(f".//{W}tr")[1])[:4] == ["tr", "trPr", "cantSplit", "del"]
    assert lines(settle(only("Ben", Verdict.REJECT), table)) == ["a", "b"]


def test_a_table_whose_rows_all_go_goes_too():
    root = accepted(line("a"), grid(DELETED_ROW, DELETED_ROW), line("z"))
    assert lines(root) == ["a", "z"]
    assert "tbl" not in names(root)


def test_the_paragraph_before_a_table_that_goes_is_joined_with_the_one_after():
    root = accepted(line("a", end=mark("del")), grid(DELETED_ROW), line("z"))
    assert lines(root) == ["az"]


@pytest.mark.parametrize("holder", ["tc", "hdr", "footnote", "txbxContent", "sdtContent"])
def test_what_held_nothing_but_a_table_that_goes_is_given_a_paragraph(holder):
    root = accepted(grid(DELETED_ROW), holder=holder)
    assert names(root) == [holder, "p"]


def test_a_control_round_a_row_goes_with_it():
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{DELETED_ROW}</w:sdtContent></w:sdt>"
    root = accepted(grid(cells("a"), control))
    assert "sdt" not in names(root)
    assert lines(root) == ["a"]
    assert "tbl" not in names(accepted(grid(control), line()))


def test_an_inner_table_that_goes_leaves_the_outer_rows():
    cell = f"<w:tc>{grid(DELETED_ROW)}{line('x')}</w:tc>"
    assert lines(accepted(grid(cells(cell)))) == ["x"]


def test_a_bookmark_that_begins_in_a_row_that_goes_stays():
    row = cells(line("<w:bookmarkStart w:id='1'/>"), properties=mark("del"))
    root = accepted(grid(row, cells(line("a", "<w:bookmarkEnd w:id='1'/>"))))
    assert names(root).count("bookmarkStart") == 1


def cell(text, properties):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{line(text)}</w:tc>"


def test_added_and_deleted_cells_are_settled():
    row = cells("a", cell("b", mark("cellIns")), cell("c", mark("cellDel")))
    assert lines(accepted(grid(row))) == ["a", "b"]
    assert lines(rejected(grid(row))) == ["a", "c"]
    assert not {"cellIns", "cellDel", "tcPr"} & set(names(accepted(grid(row))))


def test_a_row_whose_cells_all_go_goes_too():
    row = cells(cell("b", mark("cellDel")), cell("c", mark("cellDel")))
    root = accepted(grid(cells("a"), row))
    assert names(root).count("tr") == 1
    assert "tbl" not in names(accepted(grid(row), line()))


def merge(now, before):
    said = f'w:vMerge="{now}" ' if now else ""
    said += f'w:vMergeOrig="{before}" ' if before else ""
    return f'<w:tcW w:w="1"/><w:vAlign w:val="top"/><w:cellMerge w:id="1" w:author="Ann" {said}/>'


@pytest.mark.parametrize(
    ("now", "before", "is_merged", "was_merged"),
    [("rest", "", "restart", None), ("cont", "rest", "continue", "restart"), ("", "cont", None, "continue")],
)
def test_cells_merged_with_those_above_are_so_when_accepted_and_as_they_were_when_rejected(
    now, before, is_merged, was_merged
):
    for settled, wanted in ((accepted, is_merged), (rejected, was_merged)):
        root = settled(grid(cells(cell("a", merge(now, before)))))
        found = root.find(f".//{W}vMerge")
        assert (None if found is None else found.get(f"{W}val")) == wanted
        assert "cellMerge" not in names(root)
        if wanted:
            assert names(root.find(f".//{W}tcPr"))[1:] == ["tcW", "vMerge", "vAlign"]
