"""The contents list repeats the numbers that Word will print before the headings."""

from orderpaper.word.heading_numbers import HeadingNumbers
from orderpaper.word.styles import read_styles
from word_builder import NAMESPACES

LEVELS = (
    ("Chapter", "upperLetter", "Part %1:", 1),
    ("Section", "decimal", "%1.%2", 1),
    ("Point", "lowerRoman", "(%3)", 3),
)


def make_numbers(levels=LEVELS, more_styles=""):
    styles = "".join(
        f'<w:style w:styleId="{style}"><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="4"/></w:numPr></w:pPr>'
        "</w:style>"
        for level, (style, *_rest) in enumerate(levels)
    )
    listed = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{way}"/>'
        f'<w:lvlText w:val="{words}"/></w:lvl>'
        for level, (_style, way, words, start) in enumerate(levels)
    )
    numbering = (
        f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="8">{listed}</w:abstractNum>'
        '<w:num w:numId="4"><w:abstractNumId w:val="8"/></w:num></w:numbering>'
    )
    return HeadingNumbers(read_styles(styles + more_styles, numbering))


def test_levels_count_within_the_level_above_and_begin_again():
    numbers = make_numbers()
    asked = ("Chapter", "Section", "Section", "Point", "Point", "Chapter", "Section", "Point")
    said = ["Part A:", "A.1", "A.2", "(iii)", "(iv)", "Part B:", "B.1", "(iii)"]
    assert [numbers.count(style) for style in asked] == said


def test_a_level_with_nothing_above_it_counts_as_the_first_there():
    assert make_numbers().count("Section") == "A.1"


def test_a_style_in_no_list_has_no_number_and_counts_nothing():
    numbers = make_numbers()
    assert [numbers.count(style) for style in ("Chapter", "Plain", "Chapter")] == ["Part A:", "", "Part B:"]


def test_styles_of_one_list_count_together():
    again = '<w:style w:styleId="NewPage"><w:basedOn w:val="Chapter"/></w:style>'
    numbers = make_numbers(more_styles=again)
    assert [numbers.count(style) for style in ("Chapter", "NewPage", "Chapter")] == ["Part A:", "Part B:", "Part C:"]


def test_a_bullet_is_no_number():
    assert make_numbers((("Chapter", "bullet", "•", 1),)).count("Chapter") == ""


def test_a_list_that_does_not_say_how_it_counts_is_numbered_plainly():
    styles = '<w:style w:styleId="Inner"><w:numPr><w:ilvl w:val="1"/><w:numId w:val="9"/></w:numPr></w:style>'
    assert HeadingNumbers(read_styles(styles, "")).count("Inner") == "1.1"
