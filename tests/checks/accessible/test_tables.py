"""The rules of accessible tables."""

import pytest

from orderpaper.checks.accessible.tables import no_table_cell_is_empty
from word_builder import STYLES, accessible, cell, facts_of, header_row, judged, paragraph, row, run, table

LOOK = "<w:tblStyle w:val='Grid'/><w:tblLook w:firstRow='0'/>"
HEADER = header_row("Area", "Crimes")


def test_a_plain_table_has_no_findings() -> None:
    assert judged(*accessible(table(HEADER, row("North", "12"), row("South", "–")))) == []


@pytest.mark.parametrize(
    ("made", "code", "at"),
    [
        (table(row("Area", "Crimes"), row("North", "12")), "every-table-has-a-header-row-that-repeats", "table 1"),
        (table(row("Area", properties="<w:cantSplit/><w:tblHeader w:val='0'/>"), row("North")),
         "every-table-has-a-header-row-that-repeats", "table 1"),
        (table(HEADER, row("North", "12"), properties=LOOK), "every-table-has-a-header-row-that-repeats", "table 1"),
        (table(HEADER, row(cell("Both", "<w:gridSpan w:val='2'/>"))),
         "no-table-has-merged-cells", "table 1, row 2, cell 1"),
        (table(HEADER, row(cell("North", "<w:vMerge w:val='restart'/>"), "12"), row(cell("", "<w:vMerge/>"), "13")),
         "no-table-has-merged-cells", "table 1, row 3, cell 1"),
        (table(HEADER, row("North", cell("12", "<w:hMerge/>"))), "no-table-has-merged-cells", "table 1, row 2, cell 2"),
        (table(HEADER, row("North", "12", "13")), "no-table-has-merged-cells", "table 1, row 2"),
        (table(HEADER, row("North", "12", properties="<w:cantSplit/><w:gridBefore w:val='1'/>")),
         "no-table-has-merged-cells", "table 1, row 2"),
        (table(HEADER, row("North", cell(table(row("12")) + paragraph("after")))),
         "no-table-stands-in-a-table", "table 1, row 2, cell 2, inner table"),
        (table(HEADER, row("North", " ")), "no-table-cell-is-empty", "table 1, row 2, cell 2"),
        (table(HEADER, row("North", "12", properties="")), "no-table-row-breaks-across-pages", "table 1, row 2"),
        (table(HEADER, row("North", "12", properties="<w:cantSplit w:val='false'/>")),
         "no-table-row-breaks-across-pages", "table 1, row 2"),
    ],
)  # fmt: skip
def test_a_table_that_breaks_one_rule_has_that_finding(made, code, at) -> None:
    assert judged(*accessible(made)) == [(code, "Strategic Plan", at)]


@pytest.mark.parametrize(
    "made",
    [
        table(row("One row")),
        table(HEADER, row(cell("North", "<w:vMerge w:val='restart'/>"), "12")),
        table(HEADER, row(cell("North", "<w:gridSpan w:val='1'/>"), "12")),
        table(HEADER, row("North", cell(paragraph("<w:r><w:footnoteReference/></w:r>")))),
    ],
)
def test_what_only_resembles_a_fault_is_left_alone(made) -> None:
    assert judged(*accessible(made)) == []


def test_a_whole_table_style_may_keep_rows_together() -> None:
    name = "<w:name w:val='Table Grid'/>"
    styles = STYLES.replace(name, f"{name}<w:trPr><w:cantSplit/></w:trPr>")
    assert judged(*accessible(table(header_row("A"), row("b", properties=""))), styles=styles) == []


def test_many_empty_cells_are_one_finding_that_names_the_first() -> None:
    made = table(HEADER, *[row("", "") for _ in range(5)])
    (remark,) = no_table_cell_is_empty(facts_of(*accessible(made)))
    named = "row 2 cell 2, row 3 cell 1, row 3 cell 2, row 4 cell 1, row 4 cell 2"
    assert f"Also empty: {named} and 4 more." in remark.message


def test_a_table_in_the_header_is_judged_in_its_place() -> None:
    made = table(HEADER, row("North", ""))
    assert judged(*accessible(), parts={"header": made + paragraph(run("x"))}) == [
        ("no-table-cell-is-empty", "Header", "table 1, row 2, cell 2")
    ]
