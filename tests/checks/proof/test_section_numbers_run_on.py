import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.proof.numbers.paper import auto, cell, faults, heading, item, para, read
from orderpaper.checks.proof.section_numbers_run_on import section_numbers_run_on as check
from orderpaper.records.manuscript import Form


def sections(*numbers):
    return [heading(f"{number}. Part {number}") for number in numbers]


def ask(*passages):
    return faults(check(read(*passages)))


def test_sections_in_their_order_hold_as_one_claim():
    claims = list(check(read(*sections(1, 2, 3))))
    assert [(each.answer, each.where.line) for each in claims] == [(None, 1)]


def test_a_number_that_stands_twice_is_told_of_at_the_first():
    reading = read(*sections(1, 2, 3), heading("3. Our plan"), para("The plan is shown in section 3."), *sections(4))
    (claim,) = [each for each in check(reading) if each.answer]
    assert (claim.answer, claim.where.line, claim.stated) == ("stop", 3, "3")
    assert claim.message == (
        "The number 3 stands twice: also at line 4, “Our plan”. The reference to it at line 5 may mean either. "
        "Number the second 4, and those after it likewise."
    )


def test_numbers_under_another_section_are_one_finding():
    under = [each for part in (5, 6, 7) for each in (heading(f"5.{part} Theme"), para("The words of it."))]
    reading = read(*sections(4, 5, 6), *under, *sections(7))
    claims = [each for each in check(read(*sections(1, 2, 3, 4, 5, 6), *under, *sections(7))) if each.answer]
    assert [(each.answer, each.where.line, each.stated, each.recomputed) for each in claims] == [
        ("stop", 7, "5.5", "6.1 to 6.3")
    ]
    assert claims[0].message == (
        "5.5, 5.6 and 5.7 stand in section 6, not in section 5. In their order there they would be 6.1 to 6.3. "
        "Correct the numbers, or the number of the section."
    )
    assert faults(check(reading)) == [("stop", 4, "5.5", "6.1 to 6.3")]


def test_one_paragraph_with_the_number_of_the_section_before_is_told_of():
    found = ask(*sections(1, 2), heading("2.1 First"), *sections(3), heading("3.1 One"), para("2.2 The rest."))
    assert found == [("stop", 6, "2.2", "3.2")]


def test_a_number_left_out_is_queried_at_the_one_after_it():
    assert ask(*sections(1, 2, 4, 5)) == [("query", 3, "4", "3")]
    assert ask(*sections(1), *(para(f"1.{part} The text.") for part in (1, 2, 4))) == [("query", 4, "1.4", "1.3")]


def test_a_section_whose_parts_begin_late_is_queried():
    assert ask(*sections(1, 2), heading("2.5 First"), heading("2.6 Second")) == [("query", 3, "2.5", "2.1")]


@pytest.mark.parametrize("line", ["3. Whatever it was read as", "3 The title", "3.", "Section 3: Costs"])
def test_a_number_that_any_line_between_begins_with_is_not_missing(line):
    assert ask(*sections(1, 2), cell(line), *sections(4)) == []


def test_a_number_on_a_page_of_its_own_is_no_section():
    assert ask(*sections(1, 2), cell("3"), *sections(4)) == [("query", 4, "4", "3")]


def test_a_paper_that_begins_anew_is_another_paper():
    assert ask(*sections(1, 2, 3), *sections(1, 2, 3, 4)) == []


def test_a_list_of_items_is_no_section():
    assert ask(*sections(1, 2), item("1. One;", "1."), item("2. Two;", "2."), *sections(3)) == []


def test_a_list_read_as_headings_inside_a_section_does_not_end_it():
    assert ask(*sections(1, 2, 3), *sections(1, 2, 3, 4, 5), *sections(4, 5), heading("5.1 One")) == []


def test_minutes_are_told_of_by_a_check_of_their_own():
    assert list(check(read(*sections(19, 20, 20)))) == []
    assert list(check(read(heading("1. Apologies for absence"), *sections(2, 2)))) == []


def test_paragraphs_under_headings_without_a_number_run_on():
    texts = ("1.1 The first.", "1.2 The second.", "2.1 The third.", "2.2 Fourth.")
    assert ask(*(para(text) for text in texts)) == []
    assert ask(*(para(text) for text in ("1.1 The first.", "1.1 The second.", "1.2 A third."))) == [
        ("stop", 1, "1.1", "1.1 and 1.2")
    ]


