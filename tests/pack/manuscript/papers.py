"""Papers as lines for tests: layouts of the same words, passages as short lines to read, and small PDFs of pages."""

from orderpaper.pack.manuscript.lines import Printed, list_lines
from orderpaper.pack.manuscript.measure import measure_lines
from orderpaper.pack.manuscript.text import read_text
from orderpaper.records.manuscript import Whereabouts
from pack.leaks.pdfs import stream

PROSE = (
    "The council counted every report that was made to it over the year, and set the",
    "figures beside those of the year before, so that members may see at a glance what",
    "went up and what went down in each of the wards of the borough and on its roads.",
)
"""Three full lines of one paragraph: enough to tell how wide a page is set."""


def show(text):
    """Give the passages of a text, one line each: where it begins, its kind, its number, its words."""
    return [_say(passage) for passage in read_text(text, "paper.txt").passages]


def _say(passage):
    level = passage.level or ""
    number = f" [{passage.number}]" if passage.number else ""
    return f"{passage.find().line} {passage.kind.name}{level}{number} {passage.text}"


def tables(text):
    """Give the tables of a text, each as its rows of words."""
    return [[tuple(cell.text for cell in row.cells) for row in grid.rows] for grid in read_text(text, "x").grids]


def measure(text):
    """Give the lines of a text, measured."""
    return measure_lines(
        list_lines(
            Printed(line, Whereabouts(line=number), "\f" in line) for number, line in enumerate(text.split("\n"), 1)
        )
    )


def space_out(*paragraphs):
    """Give paragraphs with an empty line after every line; three part paragraphs, the middle one with a space."""
    return "\n\n \n\n".join("\n\n".join(f"{line} " for line in lines) for lines in paragraphs) + "\n"


def set_close(*paragraphs):
    """Give paragraphs with no empty line between lines, and one between paragraphs."""
    return "\n\n".join("\n".join(lines) for lines in paragraphs) + "\n"


def make_pages(*pages):
    """Give a PDF: each page has lines of words, each at its distance from the left and the foot."""
    objects = ["", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for lines in pages:
        drawn = "".join(f"BT /F1 12 Tf {left} {height} Td ({words}) Tj ET\n" for words, left, height in lines)
        objects.append(stream(drawn.encode("latin-1"), packed=False))
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
            f"/Contents {len(objects)} 0 R>>"
        )
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    return _write([body if isinstance(body, bytes) else body.encode("latin-1") for body in objects])


def _write(objects):
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    listed = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{listed}trailer<</Size {len(objects) + 1}/Root 1 0 R>>"
    return data + f"{table}\nstartxref\n{len(data)}\n%%EOF\n".encode()


def run_down(*lines, top=780, step=16):
    """Give lines one under another, to be drawn on a page; an empty line leaves room."""
    return [(line, 60, top - number * step) for number, line in enumerate(lines) if line]
