"""Takes an outcome; gives it as one page of HTML that stands by itself, in a browser, on paper or read aloud."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from orderpaper.cli.board_rows import HEADINGS as BOARD_HEADINGS
from orderpaper.cli.board_rows import list_tables
from orderpaper.records.address import is_in_a_workbook
from orderpaper.records.finding import Severity, count_things

if TYPE_CHECKING:
    from orderpaper.records.finding import Finding
    from orderpaper.records.outcome import Outcome

# Pairs of ink and paper: words have a contrast of 7:1 or more, lines of 3:1.
LIGHT = {
    "ink": "#1b2a3d",
    "paper": "#ffffff",
    "link": "#0b4f9e",
    "stop": "#8a1c10",
    "query": "#6b4300",
    "line": "#748292",
}
DARK = {
    "ink": "#eef2f6",
    "paper": "#12181f",
    "link": "#9cc9ff",
    "stop": "#ffb3a8",
    "query": "#ffd27a",
    "line": "#7f8c9b",
}
STYLE = """
:root { color-scheme: light dark; LIGHT }
@media (prefers-color-scheme: dark) { :root { DARK } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 75rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 Arial, Helvetica, "Liberation Sans", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.5rem 0; }
h2 { font-size: 1.375rem; line-height: 1.25; margin: 2.5rem 0 0.5rem; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav ul { padding-left: 1.25rem; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem; border: 1px solid var(--line); font-weight: normal;
  overflow-wrap: anywhere; white-space: pre-line; }
thead th { font-weight: bold; }
.cell { width: 17%; } .level { width: 13%; } .held { width: 22%; }
.stop { color: var(--stop); font-weight: bold; } .query { color: var(--query); font-weight: bold; }
code { font: inherit; font-size: 1rem; }
@media (max-width: 45rem) {
  table, caption, tbody, tr, th, td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { border: 1px solid var(--line); margin-bottom: 1rem; }
  th, td { border: 0; }
  [data-label]::before { content: attr(data-label) ": "; font-weight: bold; color: var(--ink); }
}
@media print {
  :root { color-scheme: light; PRINT }
  body { max-width: none; padding: 0; font-size: 12pt; }
  nav { display: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; } h2, caption { break-after: avoid; }
}
"""
HEADINGS = (("Sheet and cell", "cell"), ("Level", "level"), ("What is in the cell", "held"), ("What to do", ""))
LOG_HEADINGS = (("Sheet and cell", "cell"), ("Before", "held"), ("After", "held"), ("Why", ""))
BOARD = "Sign-offs"
SAYS = "Open the workbook, put the cell right, and run orderpaper check again."
LOG_SAYS = "Each cell by itself stands on the sheet “Read as” of findings.xlsx."
UNPRINTABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127))
Cells = Sequence[tuple[str, str]]


def compose_page(outcome: "Outcome", subject: str, way: str) -> bytes:
    """Give the page in ASCII, every other letter as its number, so that no terminal or mail can spoil it.

    `subject` is the folder or the paper that was checked; `way` leads from the page to the workbooks, as
    ../spreadsheets.
    """
    told = [finding for finding in outcome.findings if finding.severity is not Severity.NOTE]
    log = [finding for finding in outcome.findings if finding.severity is Severity.NOTE]
    title = count_things(told)
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en-GB">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_say(title)} – {_say(subject)}</title>",
        f"<style>{_compose_style()}</style>",
        "</head>",
        "<body>",
        "<header>",
        f"<h1>{_say(title)}</h1>",
        f"<p>Found by orderpaper check in {_say(subject)}.{f' {SAYS}' if told else ''}</p>",
        "</header>",
        *_compose_contents(told, log, has_board=bool(outcome.board)),
        "<main>",
        *_compose_files(told, way),
        *_compose_board(outcome),
        *_compose_log(log),
        "</main>",
        "<footer>",
        "<p>To read what a code means, type: <code>orderpaper check --explain</code> and the code.</p>",
        "</footer>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines).encode("ascii", "xmlcharrefreplace")


def _compose_style() -> str:
    colours = {"LIGHT": LIGHT, "DARK": DARK, "PRINT": LIGHT}
    style = STYLE
    for word, pairs in colours.items():
        style = style.replace(word, " ".join(f"--{name}: {colour};" for name, colour in pairs.items()))
    return style


def _say(text: str) -> str:
    """Give words as a page holds them; a letter that no page can hold shows as a question mark."""
    return escape(text.encode("utf-8", "replace").decode("utf-8").translate(UNPRINTABLE))


def _group(findings: Iterable["Finding"]) -> list[tuple[str, list["Finding"]]]:
    return [(file, list(found)) for file, found in itertools.groupby(findings, lambda each: each.place.file)]


def _compose_contents(told: Sequence["Finding"], log: Sequence["Finding"], *, has_board: bool) -> Iterator[str]:
    entries = [(f"file-{number}", file) for number, (file, _found) in enumerate(_group(told), start=1)]
    entries += [("sign-offs", BOARD)] if has_board else []
    entries += [("read-as", "Read as")] if log else []
    if entries:
        yield '<nav aria-label="On this page">'
        yield "<ul>"
        yield from (f'<li><a href="#{anchor}">{_say(words)}</a></li>' for anchor, words in entries)
        yield "</ul>"
        yield "</nav>"


def _compose_files(told: Sequence["Finding"], way: str) -> Iterator[str]:
    for number, (file, found) in enumerate(_group(told), start=1):
        yield f'<section aria-labelledby="file-{number}">'
        yield f'<h2 id="file-{number}">{_say(file)}</h2>'
        if way and is_in_a_workbook(file):
            yield f'<p><a href="{_say(quote(f"{way}/{file}", errors="replace"))}">Open {_say(file)}</a></p>'
        rows = [
            (_say_where(each), (each.severity.words, each.severity.value), (each.held, ""), (_say_advice(each), ""))
            for each in found
        ]
        yield from _compose_table(f"{file}: {_count_levels(found)}", HEADINGS, rows)
        yield "</section>"


def _compose_board(outcome: "Outcome") -> Iterator[str]:
    """Give how each row stands that must be cleared, paper by paper."""
    if outcome.board:
        yield '<section aria-labelledby="sign-offs">'
        yield f'<h2 id="sign-offs">{BOARD}</h2>'
        for caption, rows in list_tables(outcome.board):
            yield from _compose_table(caption, BOARD_HEADINGS, rows)
        yield "</section>"


def _compose_log(log: Sequence["Finding"]) -> Iterator[str]:
    if log:
        yield '<section aria-labelledby="read-as">'
        yield '<h2 id="read-as">Read as</h2>'
        yield f"<p>{_say(LOG_SAYS)}</p>"
        for file, found in _group(log):
            rows = [(_say_where(each), (each.held, ""), (each.read_as, ""), (each.sentence, "")) for each in found]
            yield from _compose_table(f"{file}: what was read otherwise than it was typed", LOG_HEADINGS, rows)
        yield "</section>"


def _say_where(finding: "Finding") -> tuple[str, str]:
    return " › ".join(filter(None, (finding.place.within, finding.cell))) or "The whole file", ""


def _say_advice(finding: "Finding") -> str:
    return f"{finding.sentence}\nCode: {finding.code}"


def _count_levels(found: Sequence["Finding"]) -> str:
    counts = [(level.words.lower(), sum(each.severity is level for each in found)) for level in Severity]
    return ", ".join(f"{count:,} {words}" for words, count in counts if count)


def _compose_table(caption: str, headings: Cells, rows: Iterable[Cells]) -> Iterator[str]:
    """Give a table; its roles are named, for on a narrow screen its rows are shown as blocks and would lose them."""
    yield '<table role="table">'
    yield f"<caption>{_say(caption)}</caption>"
    yield '<thead role="rowgroup">'
    yield '<tr role="row">'
    yield from (f'<th scope="col" role="columnheader"{_class(look)}>{_say(words)}</th>' for words, look in headings)
    yield "</tr>"
    yield "</thead>"
    yield '<tbody role="rowgroup">'
    for row in rows:
        yield '<tr role="row">'
        yield from _compose_row([heading for heading, _look in headings], row)
        yield "</tr>"
    yield "</tbody>"
    yield "</table>"


def _compose_row(headings: Sequence[str], row: Cells) -> Iterator[str]:
    for number, (heading, (words, look)) in enumerate(zip(headings, row, strict=True)):
        opening, closing = ('th scope="row" role="rowheader"', "th") if number == 0 else ('td role="cell"', "td")
        said = _say(words) or "–"
        yield f'<{opening}{_class(look)} data-label="{_say(heading)}">{said}</{closing}>'


def _class(look: str) -> str:
    return f' class="{look}"' if look else ""
