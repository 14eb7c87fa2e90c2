from checks.proof.numbers.paper import faults, heading, para, read
from orderpaper.checks.proof.minute_numbers_run_on import minute_numbers_run_on as check


def minutes(*numbers):
    return [each for number in numbers for each in (heading(f"{number}. ITEM {number}"), para("It was resolved."))]


def ask(*passages):
    return faults(check(read(*passages)))


def test_minutes_may_begin_with_any_number():
    claims = list(check(read(*minutes(*range(19, 31)))))
    assert [(each.answer, each.where.line) for each in claims] == [(None, 1)]


def test_minutes_that_begin_with_1_are_known_by_their_apologies():
    assert ask(heading("1. Apologies for absence"), *minutes(2, 4)) == [("query", 4, "4", "3")]


def test_a_minute_that_stands_twice_is_told_of():
    (claim,) = [each for each in check(read(*minutes(19, 20, 20, 21))) if each.answer]
    assert (claim.answer, claim.where.line, claim.stated) == ("stop", 3, "20")
    assert claim.message == (
        "Minute 20 stands twice: also at line 5, “ITEM 20”. Number the second 21, and those after it likewise."
    )


def test_minutes_left_out_are_queried():
    (claim,) = [each for each in check(read(*minutes(19, 20, 23))) if each.answer]
    assert (claim.answer, claim.where.line) == ("query", 5)
    assert claim.message == (
        "21 and 22 are missing before 23. Put back what was taken out, or number this 21 and those after it likewise."
    )


def test_the_minutes_of_another_meeting_begin_anew():
    assert ask(*minutes(19, 20, 21), *minutes(7, 8), *minutes(40, 41)) == []


def test_the_sections_of_a_report_are_no_minutes():
    assert list(check(read(heading("1. Purpose"), heading("3. Costs")))) == []


def test_one_number_is_no_run():
    assert list(check(read(heading("8. Report appendices")))) == []
