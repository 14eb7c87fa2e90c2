"""A copy of a Word file has a comment on each remark; nothing else of it changes."""

import datetime as dt
import io
import subprocess
import sys

import pytest
from docx import Document
from docx.enum.text import WD_BREAK
from lxml import etree

from acceptance.folders import VALIDATOR
from orderpaper.records.errors import FolderError
from orderpaper.records.manuscript import Whereabouts
from orderpaper.records.remark import Remark
from orderpaper.word.manuscript.annotate import annotate
from orderpaper.word.manuscript.document import read_manuscript
from orderpaper.word.revisions.comments import list_comments
from orderpaper.word.validity.judge import find_faults
from reviewer import Reviewer
from steps import count_steps
from word.manuscript.papers import call, deleted, element, field, inserted, make_file, note, read_parts_of
from word_builder import cell, heading, paragraph, row, run, table, text_box

ANN = Reviewer("Ann Law", "2017-03-01T09:30:00Z")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def comment(data, *remarks, name="paper.docx", **more):
    """Give a copy with remarks, each given as a place, a quote and words."""
    made = [Remark(Whereabouts(at=at), quote, words) for at, quote, words in remarks]
    return annotate(data, name, made, **more)


def comments_of(data):
    return [(each.about, each.words, each.place.at) for each in list_comments(read_parts_of(data), "paper.docx")]


def made_by_python_docx():
    """Give a valid file of paragraphs, a table, and a line in two looks."""
    document, file = Document(), io.BytesIO()
    document.add_heading("Theft", 1)
    line = document.add_paragraph("It fell by ")
    line.add_run("20%").bold = True
    line.add_run(" in").add_break(WD_BREAK.LINE)
    line.add_run("the year.")
    document.add_table(2, 2).cell(1, 1).text = "8,296"
    document.add_paragraph("")
    document.save(file)
    return file.getvalue()


def test_a_comment_stands_on_the_words_it_quotes():
    data = make_file(heading(1, "Theft"), paragraph("It fell by ", run("20%", "<w:b/>"), " in the year."))
    made = comment(data, ("paragraph 2", "by 20% in", "Must fix: 21.6%, not 20%."))
    assert comments_of(made) == [("by 20% in", "Must fix: 21.6%, not 20%.", "paragraph 2")]
    assert read_manuscript(made, "paper.docx") == read_manuscript(data, "paper.docx")


@pytest.mark.parametrize(
    ("content", "quote", "about"),
    [
        ((run("a "), inserted("new"), deleted("old"), run(" b")), "new b", "new b"),
        (("see ", field("REF x", run("Table 3")), " now"), "3 now", "Table 3 now"),
        (('<w:hyperlink w:anchor="x"><w:r><w:t>the whole link</w:t></w:r></w:hyperlink>',), "whole", "whole"),
        (("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>",), "one two", "one\ntwo"),
        (("2,666", call(3), " cases"), "2,666 cases", "2,666 cases"),
        (("It fell.",), "rose", "It fell."),
        (("It fell.",), "", "It fell."),
    ],
)
def test_words_across_runs_links_fields_and_changes_are_found(content, quote, about):
    made = comment(make_file(paragraph(*content)), ("paragraph 1", quote, "Why?"))
    assert [each[0] for each in comments_of(made)] == [about]


def test_several_stand_on_one_paragraph_in_the_order_they_are_given():
    data = make_file(paragraph("It fell by 20% in all."))
    remarks = [("paragraph 1", quote, f"{n}") for n, quote in enumerate(("20%", "fell by 20%", "It", "20%", "lost"))]
    assert [each[:2] for each in comments_of(comment(data, *remarks))] == [
        ("20%", "0"), ("fell by 20%", "1"), ("It", "2"), ("20%", "3"), ("It fell by 20% in all.", "4"),
    ]  # fmt: skip


