from orderpaper.word.revisions.stories import read_stories
from revised import cells, gone, grid, line, mark, parts_of, words
from word_builder import text_box


def test_each_story_gives_its_paragraphs_and_the_signs_that_end_cells_rows_and_notes():
    notes = (
        f'<w:footnote w:type="separator" w:id="0">{line()}</w:footnote><w:footnote w:id="1">{line("n")}</w:footnote>'
    )
    stories = read_stories(parts_of(line("a"), grid(cells("b", "c")), line("d\te"), notes=notes, header=line("h")))
    assert stories == {
        "word/document.xml": ("a", "b", "\x1f", "c", "\x1f", "\x1e", "d\te"),
        "word/header.xml": ("h",),
        "word/footnotes.xml": ("n", "\x1d"),
    }


def test_deleted_words_rows_and_paragraphs_are_left_out():
    row = cells("x", properties=mark("del"))
    body = (line("a", mark("del", gone("b")), end=mark("del")), line("c"), grid(row, cells("y")))
    assert read_stories(parts_of(*body))["word/document.xml"] == ("ac", "y", "\x1f", "\x1e")


def test_text_boxes_are_read_once_after_the_paragraph_they_hang_on():
    assert read_stories(parts_of(line("a", text_box(line("b"), line("c")))))["word/document.xml"] == ("a", "b", "c")


def test_inner_tables_and_controls_are_read_where_they_stand():
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{line('a')}</w:sdtContent></w:sdt>"
    cell = f"<w:tc>{grid(cells('b'))}{line('c')}</w:tc>"
    found = read_stories(parts_of(control, grid(cells(cell))))["word/document.xml"]
    assert found == ("a", "b", "\x1f", "\x1e", "c", "\x1f", "\x1e")


def test_a_row_with_the_same_words_in_fewer_cells_is_not_the_same():
    assert read_stories(parts_of(grid(cells("a", "")))) != read_stories(parts_of(grid(cells("a"), cells(""))))


def test_a_line_break_and_an_added_word_are_read():
    body = line("a<w:br/>".replace("<w:br/>", ""), "<w:r><w:br/></w:r>", mark("ins", words("b")))
    assert read_stories(parts_of(body))["word/document.xml"] == ("a\nb",)
