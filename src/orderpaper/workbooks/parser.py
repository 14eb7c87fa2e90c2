"""Takes the XML of a sheet; gives its rows as openpyxl parses them, and of each formula what it is."""

from typing import Any

from openpyxl.worksheet._reader import FORMULA_TAG, VALUE_TAG, WorkSheetParser


class CellParser(WorkSheetParser):
    """openpyxl’s sheet parser, which also says which cells have formulas and which rows are hidden."""

    has_formulas = False
    hidden_rows: list[int]

    def parse_row(self, row: Any) -> Any:  # noqa: ANN401 - openpyxl’s own signature
        """Give a row’s number and cells."""
        parsed = super().parse_row(row)
        if row.get("hidden") in {"1", "true"}:
            self.hidden_rows.append(parsed[0])
        self.row_dimensions.clear()
        return parsed

    def parse_cell(self, element: Any) -> dict[str, Any]:  # noqa: ANN401 - openpyxl’s own signature
        """Give a cell; of one with a formula also the formula, and whether it gives a text without letters."""
        cell: dict[str, Any] = super().parse_cell(element)
        if self.has_formulas and (formula := element.find(FORMULA_TAG)) is not None:
            cell["formula"] = formula.text or ""
            cell["is_empty_text"] = element.get("t") == "str"
        if cell["data_type"] == "e" and element.get("t", "n") == "n":
            # A number beyond the last date, formatted as one: openpyxl makes the fault of a formula of it.
            cell.update(value=float(element.findtext(VALUE_TAG)), data_type="n")
        return cell