def test_of_several_paragraphs_in_a_cell_the_one_with_the_quote_is_taken():
    made_of = table(row("a", cell(paragraph("one 5") + paragraph("two 5 three") + table(row("5 four", "x")))))
    data = make_file(made_of)
    made = comment(data, ("table 1, row 1, cell 2", "5 three", "x"), ("table 1, row 1, cell 2", "none", "y"))
    assert [each[0] for each in comments_of(made)] == ["5 three", "one 5"]
    inner = comment(data, ("table 1, row 1, cell 2, inner table, row 1, cell 1", "5 four", "x"))
    assert comments_of(inner)[0][0] == "5 four"


def test_a_footnote_is_commented_on_at_its_reference():
    data = make_file(paragraph("a", call(7), "b"), footnotes=note(7, "Police figures of 2,666."))
    made = comment(data, ("footnote 1", "2,666", "Why?"))
    parts = read_parts_of(made)
    assert parts["word/footnotes.xml"] == read_parts_of(data)["word/footnotes.xml"]
    order = [each.tag.removeprefix(W) for each in etree.fromstring(parts["word/document.xml"]).find(f".//{W}p")]
    assert order == ["pPr", "r", "commentRangeStart", "r", "commentRangeEnd", "r", "r"]


def test_a_text_box_is_commented_on_where_it_hangs():
    data = make_file(paragraph("before", text_box(paragraph("boxed 5")), text_box(paragraph("boxed 6"))))
    root = etree.fromstring(
        read_parts_of(comment(data, ("paragraph 1, text box", "boxed 6", "Why?")))["word/document.xml"]
    )
    (start,) = root.iter(f"{W}commentRangeStart")
    assert "boxed 6" in "".join(start.getnext().itertext())
    assert next(start.iterancestors(f"{W}txbxContent"), None) is None


def test_a_box_in_a_box_is_commented_on_where_the_outer_one_hangs():
    data = make_file(paragraph("a", text_box(paragraph("b", text_box(paragraph("inner 5"))))))
    made = read_parts_of(comment(data, ("paragraph 1, text box, text box", "inner 5", "Why?")))
    (start,) = etree.fromstring(made["word/document.xml"]).iter(f"{W}commentRangeStart")
    assert next(start.iterancestors(f"{W}txbxContent"), None) is None


def test_a_place_that_is_not_there_is_that_of_the_paragraph_counted_or_the_first():
    data = make_file(paragraph("one"), paragraph("two"))
    lost = annotate(
        data, "paper.docx", [Remark(Whereabouts(paragraph=2, at="x"), "two", "a"), Remark(Whereabouts(), "x", "b")]
    )
    assert [each[:2] for each in comments_of(lost)] == [("two", "a"), ("one", "b")]


def test_comments_that_are_there_stay_and_ours_are_numbered_after_them():
    theirs = ANN.comment(make_file(paragraph("It fell by 20%.")), "fell", "Did it?")
    made = comment(theirs, ("paragraph 1", "20%", "Why?"))
    assert [each[:2] for each in comments_of(made)] == [("fell", "Did it?"), ("20%", "Why?")]
    before, after = read_parts_of(theirs), read_parts_of(made)
    changed = {name for name in after if before.get(name) != after[name]}
    assert changed == {"word/document.xml", "word/comments.xml"}


def test_it_is_ours_and_dated_only_if_a_day_is_given():
    data = make_file(paragraph("It fell."))
    for more, date in (({}, None), ({"made_on": dt.date(2017, 3, 2)}, "2017-03-02T00:00:00Z")):
        (root,) = etree.fromstring(
            read_parts_of(comment(data, ("paragraph 1", "fell", "x"), **more))["word/comments.xml"]
        )
        assert (root.get(f"{W}author"), root.get(f"{W}initials"), root.get(f"{W}date")) == ("orderpaper", "op", date)


