import pytest

from orderpaper.checks.reports.exempt_paragraph_is_in_schedule_12a import exempt_paragraph_is_in_schedule_12a
from orderpaper.records.finding import stop
from orderpaper.records.meeting import AgendaItem
from papers.example import make, with_council, with_meeting

CODE = "exempt-paragraph-is-in-schedule-12a"


def find(bundle):
    return list(exempt_paragraph_is_in_schedule_12a(bundle))


def with_item(bundle, paragraph, nation="", kind="Exempt"):
    changed = with_meeting(bundle, agenda=(make(AgendaItem, kind=kind, exempt_paragraph=paragraph),))
    return with_council(changed, {"nation": nation})


@pytest.mark.parametrize("paragraph", ["7", "Paragraph 7", "para 7 of Schedule 12A", "3 and 7", "1, 2 and 7.", ""])
def test_the_paragraphs_of_england_are_known(bundle, paragraph):
    assert find(with_item(bundle, paragraph)) == []
    assert find(with_item(bundle, paragraph, "England")) == []


@pytest.mark.parametrize("paragraph", ["8", "12", "0", "3 and 9", "crime", "Yes"])
def test_any_other_stops_and_those_there_are_are_told(bundle, paragraph):
    changed = with_item(bundle, paragraph)
    (found,) = find(changed)
    assert found == stop(
        CODE, changed.meeting.agenda[0].origin.place("exempt_paragraph"), found.message, held=paragraph
    )
    assert found.message.startswith(
        f"“{paragraph}” does not name a paragraph that makes information exempt. Schedule 12A has: 1 any individual; 2 "
    )
    assert found.message.endswith("; 7 action to prevent, investigate or prosecute crime.")


def test_wales_has_its_own(bundle):
    assert find(with_item(bundle, "paragraphs 14 and 18", "Wales")) == []
    (found,) = find(with_item(bundle, "7", "Wales"))
    assert "Schedule 12A has: 12 any individual; 13 " in found.message


@pytest.mark.parametrize("nation", ["Scotland", "Northern Ireland"])
def test_other_nations_have_acts_of_their_own(bundle, nation):
    assert find(with_item(bundle, "99", nation)) == []


def test_what_is_not_exempt_is_not_looked_at(bundle):
    assert find(with_item(bundle, "99", kind="Business")) == []
