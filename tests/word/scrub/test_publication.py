"""What is published is what is printed: nothing else is in the file, and nothing that is printed is lost."""

import datetime as dt

import pytest

import canary
import canary_file
from orderpaper.records.errors import FolderError
from orderpaper.word.facts.document import read_facts
from orderpaper.word.package import WordFile
from orderpaper.word.scrub.properties import Imprint
from orderpaper.word.scrub.publication import scrub
from orderpaper.word.validity.judge import find_faults

IMPRINT = Imprint("The plan", "The Council", dt.date(2017, 3, 28))
PRINTED = [each.text for each in read_facts(canary_file.make_file(), "x").paragraphs]


def scrubbed(data):
    return scrub(WordFile("11 Report.docx", data), IMPRINT)


@pytest.mark.parametrize("place", canary.PLACES)
def test_nothing_that_is_not_printed_is_left(place):
    planted = canary.plant(place)
    assert canary.find_canary(planted)
    clean = scrubbed(planted).data
    assert canary.find_canary(clean) == []
    assert find_faults(clean, "x.docx") == ()
    read = [each.text for each in read_facts(clean, "x").paragraphs]
    missing = [text for text in PRINTED if not any(text in each for each in read)]
    assert missing == []
    assert len(read) >= len(PRINTED)


def test_a_paper_that_holds_nothing_else_is_told_nothing_and_stays_the_same():
    once = scrubbed(canary_file.make_file())
    assert once.remarks == ()
    assert [each.text for each in read_facts(once.data, "x").paragraphs] == PRINTED
    assert scrubbed(once.data) == once


def test_the_same_file_gives_the_same_bytes():
    data = canary.plant("comment")
    assert scrubbed(data) == scrubbed(data)


def test_a_file_says_its_title_whose_it_is_and_its_day():
    parts = canary_file.unzip_parts(scrubbed(canary.plant("core property dc:creator")).data)
    assert b"<dc:title>The plan</dc:title><dc:creator>The Council</dc:creator>" in parts["docProps/core.xml"]
    assert sorted(name for name in parts if name.startswith("docProps")) == ["docProps/app.xml", "docProps/core.xml"]


@pytest.mark.parametrize(
    ("place", "remark"),
    [
        ("comment", "Taken out: comments."),
        ("custom XML part", "Taken out: data that programs keep beside the text."),
        ("tracked deletion", "1 tracked change still stood in the file; accepted, so read the paper once more."),
        ("hidden words", "Taken out: 1 stretch of hidden text, which is never printed."),
        ("field AUTHOR", "1 field of the template became plain words."),
        ("template attached", "Taken out: the address of the template."),
    ],
)
def test_what_somebody_put_in_and_is_gone_is_told(place, remark):
    assert remark in scrubbed(canary.plant(place)).remarks


def test_a_chart_that_had_to_lose_its_workbook_is_told():
    parts = canary.in_chart("Sheet1!$B$2:$B$3", "Sheet1!$B$2:$B$9", canary_file.make_parts())
    (remark,) = scrubbed(canary_file.zip_parts(parts)).remarks
    assert remark.startswith("The figures behind 1 chart were taken out")


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (
            canary.end('<w:altChunk r:id="rIdPart"/>', canary_file.make_parts()) | {"word/other.docx": b""},
            r"cannot be made fit to publish \(altChunk\)",
        ),
        (
            canary.replace_picture(b"<svg/>", "svg", "image/svg+xml", canary_file.make_parts()),
            "a picture of a kind that cannot be made fit",
        ),
        (
            canary.edit("word/document.xml", '<a:blip r:embed="rIdPng"', "<a:blip", canary_file.make_parts()),
            "a picture that is not in it",
        ),
    ],
    ids=["file put in whole", "kind of picture", "linked picture"],
)
def test_what_cannot_be_cleaned_is_refused_with_what_to_do(parts, said):
    with pytest.raises(FolderError, match=said):
        scrubbed(canary_file.zip_parts(parts))


def test_a_file_that_is_no_word_file_is_refused():
    with pytest.raises(FolderError, match="is not a Word file"):
        scrubbed(b"not a file")
