"""A repaired PDF says nothing of a person or a clock, and its tags are whole."""

import datetime as dt
import io

import pytest
from pypdf import PdfReader, PdfWriter

from orderpaper.pack.tagged.identity import Identity
from orderpaper.pack.tagged.repair import RepairError, repair_pdf
from orderpaper.pack.tagged.source import Source
from orderpaper.pack.tagged.tree import read, walk
from pack.tagged.pdfs import WORDS, TaggedPdf, read_root, tag

IDENTITY = Identity("The plan", "A council", dt.date(2017, 3, 28))
SOURCE = Source("The plan", ())
LINE = b"1 2 m 3 4 l S\n"


def repair(made, source=SOURCE, seed=b"word file"):
    return repair_pdf(made if isinstance(made, bytes) else made.data, source, IDENTITY, seed)


def test_nothing_is_left_of_who_made_it_with_what():
    repaired = repair(TaggedPdf(tag("P", 0)))
    assert b"Hopper" not in repaired
    assert b"Writer" not in repaired
    assert b"pypdf" not in repaired
    assert PdfReader(io.BytesIO(repaired)).metadata == IDENTITY.information


def test_the_title_is_shown_and_the_language_said():
    root = PdfReader(io.BytesIO(repair(TaggedPdf(tag("P", 0))))).root_object
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "en-GB"
    assert root["/Metadata"].get_data() == IDENTITY.packet


def test_the_same_word_file_gives_the_same_identifier_and_another_another():
    made = TaggedPdf(tag("P", 0)).data
    assert repair(made) == repair(made)
    first, second = (PdfReader(io.BytesIO(repair(made, seed=seed))).trailer["/ID"] for seed in (b"a", b"b"))
    assert first != second


def test_lines_are_decoration_and_charts_have_their_words():
    made = TaggedPdf(tag("P", 0), tag("Figure", 1), content=(WORDS + LINE,))
    repaired = repair(made, Source("", ("A chart",)))
    assert b"/Artifact BMC\n" + LINE.strip() in PdfReader(io.BytesIO(repaired)).pages[0]["/Contents"].get_data()
    assert [read(each, "/Alt") for each in walk(read_root(repaired))] == [None, "A chart"]


def test_a_page_with_links_says_in_which_order_they_are_reached():
    made = TaggedPdf(tag("P", 0), content=(WORDS, WORDS))
    made.add_link(1, 50)
    pages = PdfReader(io.BytesIO(repair(made))).pages
    assert [page.get("/Tabs") for page in pages] == [None, "/S"]


def test_a_page_without_content_stays_empty():
    assert len(PdfReader(io.BytesIO(repair(TaggedPdf(tag("P", 0), content=(b"",))))).pages) == 1


def test_a_pdf_without_tags_is_refused():
    out = io.BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(out)
    with pytest.raises(RepairError, match="without tags"):
        repair(out.getvalue())


@pytest.mark.parametrize("data", [b"", b"no pdf", b"%PDF-1.7\n1 0 obj\n"])
def test_what_is_no_pdf_is_refused_in_a_sentence(data):
    with pytest.raises(RepairError, match="cannot be read"):
        repair(data)
