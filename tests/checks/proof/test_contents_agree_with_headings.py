from checks.proof.numbers.paper import auto, entry, faults, heading, para, read
from orderpaper.checks.proof.contents_agree_with_headings import contents_agree_with_headings as check
from orderpaper.records.manuscript import Form

HEADINGS = (heading("1. Purpose"), para("Words."), heading("2. Background"), para("Words."), heading("3. Costs"))


def listed(*lines):
    return [para("Contents"), *(para(line) for line in lines)]


def test_a_list_of_contents_that_agrees_holds():
    reading = read(*listed("1. Purpose ......... 2", "2. Background ..... 3", "3. Costs 4"), *HEADINGS)
    assert [each.answer for each in check(reading)] == [None, None, None]


def test_another_number_and_other_words_are_told_of():
    reading = read(*listed("1. Purpose 2", "2. Setting 3", "4. Costs 4", "5. Risks and threats 6"), *HEADINGS)
    claims = [each for each in check(reading) if each.answer]
    assert [(str(each.answer), each.where.line, each.stated, each.recomputed) for each in claims] == [
        ("query", 3, "Setting", "Background"),
        ("query", 4, "4", "3"),
        ("query", 5, "Risks and threats", ""),
    ]
    assert [each.message for each in claims] == [
        "The contents list has other words than the heading, “Background”. Bring the list up to date.",
        "The contents list has 4, and the heading is numbered 3. Bring the list up to date.",
        "The contents list has an entry that is no heading of the paper. Bring the list up to date.",
    ]


def test_a_line_that_was_not_read_as_a_heading_will_do_in_a_text():
    lines = listed("1. Purpose 2", "2. Background 3", "3. Costs 4", "Glossary of terms 9")
    assert faults(check(read(*lines, *HEADINGS, para("Glossary of terms")))) == []


def test_a_heading_broken_over_two_lines_will_do():
    lines = listed("1. Purpose 2", "2. Background 3", "3. Costs 4", "4. What we are going to do about it 9")
    assert faults(check(read(*lines, *HEADINGS, heading("4. What we are going")))) == []


def test_the_list_ends_where_the_pages_do_not_go_on():
    lines = listed("1. Purpose 2", "2. Background 3", "3. Costs 4")
    assert faults(check(read(*lines, para("Of them we have 1"), para("More"), para("And more"), *HEADINGS))) == []


def test_the_word_contents_alone_is_no_list():
    assert list(check(read(*listed("1. Purpose 2"), *HEADINGS))) == []


def test_in_word_an_entry_that_is_no_heading_stops():
    words = (
        entry("1\tPurpose\t1"),
        entry("2\tSetting the stage\t2"),
        auto("1", "Purpose"),
        auto("2", "Setting the scene"),
    )
    (claim,) = [each for each in check(read(*words, form=Form.WORD)) if each.answer]
    assert (str(claim.answer), claim.where.paragraph, claim.recomputed) == ("stop", 2, "Setting the scene")
    assert claim.message.endswith("Right-click the list, and choose Update Field › Update entire table.")


def test_in_word_an_entry_may_have_no_number_nor_page():
    words = (entry("Purpose"), auto("1", "Purpose"), entry("Costs"), auto("2", "Costs"))
    assert faults(check(read(*words[::2], *words[1::2], form=Form.WORD))) == []


def test_the_second_line_of_an_entry_and_the_list_itself_are_no_entries():
    lines = (
        "Contents ........ 1",
        "1. Purpose ........ 2",
        "for the lamps of the town ....... 2",
        "3. Costs ....... 4",
    )
    assert [each.answer for each in check(read(*listed(*lines), *HEADINGS))] == [None, None]


def test_a_hyphen_or_a_space_makes_no_other_heading():
    lines = ("1. Purpose ....... 2", "2. Back-ground ......... 3", "3. Costs ........ 4")
    assert [each.answer for each in check(read(*listed(*lines), *HEADINGS))] == [None, None, None]


def test_a_letter_more_does():
    lines = ("1. Purpose ....... 2", "2. Background ......... 3", "3. Cost ........ 4")
    assert faults(check(read(*listed(*lines), *HEADINGS))) == [("query", 4, "Cost", "Costs")]


def test_lists_of_tables_and_appendices_are_no_headings_of_the_paper():
    lines = ("1. Purpose ....... 2", "Figures and Tables ....... 3", "3. Costs ........ 4", "Appendices 9")
    assert [each.answer for each in check(read(*listed(*lines), *HEADINGS))] == [None, None]