def test_deeper_numbers_run_on_too():
    deep = ["3.1 One", "3.2 Two", "3.2.1 Of two", "3.2.2 Of two", "3.3 Three"]
    assert ask(*sections(1, 2, 3), *map(heading, deep)) == []
    assert ask(*sections(1, 2, 3), *map(heading, [*deep, "3.2.3 Of two"])) == [("stop", 9, "3.2.3", "3.3.1")]


def test_sections_numbered_with_a_nought_are_sections():
    assert ask(heading("1.0 Purpose"), para("1.1 The report."), heading("2.0 Background"), heading("4.0 Costs")) == [
        ("query", 4, "4", "3")
    ]


def test_numbers_that_word_prints_count():
    reading = read(auto("1", "Purpose"), auto("2", "Background"), auto("2", "Costs"), form=Form.WORD)
    (claim,) = [each for each in check(reading) if each.answer]
    assert claim.message.startswith("The number 2 stands twice: also at paragraph 3, “Costs”.")


@pytest.mark.parametrize("text", ["2.5 million people live here.", "28.3.17 The date", "6.30 The meeting begins"])
def test_figures_at_the_beginning_of_a_paragraph_are_no_numbers_of_one(text):
    assert ask(*sections(1, 2, 3), para(text), *sections(4)) == []


@given(st.lists(st.integers(0, 6), min_size=1, max_size=12))
def test_papers_numbered_in_order_are_never_reported(parts):
    passages = []
    for number, under in enumerate(parts, 1):
        passages += [heading(f"{number}. Part"), *(para(f"{number}.{each} The text.") for each in range(1, under + 1))]
    assert ask(*passages) == []


@given(st.integers(3, 12), st.data())
def test_a_section_numbered_as_the_one_before_is_always_reported(count, data):
    twice = data.draw(st.integers(2, count))
    numbers = [*range(1, twice + 1), *range(twice, count + 1)]
    assert ask(*sections(*numbers)) == [("stop", twice, str(twice), f"{twice} and {twice + 1}")]


def test_a_list_that_begins_anew_though_its_first_was_not_seen_is_another():
    assert ask(*sections(1, 2, 3, 4, 5), para("Words."), *sections(2, 3, 4, 5)) == []
    assert ask(*sections(1, 2, 3), *sections(3, 4)) == [("stop", 3, "3", "3 and 4")]


def test_numbers_that_follow_on_without_words_are_a_list_of_contents():
    listed = [heading(f"2.{part} Theme") for part in (5, 6)]
    before = (*sections(1, 2), heading("2.1 One"), *sections(3), heading("3.1 One"), para("Words."))
    assert ask(*before, *listed, para("Words.")) == []
    assert ask(*before, listed[0], para("Words."), listed[1], para("Words.")) == [("stop", 7, "2.5", "3.2 to 3.3")]


def test_where_many_stray_what_they_stand_in_was_no_section():
    under = [each for part in range(2, 10) for each in (heading(f"2.{part} Theme"), para("Words."))]
    assert ask(*sections(1, 2), heading("2.1 One"), para("Words."), *sections(3), *under) == []


def test_in_a_word_file_all_that_stray_are_told_of():
    under = [auto(f"2.{part}", "Theme", 2) for part in range(2, 10)]
    passages = (auto("1", "One"), auto("2", "Two"), auto("2.1", "Part", 2), auto("3", "Three"), *under)
    assert faults(check(read(*passages, form=Form.WORD))) == [("stop", 5, "2.2", "3.1 to 3.8")]


def test_a_number_printed_out_of_its_order_is_not_missing():
    before = [each for part in (1, 2, 4) for each in (para(f"4.{part} The text."), para("More."))]
    assert ask(*sections(1, 2, 3, 4), *before, *[para("More.")] * 30, cell("4.3 Homes for all")) == []
    assert ask(*sections(1, 2, 3, 4), *before) == [("query", 9, "4.4", "4.3")]


@pytest.mark.parametrize("words", ["31% of those asked agreed.", "1,802 fires were lit.", "£40 was paid."])
def test_a_paragraph_may_begin_with_a_figure(words):
    paragraphs = [para(f"1.{part} The text.") for part in (1, 2, 3, 5)]
    assert ask(*sections(1), *paragraphs[:3], para(f"1.4 {words}"), paragraphs[3]) == []
