"""Paragraphs in lists get the numbers that Word prints before them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.word.facts.styles import read_styles
from orderpaper.word.manuscript.list_numbers import ListNumbers
from word.manuscript.papers import definition, element, entry, level, listed, numbering_of

NO_STYLES = read_styles(None, None)
RESTART = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/></w:lvlOverride>'


def count(xml, *places, styles=NO_STYLES):
    """Give the numbers of paragraphs, each given as level, or level and list."""
    numbers = ListNumbers(numbering_of(xml), styles)
    pairs = [each if isinstance(each, tuple) else (each, 1) for each in places]
    return [numbers.count(element(entry("x", at, number))[0], "") for at, number in pairs]


def test_levels_count_within_one_another_and_begin_anew():
    assert count(definition(5) + listed(1, 5), 0, 1, 1, 2, 2, 3, 0, 1, 2) == [
        "1.", "1.1", "1.2", "(a)", "(b)", "(i)", "2.", "2.1", "(a)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("way", "numbers"),
    [
        ("decimal", ["1", "2"]), ("lowerLetter", ["a", "b"]), ("upperLetter", ["A", "B"]), ("lowerRoman", ["i", "ii"]),
        ("upperRoman", ["I", "II"]), ("ordinal", ["1st", "2nd"]), ("decimalZero", ["01", "02"]), ("none", ["", ""]),
    ],
)  # fmt: skip
def test_each_way_of_counting(way, numbers):
    assert count(definition(5, [(way, "%1")]) + listed(1, 5), 0, 0) == numbers


def test_words_round_a_number_are_printed_with_it():
    assert count(definition(5, [("decimal", "Priority %1:")]) + listed(1, 5), 0, 0) == ["Priority 1:", "Priority 2:"]


def test_a_bullet_is_a_bullet_whatever_letter_it_is_made_of():
    assert count(definition(5, [("bullet", "\uf0a7")]) + listed(1, 5), 0) == ["•"]


def test_a_level_of_bullets_has_no_number_in_those_below():
    levels = [("decimal", "%1"), ("bullet", "o"), ("decimal", "%1.%2%3")]
    assert count(definition(5, levels) + listed(1, 5), 0, 1, 2) == ["1", "•", "1.1"]


def test_a_list_starts_where_it_says():
    assert count(definition(5, [level(0, "decimal", "%1", start=4)]) + listed(1, 5), 0, 0) == ["4", "5"]


def test_lists_of_one_definition_count_on_unless_they_start_anew():
    xml = definition(5) + listed(1, 5) + listed(2, 5) + listed(3, 5, RESTART.format(7))
    assert count(xml, 0, (0, 2), (0, 3), (0, 3), (0, 1)) == ["1.", "2.", "7.", "8.", "9."]


def test_a_level_above_that_was_not_counted_is_printed_as_it_would_start():
    assert count(definition(5) + listed(1, 5), 1, 1, 0, 1) == ["1.1", "1.2", "1.", "1.1"]


def test_a_level_may_count_on_through_those_above():
    never = level(1, "decimal", "%2", more='<w:lvlRestart w:val="0"/>')
    assert count(definition(5, [("decimal", "%1"), never]) + listed(1, 5), 0, 1, 0, 1) == ["1", "1", "2", "2"]


def test_a_level_may_begin_anew_after_one_level_only():
    third = level(2, "decimal", "%3", more='<w:lvlRestart w:val="1"/>')
    levels = [("decimal", "%1"), ("decimal", "%2"), third]
    assert count(definition(5, levels) + listed(1, 5), 0, 1, 2, 1, 2, 0, 1, 2)[4::3] == ["2", "1"]


def test_a_legal_level_prints_every_number_in_figures():
    levels = [("upperRoman", "%1"), level(1, "decimal", "%1.%2", more="<w:isLgl/>")]
    assert count(definition(5, levels) + listed(1, 5), 0, 1) == ["I", "1.1"]


def test_a_list_may_have_levels_of_its_own():
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1)")}</w:lvlOverride>'
    assert count(definition(5) + listed(1, 5, own), 0, 0) == ["A)", "B)"]


def test_a_definition_may_be_that_of_a_list_style():
    linked = definition(5, [], '<w:numStyleLink w:val="Ours"/>')
    xml = linked + definition(6, [("decimal", "%1!")], '<w:styleLink w:val="Ours"/>') + listed(1, 5)
    assert count(xml, 0) == ["1!"]


def test_a_style_says_its_list_and_its_own_level():
    kept = [
        level(at, "decimal", words, more=f'<w:pStyle w:val="S{at + 1}"/>') for at, words in enumerate(("%1", "%1.%2"))
    ]
    place = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = "".join(f'<w:style w:type="paragraph" w:styleId="S{n}">{place}</w:style>' for n in (1, 2))
    styles += '<w:style w:type="paragraph" w:styleId="S3"><w:basedOn w:val="S2"/></w:style>'
    none = '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'
    styles += f'<w:style w:type="paragraph" w:styleId="S4"><w:basedOn w:val="S2"/>{none}</w:style>'
    numbers = ListNumbers(
        numbering_of(definition(5, kept) + listed(1, 5)), read_styles(element(f"<w:styles>{styles}</w:styles>"), None)
    )
    assert [numbers.count(None, f"S{n}") for n in (1, 2, 3, 4, 2, 9)] == ["1", "1.1", "1.2", "", "1.3", ""]


def test_a_style_keeps_its_level_in_the_list_of_the_style_it_is_based_on():
    places = ('<w:numPr><w:numId w:val="1"/></w:numPr>', '<w:numPr><w:ilvl w:val="1"/></w:numPr>')
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{n}"><w:basedOn w:val="S{n - 1}"/><w:pPr>{place}</w:pPr></w:style>'
        for n, place in enumerate(places, 1)
    )
    numbers = ListNumbers(
        numbering_of(definition(5) + listed(1, 5)), read_styles(element(f"<w:styles>{styles}</w:styles>"), None)
    )
    assert [numbers.count(None, f"S{n}") for n in (1, 2, 2)] == ["1.", "1.1", "1.2"]


@pytest.mark.parametrize("place", [(0, 0), (0, 99)])
def test_no_list_has_no_number(place):
    assert count(definition(5) + listed(1, 5) + listed(0, 5), place) == [""]


def test_a_file_without_lists_has_no_numbers():
    assert ListNumbers(None, NO_STYLES).count(element(entry("x"))[0], "") == ""


@given(st.lists(st.integers(0, 3), max_size=30))
def test_numbers_of_a_level_go_up_by_one_until_they_begin_anew(levels):
    numbers = ListNumbers(
        numbering_of(definition(5, [("decimal", f"%{n}") for n in range(1, 5)]) + listed(1, 5)), NO_STYLES
    )
    counts = {}
    for at in levels:
        counts = {key: value for key, value in counts.items() if key <= at}
        counts[at] = counts.get(at, 0) + 1
        assert numbers.count(element(entry("x", at, 1))[0], "") == str(counts[at])
