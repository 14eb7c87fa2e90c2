"""Takes a plain text; gives it as a manuscript."""

import re

from orderpaper.pack.manuscript.compose import compose
from orderpaper.pack.manuscript.lines import Printed
from orderpaper.records.manuscript import Form, Manuscript, Whereabouts

NEWLINE = re.compile(r"\r\n|\r|\n")


def read_text(text: str, name: str) -> Manuscript:
    """Give a plain text as a manuscript: its lines run together to passages, and rows of figures put to tables."""
    printed = (
        Printed(line, Whereabouts(line=number, at=f"line {number}"), "\f" in line)
        for number, line in enumerate(NEWLINE.split(text), 1)
    )
    return compose(printed, name, Form.TEXT)
