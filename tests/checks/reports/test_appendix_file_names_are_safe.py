import pytest

from orderpaper.checks.reports.appendix_file_names_are_safe import appendix_file_names_are_safe
from orderpaper.records.finding import Severity
from orderpaper.records.report import Appendix
from papers.example import make, with_report

CODE = "appendix-file-names-are-safe"


def find(bundle):
    return list(appendix_file_names_are_safe(bundle))


def appendix(label="Appendix 1", line=2, **values):
    return make(Appendix, row=line).changed(**{"label": label, "kind": "Appendix", **values})


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Appendix 1 Plan.docx",
        "Plan 2017-18.pdf",
        "Final accounts 2017.pdf",
        "Draughty homes.docx",
        "V for Victory.docx",
        "a" * 100,
    ],
)
def test_plain_names_are_fine(bundle, name):
    assert find(with_report(bundle, appendices=(appendix(file=name),))) == []


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Crime & disorder.docx", "has & in it"),
        ("Plan 2017/18?.docx", "has / ? in it"),
        ("Plan v2.docx", "says “v2”, which the public would read"),
        ("Plan_V1.3.docx", "says “V1.3”, which the public would read"),
        ("Plan version 4.docx", "says “version 4”, which the public would read"),
        ("Plan - final.docx", "says “final”, which the public would read"),
        ("Plan (Final).docx", "says “Final”, which the public would read"),
        ("Plan_DRAFT.docx", "says “DRAFT”, which the public would read"),
        ("Copy of plan.xlsx", "says “Copy”, which the public would read"),
        ("Plan: draft.docx", "has : in it and says “draft”, which the public would read"),
        ("a" * 101, "is 101 characters long, more than 100"),
    ],
)
def test_other_names_are_queried_with_every_reason(bundle, name, reason):
    row = appendix(file=name)
    (found,) = find(with_report(bundle, appendices=(row,)))
    assert (found.code, found.severity, found.place) == (CODE, Severity.QUERY, row.origin.place("file"))
    assert found.message == (
        f"the file’s name {reason}. Rename the file with letters, figures, spaces and hyphens, and type the new name "
        "here."
    )
