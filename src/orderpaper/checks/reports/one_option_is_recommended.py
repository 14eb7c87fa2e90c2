"""Takes the reports; gives a finding for each whose options do not have exactly one that is recommended."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.place import Place


def one_option_is_recommended(bundle: Bundle) -> Iterator[Finding]:
    """Give the reports that recommend no option, or several."""
    for report in bundle.reports:
        recommended = [option for option in report.options if option.is_recommended]
        if not report.options or len(recommended) == 1:
            continue
        place = recommended[1].origin.place("is_recommended") if recommended else Place(report.file, "Options")
        said = f"{len(recommended)} options are recommended" if recommended else "no option is recommended"
        yield stop("one-option-is-recommended", place, f"{said}. Exactly one row has Yes under Recommended.")
