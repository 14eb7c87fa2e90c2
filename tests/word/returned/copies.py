"""A small review copy for tests, made as the real ones are, and the acts that no reviewer’s kit has."""

import datetime as dt
import io
import re
import zipfile
from xml.sax.saxutils import quoteattr

from orderpaper.records.place import Place
from orderpaper.records.sent import Sent, SentFigure, SentText
from orderpaper.word.controls import FIRST
from orderpaper.word.package import WordFile, read_parts, write_package
from orderpaper.word.returned.reading import read_returned
from orderpaper.word.review.review_copy import make_review_copy
from reviewer import Reviewer
from word_builder import NAMESPACES, STYLES, cell, control, header_row, heading, paragraph, row, run, table, word_file

REPORT, STATISTICS = "report.xlsx", "statistics.xlsx"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml."
LISTS = (
    "<w:style w:type='paragraph' w:styleId='TableLetter'><w:name w:val='Table Letter'/><w:basedOn w:val='N'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='Recommendation'><w:name w:val='Recommendation'/>"
    "<w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>"
)
LEVELS = "".join(
    f"<w:abstractNum w:abstractNumId='{n}'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='{way}'/>"
    f"<w:lvlText w:val='{sign}'/></w:lvl></w:abstractNum>"
    for n, way, sign in ((10, "bullet", "•"), (20, "lowerLetter", "(%1)"), (30, "decimal", "%1."))
)
NUMBERS = "".join(f"<w:num w:numId='{n}'><w:abstractNumId w:val='{n}0'/></w:num>" for n in (1, 2, 3))
NUMBERING = f"<w:numbering {NAMESPACES}>{LEVELS}{NUMBERS}</w:numbering>"
ASKED_ON = dt.date(2017, 3, 1)


def make_text(key, *pieces, at="B5", row="", heading="Implications", **more):
    """Give a sent text of words and, as pairs, figures: what is printed, and the name in brackets."""
    printed, typed, figures = "", "", []
    for each in pieces:
        said, name = (each, each) if isinstance(each, str) else each
        if not isinstance(each, str):
            cells = (Place(STATISTICS, "Crime", f"B{len(figures) + 2}"),)
            figures.append(SentFigure(len(printed), len(printed) + len(said), name, cells))
        printed, typed = printed + said, typed + (name or said)
    return SentText(key, Place(REPORT, "Implications", at), row, heading, typed, printed, tuple(figures), **more)


LEGAL = make_text(
    "T1", "The plan is required by law.\n- Crime rose by ", ("12%", "{figures.crime}"), " to ",
    ("2,683", "{figures.count}"), ".\n- It must be adopted.", row="Legal", post="Head of Law", at="B2",
)  # fmt: skip
FINANCE = make_text("T2", "There is no cost.", row="Finance", post="Head of Finance", at="B3")
STAFFING = make_text("T3", "Nobody is moved.", row="Staffing", at="B4")
CONTACT = make_text("T4", "Jane Doe", heading="Contact", at="B9")
REASON = make_text("T5", "The council must adopt a plan every ", ("3", "{figures.years}"), " years.", at="B7")
TEXTS = (LEGAL, FINANCE, STAFFING, CONTACT, REASON)


class Numbers:
    """Numbers controls as they are numbered when a paper is filled: one after the other."""

    def __init__(self):
        self.last = FIRST

    def of(self, tag, alias=""):
        self.last += 1
        return f"<w:alias w:val={quoteattr(alias or tag)}/><w:tag w:val={quoteattr(tag)}/><w:id w:val='{self.last}'/>"


def block(text, numbers, style="N"):
    """Give the paragraphs of a text in its control."""
    properties = numbers.of(text.key)
    lines, at = [], 0
    for line in text.printed.split("\n"):
        mark = re.match(r"- |\([a-z]\) |", line)[0]
        kind = {"": style, "- ": "Bullet"}.get(mark, "TableLetter")
        runs = _runs(text, at + len(mark), at + len(line), numbers)
        lines.append(paragraph(*runs, style=kind))
        at += len(line) + 1
    return control("".join(lines), properties)


def inline(text, numbers):
    """Give a text in its control inside a paragraph."""
    properties = numbers.of(text.key)
    return control("".join(_runs(text, 0, len(text.printed), numbers)), properties)


def _runs(text, start, end, numbers):
    at, runs = start, []
    for number, each in enumerate(text.figures, 1):
        if start <= each.start and each.end <= end:
            runs.append(run(text.printed[at : each.start]))
            runs.append(control(run(text.printed[each.start : each.end]), numbers.of(f"{text.key}.{number}")))
            at = each.end
    return [*runs, run(text.printed[at:end])]


