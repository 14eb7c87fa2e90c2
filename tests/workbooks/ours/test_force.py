"""Amendments that were accepted come into force, are spent, or have moved on; nothing else is ever applied."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.amendment import COMMENT, ELSEWHERE, FIGURE, OTHER_TEXT
from orderpaper.records.keyed import list_texts
from orderpaper.records.place import Place
from orderpaper.records.text import Line, LineKind, Prose, Stress
from orderpaper.workbooks.ours.force import change_texts, put_in_force
from ours_made import OTHER_COPY, accepted, edit, texts_of, with_texts
from papers.example import read_example

OLD, NEW = "The council may act.", "The council must act."
HERE = Place("report.xlsx", "Implications", "B5")
LEGAL = with_texts(("Legal", OLD), ("Risk", "There are none."))


def numbers(amendments):
    return [each.number for each in amendments]


def became(amended):
    """Give the numbers of the amendments by what became of them, where there are any."""
    names = ("in_force", "spent", "moved_on", "undecided", "by_hand")
    return {name: numbers(held) for name in names if (held := getattr(amended, name))}


def test_without_amendments_the_bundle_is_the_one_that_was_given():
    amended = put_in_force(LEGAL, ())
    assert amended.bundle is LEGAL
    assert became(amended) == {}


@pytest.mark.parametrize("accept", [None, False])
def test_what_is_not_accepted_is_never_applied(accept):
    amended = put_in_force(LEGAL, [edit(number=1, accept=accept)])
    assert amended.bundle is LEGAL
    assert became(amended) == ({"undecided": [1]} if accept is None else {})


def test_what_is_accepted_is_in_force_while_the_cell_says_what_was_sent():
    amended = put_in_force(LEGAL, [accepted()])
    assert texts_of(amended.bundle) == {"Legal": NEW, "Risk": "There are none."}
    assert became(amended) == {"in_force": [1]}
    assert texts_of(LEGAL)["Legal"] == OLD


def test_it_is_spent_once_the_cell_says_so_itself():
    bundle = with_texts(("Legal", NEW))
    amended = put_in_force(bundle, [accepted()])
    assert amended.bundle is bundle
    assert became(amended) == {"spent": [1]}


def test_it_has_moved_on_where_the_cell_says_something_else_and_the_cell_is_known():
    bundle = with_texts(("Legal", "The partnership may act."))
    amended = put_in_force(bundle, [accepted()])
    assert amended.bundle is bundle
    assert became(amended) == {"moved_on": [1]}
    cell = amended.find_cell(amended.moved_on[0])
    assert (cell.place, str(cell.value)) == (HERE, "The partnership may act.")


def test_where_the_row_is_gone_no_cell_is_known():
    amended = put_in_force(with_texts(("Risk", "There are none.")), [accepted(cell="B99")])
    assert became(amended) == {"moved_on": [1]}
    assert amended.find_cell(amended.moved_on[0]) is None


def test_inserted_and_renamed_rows_are_followed():
    amended = put_in_force(with_texts(("New", "x"), ("Law", OLD)), [accepted()])
    assert texts_of(amended.bundle) == {"New": "x", "Law": NEW}


def test_the_same_words_in_another_row_are_left_alone():
    amended = put_in_force(with_texts(("Risk", OLD), ("Legal", OLD)), [accepted()])
    assert texts_of(amended.bundle) == {"Risk": OLD, "Legal": NEW}
    amended = put_in_force(with_texts(("Risk", OLD), ("Legal", "Other.")), [accepted()])
    assert texts_of(amended.bundle) == {"Risk": OLD, "Legal": "Other."}


def test_lists_are_lists_and_bold_words_stay_bold():
    old = Prose((Line("The council may:", stresses=(Stress(4, 11, is_bold=True),)), Line("act", LineKind.BULLET)))
    change = accepted("The council may:\n- act", "Now the council must:\n- act\n- wait")
    (row,) = put_in_force(with_texts(("Legal", old)), [change]).bundle.reports[0].implications
    assert row.implications == Prose((
        Line("Now the council must:", stresses=(Stress(8, 15, is_bold=True),)),
        Line("act", LineKind.BULLET),
        Line("wait", LineKind.BULLET),
    ))


def test_a_whole_text_that_was_taken_out_is_for_a_person_until_its_row_is_gone():
    amended = put_in_force(LEGAL, [accepted(new="")])
    assert amended.bundle is LEGAL
    assert became(amended) == {"by_hand": [1]}
    assert amended.find_cell(amended.by_hand[0]).place == HERE
    assert became(put_in_force(LEGAL, [accepted(new="", note="Done, it stays.")])) == {"spent": [1]}
    gone = dataclasses.replace(LEGAL.reports[0], implications=LEGAL.reports[0].implications[1:])
    assert became(put_in_force(dataclasses.replace(LEGAL, reports=(gone,)), [accepted(new="")])) == {"spent": [1]}


def test_words_on_their_own_and_details_are_changed_too():
    example = read_example()
    title = example.reports[0].details
    place = title.origin.place("title")
    change = accepted(
        title.title, "Another title", kind=OTHER_TEXT, sheet=place.within, cell=place.at, row="", column="Title"
    )
    amended = put_in_force(example, [change])
    assert amended.bundle.reports[0].details.title == "Another title"
    assert amended.bundle.plan is example.plan


@pytest.mark.parametrize("kind", [FIGURE, ELSEWHERE, COMMENT])
def test_what_no_cell_holds_is_not_applied_and_edits_are_for_a_person(kind):
    amended = put_in_force(LEGAL, [accepted(kind=kind)])
    assert amended.bundle is LEGAL
    assert became(amended) == ({} if kind == COMMENT else {"by_hand": [1]})


def test_one_amendment_may_go_on_from_another_in_the_order_of_their_numbers():
    chain = [accepted("b", "c", number=2, file_sha256=OTHER_COPY), accepted("a", "b")]
    for text, expected, became_of in (
        ("a", "c", {"in_force": [1, 2]}),
        ("b", "c", {"in_force": [2], "spent": [1]}),
        ("c", "c", {"spent": [1, 2]}),
        ("d", "d", {"moved_on": [1, 2]}),
    ):
        amended = put_in_force(with_texts(("Legal", text)), chain)
        assert (texts_of(amended.bundle)["Legal"], became(amended)) == (expected, became_of)


def test_a_chain_is_followed_where_rows_have_no_names():
    chain = [accepted("a", "b", row="", cell="B6"), accepted("b", "c", number=2, row="", cell="B6")]
    assert texts_of(put_in_force(with_texts(("x", "y"), ("z", "a")), chain).bundle) == {"x": "y", "z": "c"}
    assert texts_of(put_in_force(with_texts(("z", "a"), ("x", "y")), chain).bundle) == {"z": "c", "x": "y"}


def test_a_change_that_was_taken_back_leaves_the_text_as_it_was():
    amended = put_in_force(with_texts(("Legal", "a")), [accepted("a", "b"), accepted("b", "a", number=2)])
    assert texts_of(amended.bundle)["Legal"] == "a"
    assert became(amended) == {"in_force": [1, 2]}


def test_the_same_change_by_two_reviewers_is_in_force_once_and_counts_for_both():
    amended = put_in_force(LEGAL, [accepted(), accepted(number=2, who="Fred")])
    assert texts_of(amended.bundle)["Legal"] == NEW
    assert became(amended) == {"in_force": [1, 2]}
    assert amended.conflicts == ()


def test_two_that_contradict_one_another_are_both_left_out():
    amended = put_in_force(LEGAL, [accepted(), accepted(new="Never.", number=2, who="Fred")])
    assert amended.bundle is LEGAL
    assert became(amended) == {}
    assert [numbers(pair) for pair in amended.conflicts] == [[1, 2]]


def test_once_one_of_them_is_refused_the_other_is_in_force():
    amended = put_in_force(LEGAL, [accepted(), edit(new="Never.", number=2, who="Fred", accept=False)])
    assert (texts_of(amended.bundle)["Legal"], amended.conflicts) == (NEW, ())


def test_of_two_that_contradict_one_another_the_one_that_was_typed_is_spent():
    amended = put_in_force(with_texts(("Legal", NEW)), [accepted(), accepted(new="Never.", number=2, who="Fred")])
    assert became(amended) == {"spent": [1]}
    assert len(amended.conflicts) == 1


def test_two_changes_of_one_copy_that_do_not_follow_leave_the_second_for_a_person():
    amended = put_in_force(LEGAL, [accepted(), accepted(new="Never.", number=2)])
    assert texts_of(amended.bundle)["Legal"] == NEW
    assert became(amended) == {"in_force": [1], "moved_on": [2]}


def test_texts_are_put_into_their_cells_alone():
    example = read_example()
    assert change_texts(example, {}) is example
    changed = change_texts(LEGAL, {HERE: "One.\nTwo."})
    before, after = ({cell.place: cell.value for cell in list_texts(each)} for each in (LEGAL, changed))
    assert {place for place in before if before[place] != after[place]} == {HERE}
    assert [line.text for line in after[HERE].lines] == ["One.", "Two."]


STEPS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd"), st.sampled_from([True, False, None])), max_size=5
)


@given(st.sampled_from("abcd"), STEPS)
def test_every_accepted_amendment_is_told_once_and_the_text_is_one_that_somebody_accepted(text, steps):
    amendments = [
        edit(old, new, number, accept=accept, who=f"reviewer {number}")
        for number, (old, new, accept) in enumerate(steps, start=1)
    ]
    amended = put_in_force(with_texts(("Legal", text)), amendments)
    told = numbers((*amended.in_force, *amended.spent, *amended.moved_on))
    barred = {each.number for pair in amended.conflicts for each in pair}
    wanted = {each.number for each in amendments if each.accept is True}
    assert len(told) == len(set(told))
    assert wanted - barred <= set(told) <= wanted
    now = texts_of(amended.bundle)["Legal"]
    assert now in {text, *(each.new for each in amended.in_force)}
    again = put_in_force(amended.bundle, amendments)
    if not amended.moved_on and not barred and len({each.new for each in amended.in_force}) == 1:
        assert texts_of(again.bundle)["Legal"] == now
