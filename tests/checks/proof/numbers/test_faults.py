from dataclasses import replace

from checks.proof.numbers.paper import cell, heading, item, para, read
from orderpaper.checks.proof.numbers.faults import Counted, Counting, find_faults, hold, judge, say
from orderpaper.checks.proof.numbers.sections import find_unread, read_numbered


def count(*passages, first=None):
    placed = read(*passages).passages
    items = [Counted(each.parts[-1], each.title, each.passage, each.index) for each in read_numbered(placed)]
    return placed, Counting("a-code", items, str, find_unread, first, "Part ")


def headings(*numbers):
    return [heading(f"{number}. T{place}") for place, number in enumerate(numbers)]


def find(*passages, first=None):
    found = find_faults(*count(*passages, first=first))
    return [(each.each.title, each.other.title if each.other else "", each.missing) for each in found]


def tell(*passages, first=None):
    return [
        (each.where.line, each.recomputed, each.message)
        for each in judge(*count(*passages, first=first))
        if each.answer
    ]


def test_a_run_in_order_is_one_claim_that_holds():
    placed, counting = count(*headings(4, 5, 6))
    assert list(judge(placed, counting)) == [hold(counting)]
    assert (hold(counting).answer, hold(counting).where.line, hold(counting).quote) == (None, 1, "4. T0")


def test_a_number_that_stands_twice_is_a_fault_of_the_first():
    assert find(*headings(1, 2, 2, 3)) == [("T1", "T2", ())]
    assert tell(*headings(1, 2, 2, 3)) == [
        (2, "2 and 3", "Part 2 stands twice: also at line 3, “T2”. Number the second 3, and those after it likewise.")
    ]


def test_a_number_in_the_place_of_the_one_missing_is_one_fault_there():
    assert find(*headings(1, 2, 4, 4, 5)) == [("T2", "T3", (3,))]
    assert find(*headings(1, 2, 2, 4)) == [("T2", "T1", (3,))]
    assert tell(*headings(1, 2, 4, 4)) == [
        (
            3,
            "3",
            "Part 4 stands twice, also at line 4, “T3”, and 3 is missing, in whose place this stands. Number it 3.",
        )
    ]


def test_numbers_missing_are_a_fault_of_what_follows_them():
    assert find(*headings(4, 7)) == [("T1", "", (5, 6))]
    assert tell(*headings(4, 6)) == [
        (2, "5", "5 is missing before 6. Put back what was taken out, or number this 5 and those after it likewise.")
    ]
    assert tell(*headings(4, 7))[0][2].startswith("5 and 6 are missing before 7.")
    assert tell(*headings(6, 7), first=1)[0][2].startswith("1 to 5 are missing before 6.")


def test_a_number_that_a_line_between_begins_with_is_not_missing():
    assert find(*headings(1), cell("2. Whatever it is"), *headings(3)) == []
    assert find(*headings(1), cell("2. Whatever it is"), *headings(4)) == [("T0", "", (3,))]
    assert find(cell("1. Whatever it is"), *headings(2, 3), first=1) == []


def test_an_item_of_a_list_is_not_the_section_missing():
    listed = [item(f"{number}. To do", f"{number}.") for number in (1, 2, 3)]
    assert find(*headings(1), *listed, *headings(3)) == [("T0", "", (2,))]
    assert find(*headings(1), item("2. Costs", "2."), para("Words."), *headings(3)) == []


def test_more_can_be_said_of_a_number_that_stands_twice():
    placed, counting = count(*headings(1, 2, 2))
    (fault,) = find_faults(placed, counting)
    assert " Which is meant? Number the second 3" in say(counting, fault, " Which is meant?").message


def test_faults_are_given_in_the_order_they_stand():
    assert [title for title, _, _ in find(*headings(1, 3, 4, 5, 5, 6, 8))] == ["T1", "T3", "T6"]


def test_where_more_are_missing_than_are_there_they_were_not_seen():
    assert find(*headings(1, 4, 7)) == []
    assert find(*headings(1, 2, 3, 4, 7)) == [("T4", "", (5, 6))]


def test_numbers_that_go_back_are_of_a_list_of_their_own():
    assert find(*headings(1, 2, 3, 4, 2, 3, 4)) == []


def test_a_number_that_stands_elsewhere_is_spared():
    items = tuple(Counted(number, f"T{number}", para("x"), 0) for number in (1, 2, 4))
    run = Counting("a-code", items, str, find_unread)
    assert [fault.missing for fault in find_faults((), run)] == [(3,)]
    assert list(find_faults((), replace(run, spared=frozenset((3,))))) == []
