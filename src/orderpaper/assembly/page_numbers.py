"""The page numbers of the papers: laid out, written in, and laid out again until they stay as they are."""

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from orderpaper.pack.pages.measure import Pages, measure_pages
from orderpaper.pack.pages.program import is_wanted
from orderpaper.pack.register import PaperFile
from orderpaper.records.settings import Settings
from orderpaper.word.package import WordFile
from orderpaper.word.page_numbers import find_bookmarks, number_pages

ROUNDS = 3
GUESS = 10
"""The page that everything is said to be on in the first round: a number as wide as most will be."""
REMEDY = (
    "In Word, press Ctrl+A and then F9, and choose “Update entire table”: see docs/templates.md, “The contents list”."
)


@dataclass(frozen=True, slots=True)
class Numbered:
    """The papers with their page numbers, and what there is to say where some have none."""

    files: tuple[PaperFile, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """The pages of each paper that was laid out, the papers whose pages still move, and why others have no pages."""

    pages: Mapping[str, Pages]
    moving: Collection[str]
    reason: str


def number_papers(files: Sequence[PaperFile], settings: Settings) -> Numbered:
    """Give the papers with the page of each heading in their contents lists, and of whatever else names a page.

    Nothing is done where the settings ask for a quick draft or LibreOffice is not to be used. Where the pages cannot
    be counted, the papers stay as they are, and a sentence says so.
    """
    if settings.is_quick or not is_wanted():
        return Numbered(tuple(files))
    papers = {file.name: WordFile(file.name, file.data) for file in files}
    asked = {name: found for name, paper in papers.items() if (found := find_bookmarks(paper))}
    if not asked:
        return Numbered(tuple(files))
    settings.progress("Counting the pages with LibreOffice")
    layout = _lay_out(papers, asked)
    written = (
        dataclasses.replace(file, data=number_pages(papers[file.name], layout.pages.get(file.name, {})))
        for file in files
    )
    return Numbered(tuple(written), tuple(_say_what_is_lacking(asked, layout)))


def _lay_out(papers: Mapping[str, WordFile], asked: Mapping[str, Collection[str]]) -> Layout:
    """Lay the papers out with the numbers of the round before, until each says the page that it is on."""
    pages: dict[str, Pages] = {}
    moving: dict[str, Pages] = {name: dict.fromkeys(found, GUESS) for name, found in asked.items()}
    reason = ""
    for _round in range(ROUNDS):
        measured = measure_pages({name: number_pages(papers[name], said) for name, said in moving.items()}, asked)
        pages = {**{name: said for name, said in pages.items() if name not in moving}, **measured.pages}
        moving = {name: found for name, found in measured.pages.items() if found != moving[name]}
        reason = reason or measured.reason
        if not moving:
            break
    return Layout(pages, tuple(moving), reason)


def _say_what_is_lacking(asked: Iterable[str], layout: Layout) -> Iterator[str]:
    without = [name for name in asked if name not in layout.pages]
    if without:
        yield f"{' and '.join(without)}: the page numbers are left out, because {layout.reason}. {REMEDY}"
    if layout.moving:
        yield (
            f"{' and '.join(layout.moving)}: the page numbers still changed after {ROUNDS} rounds of laying out, and "
            f"are those of the last. {REMEDY}"
        )
