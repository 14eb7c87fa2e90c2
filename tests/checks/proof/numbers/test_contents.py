from checks.proof.numbers.paper import entry, heading, para
from orderpaper.checks.proof.numbers.contents import (
    find_headings,
    is_entry,
    leave_out_contents,
    read_body,
    read_contents,
)


def entries(*passages):
    return [(each.number, each.title, each.page) for each in read_contents(passages)]


def test_entries_of_word_are_marked_as_such():
    assert entries(entry("1\tPurpose\t3"), entry("Costs"), para("1. Other 4")) == [
        ("1", "Purpose", "3"),
        ("", "Costs", ""),
    ]


def test_lines_after_the_title_are_entries_in_a_text():
    listed = ["Contents", "Page", "1. Purpose ........ 3", "2.1 Costs 2017-18 … 4", "Appendix 1 9"]
    assert entries(*map(para, listed)) == [
        ("1", "Purpose", "3"),
        ("2.1", "Costs 2017-18", "4"),
        ("", "Appendix 1", "9"),
    ]


def test_a_paper_without_such_a_title_has_no_list():
    assert entries(para("1. Purpose 3"), para("2. Costs 4"), para("3. Risks 5")) == []


def test_the_list_ends_where_its_pages_go_back():
    listed = ["Contents", "1. Purpose 3", "2. Costs 4", "3. Risks 5", "We had 2", "It rose by 3", "It fell to 1"]
    assert len(entries(*map(para, listed))) == 3


def test_the_body_comes_after_the_list():
    passages = [entry("Purpose"), entry("Costs"), heading("Purpose"), heading("Costs"), para("Words.")]
    body = read_body(passages, read_contents(passages))
    assert [each.text for each in body] == ["Purpose", "Costs", "Words."]
    assert [each.text for each in find_headings(body)] == ["Purpose", "Costs"]


def test_the_foot_of_a_page_is_no_entry():
    listed = ["Contents", "1. Purpose 3", "2. Costs 4", "3. Risks 5", "Page 2 of 36", "4. Map 8"]
    assert [title for _, title, _ in entries(*map(para, listed))] == ["Purpose", "Costs", "Risks", "Map"]


def test_the_entries_can_be_left_out():
    listed = [
        *map(para, ("Contents", "1. Purpose 3", "2. Costs 4", "3. Risks 5")),
        heading("4. Map ..... 8"),
        para("Words."),
    ]
    assert leave_out_contents(listed) == [(0, listed[0]), (5, listed[5])]
    assert leave_out_contents([entry("Purpose"), listed[5]]) == [(1, listed[5])]


def test_entries_that_were_run_together_are_no_headings():
    run = heading("3.3 Bins and lamps ........ 17 3.4")
    assert is_entry(run.text)
    assert find_headings([run, heading("3.4 Lamps")]) == [heading("3.4 Lamps")]
    assert not is_entry("Bins ... and lamps 17")
