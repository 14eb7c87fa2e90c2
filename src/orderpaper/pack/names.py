"""Takes papers; gives the name of each one's file: safe in any committee system, the agenda item first."""

import re
from collections.abc import Iterable

from orderpaper.records.paper import CommitteePaper

LONGEST = 100
FORBIDDEN = re.compile(r'[\\/:*?"<>|&\x00-\x1f\x7f]+')
DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def name_files(papers: Iterable[CommitteePaper]) -> list[str]:
    """Give a name for each paper, no two alike: 11 Report - Community Safety Plan.docx."""
    names: list[str] = []
    for paper in papers:
        stem = make_safe(_describe(paper))
        name, number = f"{stem}.docx", 1
        while name.casefold() in {other.casefold() for other in names}:
            number += 1
            name = f"{stem} {number}.docx"
        names.append(name)
    return names


def _describe(paper: CommitteePaper) -> str:
    item = f"{paper.item:02d} " if paper.item else ""
    title = paper.title.removeprefix(f"{paper.label} ").removeprefix("of ").removeprefix("for ")
    title = title.removeprefix("the meeting held on ")
    return f"{item}{paper.label} - {title}"


def make_safe(name: str) -> str:
    """Give a name that Windows, OneDrive and committee systems all take: no signs that they refuse, 100 characters."""
    safe = " ".join(FORBIDDEN.sub(" ", name.replace("&", "and")).split())
    safe = safe[:LONGEST].rstrip(" .-") or "Paper"
    return f"Paper {safe}" if DEVICES.fullmatch(safe) else safe
