from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.revisions.changes import list_revisions
from reviewer import Reviewer
from revised import BEN, cells, gone, grid, line, mark, parts_of, words
from word_builder import control, paragraph, word_file


def told(*body, **more):
    found = list_revisions(parts_of(*body, **more), "paper.docx")
    return [(each.kind.value, each.author, each.words, str(each.place)) for each in found]


def test_a_change_says_what_who_when_and_where():
    (change,) = list_revisions(parts_of(line("Plan", style="H1"), line("a", mark("ins", words("b")))), "paper.docx")
    assert (change.kind.value, change.author, change.made_at) == ("added", "Ann", "2017-03-01T09:30:00Z")
    assert (change.words, str(change.place), change.key) == ("b", "paper.docx › Plan › paragraph 2", "")


def test_an_added_row_is_one_change_and_what_another_did_in_it_is_told():
    said = line(mark("ins", words("b") + mark("del", gone("c"), BEN)), end=mark("ins"))
    table = grid(cells("a", "x"), cells(said, line(mark("ins", words("d"))), properties=mark("ins")))
    assert told(table) == [
        ("row added", "Ann", "bc | d", "paper.docx › table 1, row 2"),
        ("deleted", "Ben", "c", "paper.docx › table 1, row 2, cell 1"),
    ]


def test_a_deleted_row_is_one_change():
    row = cells(line(mark("del", gone("a")), end=mark("del")), properties=mark("del"))
    assert told(grid(row, cells("b"))) == [("row deleted", "Ann", "a", "paper.docx › table 1, row 1")]


def test_a_row_added_by_one_and_deleted_by_another_is_told_of_both():
    row = cells("b", properties=mark("ins") + mark("del", who=BEN))
    assert [each[:2] for each in told(grid(cells("a"), row))] == [("row added", "Ann"), ("row deleted", "Ben")]


def test_added_deleted_and_merged_cells_are_told():
    made = [f"<w:tc><w:tcPr>{mark(kind)}</w:tcPr>{line('b')}</w:tc>" for kind in ("cellIns", "cellDel", "cellMerge")]
    assert [each[:3] for each in told(grid(cells(*made)))] == [
        ("added", "Ann", "b"),
        ("deleted", "Ann", "b"),
        ("formatted", "Ann", "b"),
    ]


def test_every_story_is_told_in_its_order():
    changed = line(mark("ins", words("b")))
    notes = f'<w:footnote w:id="1">{changed}</w:footnote>'
    assert [each[3] for each in told(changed, header=changed, notes=notes)] == [
        "paper.docx › paragraph 1",
        "paper.docx › Header › paragraph 1",
        "paper.docx › Footnotes › paragraph 1",
    ]


def test_changes_of_tables_and_sections_are_told_each_author_once():
    table = f"<w:tbl><w:tblPr>{mark('tblPrChange', '<w:tblPr/>')}</w:tblPr><w:tblGrid/>{cells('a')}</w:tbl>"
    row = f"<w:trPr>{mark('trPrChange', '<w:trPr/>')}</w:trPr>"
    cell = f"<w:tc><w:tcPr>{mark('tcPrChange', '<w:tcPr/>')}</w:tcPr>{line('a')}</w:tc>"
    inside = table + grid(f"<w:tr>{row}{cell}</w:tr>")
    assert [each[0::3] for each in told(inside)] == [
        ("formatted", "paper.docx › table 1"),
        ("formatted", "paper.docx › table 2, row 1"),
        ("formatted", "paper.docx › table 2, row 1, cell 1"),
    ]
    section = f"<w:sectPr>{mark('sectPrChange', '<w:sectPr/>')}</w:sectPr>"
    assert told(line("a"), section) == [("formatted", "Ann", "", "paper.docx")]


def test_a_control_put_round_words_is_told_once():
    inside = f'<w:customXmlInsRangeEnd w:id="5"/>{words("b")}{mark("customXmlInsRangeStart", number=6)}'
    around = f"<w:sdt><w:sdtPr><w:tag w:val='T1'/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    body = line(mark("customXmlInsRangeStart", number=5) + around + '<w:customXmlInsRangeEnd w:id="6"/>')
    (change,) = list_revisions(parts_of(body), "paper.docx")
    assert (change.kind.value, change.words, change.key) == ("formatted", "b", "T1")


def test_a_change_in_a_control_has_its_key_and_an_added_row_that_of_the_control_in_it():
    key = "<w:tag w:val='T12'/>"
    data = word_file([paragraph(control("<w:r><w:t>old words</w:t></w:r>", key)), control(paragraph("block"), key)])
    data = Reviewer().within("T12").replace(data, "old", "new")
    data = Reviewer().within("T12").add_paragraph(data, "block", "more")
    found = list_revisions(read_parts(WordFile("paper.docx", data)), "paper.docx")
    assert [(each.kind.value, each.words, each.key) for each in found] == [
        ("deleted", "old", "T12"),
        ("added", "new", "T12"),
        ("paragraph added", "more", "T12"),
    ]
    row = cells(line(control(words("a"), key)), properties=mark("ins"))
    assert [each.key for each in list_revisions(parts_of(grid(row)), "")] == ["T12"]


def test_a_paper_nobody_edited_has_no_changes():
    assert told(line("a"), grid(cells("b")), "<w:sectPr/>") == []
