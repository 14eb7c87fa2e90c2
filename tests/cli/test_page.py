"""The page of findings: whole in itself, and readable by everybody."""

import re

import pytest
from lxml import html

from orderpaper.cli.page import DARK, LIGHT, compose_page
from orderpaper.records.finding import note, query, stop
from orderpaper.records.outcome import Outcome
from orderpaper.records.place import Place

CELL = Place("plan.xlsx", "Actions", "E4")
FOUND = (
    stop("date-can-be-read", CELL, "“soon” is not a date.", "soon"),
    query("c", Place("plan.xlsx"), "the name is odd."),
    stop("c", Place("50% & #1 – Rhôs.xlsx", "Jo's", "A2"), "<b>&amp; {{ x }}", "<script>alert(1)</script>"),
    query("c", Place("11 Report.docx", "Aims", "paragraph 3"), "it is long."),
    note("read", CELL, "“28.2.17” was read as 28/02/2017.", "28.2.17", "28/02/2017"),
)


def write(*findings, way="../spreadsheets"):
    return compose_page(Outcome(findings, every=findings), "March meeting", way)


def open_page(*findings, **more):
    return html.document_fromstring(write(*findings, **more))


def words(element):
    return " ".join(element.text_content().split())


def test_the_page_has_a_language_a_title_one_heading_1_and_landmarks():
    page = open_page(*FOUND)
    assert page.get("lang") == "en-GB"
    assert page.findtext(".//title") == "4 things to look at: 2 must be fixed – March meeting"
    assert [words(each) for each in page.iter("h1")] == ["4 things to look at: 2 must be fixed"]
    assert [len(list(page.iter(name))) for name in ("header", "nav", "main", "footer")] == [1, 1, 1, 1]


def test_each_file_has_its_heading_in_order_and_the_log_comes_last():
    page = open_page(*FOUND)
    assert [words(each) for each in page.iter("h2")] == [
        "plan.xlsx", "50% & #1 – Rhôs.xlsx", "11 Report.docx", "Read as",
    ]  # fmt: skip
    targets = {each.get("id") for each in page.iter("h2")}
    assert {each.get("href").lstrip("#") for each in page.iterfind(".//nav//a")} == targets
    assert {each.get("aria-labelledby") for each in page.iter("section")} == targets


def test_every_table_has_a_caption_and_says_what_its_headings_are_of():
    tables = list(open_page(*FOUND).iter("table"))
    assert len(tables) == 4
    for table in tables:
        assert words(table.find("caption"))
        assert {each.get("scope") for each in table.iterfind("thead//th")} == {"col"}
        assert {each.get("scope") for each in table.iterfind("tbody//th")} == {"row"}


def test_the_level_is_said_in_words():
    rows = [[words(cell) for cell in row] for row in open_page(*FOUND).iterfind(".//tbody/tr")]
    assert rows[0] == ["Actions › E4", "Must fix", "soon", "“soon” is not a date. Code: date-can-be-read"]
    assert rows[1] == ["The whole file", "Worth a look", "–", "The name is odd. Code: c"]
    assert rows[4] == ["Actions › E4", "28.2.17", "28/02/2017", "“28.2.17” was read as 28/02/2017."]
    assert words(open_page(*FOUND).find(".//caption")) == "plan.xlsx: 1 must fix, 1 worth a look"


def test_links_open_the_workbooks_beside_the_page():
    links = [each.get("href") for each in open_page(*FOUND).iterfind(".//main//a")]
    assert links == ["../spreadsheets/plan.xlsx", "../spreadsheets/50%25%20%26%20%231%20%E2%80%93%20Rh%C3%B4s.xlsx"]
    assert not list(open_page(*FOUND, way="").iterfind(".//main//a"))


def test_what_is_in_a_cell_is_shown_and_never_run():
    page = open_page(*FOUND)
    assert not list(page.iter("script"))
    assert "<script>alert(1)</script>" in page.text_content()
    assert "<b>&amp; {{ x }}" in page.text_content()


def test_the_page_is_plain_ascii_and_needs_nothing_else():
    page = write(*FOUND)
    assert page.isascii()
    assert not re.search(rb"https?://|<link|<script|<img|@import|url\(", page)


def test_signs_that_no_page_can_hold_are_left_out():
    page = write(stop("c", Place("pl\udce9n.xlsx", "a\x01b"), "wrong.\x00"))
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", page)
    assert b"pl?n.xlsx" in page


def test_nothing_found_is_said():
    page = open_page()
    assert words(page.find(".//h1")) == "Nothing was found wrong."
    assert not list(page.iter("table"))
    assert not list(page.iter("nav"))


def test_the_same_findings_give_the_same_page():
    assert write(*FOUND) == write(*FOUND)


def brightness(colour):
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(ink, paper):
    lighter, darker = sorted((brightness(ink), brightness(paper)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("name", "least"), [("ink", 7), ("link", 7), ("stop", 7), ("query", 7), ("line", 3)])
def test_every_ink_stands_out_from_its_paper(colours, name, least):
    assert contrast(colours[name], colours["paper"]) >= least


def test_words_are_of_12_point_or_more():
    style = re.search(r"<style>(.*?)</style>", write().decode("ascii"), re.DOTALL)[1]
    sizes = [float(size) for size in re.findall(r"font(?:-size)?: ([\d.]+)rem", style)]
    assert min(sizes) >= 1
    assert "sans-serif" in style


def test_there_is_a_look_for_paper_for_the_dark_and_for_a_narrow_screen():
    page = write().decode("ascii")
    assert all(each in page for each in ("@media print", "prefers-color-scheme: dark", "max-width: 45rem"))
    assert not re.search("LIGHT|DARK|PRINT", page)
