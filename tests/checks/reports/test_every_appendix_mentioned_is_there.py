import pytest

from orderpaper.checks.reports.every_appendix_mentioned_is_there import every_appendix_mentioned_is_there
from orderpaper.records.finding import stop
from orderpaper.records.report import Appendix, Option, ReportNarrative
from papers.example import make, with_report

CODE = "every-appendix-mentioned-is-there"


def find(bundle):
    return list(every_appendix_mentioned_is_there(bundle))


def appendix(label="Appendix 1", line=2, **values):
    return make(Appendix, row=line).changed(**{"label": label, "kind": "Appendix", **values})


def with_text(bundle, text, *rows):
    narrative = (make(ReportNarrative, text="Nothing here."), make(ReportNarrative, row=3, text=text))
    return with_report(bundle, narrative=narrative, appendices=rows)


def test_the_example_mentions_the_appendix_it_has(bundle):
    assert find(bundle) == []


def test_an_appendix_that_is_not_there_stops_where_it_is_first_mentioned(bundle):
    changed = with_text(bundle, "See Appendix 3, and again Appendix 3.", appendix(), appendix("Appendix 2"))
    assert find(changed) == [
        stop(
            CODE,
            changed.reports[0].narrative[1].origin.place("text"),
            "Appendix 3 is mentioned, and the sheet Appendices has Appendix 1, Appendix 2. Add its row, or correct the "
            "mention.",
        )
    ]


def test_without_rows_the_sheet_has_no_rows(bundle):
    (found,) = find(with_text(bundle, "See appendix C."))
    assert found.message.startswith("Appendix C is mentioned, and the sheet Appendices has no rows.")


def test_every_appendix_of_a_list_is_looked_for(bundle):
    found = find(with_text(bundle, "See Appendices A to C and E.", appendix("A"), appendix("Appendix B: the map")))
    assert [each.message[:10] for each in found] == ["Appendix C", "Appendix E"]


@pytest.mark.parametrize(
    "text", ["Appendix 2 to the Strategic Assessment", "the County’s Appendix 9", "In Appendix I wrote"]
)
def test_another_documents_appendix_and_no_appendix_are_passed_over(bundle, text):
    assert find(with_text(bundle, text)) == []


def test_options_and_the_rest_of_the_report_are_read_too(bundle):
    (found,) = find(with_report(bundle, options=(make(Option, reason="As in Appendix 7."),)))
    assert found.place.within == "Options"
