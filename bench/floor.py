"""The floor: read the workbooks with openpyxl, write the same XML as text, zip it. SPREADSHEETS SKELETON OUTPUT"""

import json
import sys
import zipfile
from pathlib import Path


def escape(text):
    if "&" in text or "<" in text or ">" in text or '"' in text or "'" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return text.replace('"', "&#34;").replace("'", "&#39;")
    return text


def read(spreadsheets):
    """Every sheet of every workbook, as rows of plain values."""
    from openpyxl import load_workbook

    books = {}
    for path in sorted(spreadsheets.glob("*.xlsx")):
        book = load_workbook(path, read_only=True, data_only=True)
        books[path.stem] = {
            sheet.title: list(sheet.iter_rows(min_row=2, values_only=True))
            for sheet in book.worksheets
            if sheet.title not in {"Read me", "Lists"}
        }
    return books


def action_rows(actions, pieces):
    """The rows of the action tables, by priority."""
    a, b, c, d = pieces
    rows = {}
    for row in actions:
        if all(row[1:5]):
            rows.setdefault(row[1], []).append(f"{a}{escape(row[2])}{b}{escape(row[3])}{c}{escape(str(row[4]))}{d}")
    return {priority: "".join(made) for priority, made in rows.items()}


def main(spreadsheets, skeleton, output):
    books = read(Path(spreadsheets))
    output = Path(output)
    output.mkdir(parents=True, exist_ok=True)
    for number, entry in enumerate(json.loads((Path(skeleton) / "index.json").read_text(encoding="utf-8"))):
        with zipfile.ZipFile(output / entry["paper"], "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
            for position, name in enumerate(entry["parts"]):
                text = (Path(skeleton) / str(number) / str(position)).read_text(encoding="utf-8")
                if entry["row"] and name == "word/document.xml":
                    for priority, rows in action_rows(books["plan"]["Actions"], entry["row"]).items():
                        text = text.replace(f"\x00ROWS:{priority}\x00", rows)
                package.writestr(name, text.encode("utf-8"))


if __name__ == "__main__":
    main(*sys.argv[1:])
