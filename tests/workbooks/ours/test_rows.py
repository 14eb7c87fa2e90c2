"""Which rows are new: the same thing is never there twice, and nothing that was said twice is lost."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.amendment import COMMENT
from orderpaper.records.new_rows import make_sign_off
from orderpaper.workbooks.ours.rows import find_new
from ours_made import COPY, OTHER_COPY, edit

WORDS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("12")), max_size=8)


def numbers(rows):
    return [row.number for row in rows]


def test_rows_are_numbered_on_from_the_highest():
    assert numbers(find_new((), [edit(), edit(new="x")])) == [1, 2]
    assert numbers(find_new((edit(number=7), edit(new="y", number=3)), [edit(new="x")])) == [8]


def test_a_row_without_a_number_does_not_stop_the_count():
    assert numbers(find_new((edit(),), [edit(new="x")])) == [1]


def test_what_is_there_is_not_added_again_whatever_its_file_number_and_decision():
    held = (edit(number=4, accept=True, note="Seen"),)
    assert find_new(held, [edit(file="another name.docx", file_sha256=OTHER_COPY)]) == ()


def test_another_day_another_place_or_another_reviewer_is_another_row():
    held = (edit(number=1),)
    others = [edit(made_on=None), edit(cell="B6"), edit(who="Fred"), edit(is_tracked=False), edit(new="other")]
    assert len(find_new(held, others)) == len(others)


def test_the_same_copy_twice_in_one_go_is_added_once():
    rows = [edit(), edit(new="x")]
    again = [row.changed(file="copy (1).docx", file_sha256=OTHER_COPY) for row in rows]
    assert numbers(find_new((), [*rows, *again])) == [1, 2]


def test_what_one_reviewer_says_twice_in_one_copy_is_there_twice():
    agreed = edit(kind=COMMENT, old="", new="Agreed")
    new = find_new((), [agreed, agreed])
    assert numbers(new) == [1, 2]
    assert find_new(new, [agreed, agreed]) == ()
    assert numbers(find_new(new, [agreed, agreed, agreed])) == [3]


def test_spaces_that_are_not_kept_do_not_make_a_row_new():
    held = (edit(old="a b", number=1),)
    assert find_new(held, [edit(old=" a\xa0b\r\n")]) == ()


@given(WORDS, WORDS)
def test_adding_twice_adds_nothing_the_second_time(first, second):
    rows, more = ([edit(new=word, file_sha256=file * 64) for word, file in words] for words in (first, second))
    held = find_new((), rows)
    assert find_new(held, rows) == ()
    both = (*held, *find_new(held, more))
    assert find_new(both, more) == ()
    assert numbers(both) == list(range(1, len(both) + 1))


@given(WORDS)
def test_nothing_that_one_copy_says_is_lost(words):
    rows = [edit(new=word, file_sha256=COPY) for word, _file in words]
    assert sorted(row.new for row in find_new((), rows)) == sorted(row.new for row in rows)


def step(state, file="A", **said):
    usual = {"paper": "report.xlsx", "issue": "Legal", "post": "Head of Law", "state": state, "file_sha256": file}
    return make_sign_off("None.", **{**usual, **said})


def test_a_step_that_the_last_one_of_its_row_says_already_is_no_step():
    held = (step("Sent"), step("Sent", issue="Risk"))
    assert find_new(held, [step("Sent", "B")]) == ()
    assert [row.issue for row in find_new(held, [step("Sent", issue="Staffing")])] == ["Staffing"]


def test_whoever_clears_takes_it_back_and_clears_again_has_cleared():
    held = find_new((), [step("Cleared", "A"), step("Not cleared", "B")])
    assert [row.state for row in find_new(held, [step("Cleared", "C")])] == ["Cleared"]


def test_a_copy_that_was_read_before_does_not_become_the_last_word():
    held = find_new((), [step("Cleared", "A"), step("Not cleared", "B")])
    assert find_new(held, [step("Cleared", "A")]) == ()
