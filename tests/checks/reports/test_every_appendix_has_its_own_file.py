from orderpaper.checks.reports.every_appendix_has_its_own_file import every_appendix_has_its_own_file
from orderpaper.records.finding import query
from orderpaper.records.report import Appendix
from papers.example import make, with_report

CODE = "every-appendix-has-its-own-file"


def find(bundle):
    return list(every_appendix_has_its_own_file(bundle))


def appendix(label="Appendix 1", line=2, **values):
    return make(Appendix, row=line).changed(**{"label": label, "kind": "Appendix", **values})


def test_two_rows_with_one_file_are_queried(bundle):
    rows = (appendix(file="Plan.docx"), appendix("Appendix 2", 3, file="plan.docx"))
    assert find(with_report(bundle, appendices=rows)) == [
        query(
            CODE,
            rows[1].origin.place("file"),
            "“plan.docx” is also the file of Appendix 1 (D2). Correct one.",
            held="plan.docx",
        )
    ]


def test_other_files_and_none_are_fine(bundle):
    rows = (appendix(file="Plan.docx"), appendix(file="Map.pdf"), appendix(), appendix())
    assert find(with_report(bundle, appendices=rows)) == []
