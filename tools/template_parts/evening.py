"""The two papers of the evening itself: the agenda, and the minutes."""

from template_parts.package import Template
from template_parts.writing import each, p, prose, strong, when

ACTING = when("meeting.acting_as", p("PaperLine", "Acting as {{ meeting.acting_as }}"))
STATUS = when("paper.standing", p("PaperLine", "Status: {{ paper.standing }}"))
COUNCIL = p("PaperLine", "{{ council.name }}")


def agenda() -> Template:
    """Give the agenda: when and where, who sits, the items, and who issued it."""
    private = "This item is to be taken in private. {{ item.notice }}"
    return Template(
        "Agenda",
        (
            STATUS,
            p("Heading1", "Agenda: {{ meeting.committee }}"),
            COUNCIL,
            ACTING,
            p("PaperLine", strong("Date: "), "{{ meeting.weekday_date }}"),
            p("PaperLine", strong("Time: "), "{{ meeting.start }}"),
            p("PaperLine", strong("Venue: "), "{{ meeting.venue }}"),
            p("PaperLine", strong("Membership: "), "{{ agenda.members }}"),
            p("HeadingUnnumbered", "Items of business"),
            each(
                "item in agenda.items",
                p("AgendaItem", "{{ item.text }}"),
                when("item.presenter", p("AgendaItemContinued", "Presented by {{ item.presenter }}")),
                when("item.is_exempt", p("AgendaItemContinued", strong("Exempt: "), private)),
                when("item.urgency", p("AgendaItemContinued", strong("Reason for urgency: "), "{{ item.urgency }}")),
                when("item.lateness", p("AgendaItemContinued", strong("Reason for lateness: "), "{{ item.lateness }}")),
            ),
            p("HeadingUnnumbered", "Issue and contact"),
            p("Signature", strong("Issued on: "), "{{ agenda.issued_on }}"),
            when("council.signed_by", p("Signature", strong("Issued by: "), "{{ council.signed_by }}")),
            when("council.address", p("Signature", strong("Address: "), "{{ council.address }}")),
            when("meeting.contact", p("Signature", strong("Contact: "), "{{ meeting.contact }}")),
            p("HeadingUnnumbered", "Alternative formats"),
            prose("BodyText", "council.alternative_formats"),
        ),
    )


def minutes() -> Template:
    """Give the minutes: who was present, then each minute with its running number.

    The duration is the last of the minutes where the council minutes it, so that the numbers run on rightly.
    """
    line = when(
        "line.is_resolved",
        p("Resolution", strong("RESOLVED: "), "{{ line.text }}"),
        otherwise=(
            when(
                "line.is_bullet",
                p("ListBullet", "{{ line.text }}"),
                otherwise=(
                    when("line.is_votes", p("Votes", "{{ line.text }}"), otherwise=(p("BodyText", "{{ line.text }}"),)),
                ),
            ),
        ),
    )
    return Template(
        "Minutes",
        (
            p("Heading1", "Minutes: {{ meeting.committee }}"),
            COUNCIL,
            ACTING,
            p("PaperLine", "Minutes of the meeting held on {{ meeting.weekday_date }}"),
            p("MinuteStanding", "Draft minutes, subject to confirmation at the next meeting"),
            p("BodyText", strong("Present: "), "{{ minutes.present }}"),
            when("minutes.also_present", p("BodyText", strong("Also present: "), "{{ minutes.also_present }}")),
            each(
                "item in minutes.items",
                p("MinuteHeading", "{{ item.heading }}"),
                each("line in item.lines", line),
            ),
        ),
    )
