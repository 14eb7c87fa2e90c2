"""The rules of accessible headings."""

import pytest

from word_builder import accessible, heading, judged, paragraph, row, run, table, text_box

FAKE = "no-paragraph-only-looks-like-a-heading"
BODY = paragraph("The committee is asked to note the plan.")


def bold(text: str, properties: str = "<w:b/>", **more: str) -> str:
    return paragraph(run(text, properties), **more)


@pytest.mark.parametrize(
    ("body", "code", "within", "at"),
    [
        ((BODY,), "headings-begin-with-one-heading-1", "", ""),
        ((heading(2, "Purpose"), BODY), "headings-begin-with-one-heading-1", "Purpose", "paragraph 1"),
        ((*accessible(), heading(1, "Second"), BODY), "headings-begin-with-one-heading-1", "Second", "paragraph 3"),
        ((*accessible(), heading(3, "Deep"), BODY), "no-heading-level-is-skipped", "Deep", "paragraph 3"),
        ((*accessible(), heading(2, " "), BODY), "no-heading-is-empty", "Strategic Plan", "paragraph 3"),
        ((*accessible(), heading(2, "word " * 30), BODY), "no-heading-is-over-long", "word " * 15 + "…", "paragraph 3"),
        ((*accessible(), bold("Next steps"), BODY), FAKE, "Strategic Plan", "paragraph 3"),
        ((*accessible(), bold("Next steps"), table(row("one row"))), FAKE, "Strategic Plan", "paragraph 3"),
        ((*accessible(), bold("Next steps", "<w:sz w:val='32'/>"), BODY), FAKE, "Strategic Plan", "paragraph 3"),
        ((*accessible(), paragraph("Styled", style="Strong1"), BODY), FAKE, "Strategic Plan", "paragraph 3"),
    ],
)  # fmt: skip
def test_headings_that_break_one_rule_have_that_finding(body, code, within, at) -> None:
    assert judged(*body) == [(code, within, at)]


@pytest.mark.parametrize(
    "body",
    [
        (),
        accessible(heading(2, "Purpose"), BODY, heading(3, "Aims"), BODY, heading(2, "Risk"), BODY),
        accessible(paragraph(run("Reason. ", "<w:b/>"), "The plan is due."), BODY),
        accessible(bold("The committee agreed the plan."), BODY),
        accessible(bold("Table 3: Crimes by ward"), table(row("one row"))),
        accessible(bold("12.5%"), BODY),
        accessible(bold("An entry", style="Bullet"), BODY),
        accessible(bold("At the end of the paper")),
        accessible(bold("word " * 20), BODY),
        accessible(table(row(bold("Area"), bold("Crimes"))), BODY),
    ],
)
def test_what_only_resembles_a_fault_is_left_alone(body) -> None:
    assert judged(*body) == []


def test_an_empty_title_is_said_once() -> None:
    assert judged(heading(1, ""), heading(2, "Purpose"), BODY) == [("no-heading-is-empty", "", "paragraph 1")]


def test_of_a_block_of_bold_lines_only_the_last_is_said() -> None:
    body = accessible(bold("Maidstone Borough Council"), bold("Communities Committee"), BODY)
    assert judged(*body) == [(FAKE, "Strategic Plan", "paragraph 4")]


def test_headings_in_headers_and_boxes_do_not_count() -> None:
    boxed = paragraph("See", text_box(heading(3, "Boxed")))
    found = judged(*accessible(boxed), parts={"header": heading(4, "Above")})
    assert [code for code, *_ in found] == ["no-text-stands-in-a-text-box"]
