"""Takes papers; gives the name of each one's file: safe in any committee system, the agenda item first."""

import re
from collections.abc import Iterable
from pathlib import PurePath

from orderpaper.records.paper import CommitteePaper

LONGEST = 100
FORBIDDEN = re.compile(r'[\\/:*?"<>|&\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+')
MISSING = re.compile(r"\[To be (?:supplied|put right): ([^,\]]+)[^\]]*\]")
VERSION = re.compile(
    r"(?<=\S)[\s,;:–—-]*[(\[]?\b"
    r"(?:v(?:ersion)?\.? ?\d+(?:\.\d+)*|(?:final |first |second )?draft(?: \d+)?|final(?: version)?)"
    r"\b[.)\]]*\s*\Z",
    re.IGNORECASE,
)
"""What says which version of a paper it is, at the end of a title: V2., (final), draft 3. A file’s name says none."""
DEVICES = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\..*)?", re.IGNORECASE)


def name_files(papers: Iterable[CommitteePaper]) -> list[str]:
    """Give a name for each paper, no two alike: 11 Report - Community Safety Plan.docx."""
    names: list[str] = []
    for paper in papers:
        stem = make_safe(_describe(paper))
        name, number = f"{stem}.docx", 1
        while name.casefold() in {other.casefold() for other in names}:
            number += 1
            name = f"{stem[: LONGEST - len(f' {number}')].rstrip()} {number}.docx"
        names.append(name)
    return names


def _describe(paper: CommitteePaper) -> str:
    item = f"{paper.item:02d} " if paper.item else ""
    return MISSING.sub(
        r"\1 to be supplied", f"{item}{paper.label} - {_shorten(VERSION.sub('', paper.title), paper.label)}"
    )


def _shorten(title: str, label: str) -> str:
    """Give a title without what the label says: 14 February 2017, where the label is Minutes."""
    said = f"{label} "
    if not title.casefold().startswith(said.casefold()):
        return title
    return title[len(said) :].removeprefix("of ").removeprefix("for ").removeprefix("the meeting held on ")


def make_safe(name: str) -> str:
    """Give a name that Windows, OneDrive and committee systems all take: no signs that they refuse, 100 characters."""
    safe = " ".join(FORBIDDEN.sub(" ", name.replace("&", " and ")).split()).lstrip(" .~")
    safe = safe[:LONGEST].rstrip(" .-") or "Paper"
    return f"Paper {safe}" if DEVICES.fullmatch(safe) else safe


def add_to_name(name: str, said: str) -> str:
    """Give the name of a file with words at its end, which are never cut off: 11 Report - Plan - for Legal.docx."""
    path, ending = PurePath(name), make_safe(f"x{said}")[1:]
    return f"{path.stem[: LONGEST - len(ending)].rstrip(' .-')}{ending}{path.suffix}"
