import pytest

from checks.proof.numbers.paper import auto, caption, cell, entry, heading, item, para, read
from orderpaper.checks.proof.numbers.sections import (
    Numbered,
    NumberedPaper,
    Stray,
    find_unread,
    is_of_minutes,
    is_plain_to_see,
    read_numbered,
    read_papers,
)


def number(*passages):
    return [each.number for each in read_numbered(passages)]


def papers(*passages):
    return [
        (
            [each.number for each in paper.sections],
            [each.number for each in paper.parts],
            [each.number for stray in paper.strays for each in stray.numbered],
        )
        for paper in read_papers(read(*passages).passages)
    ]


def test_headings_and_paragraphs_have_numbers():
    assert number(heading("6. Costs"), heading("6.1 Now"), para("6.1.2 The text."), auto("7", "Risks")) == [
        *("6", "6.1", "6.1.2", "7")
    ]


def test_a_paragraph_that_word_numbers_has_one():
    assert number(para("The text of it.", "2.1"), item("The text of it.", "2.2")) == ["2.1", "2.2"]


@pytest.mark.parametrize(
    "passage",
    [
        *(
            item("1. One;", "1."),
            caption("Table 1: Crime"),
            heading("4. Costs ..... 12"),
            cell("1.1 The text"),
            entry("1.1 Costs"),
            para("5 wards"),
        ),
        *(para("2.5 million people"), heading("Costs"), para("0.5 The half"), heading("(a) Costs")),
    ],
)
def test_what_is_no_section_has_none(passage):
    assert number(passage) == []


def test_the_title_is_what_follows_the_number():
    (each,) = read_numbered([heading("5.1 Costs")])
    assert (each.parts, each.title) == ((5, 1), "Costs")
    (each,) = read_numbered([auto("5.1", "Costs")])
    assert each.title == "Costs"


def test_each_paper_of_a_bundle_has_its_own_sections():
    minutes = [heading(f"{each}. ITEM") for each in (19, 20)]
    report = [heading("1. Purpose"), para("1.1 The text."), heading("2. Costs"), para("2.1 The text.")]
    plan = [heading("1. Introduction"), heading("2. Priorities"), heading("3. Plan")]
    assert papers(*minutes, *report, *plan) == [
        (["19", "20"], [], []),
        (["1", "2"], ["1.1", "2.1"], []),
        (["1", "2", "3"], [], []),
    ]


def test_numbers_of_the_section_before_stray():
    passages = [heading("1. A"), heading("2. B"), heading("1.4 C"), heading("1.5 D"), heading("2.1 E")]
    assert papers(*passages) == [(["1", "2"], ["2.1"], ["1.4", "1.5"])]


def test_a_part_whose_section_has_no_heading_is_on_the_way():
    assert papers(heading("1. A"), para("1.1 The text."), para("2.1 The text.")) == [(["1"], ["1.1", "2.1"], [])]


def test_parts_without_any_headings_are_a_paper_and_begin_anew():
    texts = [para(f"{each} The text.") for each in ("1.1", "1.2", "2.1", "1.1", "1.2")]
    assert papers(*texts) == [([], ["1.1", "1.2", "2.1"], []), ([], ["1.1", "1.2"], [])]


def test_a_list_read_as_headings_leaves_the_parts_after_it_where_they_belong():
    passages = [
        heading("1. A"),
        heading("2. B"),
        para("2.1 The text."),
        heading("1. X"),
        heading("2. Y"),
        heading("3. Z"),
    ]
    assert papers(*passages, para("2.2 The text."), heading("3. C"))[0][1] == ["2.1", "2.2"]


def test_a_number_far_off_is_no_part_of_anything():
    assert papers(heading("1. A"), para("28.3 The date"), para("1.1 The text.")) == [(["1"], ["1.1"], [])]


@pytest.mark.parametrize(
    ("text", "wanted", "is_found"),
    [
        ("4. Costs", "4", True),
        ("4 Costs", "4", True),
        ("Section 4: Costs", "4", True),
        ("4.", "4", True),
        ("4", "4", False),
        ("4 wards", "4", False),
        ("4.1", "4.1", True),
        ("14. Costs", "4", False),
        ("4.1 Costs", "4", False),
    ],
)
def test_a_line_that_begins_with_a_number_is_found(text, wanted, is_found):
    assert (find_unread([cell(text)], wanted) is not None) == is_found


def test_minutes_are_known_by_their_first_number_or_their_items():
    assert is_of_minutes(list(read_numbered([heading("19. Anything")])))
    assert is_of_minutes(list(read_numbered([heading("1. Welcome"), heading("2. DISCLOSURES BY MEMBERS")])))
    assert not is_of_minutes(list(read_numbered([heading("1. Purpose"), heading("2. Duration of the plan")])))


def test_a_stray_under_no_section_of_the_paper_is_not_plain_to_see():
    paper = NumberedPaper(sections=[Numbered((4,), para("4. Fires"), 0)])
    deep = Stray((5,), [Numbered((4, 5, 1), para("4.5.1 Rubbish"), 9)])
    assert not is_plain_to_see(paper, deep)
    assert is_plain_to_see(paper, Stray((5,), [Numbered((4, 5), para("4.5 Bins"), 7), *deep.numbered]))
    assert not is_plain_to_see(paper, Stray((5,), [Numbered((4, 5), para("4.5 Bins"), 8), *deep.numbered]))
