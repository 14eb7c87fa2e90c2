"""Takes the meetings; gives a finding for each urgent item whose minutes do not say why it was urgent."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold


def minutes_repeat_the_reason_for_urgency(bundle: Bundle) -> Iterator[Finding]:
    """Give the urgent items whose special circumstances are not in their minutes, word for word."""
    for meeting in bundle.meetings:
        urgent = [item for item in meeting.agenda if isinstance(item.urgency, str) and item.urgency.strip()]
        for item in urgent if meeting.minutes else ():
            minuted = fold(" ".join(str(row.text) for row in meeting.minutes if row.item == item.number))
            if fold(item.urgency).strip(" .") not in minuted:
                yield query(
                    "minutes-repeat-the-reason-for-urgency",
                    item.origin.place("urgency"),
                    "the minutes of this item do not give this reason for urgency. The law wants the special "
                    "circumstances in them: copy the words to a row of the sheet Minutes.",
                    str(item.urgency),
                )
