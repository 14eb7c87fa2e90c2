"""Takes what stands above a table’s rows; gives the row of its headings, where they are surely its columns’."""

import re
from collections.abc import Iterator

from orderpaper.pack.manuscript.drafts import Draft
from orderpaper.pack.manuscript.figures import PERIOD, list_periods
from orderpaper.records.manuscript import GridCell, GridRow, Passage, PassageKind

MOST = 24
LABEL = re.compile(rf"{PERIOD}\d?$")
FIRST = re.compile(rf"(?P<name>[A-Z][^\d]*?)\s+(?P<label>{PERIOD}\S*)$")
COLUMNS = re.compile(r"\t|\s{2,}")
WORDS = (
    r"(?:(?:%|[Pp]ercentage|[Pp]er cent|[Vv]olume|[Nn]umber|[Nn]umerical|[Aa]ctual)\s)?(?:[Cc]hange|[Dd]ifference)"
    r"|%|[Rr]ate(?:\sper\s[\d,]+(?:\s(?:population|residents|households))?)?|(?:[Cc]ounty\s)?[Rr]ank(?:ing)?|[Tt]otal|[Tt]arget"
)
KNOWN = re.compile(rf"(?P<name>[A-Z][A-Za-z /]*?)\s+(?P<labels>(?:(?:{PERIOD}|{WORDS})(?:\s+|$))+)$")
ONE = re.compile(rf"{PERIOD}|{WORDS}")
STARTS = re.compile(r"[A-Z\d%]")


def find_header(drafts: tuple[Draft, ...], passages: tuple[Passage, ...], first: int, count: int) -> Iterator[GridRow]:
    """Give the header row above the first row, of as many cells as a row of so many figures and its name has.

    It is a line of months or years, which may be one label short at its end, where a total is; a line whose words
    make as many headings; or short lines above, one for each column. None is given where it is not sure.
    """
    heads: list[Passage] = []
    at, page = first - 1, drafts[first].first.page
    while at >= 0 and passages[at].kind is PassageKind.CELL and drafts[at].first.page == page and len(heads) < MOST:
        heads.insert(0, passages[at])
        at -= 1
    if not heads:
        return
    labels = _read_periods(heads, count) or _read_heads([head.text for head in heads], count)
    labels = labels or _part(drafts[first - 1].last.printed.strip(), count) or _split(heads[-1].text, count)
    if labels:
        where = heads[0].find()
        yield GridRow(tuple(GridCell(label, where) for label in labels), is_header=True)


def _read_periods(heads: list[Passage], count: int) -> list[str]:
    """Give the labels of a line of months or years, the name’s first; a total’s, printed below, last."""
    for at, head in enumerate(heads):
        name, *labels = list_periods(head.text) or ("",)
        if len(labels) == count - 1 and at == len(heads) - 2:
            labels.append(heads[-1].text)
        if labels and len(labels) in {count, count - 1}:
            return [name, *labels]
    return []


def _read_heads(heads: list[str], count: int) -> list[str]:
    """Give short lines as the headings of columns: one for each, the name’s too, and a period among them."""
    split = FIRST.match(heads[0])
    if split and len(heads) == count:
        heads = [split["name"], split["label"], *heads[1:]]
    is_sure = len(heads) == count + 1 and any(LABEL.match(head) for head in heads)
    return heads if is_sure else []


def _part(line: str, count: int) -> list[str]:
    """Give a line as the headings of columns that wide spaces part; the name’s may be wanting."""
    columns = COLUMNS.split(line)
    is_sure = len(columns) in {count, count + 1} and len(columns) > 1
    return ["" for _ in range(count + 1 - len(columns))] + columns if is_sure else []


def _split(line: str, count: int) -> list[str]:
    """Give words as the headings of columns: known ones, or one word for each."""
    if list_periods(line):
        return []
    match = KNOWN.match(line)
    labels = [match["name"], *ONE.findall(match["labels"])] if match else line.split()
    return labels if len(labels) == count + 1 and all(STARTS.match(label) for label in labels) else []
