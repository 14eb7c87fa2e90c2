"""Takes the reports; gives a finding for each that offers options without that of doing nothing."""

import re
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.place import Place

DOING_NOTHING = re.compile(
    r"\b(?:nothing|no|not|none|reject\w*|refus\w*|declin\w*|continu\w*|unchanged|status quo|without chang\w*"
    r"|leav\w+|retain\w*|keep\w*|maintain\w*|remain\w*|carry on|as (?:it|they|things) (?:is|are|stands?)|as now"
    r"|withdraw\w*|defer\w*|postpone\w*)\b",
    re.IGNORECASE,
)


def doing_nothing_is_an_option(bundle: Bundle) -> Iterator[Finding]:
    """Give the reports whose options all do something: members decide whether to act before they decide how."""
    for report in bundle.reports:
        options = [each.option for each in report.options]
        if options and all(isinstance(each, str) and not DOING_NOTHING.search(each) for each in options):
            yield query(
                "doing-nothing-is-an-option",
                Place(report.file, "Options"),
                "none of the options is to do nothing. Add a row for it, such as “Do nothing”, with No under "
                "Recommended and what would follow under Reason.",
            )
