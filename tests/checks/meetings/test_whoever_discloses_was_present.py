import pytest

from orderpaper.checks.meetings.whoever_discloses_was_present import whoever_discloses_was_present
from orderpaper.records.finding import query
from orderpaper.records.meeting import Disclosure
from papers.example import make, rows_like, with_meeting_before

CODE = "whoever-discloses-was-present"


def find(bundle):
    return list(whoever_discloses_was_present(bundle))


def with_name(bundle, name):
    return with_meeting_before(bundle, disclosures=rows_like(bundle.meetings[1].disclosures, 0, name=name))


@pytest.mark.parametrize("name", ["Councillor A", "councillor a", "Councillor J", "Councillor K"])
def test_members_substitutes_and_visitors_who_were_present_may_disclose(bundle, name):
    assert find(with_name(bundle, name)) == []


def test_somebody_who_sent_apologies_is_queried(bundle):
    (found,) = find(with_name(bundle, "Councillor I"))
    assert found == query(
        CODE, bundle.meetings[1].disclosures[0].origin.place("name"), found.message, held="Councillor I"
    )
    assert found.message.startswith(
        "Councillor I disclosed something, and is not in Attendance as Present. Did you mean"
    )
    assert found.message.endswith("Correct one of the two sheets.")


def test_nothing_is_said_while_nobody_is_down_as_present(bundle):
    assert find(with_meeting_before(with_name(bundle, "Councillor I"), attendance=())) == []


def test_empty_rows_are_not_looked_at(bundle):
    assert find(with_meeting_before(bundle, disclosures=(make(Disclosure),))) == []
