"""Small Word files for tests of comparing: made with python-docx, so none of ours, and changed one way at a time."""

import copy
import io
import zipfile

from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from PIL import Image

from orderpaper.word.package import WordFile, read_parts

HAND = "Ann Law"


def save(document):
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def open_document(data):
    return Document(io.BytesIO(data))


def make_plain_paper():
    """Give a paper of a heading, three paragraphs and a table of three rows."""
    document = Document()
    document.add_heading("Community safety", 1)
    for words in ("The grant was £37,104.", "It pays for four posts.", "The plan is refreshed each year."):
        document.add_paragraph(words)
    table = document.add_table(3, 2)
    for number, row in enumerate(table.rows):
        row.cells[0].text, row.cells[1].text = f"Row {number}", f"{number * 12}"
    document.sections[0].header.paragraphs[0].text = "Maidstone Borough Council"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    return save(document)


def change(data, edit):
    """Give a paper after an edit that is not tracked."""
    document = open_document(data)
    edit(document)
    return save(document)


def retype(document):
    document.paragraphs[1].runs[0].text = "The grant was £41,250, which is more."


def add_paragraph(document):
    document.paragraphs[2].insert_paragraph_before("A\tnew\nparagraph with a tab.")


def end_with_paragraph(document):
    document.add_paragraph("The end.")


def delete_paragraph(document):
    document.paragraphs[2]._p.getparent().remove(document.paragraphs[2]._p)


def move_paragraph(document):
    document.paragraphs[1]._p.addprevious(document.paragraphs[3]._p)


def add_row(document):
    row = document.tables[0].rows[1]
    row._tr.addnext(copy.deepcopy(row._tr))
    document.tables[0].rows[2].cells[0].text = "A row put in"


def delete_row(document):
    row = document.tables[0].rows[1]
    row._tr.getparent().remove(row._tr)


def retype_cell(document):
    document.tables[0].cell(1, 1).text = "13"


def add_column(document):
    document.tables[0].add_column(914400)
    document.tables[0].cell(0, 2).text = "Third"


def merge_cells(document):
    document.tables[0].cell(0, 0).merge(document.tables[0].cell(0, 1))


def nest_table(document):
    document.tables[0].cell(1, 1).add_table(1, 1).cell(0, 0).text = "Within"


def delete_table(document):
    document.tables[0]._tbl.getparent().remove(document.tables[0]._tbl)


def change_header(document):
    document.sections[0].header.paragraphs[0].text = "Tunbridge Wells Borough Council"
    document.sections[0].footer.paragraphs[0].add_run(" of 7")


def empty_header(document):
    document.sections[0].header.is_linked_to_previous = True


def add_section(document):
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.header.is_linked_to_previous = False
    section.header.paragraphs[0].text = "Appendix 1"
    document.add_paragraph("In the appendix.")


def add_first_page(document):
    document.sections[0].different_first_page_header_footer = True
    document.sections[0].first_page_header.paragraphs[0].text = "First page only"


def add_even_pages(document):
    document.settings.odd_and_even_pages_header_footer = True
    document.sections[0].even_page_footer.paragraphs[0].text = "Even pages only"


def add_picture(document):
    picture = io.BytesIO()
    Image.new("RGB", (20, 20), "navy").save(picture, "PNG")
    picture.seek(0)
    document.add_picture(picture)


def make_bold(document):
    document.paragraphs[1].runs[0].bold = True


def empty(document):
    document.element.body.clear_content()


def put_in_control(document):
    """Put the first paragraph in a content control, and its words in another within it."""
    paragraph = document.paragraphs[1]._p
    control = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:tag w:val="T1"/></w:sdtPr><w:sdtContent/></w:sdt>')
    paragraph.addprevious(control)
    control[1].append(paragraph)
    inner = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:tag w:val="T1.1"/></w:sdtPr><w:sdtContent/></w:sdt>')
    run = paragraph.r_lst[0]
    run.addprevious(inner)
    inner[1].append(run)


EDITS = (
    retype, add_paragraph, end_with_paragraph, delete_paragraph, move_paragraph, add_row, delete_row, retype_cell,
    add_column, merge_cells, nest_table, delete_table, change_header, empty_header, add_section, add_first_page,
    add_even_pages, add_picture, make_bold, empty,
)  # fmt: skip


def file(data, name="Paper.docx"):
    return WordFile(name, data)


def parts_of(data):
    return read_parts(file(data))


def swap(data, part, *pairs):
    """Give a paper with words of one part replaced, each of which must be there."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in parts_of(data).items():
            text = content
            for old, new in pairs if name == part else ():
                assert old.encode() in text, f"{part} has no {old}"
                text = text.replace(old.encode(), new.encode())
            made.writestr(name, text)
    return out.getvalue()
