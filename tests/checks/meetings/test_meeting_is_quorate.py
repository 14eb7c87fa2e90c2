from orderpaper.checks.meetings.meeting_is_quorate import meeting_is_quorate
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from papers.example import rows_like, with_council, with_meeting_before

CODE = "meeting-is-quorate"


def find(bundle):
    return list(meeting_is_quorate(bundle))


def with_present(bundle, count, *others):
    rows = bundle.meetings[1].attendance
    absent = tuple(each.changed(status="Apologies") for each in rows[count:9])
    return with_meeting_before(bundle, attendance=(*rows[:count], *absent, *others))


def with_quorum(bundle, quorum):
    return with_council(bundle, committees=rows_like(bundle.council.committees, 0, quorum=quorum))


def test_the_meeting_of_the_example_is_quorate(bundle):
    assert find(bundle) == []


def test_as_many_as_the_quorum_are_enough_and_a_substitute_counts(bundle):
    assert find(with_present(bundle, 3)) == []
    assert find(with_present(bundle, 2, bundle.meetings[1].attendance[9])) == []


def test_too_few_members_stop_and_a_visitor_does_not_count(bundle):
    assert find(with_present(bundle, 2, bundle.meetings[1].attendance[10])) == [
        stop(
            CODE,
            Place("meeting 2017-02-14.xlsx", "Attendance"),
            "members and substitutes present: 2. The quorum is 3 (council.xlsx › Committees › D2). Correct the "
            "attendance or the quorum; a meeting without a quorum decides nothing.",
        )
    ]


def test_a_visitor_alone_is_no_quorum(bundle):
    assert len(find(with_present(bundle, 0, bundle.meetings[1].attendance[10]))) == 1


def test_nothing_is_said_without_a_quorum_or_before_anybody_is_down_as_present(bundle):
    assert find(with_quorum(with_present(bundle, 2), None)) == []
    assert find(with_present(bundle, 0)) == []
    assert find(with_council(with_present(bundle, 2), committees=())) == []
