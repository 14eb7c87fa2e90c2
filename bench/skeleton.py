"""Take drafted papers apart into what the floor fills: the parts as they are, the plan's action rows taken out."""

import json
import re
import zipfile
from pathlib import Path

ROW = re.compile(r"<w:tr>(?:(?!</w:tr>).)*</w:tr>", re.DOTALL)
TEXT = re.compile(r"(<w:t(?: [^>]*)?>)([^<]*)(</w:t>)")
MARK = "\x00ROWS:{}\x00"


def escape(text):
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&#34;").replace("'", "&#39;")


def take_apart(output, spreadsheets, skeleton):
    """Write each paper's parts under skeleton/<n>/, with index.json naming papers, parts and the row's pieces."""
    import openpyxl

    book = openpyxl.load_workbook(spreadsheets / "plan.xlsx", read_only=True, data_only=True)
    rows = list(book["Actions"].iter_rows(min_row=2, values_only=True))
    by_text = {escape(row[2]): row for row in rows if row[2]}
    index = []
    for number, path in enumerate(sorted(output.glob("*.docx"))):
        folder = skeleton / str(number)
        folder.mkdir(parents=True, exist_ok=True)
        entry = {"paper": path.name, "parts": [], "row": None}
        with zipfile.ZipFile(path) as package:
            for position, name in enumerate(package.namelist()):
                data = package.read(name)
                if name == "word/document.xml" and "Appendix" in path.name:
                    text, entry["row"] = _take_rows(data.decode("utf-8"), by_text)
                    data = text.encode("utf-8")
                (folder / str(position)).write_bytes(data)
                entry["parts"].append(name)
        index.append(entry)
    (skeleton / "index.json").write_text(json.dumps(index), encoding="utf-8")


def _take_rows(document, by_text):
    """Give the document with a mark in place of each priority's rows, and the pieces of a row between its texts."""
    pieces, done = None, set()

    def swap(match):
        nonlocal pieces
        texts = [found[1] for found in TEXT.findall(match[0])]
        row = by_text.get(texts[0]) if texts else None
        if row is None or any(not cell for cell in row[1:5]):
            return match[0]
        pieces = pieces or _pieces(match[0])
        first = row[1] not in done
        done.add(row[1])
        return MARK.format(row[1]) if first else ""

    return ROW.sub(swap, document), pieces


def _pieces(row):
    """Give the XML before, between and after the three texts of an action's row."""
    cut = TEXT.sub(lambda match: f"{match[1]}\x01{match[3]}", row)
    return cut.split("\x01")


def main(output, spreadsheets, skeleton):
    take_apart(Path(output), Path(spreadsheets), Path(skeleton))
