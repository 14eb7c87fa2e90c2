"""The rules of size, letter, alignment, capitals, italic and underlining."""

import pytest

from orderpaper.checks.accessible.text import text_is_12_point_or_more
from word_builder import accessible, facts_of, heading, judged, paragraph, run

LONG = "The committee is asked to note the plan and to agree that it be sent to the council."
SHOUT = "THE COMMITTEE IS ASKED TO NOTE THE PLAN"
BLOCK = "no-block-is-in-capitals-italic-or-underlined"
LEFT = "text-is-left-aligned"
SERIFS = "text-is-sans-serif"
SMALL = "text-is-12-point-or-more"


def centred(text: str, how: str = "center") -> str:
    return paragraph(text, properties=f"<w:jc w:val='{how}'/>")


def font(name: str) -> str:
    return paragraph(run("Words", f"<w:rFonts w:ascii='{name}'/>"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (paragraph(run("Small", "<w:sz w:val='22'/>")), SMALL),
        (font("Times New Roman"), SERIFS),
        (font("Cambria"), SERIFS),
        (centred("Short", "both"), LEFT),
        (centred(LONG), LEFT),
        (paragraph(SHOUT), BLOCK),
        (paragraph(run(LONG, "<w:caps/>")), BLOCK),
        (paragraph(run(LONG, "<w:smallCaps/>")), BLOCK),
        (paragraph(run(LONG, "<w:i/>")), BLOCK),
        (paragraph("See ", run("the plan", "<w:u w:val='single'/>")), BLOCK),
    ],
)
def test_text_that_breaks_one_rule_has_that_finding(content, code) -> None:
    assert judged(*accessible(content)) == [(code, "Strategic Plan", "paragraph 3")]


@pytest.mark.parametrize(
    "content",
    [
        font("Calibri"),
        font("Gill Sans MT"),
        font("Council Own"),
        font("Century Gothic"),
        centred("Strategic Plan 2017"),
        centred(LONG, "right"),
        paragraph(run("  ", "<w:sz w:val='8'/>"), "Words"),
        paragraph("RESOLVED: that the CSP, KCC, NHS and PCC be thanked."),
        paragraph("ASB, CSP, KCC"),
        paragraph(run("RESOLVED", "<w:b/>"), " that the plan be agreed."),
        paragraph("Under the ", run("Crime and Disorder Act 1998", "<w:i/>"), " a plan is made."),
        paragraph(f"<w:hyperlink>{run('the plan', '<w:u/>')}</w:hyperlink>"),
        paragraph(run("Not underlined", "<w:u w:val='none'/>")),
        paragraph("Signed ", run("____", "<w:u w:val='single'/>")),
    ],
)
def test_what_only_resembles_a_fault_is_left_alone(content) -> None:
    assert judged(*accessible(content)) == []


def test_a_font_the_file_classes_as_roman_has_serifs() -> None:
    fonts = "<w:font w:name='Council Own'><w:family w:val='roman'/></w:font>"
    assert judged(*accessible(font("Council Own")), parts={"fontTable": fonts}) == [
        (SERIFS, "Strategic Plan", "paragraph 3")
    ]


@pytest.mark.parametrize("story", ["header", "footer"])
def test_small_words_in_headers_and_footers_are_said(story) -> None:
    small = paragraph(run("Small", "<w:sz w:val='16'/>"))
    assert judged(*accessible(), parts={story: small}) == [(SMALL, story.title(), "paragraph 1")]


def test_many_small_paragraphs_of_one_style_are_one_finding() -> None:
    small = paragraph(run("Small", "<w:sz w:val='21'/>"), run("bold", "<w:b/><w:sz w:val='21'/>"))
    (remark,) = text_is_12_point_or_more(facts_of(heading(1, "Plan"), small, small, small))
    assert remark.message.startswith("“Small” is 10.5 point. So are 2 other paragraphs. Make it")
