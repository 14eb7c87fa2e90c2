"""Marked copies: shaded cells, notes, and nothing lost that the officer's workbook has."""

import io
import zipfile

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import PatternFill

from orderpaper.records.errors import WorkbookError
from orderpaper.records.finding import query, stop
from orderpaper.records.place import Place
from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import find_kind
from orderpaper.workbooks.findings import marked
from orderpaper.workbooks.findings.marked import SHADES, Marks, is_ours, mark
from orderpaper.workbooks.snapshot import Snapshot
from workbooks.books import EVERY_KIND, build, change_parts

RED, AMBER = SHADES.values()
PLAN = build({"Actions": [["ID", "Lead"], ["A1", ""], ["A2", "Police"]], "Jo's": [["a"]]})


def at(cell, sheet="Actions"):
    return Place("plan.xlsx", sheet, cell)


def wrong(cell="B2", message="Lead is empty.", sheet="Actions"):
    return stop("c", at(cell, sheet), message)


def mark_copy(*found, data=PLAN):
    return mark(Snapshot("plan.xlsx", data), Marks(found, found))


def open_copy(*found, data=PLAN):
    return openpyxl.load_workbook(io.BytesIO(mark_copy(*found, data=data)), rich_text=True)


def changed(change, data=PLAN):
    book = openpyxl.load_workbook(io.BytesIO(data))
    change(book)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def shade_of(cell):
    return cell.fill.start_color.rgb if cell.fill.fill_type else None


def test_a_faulty_cell_is_shaded_and_has_a_note():
    sheet = open_copy(wrong(), query("c", at("B3"), "the name is odd."))["Actions"]
    assert [shade_of(sheet[each]) for each in ("B2", "B3", "A2")] == [RED, AMBER, None]
    assert sheet["B2"].comment.text == "MUST FIX: Lead is empty."
    assert sheet["B3"].comment.text == "WORTH A LOOK: The name is odd."


def test_a_cell_with_several_findings_has_the_colour_of_the_worst_and_every_word():
    sheet = open_copy(query("c", at("B2"), "odd."), wrong(), wrong())["Actions"]
    assert shade_of(sheet["B2"]) == RED
    assert sheet["B2"].comment.text == "WORTH A LOOK: Odd.\n\nMUST FIX: Lead is empty."


def test_the_copy_says_what_it_is():
    sheet = open_copy(wrong())["Findings"]
    assert sheet["A1"].value == "1 thing to look at: 1 must be fixed"
    assert sheet["A2"].value == "This is a marked copy. Fix the cells in your own workbook."
    assert sheet["A5"].hyperlink.location == "'Actions'!B2"


def test_the_note_that_was_there_is_kept_above():
    def note(book):
        book["Actions"]["B2"].comment = Comment("Ask Jo.", "Sam")

    sheet = open_copy(wrong(), data=changed(note))["Actions"]
    assert sheet["B2"].comment.text == "Ask Jo.\n\nMUST FIX: Lead is empty."


def test_every_note_is_large_enough_for_its_words(monkeypatch):
    def note(book):
        book["Actions"]["A1"].comment = Comment("word " * 100, "Sam")

    sizes = []
    fit = marked._write_note
    monkeypatch.setattr(
        marked, "_write_note", lambda cell, *said: fit(cell, *said) or sizes.append((cell.coordinate, cell.comment))
    )
    mark_copy(wrong(), data=changed(note))
    assert {each: comment.width for each, comment in sizes} == {"A1": 300, "B2": 300}
    assert {each: comment.height > 200 for each, comment in sizes} == {"A1": True, "B2": False}
    assert dict(sizes)["A1"].author == "Sam"


def test_a_fault_in_a_merged_range_is_marked_where_it_shows():
    data = changed(lambda book: book["Actions"].merge_cells("A2:B3"))
    sheet = open_copy(wrong("B3"), data=data)["Actions"]
    assert shade_of(sheet["A2"]) == RED
    assert sheet["A2"].comment.text == "MUST FIX: Lead is empty."


def test_each_cell_of_a_range_is_marked():
    sheet = open_copy(stop("c", at("A2:B3"), "they differ."), stop("c", at("row 1"), "two are alike."))["Actions"]
    assert [shade_of(sheet[each]) for each in ("A2", "B2", "A3", "B3", "A1")] == [RED] * 5
    assert sheet["A1"].comment.text == "MUST FIX: Two are alike."


def test_what_is_said_of_no_cell_or_no_sheet_is_only_listed():
    book = open_copy(stop("c", Place("plan.xlsx"), "no sheet."), wrong("B2", sheet="Gone"), wrong("", "no rows."))
    assert [row[0].value for row in book["Findings"].iter_rows(min_row=5)] == ["Nothing to open"] * 2 + ["Go to A1"]
    assert not any(shade_of(cell) for row in book["Actions"] for cell in row)