def test_the_styles_of_comments_are_used_where_the_file_has_them_by_whatever_id():
    styles = "<w:style w:type='paragraph' w:styleId='K1'><w:name w:val='annotation text'/></w:style>"
    for kept, found in (("", None), (styles, "K1")):
        data = make_file(paragraph("It fell."), styles=kept)
        made = etree.fromstring(read_parts_of(comment(data, ("paragraph 1", "fell", "x")))["word/comments.xml"])
        style = made.find(f".//{W}pStyle")
        assert (None if style is None else style.get(f"{W}val")) == found


def test_words_of_several_lines_are_paragraphs_and_signs_that_word_cannot_hold_are_marked():
    made = comment(make_file(paragraph("a")), ("paragraph 1", "a", "one & <two>\nthree\x00"))
    assert comments_of(made)[0][1] == "one & <two>\nthree\ufffd"


def test_the_same_remarks_give_the_same_bytes_and_none_the_file_itself():
    data = made_by_python_docx()
    remark = ("paragraph 2", "20%", "x")
    assert comment(data, remark) == comment(data, remark)
    assert annotate(data, "paper.docx", []) == data


def test_parts_that_nothing_is_added_to_stay_as_they_are():
    data = made_by_python_docx()
    before, after = read_parts_of(data), read_parts_of(comment(data, ("paragraph 2", "20%", "x")))
    assert {name for name in after if before.get(name) != after[name]} == {
        "[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels", "word/comments.xml",
    }  # fmt: skip
    assert set(before) <= set(after)


def test_a_valid_file_stays_valid(tmp_path):
    data = made_by_python_docx()
    remarks = [(each.find().at, each.text[2:9], "Why?\nHow?") for each in read_manuscript(data, "paper.docx").passages]
    made = comment(data, *remarks, ("paragraph 3", "", "Empty?"), ("table 1, row 1, cell 1", "", "Empty too?"))
    assert [each for each in find_faults(made, "paper.docx") if each not in find_faults(data, "paper.docx")] == []
    assert len(Document(io.BytesIO(made)).comments) == len(remarks) + 2
    if VALIDATOR.is_file():
        path = tmp_path / "paper.docx"
        path.write_bytes(made)
        options = ["--strict", "--ignore", "xsd-tolerated", "--ignore", "style"]
        said = subprocess.run([sys.executable, VALIDATOR, *options, path], capture_output=True, text=True, check=False)
        assert said.stdout == ""


def test_a_file_with_nothing_to_comment_on_is_refused():
    with pytest.raises(FolderError, match=r"plan\.docx has no paragraph"):
        comment(make_file(), ("paragraph 1", "x", "y"), name="plan.docx")


def test_a_file_that_is_no_word_file_is_refused():
    with pytest.raises(FolderError, match=r"is not a Word file"):
        comment(b"PK nothing", ("paragraph 1", "x", "y"))


def test_tables_too_deep_are_refused_in_a_sentence():
    body = "".join("<w:tbl><w:tr><w:tc>" for _each in range(400)) + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 400
    with pytest.raises(FolderError, match="too deep to read"):
        comment(make_file(body), ("paragraph 1", "x", "y"))


def test_the_work_grows_with_the_remarks_and_no_faster():
    def work(times):
        data = make_file(*[paragraph("It fell by 20% in all.")] * times)
        remarks = [(f"paragraph {n + 1}", "20%", "Why?") for n in range(times)]
        return count_steps(lambda: comment(data, *remarks))

    assert work(200) < 4.6 * work(50)


def test_a_file_of_another_prefix_is_annotated():
    parts = read_parts_of(make_file(paragraph("It fell.")))
    root = element(paragraph("It fell."))
    plain = etree.Element(f"{W}document", nsmap={None: W[1:-1], "x": W[1:-1]})
    etree.SubElement(plain, f"{W}body").append(root)
    etree.cleanup_namespaces(plain)
    parts["word/document.xml"] = etree.tostring(plain)
    made = comment(_zip(parts), ("paragraph 1", "fell", "Why?"))
    assert comments_of(made)[0][:2] == ("fell", "Why?")


def _zip(parts):
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()
