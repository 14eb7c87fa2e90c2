"""A reviewer at work on real Word files: what Word writes when somebody edits with tracked changes, and comments.

Every act takes the bytes of a Word file and gives those of the file after it. `Reviewer("Ann Law").delete(data, "the")`
takes out the first “the” of the document; `.within("T12")` looks in the content controls of that key only,
`.in_part("word/header1.xml")` in another story, `.at(2)` for the third time that the words stand there.
"""

import copy
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from reviewer_comments import add_comment, add_reply, set_resolved
from reviewer_package import Opened
from reviewer_words import (
    MARKED_FIRST,
    W,
    find_controls,
    find_words,
    is_gone,
    isolate,
    letters_of,
    make_run,
    mark_format,
    run_before,
    say_deleted,
    set_mark,
    unlink,
)

DOCUMENT = "word/document.xml"
TIES = ("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "permStart", "permEnd")
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


class Page:
    """One story of an opened file, and the marks that one reviewer puts on it."""

    def __init__(self, reviewer: "Reviewer", data: bytes) -> None:
        self.reviewer = reviewer
        self.opened = Opened(data)
        self.root = self.opened.root(reviewer.part)
        self.last_id = self.opened.next_id() - 1

    def mark(self, kind: str, **more: str) -> Any:
        """Give a mark of the reviewer’s: ins, del, moveFrom, rPrChange …"""
        self.last_id += 1
        said = {"id": str(self.last_id), "author": self.reviewer.author, "date": self.reviewer.when, **more}
        return etree.Element(f"{W}{kind}", {f"{W}{key}": value for key, value in said.items() if value})

    def find(self, words: str) -> Any:
        """Give where the words stand that the reviewer points at."""
        return find_words(self.root, words, self.reviewer.tag, self.reviewer.nth)

    def paragraph(self, words: str) -> Any:
        """Give the paragraph of the words."""
        return self.find(words).paragraph

    def own(self, node: Any) -> Any:
        """Give the reviewer’s own insertion that something stands in, or None."""
        return next((each for each in node.iterancestors(f"{W}ins") if self.is_own(each)), None)

    def is_own(self, mark: Any) -> bool:
        """Tell whether a mark is the reviewer’s."""
        return mark is not None and mark.get(f"{W}author") == self.reviewer.author

    def take_out(self, runs: list[Any]) -> None:
        """Delete runs: the reviewer’s own new words go at once, others’ are marked."""
        for run in runs:
            inserted = self.own(run)
            if inserted is None:
                self.wrap(run, "del")
                say_deleted(run)
                continue
            unlink(run)
            if not len(inserted):
                unlink(inserted)

    def wrap(self, run: Any, name: str) -> None:
        """Put a mark round a run; the run beside it in the same kind of mark takes it in."""
        before = run.getprevious()
        if before is not None and before.tag == f"{W}{name}" and self.is_own(before) and before.get("fresh"):
            before.append(run)
            return
        mark = self.mark(name)
        mark.set("fresh", "1")
        run.addprevious(mark)
        mark.append(run)

    def put_after(self, node: Any, run: Any) -> None:
        """Put a new run after another node, in an insertion of the reviewer’s; other people’s marks are parted."""
        if self.own(node) is not None and node.getparent().tag == f"{W}ins":
            node.addnext(run)
            return
        mark = self.mark("ins")
        mark.append(run)
        self.climb_out(node).addnext(mark)

    def climb_out(self, node: Any) -> Any:
        """Give the node that a new mark may stand after: marks round it that go on after it are cut in two."""
        around = node.getparent()
        while around.tag in (f"{W}ins", f"{W}del", f"{W}moveTo", f"{W}moveFrom"):
            rest = list(node.itersiblings())
            if rest:
                twin = etree.Element(around.tag, dict(around.attrib))
                self.last_id += 1
                twin.set(f"{W}id", str(self.last_id))
                twin.extend(rest)
                around.addnext(twin)
            node, around = around, around.getparent()
        return node

    def delete_mark(self, paragraph: Any) -> None:
        """Mark a paragraph’s end as deleted; the reviewer’s own new one is joined with the next at once."""
        inserted = paragraph.find(f"{W}pPr/{W}rPr/{W}ins")
        if self.is_own(inserted):
            join_with_next(paragraph)
        elif paragraph.find(f"{W}pPr/{W}rPr/{W}del") is None:
            set_mark(paragraph, self.mark("del"))

    def close(self) -> bytes:
        """Give the bytes of the file as it now is."""
        for node in self.root.iter(f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo"):
            node.attrib.pop("fresh", None)
        return self.opened.write()


@dataclass(frozen=True)
class Reviewer:
    """Somebody who edits and comments; `part`, `tag` and `nth` say where, as `in_part`, `within` and `at` set them."""

    author: str = "Ann Law"
    when: str = "2017-03-01T09:30:00Z"
    part: str = DOCUMENT
    tag: str = ""
    nth: int = 0

    def in_part(self, part: str) -> "Reviewer":
        """Give the same person at work in another story, such as word/header1.xml."""
        return replace(self, part=part)

    def within(self, tag: str) -> "Reviewer":
        """Give the same person at work in the content controls of a key only."""
        return replace(self, tag=tag)

    def at(self, nth: int) -> "Reviewer":
        """Give the same person looking for words the nth time they stand there, from 0."""
        return replace(self, nth=nth)

    def insert(self, data: bytes, after_words: str, words: str) -> bytes:
        """Type words after others, in their format."""
        page = Page(self, data)
        before = run_before(page.find(after_words))
        page.put_after(before, make_run(words, before))
        return page.close()

    def delete(self, data: bytes, words: str) -> bytes:
        """Delete words; one’s own new words are gone at once, as in Word."""
        page = Page(self, data)
        page.take_out(isolate(page.find(words)))
        return page.close()

    def delete_inside_insert(self, data: bytes, words: str) -> bytes:
        """Delete words that another reviewer has added; refuse where nobody has."""
        page = Page(self, data)
        runs = isolate(page.find(words))
        assert all(any(True for _ in run.iterancestors(f"{W}ins")) and page.own(run) is None for run in runs)
        page.take_out(runs)
        return page.close()

    def replace(self, data: bytes, old: str, new: str) -> bytes:
        """Select words and type others over them: the old deleted, the new added after them."""
        page = Page(self, data)
        runs = isolate(page.find(old))
        page.put_after(runs[-1], make_run(new, runs[-1]))
        page.take_out(runs)
        return page.close()

    def retype(self, data: bytes, old: str, new: str) -> bytes:
        """Change words with track changes off."""
        page = Page(self, data)
        runs = isolate(page.find(old))
        runs[0].addprevious(make_run(new, runs[0]))
        for run in runs:
            unlink(run)
        return page.close()

    def format_words(self, data: bytes, words: str) -> bytes:
        """Make words bold, tracked."""
        page = Page(self, data)
        for run in isolate(page.find(words)):
            page_format(page, run)
        return page.close()

    def format_paragraph(self, data: bytes, words: str) -> bytes:
        """Centre the paragraph of some words, tracked."""
        page = Page(self, data)
        centre_paragraph(page, page.paragraph(words))
        return page.close()

    def add_paragraph(self, data: bytes, after_words: str, words: str) -> bytes:
        """Add a paragraph after that of some words, with a mark of its own, as pasting does."""
        page = Page(self, data)
        before = page.paragraph(after_words)
        before.addnext(new_paragraph(page, before, words))
        return page.close()

    def press_enter(self, data: bytes, after_words: str, words: str = "") -> bytes:
        """Press Enter after some words and type more: what stood after goes on in the new paragraph."""
        page = Page(self, data)
        found = page.find(after_words)
        split_paragraph(page, found, words)
        return page.close()

    def delete_paragraph(self, data: bytes, words: str) -> bytes:
        """Delete the whole paragraph of some words, its mark with it."""
        page = Page(self, data)
        paragraph = page.paragraph(words)
        page.take_out([run for run in own_runs(paragraph) if not is_gone(run, paragraph)])
        page.delete_mark(paragraph)
        return page.close()

    def delete_paragraph_mark(self, data: bytes, words: str) -> bytes:
        """Delete the end of the paragraph of some words, so that it is joined with the next."""
        page = Page(self, data)
        page.delete_mark(page.paragraph(words))
        return page.close()

    def move_paragraph(self, data: bytes, words: str, before_words: str) -> bytes:
        """Drag the paragraph of some words to before that of others."""
        page = Page(self, data)
        move(page, page.paragraph(words), find_words(page.root, before_words).paragraph)
        return page.close()

    def add_footnote(self, data: bytes, after_words: str, words: str, *, is_tracked: bool = True) -> bytes:
        """Put a footnote after some words; the file has a part for footnotes, as every paper of ours has."""
        page = Page(self, data)
        place_footnote(page, run_before(page.find(after_words)), words, is_tracked=is_tracked)
        return page.close()

    def add_row(self, data: bytes, table_index: int, after_row: int, cells: Iterable[str]) -> bytes:
        """Add a row to a table after another, both counted from 0, its cells like that row’s."""
        page = Page(self, data)
        row = rows_of(page, table_index)[after_row]
        row.addnext(new_row(page, row, list(cells)))
        return page.close()

    def delete_row(self, data: bytes, table_index: int, row: int) -> bytes:
        """Delete a row of a table, both counted from 0; one’s own new row is gone at once."""
        page = Page(self, data)
        remove_row(page, rows_of(page, table_index)[row])
        return page.close()

    def delete_table(self, data: bytes, table_index: int) -> bytes:
        """Delete every row of a table."""
        page = Page(self, data)
        for row in rows_of(page, table_index):
            remove_row(page, row)
        return page.close()

    def comment(self, data: bytes, words: str, text: str) -> bytes:
        """Comment on words; the comment’s number is one more than the greatest there is."""
        page = Page(self, data)
        add_comment(page.opened, isolate(page.find(words)), text, self)
        return page.close()

    def reply(self, data: bytes, comment_id: str | int, text: str) -> bytes:
        """Answer a comment."""
        page = Page(self, data)
        add_reply(page.opened, page.root, str(comment_id), text, self)
        return page.close()

    def resolve_comment(self, data: bytes, comment_id: str | int) -> bytes:
        """Mark a comment as resolved."""
        page = Page(self, data)
        set_resolved(page.opened, str(comment_id))
        return page.close()

    def choose(self, data: bytes, tag: str, item: str, *, is_tracked: bool = True) -> bytes:
        """Choose an item of the drop-downs of a key."""
        page = Page(self, data)
        for control in find_controls(page.root, tag):
            listed = control.find(f"{W}sdtPr/{W}dropDownList")
            items = {each.get(f"{W}displayText", each.get(f"{W}value")): each.get(f"{W}value") for each in listed}
            assert item in items, f"{tag} has no item “{item}”: {', '.join(items)}"
            fill_control(page, control, item, is_tracked=is_tracked)
            listed.set(f"{W}lastValue", items[item])
        return page.close()

    def fill(self, data: bytes, tag: str, words: str, *, is_tracked: bool = True) -> bytes:
        """Type words in the text controls of a key, in place of what they say."""
        page = Page(self, data)
        for control in find_controls(page.root, tag):
            fill_control(page, control, words, is_tracked=is_tracked)
        return page.close()

    def pick_date(self, data: bytes, tag: str, date: str, *, is_tracked: bool = True) -> bytes:
        """Pick a date, said as 2017-03-01, in the date controls of a key."""
        page = Page(self, data)
        year, month, day = date.split("-")
        for control in find_controls(page.root, tag):
            fill_control(page, control, f"{int(day)} {MONTHS[int(month) - 1]} {year}", is_tracked=is_tracked)
            control.find(f"{W}sdtPr/{W}date").set(f"{W}fullDate", f"{date}T00:00:00Z")
        return page.close()


def page_format(page: Page, run: Any) -> None:
    """Make one run bold, its old format kept in the change."""
    made = run.find(f"{W}rPr")
    if made is None:
        made = etree.Element(f"{W}rPr")
        run.insert(0, made)
    old = [copy.deepcopy(each) for each in made if each.tag != f"{W}rPrChange"]
    if made.find(f"{W}b") is None:
        first = [each for each in made if etree.QName(each).localname in ("rStyle", "rFonts")]
        made.insert(len(first), etree.Element(f"{W}b"))
    if made.find(f"{W}rPrChange") is None:
        change = page.mark("rPrChange")
        etree.SubElement(change, f"{W}rPr").extend(old)
        made.append(change)


def centre_paragraph(page: Page, paragraph: Any) -> None:
    """Centre one paragraph, its old properties kept in the change."""
    properties = mark_format(paragraph).getparent()
    mark = properties.find(f"{W}rPr")
    old = [
        copy.deepcopy(each) for each in properties if etree.QName(each).localname not in ("rPr", "sectPr", "pPrChange")
    ]
    for each in properties.findall(f"{W}jc"):
        unlink(each)
    later = [
        each
        for each in properties
        if etree.QName(each).localname in ("textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle")
    ]
    (later[0] if later else mark).addprevious(etree.Element(f"{W}jc", {f"{W}val": "center"}))
    if properties.find(f"{W}pPrChange") is None:
        change = page.mark("pPrChange")
        etree.SubElement(change, f"{W}pPr").extend(old)
        properties.append(change)
    if not len(mark):
        unlink(mark)


def new_paragraph(page: Page, like: Any, words: str) -> Any:
    """Give an added paragraph in the style of another, all of it marked as new."""
    made = etree.Element(f"{W}p")
    copy_properties(like, made)
    set_mark(made, page.mark("ins"))
    if words:
        letters = letters_of(like)
        mark = page.mark("ins")
        mark.append(make_run(words, letters[-1].run if letters else None))
        made.append(mark)
    return made


def copy_properties(source: Any, made: Any) -> None:
    """Give a new paragraph the properties of another, but no revision and no section of its."""
    properties = source.find(f"{W}pPr")
    if properties is None:
        return
    made.insert(0, copy.deepcopy(properties))
    for name in ("sectPr", "pPrChange", *(f"rPr/{W}{each}" for each in (*MARKED_FIRST, "rPrChange"))):
        for each in made[0].findall(f"{W}{name}"):
            unlink(each)


def split_paragraph(page: Page, found: Any, words: str) -> None:
    """Cut a paragraph in two after some words, as Enter does: the first gets the new mark, the second keeps the old."""
    paragraph = found.paragraph
    last = page.climb_out(run_before(found))
    assert last.getparent() is paragraph, "Enter inside a control or link is not acted here"
    first = etree.Element(f"{W}p")
    copy_properties(paragraph, first)
    set_mark(first, page.mark("ins"))
    moved = [each for each in paragraph if each.tag != f"{W}pPr"]
    first.extend(moved[: moved.index(last) + 1])
    paragraph.addprevious(first)
    if words:
        mark = page.mark("ins")
        mark.append(make_run(words, letters_of(first)[-1].run))
        paragraph.insert(1 if paragraph.find(f"{W}pPr") is not None else 0, mark)


def join_with_next(paragraph: Any) -> None:
    """Put what a paragraph holds at the front of the next, and take the paragraph out."""
    after = paragraph.getnext()
    assert after is not None
    assert after.tag == f"{W}p"
    place = 0 if after.find(f"{W}pPr") is None else 1
    for each in reversed([each for each in paragraph if each.tag != f"{W}pPr"]):
        after.insert(place, each)
    unlink(paragraph)


def own_runs(paragraph: Any) -> list[Any]:
    """Give the runs of a paragraph, but not those of text boxes anchored in it."""
    return [run for run in paragraph.iter(f"{W}r") if next(run.iterancestors(f"{W}p")) is paragraph]


def move(page: Page, paragraph: Any, target: Any) -> None:
    """Move a paragraph to before another: the old place and the new are both marked, and named alike."""
    name = f"move{page.last_id + 1}"
    twin = copy.deepcopy(paragraph)
    for tie in list(twin.iter(*(f"{W}{each}" for each in TIES))):
        unlink(tie)
    for control in list(twin.iter(f"{W}sdt")):
        for each in control.find(f"{W}sdtContent"):
            control.addprevious(each)
        unlink(control)
    for moved, kind in ((paragraph, "moveFrom"), (twin, "moveTo")):
        for run in own_runs(moved):
            page.wrap(run, kind)
        set_mark(moved, page.mark(kind))
        start = page.mark(f"{kind}RangeStart", name=name)
        moved.insert(1, start)
        moved.append(etree.Element(f"{W}{kind}RangeEnd", {f"{W}id": start.get(f"{W}id")}))
    target.addprevious(twin)


def place_footnote(page: Page, before: Any, words: str, *, is_tracked: bool) -> None:
    """Put the sign of a new footnote after a run, and the note at the end of the notes."""
    notes = page.opened.root("word/footnotes.xml")
    number = str(max(int(each.get(f"{W}id")) for each in notes) + 1)
    sign = etree.Element(f"{W}r")
    etree.SubElement(sign, f"{W}footnoteReference", {f"{W}id": number})
    paragraph = etree.SubElement(etree.SubElement(notes, f"{W}footnote", {f"{W}id": number}), f"{W}p")
    own_sign = etree.Element(f"{W}r")
    etree.SubElement(own_sign, f"{W}footnoteRef")
    if is_tracked:
        page.put_after(before, sign)
        mark = page.mark("ins")
        mark.extend([own_sign, make_run(words)])
        paragraph.append(mark)
    else:
        page.climb_out(before).addnext(sign)
        paragraph.extend([own_sign, make_run(words)])


def rows_of(page: Page, table_index: int) -> list[Any]:
    """Give the rows of a table of the story."""
    return list(list(page.root.iter(f"{W}tbl"))[table_index].iterchildren(f"{W}tr"))


def row_properties(row: Any) -> Any:
    """Give the properties of a row, made where it has none."""
    made = row.find(f"{W}trPr")
    if made is None:
        made = etree.Element(f"{W}trPr")
        row.insert(1 if row.find(f"{W}tblPrEx") is not None else 0, made)
    return made


def mark_row(row: Any, mark: Any) -> None:
    """Put a revision on a row, in its place among the properties."""
    made = row_properties(row)
    change = made.find(f"{W}trPrChange")
    if change is None:
        made.append(mark)
    else:
        change.addprevious(mark)


def new_row(page: Page, like: Any, cells: list[str]) -> Any:
    """Give an added row with the cells of another, saying other words, all of it marked as new."""
    row = etree.Element(f"{W}tr")
    old = like.find(f"{W}trPr")
    if old is not None:
        row.append(copy.deepcopy(old))
        for name in ("tblHeader", "ins", "del", "trPrChange"):
            for each in row[0].findall(f"{W}{name}"):
                unlink(each)
    mark_row(row, page.mark("ins"))
    models = list(like.iter(f"{W}tc"))
    assert len(models) == len(cells), f"the row has {len(models)} cells"
    for model, words in zip(models, cells, strict=True):
        cell = etree.SubElement(row, f"{W}tc")
        properties = model.find(f"{W}tcPr")
        if properties is not None:
            cell.append(copy.deepcopy(properties))
        cell.append(new_paragraph(page, model.find(f".//{W}p"), words))
    return row


def remove_row(page: Page, row: Any) -> None:
    """Mark a row and all it says as deleted."""
    properties = row_properties(row)
    if page.is_own(properties.find(f"{W}ins")):
        unlink(row)
        return
    if properties.find(f"{W}del") is None:
        mark_row(row, page.mark("del"))
    for paragraph in list(row.iter(f"{W}p")):
        page.take_out([run for run in own_runs(paragraph) if not is_gone(run, paragraph)])
        if paragraph.find(f"{W}pPr/{W}rPr/{W}del") is None:
            set_mark(paragraph, page.mark("del"))


def fill_control(page: Page, control: Any, words: str, *, is_tracked: bool) -> None:
    """Say other words in a control: a placeholder goes without a trace, what somebody wrote is marked as deleted."""
    properties = control.find(f"{W}sdtPr")
    content = control.find(f"{W}sdtContent")
    shown = properties.find(f"{W}showingPlcHdr")
    holder = content.find(f"{W}p") if content.find(f"{W}p") is not None else content
    runs = list(holder.iter(f"{W}r"))
    made = make_run(words, None if shown is not None or not runs else runs[-1])
    if shown is not None or not is_tracked:
        for node in [each for each in holder if each.tag != f"{W}pPr"]:
            unlink(node)
    else:
        page.take_out([run for run in runs if not any(True for _ in run.iterancestors(f"{W}del"))])
    if shown is not None:
        unlink(shown)
    if is_tracked:
        mark = page.mark("ins")
        mark.append(made)
        made = mark
    holder.append(made)


def save_in_libreoffice(data: bytes) -> bytes:
    """Give a Word file as LibreOffice saves it again; skip the test, saying why, where it is not installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed: no soffice")
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        (folder / "in.docx").write_bytes(data)
        command = [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to"]
        target = ["docx:MS Word 2007 XML", "--outdir", str(folder / "out"), str(folder / "in.docx")]
        subprocess.run([*command, *target], capture_output=True, check=True, timeout=300)
        return (folder / "out" / "in.docx").read_bytes()
