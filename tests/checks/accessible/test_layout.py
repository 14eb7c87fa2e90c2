"""The rules of lists and space."""

import pytest

from word_builder import accessible, cell, header_row, heading, judged, paragraph, row, run, table

LIST = "lists-are-real-lists"
SPACE = "no-empty-paragraphs-make-space"
BREAK = "<w:r><w:br w:type='page'/></w:r>"
TAB = "<w:r><w:tab/></w:r>"


def lines(*texts: str) -> tuple[str, ...]:
    return tuple(paragraph(each) for each in texts)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (lines("• Burglary"), LIST),
        (lines("•Burglary", "•Robbery"), LIST),
        (lines("- Burglary", "- Robbery"), LIST),
        (lines("– Burglary", "– Robbery", "– Theft"), LIST),
        (lines("1. Burglary", "2. Robbery"), LIST),
        (lines("(a) Burglary", "(b) Robbery"), LIST),
        (lines("(i) Burglary", "(ii) Robbery"), LIST),
        (lines("1.1 Burglary", "1.2 Robbery"), LIST),
        ((paragraph("(a)", TAB, "Burglary"),), LIST),
        ((paragraph("1.", TAB, "Burglary"),), LIST),
        ((paragraph(), paragraph(), paragraph("After")), SPACE),
        ((paragraph(), paragraph(" ")), SPACE),
        ((paragraph(), paragraph(BREAK), paragraph("After")), SPACE),
        ((paragraph("Name:   Smith"),), SPACE),
        ((paragraph("Name:", TAB, TAB, "Smith"),), SPACE),
    ],
)
def test_layout_that_breaks_one_rule_has_that_finding(content, code) -> None:
    assert judged(*accessible(*content)) == [(code, "Strategic Plan", "paragraph 3")]


@pytest.mark.parametrize(
    "content",
    [
        lines("(a) of the Act says so."),
        lines("1. is the best rank."),
        lines("For – 9, against – 2"),
        lines("– "),
        lines("A. Smith attended.", "B. Jones sent apologies."),
        lines("2017 was a good year.", "2018 was a better one."),
        (paragraph("Burglary", style="Bullet"), paragraph("Robbery", style="Bullet")),
        (heading(2, "1. Purpose"), paragraph("Said.")),
        (paragraph("1.", TAB, "Purpose", TAB, "3", style="Toc1"),),
        (paragraph(), paragraph("One empty paragraph alone")),
        (paragraph("Before"), paragraph(BREAK), paragraph("After")),
        (paragraph(), paragraph(properties="<w:sectPr/>"), paragraph("After")),
        (paragraph(), table(row("one row")), paragraph()),
        (paragraph("Name:", TAB, "Smith"),),
        (table(header_row("Aim", "Lead"), row("1. Fewer burglaries", "Police")),),
        (table(header_row("Aim", "Lead"), row(cell(paragraph("x") + paragraph() + paragraph()), "Police")),),
    ],
)
def test_what_only_resembles_a_fault_is_left_alone(content) -> None:
    assert judged(*accessible(*content)) == []


def test_a_list_typed_in_a_cell_is_one() -> None:
    made = table(header_row("Aims"), row(cell("".join(lines("1. Burglary", "2. Robbery")))))
    assert judged(*accessible(made)) == [(LIST, "Strategic Plan", "table 1, row 2, cell 1")]


def test_single_numbers_of_neighbouring_cells_are_no_list() -> None:
    made = table(header_row("Aims"), row("1. Burglary"), row("2. Robbery"))
    assert judged(*accessible(made)) == []


def test_tabs_line_up_a_header() -> None:
    assert judged(*accessible(), parts={"header": paragraph("Council", TAB, TAB, run("2017"))}) == []