def packed(body, **more):
    """Give a whole Word file of a body, that other programs open too."""
    data = word_file(body, styles=STYLES + LISTS, **more)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    kinds = {"document": "document.main", "numbering": "numbering"}
    names = ("document", "styles", "numbering", *(more.get("parts") or ()))
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{KIND}{kinds.get(name, name)}+xml"/>' for name in names
    )
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{overrides}</Types>'
    )
    relations = parts["word/_rels/document.xml.rels"].decode()
    more_relations = (
        '<Relationship Id="rNumbering" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        'numbering" Target="numbering.xml"/></Relationships>'
    )
    parts["word/_rels/document.xml.rels"] = relations.replace("</Relationships>", more_relations).encode()
    return write_package({"[Content_Types].xml": types.encode(), **parts, "word/numbering.xml": NUMBERING.encode()})


def make_body(texts=TEXTS):
    """Give the body of the small paper: an introduction, a contact, a table of three rows, a recommendation, an end."""
    numbers = Numbers()
    legal, finance, staffing, contact, reason = texts[:5]
    return (
        heading(1, "Community Safety Plan"),
        paragraph("This is the report."),
        paragraph("Contact: ", inline(contact, numbers)),
        table(
            header_row("Issue", "Implications", "Sign-off"),
            row("Legal", cell(block(legal, numbers)), "Head of Law"),
            row("Finance", cell(block(finance, numbers)), "Head of Finance"),
            row("Staffing", cell(block(staffing, numbers)), ""),
        ),
        heading(2, "Reasons"),
        block(reason, numbers, style="Recommendation"),
        paragraph("Background papers: none."),
        paragraph("The end."),
    )


def make_sent(texts=TEXTS, **more):
    """Give what is sent in the small review copy."""
    said = {
        "paper": REPORT, "title": "Community Safety Plan", "committee": "Communities Committee",
        "meeting_on": dt.date(2017, 3, 28), "to": "Legal", "posts": ("Head of Law", "Head of Finance"),
        "answer_by": dt.date(2017, 3, 16), "texts": texts,
    }  # fmt: skip
    return Sent(**{**said, **more})


def make_copy(*, body=None, texts=TEXTS, parts=None):
    """Give the bytes of the small review copy as it goes out."""
    return make_review_copy(packed(body or make_body(texts), parts=parts), make_sent(texts), ASKED_ON)


def read(data, name="returned.docx"):
    """Give a returned copy, read."""
    return read_returned(WordFile(name, data))


def change_part(data, change, name="word/document.xml"):
    """Give a Word file with the text of one part changed."""
    parts = read_parts(WordFile("returned.docx", data))
    old = parts[name].decode("utf-8")
    new = change(old)
    assert new != old, "nothing was changed"
    return write_package({**parts, name: new.encode("utf-8")})


def drop_parts(data, pattern):
    """Give a Word file without the parts of some names, and what leads to them."""
    parts = read_parts(WordFile("returned.docx", data))
    kept = {name: content for name, content in parts.items() if not re.match(pattern, name)}
    assert len(kept) < len(parts)
    return write_package(kept)


def say(edits):
    """Give what edits say: key or place, old, new, whether tracked, and the cells of a figure."""
    return [(each.sent.key, each.old, each.new, each.is_tracked, [str(cell) for cell in each.figure]) for each in edits]


def say_others(others):
    """Give what other edits say: where, old, new."""
    return [(each.place.at, each.old, each.new) for each in others]


def authors(edit):
    """Give who made the changes of an edit."""
    return [each.author for each in edit.revisions]


COPY = make_copy()
ANN, BOB = Reviewer("Ann Law", "2017-03-10T09:30:00Z"), Reviewer("Bob Treasurer", "2017-03-11T10:00:00Z")
IN_LEGAL = LEGAL.typed


def answer(data, key="T1", item="Cleared", *, who=ANN, is_tracked=True):
    """Give a copy in which a row is answered, named and dated."""
    data = who.choose(data, f"{key}.answer", item, is_tracked=is_tracked)
    data = who.fill(data, f"{key}.name", "A. Solicitor", is_tracked=is_tracked)
    return who.pick_date(data, f"{key}.date", "2017-03-14", is_tracked=is_tracked)


def take_out(data, key):
    """Give a copy without the control of a text and its words."""
    return change_part(data, lambda xml: cut_control(xml, key, ""))


def unwrap(data, key):
    """Give a copy without the control of a text, and those in it; its words stay."""
    return change_part(data, lambda xml: cut_control(xml, key))


def cut_control(xml, key, words=None):
    """Give a document with other XML in the place of a control, or else with what it holds."""
    start = xml.rindex("<w:sdt>", 0, xml.index(f'<w:tag w:val="{key}"/>'))
    depth = 0
    for match in re.finditer(r"<w:sdt>|</w:sdt>", xml[start:]):
        depth += 1 if match[0] == "<w:sdt>" else -1
        if not depth:
            break
    end = start + match.end()
    inside = re.sub(r"<w:sdtPr>.*?</w:sdtPr>|</?w:sdt>|</?w:sdtContent>", "", xml[start:end], flags=re.DOTALL)
    return xml[:start] + (inside if words is None else words) + xml[end:]
