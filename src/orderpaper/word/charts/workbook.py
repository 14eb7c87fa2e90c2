"""Takes the figures of a chart; gives the workbook that stands inside it: the cells that are drawn, and nothing else.

Text is written as text: a name that begins with = is no formula here, and one that begins with http no link. The
workbook says nothing of clock, person or machine.
"""

import io
import zipfile
from collections.abc import Iterable
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.chart.xlsx import CategoryWorkbookWriter

from orderpaper.word.package import in_order, write_package

CORE = "docProps/core.xml"
TIMELESS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)


def make_workbook(data: CategoryChartData) -> bytes:
    """Give the bytes of the workbook; the same figures give the same bytes."""
    writer = _Writer(data)  # type: ignore[no-untyped-call]  # python-pptx gives no type of it
    with zipfile.ZipFile(io.BytesIO(writer.xlsx_blob)) as package:
        parts = {name: package.read(name) for name in in_order(package.namelist())}
    return write_package({**parts, CORE: TIMELESS.encode("utf-8")})


class _Writer(CategoryWorkbookWriter):
    """Writes the cells where its forebear says they are, each as what it is."""

    def _write_cat_column(self, worksheet: Any, col: int, level: Iterable[tuple[int, str]], num_format: Any) -> None:  # noqa: ANN401, ARG002
        worksheet.set_column(col, col, 24)
        for offset, name in level:
            worksheet.write_string(offset + 1, col, name)

    def _write_series(self, workbook: Any, worksheet: Any) -> None:  # noqa: ANN401 - XlsxWriter's
        first = self._chart_data.categories.depth
        for column, series in enumerate(self._chart_data, first):
            shown = workbook.add_format({"num_format": series.number_format})
            worksheet.write_string(0, column, series.name)
            for row, value in enumerate(series.values, 1):
                if value is not None:
                    worksheet.write_number(row, column, value, shown)