def test_colours_that_the_workbook_gives_by_rule_do_not_hide_the_shade():
    def colour(book):
        rule = FormulaRule(formula=["LEN(B2)=0"], fill=PatternFill("solid", bgColor="FFFFF6D6"))
        book["Actions"].conditional_formatting.add("B2:B9", rule)

    sheet = open_copy(wrong(), query("c", at("B3"), "odd."), data=changed(colour))["Actions"]
    rules = {
        str(area.sqref): (rule.priority, rule.stopIfTrue)
        for area in sheet.conditional_formatting
        for rule in area.rules
    }
    assert rules == {"B2": (1, True), "B3": (2, True), "B2:B9": (3, None)}


def test_a_sheet_without_such_rules_gets_none():
    assert not open_copy(wrong())["Actions"].conditional_formatting


def test_only_the_list_is_selected():
    def select(book):
        for sheet in book:
            sheet.sheet_view.tabSelected = True
        book.active = 1

    book = open_copy(wrong(), data=changed(select))
    assert [sheet.title for sheet in book if sheet.sheet_view.tabSelected] == ["Findings"]
    assert book.active.title == "Findings"


def test_values_words_and_formulas_stay_as_they_are():
    def fill(book):
        sheet = book["Actions"]
        sheet["C2"] = "=SUM(D2:D9)"
        sheet["C3"].value, sheet["C3"].data_type = "=11 ↓", "s"
        sheet["C4"] = CellRichText("a ", TextBlock(InlineFont(b=True), "bold"), " word")

    sheet = open_copy(wrong(), data=changed(fill))["Actions"]
    assert (sheet["C2"].value, sheet["C2"].data_type) == ("=SUM(D2:D9)", "f")
    assert (sheet["C3"].value, sheet["C3"].data_type) == ("=11 ↓", "s")
    assert sheet["C4"].value[1].font.b


@EVERY_KIND
def test_our_own_blanks_keep_their_lists_notes_tables_and_names(kind):
    data = write_workbook(kind)
    sheet = kind.records[0].SHEET.name
    before = openpyxl.load_workbook(io.BytesIO(data))
    after = open_copy(wrong("B99", sheet=sheet), data=data)
    assert after.sheetnames[1:] == before.sheetnames
    assert set(after.defined_names) == set(before.defined_names)
    for old in before:
        new = after[old.title]
        assert dict(new.tables.items()) == dict(old.tables.items())
        assert len(new.data_validations.dataValidation) == len(old.data_validations.dataValidation)
        assert new.freeze_panes == old.freeze_panes
        assert notes_of(old).items() <= notes_of(new).items()


def notes_of(sheet):
    return {cell.coordinate: cell.comment.text for row in sheet for cell in row if cell.comment}


def test_what_would_be_lost_is_a_reason_to_make_no_copy():
    def add(name, content):
        if name == "[Content_Types].xml":
            override = b'<Override PartName="/%b" ContentType="application/vnd.ms-excel.%b+xml"/>'
            types = ((b"docProps/app.xml", b"slicer"), (b"xl/theme/theme1.xml", b"threadedcomments"))
            added = b"".join(override % each for each in types)
            content = content.replace(b"</Types>", added + b"</Types>")
        return content

    with pytest.raises(WorkbookError) as refused:
        mark_copy(wrong(), data=change_parts(PLAN, add))
    assert str(refused.value) == (
        "There is no marked copy of plan.xlsx, because the copy would lose slicers and comments with replies. "
        "Use findings.xlsx: its links open the cells in your own workbook."
    )


def test_a_workbook_that_openpyxl_cannot_open_is_refused_in_a_sentence():
    damaged = change_parts(PLAN, lambda name, content: b"<x" if "styles" in name else content)
    with pytest.raises(WorkbookError, match=r"^There is no marked copy of plan\.xlsx, because it could not be opened"):
        mark_copy(wrong(), data=damaged)


def test_the_same_workbook_gives_the_same_bytes_at_any_time():
    copy = mark_copy(wrong())
    assert mark_copy(wrong()) == copy
    with zipfile.ZipFile(io.BytesIO(copy)) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b">2017-01-01T00:00:00Z</dcterms:modified>" in package.read("docProps/core.xml")


def test_a_copy_that_somebody_saved_is_no_longer_as_it_was_written():
    copy = mark_copy(wrong())
    assert is_ours(copy)
    saved = change_parts(copy, lambda _name, content: content.replace(b"orderpaper check", b"Sam Poole"))
    assert not is_ours(saved)
    assert not is_ours(b"no workbook")


def test_notes_do_not_grow_beyond_what_excel_shows():
    sheet = open_copy(wrong(message="x" * 40_000))["Actions"]
    assert len(sheet["B2"].comment.text) == 5_000


def test_the_words_of_a_finding_in_our_own_plan_stand_in_its_cell():
    data = write_workbook(find_kind("plan"), {"Actions": [{"ID": "A1"}]})
    sheet = open_copy(wrong("D2"), data=data)["Actions"]
    assert sheet["D2"].comment.text == "MUST FIX: Lead is empty."
