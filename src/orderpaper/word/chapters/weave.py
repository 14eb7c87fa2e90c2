"""Takes a template and the files of its chapters; gives the template with each chapter in its place.

In the loop of the chapters, the paragraph that prints a chapter’s words becomes a choice: the chapter’s own file where
there is one, and the words of the workbook for the others. All this happens before the template is read, so that
whatever stands in a chapter works as if it had been typed into the template.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from orderpaper.records.errors import FolderError
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.place import Place
from orderpaper.word.chapters.carry import Carrier
from orderpaper.word.chapters.files import Listed, choose_chapters, find_strays
from orderpaper.word.chapters.looks import Home
from orderpaper.word.chapters.source import ChapterError, Element, Source
from orderpaper.word.chapters.target import Target
from orderpaper.word.package import Span, WordFile, Woven
from orderpaper.word.shadow import W

PROSE = re.compile(r"\{\{-?\s*p\s+(\w+)\.prose\s*-?\}\}$")
LOOP = r"\{{%-?\s*p\s+for\s+{}\s+in\s+(?:\w+\.)*chapters\b.*%\}}$"
OPENING, CLOSING = re.compile(r"\{%-?\s*p\s+for\b"), re.compile(r"\{%-?\s*p\s+endfor\b")
ASKING = re.compile(r"\{%-?\s*p\s+(?:if|elif)\b.*%\}$", re.DOTALL)
PLAIN_LETTERS = frozenset(" _-.")
CHAPTER = "chapter"


@dataclass(frozen=True, slots=True)
class Gap:
    """The place for chapters in a template: its paragraph, what the loop calls one of them, the loop, and its home."""

    paragraph: Element
    variable: str
    loop: tuple[Element, ...]
    home: Home


@dataclass(slots=True)
class _Loom:
    """What has been woven so far: which blocks came from which file, and what was found."""

    target: Target
    blocks: dict[Element, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    used: list[WordFile] = field(default_factory=list)


def weave(template: WordFile, files: Collection[WordFile], listed: Collection[Listed]) -> WordFile:
    """Give the template with the chapters in their places, and with what was found; itself where there are no files.

    `listed` are the chapters of the paper. A file that is no chapter’s is not printed, and neither is what is in it.
    """
    if not files:
        return template
    strays = tuple(find_strays(files, listed))
    chosen = choose_chapters(files, listed)
    if not chosen:
        return WordFile(template.name, template.data, Woven((template,), (), strays))
    loom = _Loom(_open(template))
    gaps = list(find_gaps(loom.target))
    if not gaps:
        return WordFile(template.name, template.data, Woven((template,), (), (*strays, _say_no_gap(template))))
    for gap in gaps:
        _fill_gap(loom, gap, chosen)
    spans = tuple(_find_spans(loom))
    findings = tuple(dict.fromkeys((*strays, *loom.findings)))
    sources = (template, *dict.fromkeys(loom.used))
    return WordFile(template.name, loom.target.write(), Woven(sources, spans, findings))


def _open(template: WordFile) -> Target:
    try:
        return Target(template)
    except ChapterError as error:
        raise FolderError(f"{template.name} {error}") from None


def _say_no_gap(template: WordFile) -> Finding:
    said = (
        "it has no paragraph {{p chapter.prose }} between {%p for chapter in assessment.chapters %} and its "
        "{%p endfor %}, where the chapters written in Word are printed. Copy it from the blank template."
    )
    return stop("chapters-have-a-place", Place(template.name), said)


def find_gaps(target: Target) -> Iterator[Gap]:
    """Give each place for chapters that a template has."""
    for paragraph in list(target.root.iter(f"{W}p")):
        asked = PROSE.match(_text_of(paragraph))
        loop = tuple(_find_loop(paragraph, asked[1])) if asked else ()
        if asked and loop:
            above = loop[: loop.index(paragraph)]
            levels = [target.styles.outline[each] for each in map(_style_of, above) if each in target.styles.outline]
            yield Gap(paragraph, asked[1], loop, Home(_style_of(paragraph), min(levels, default=None)))


def _find_loop(paragraph: Element, variable: str) -> Iterator[Element]:
    """Give what stands in the loop of the chapters around a paragraph; nothing where it stands in none."""
    opening = re.compile(LOOP.format(re.escape(variable)))
    start = next((each for each in paragraph.itersiblings(preceding=True) if opening.match(_text_of(each))), None)
    depth = 0
    for each in start.itersiblings() if start is not None else ():
        text = _text_of(each)
        depth += bool(OPENING.match(text)) - bool(CLOSING.match(text))
        if depth < 0:
            return
        yield each


def _fill_gap(loom: _Loom, gap: Gap, chosen: Mapping[str, WordFile]) -> None:
    """Put the chapters before the paragraph that prints the words of the workbook, each under its condition."""
    carried = {}
    for identifier, file in chosen.items():
        blocks = _carry(loom, gap, file)
        if blocks:
            carried[identifier] = blocks
            word = "if" if len(carried) == 1 else "elif"
            _put(gap, [_tag(gap, f"{word} {gap.variable}.id == {_quote(identifier)}")])
            _put(gap, [_tag(gap, f"set {CHAPTER} = {gap.variable}")] if gap.variable != CHAPTER else ())
            _put(gap, blocks)
    if carried:
        _widen_conditions(gap, carried)
        _put(gap, [_tag(gap, "else")])
        gap.paragraph.addnext(_tag(gap, "endif"))


def _carry(loom: _Loom, gap: Gap, file: WordFile) -> list[Element]:
    """Give what stands in a chapter as the template writes it; nothing where it cannot be read or is empty."""
    try:
        carrier = Carrier(Source(file), loom.target, gap.home)
        blocks = carrier.carry()
    except ChapterError as error:
        loom.findings.append(stop("chapter-can-be-read", Place(file.name), f"it {error}"))
        return []
    loom.findings += carrier.findings
    if blocks:
        loom.blocks |= dict.fromkeys((*blocks, *carrier.notes), file.name)
        loom.used.append(file)
        return blocks
    said = (
        "there is nothing in it yet, so the words of the workbook are printed. Write the chapter, or delete the file."
    )
    loom.findings.append(query("chapter-has-words", Place(file.name), said))
    return []


def _put(gap: Gap, blocks: Iterable[Element]) -> None:
    for block in blocks:
        gap.paragraph.addprevious(block)


def _tag(gap: Gap, words: str) -> Element:
    """Give a paragraph of the template that is a tag, and does not print."""
    made, run, text = (gap.paragraph.makeelement(f"{W}{name}", {}) for name in ("p", "r", "t"))
    text.text = f"{{%p {words} %}}"
    run.append(text)
    made.append(run)
    return made


def _widen_conditions(gap: Gap, identifiers: Iterable[str]) -> None:
    """Let what asks whether a chapter has words ask for its file too: {%p if chapter.prose %}."""
    named = re.compile(rf"(?<![\w.]){re.escape(gap.variable)}\.prose\b")
    known = ", ".join(map(_quote, identifiers))
    wider = f"({gap.variable}.prose or {gap.variable}.id in [{known}])"
    for each in gap.loop:
        text = _text_of(each)
        if each.tag == f"{W}p" and ASKING.match(text) and named.search(text):
            first, *rest = each.iter(f"{W}t")
            first.text = named.sub(lambda _name: wider, text)
            for other in rest:
                other.text = ""


def _quote(identifier: str) -> str:
    """Give an ID as the template language writes it, whatever letters it has."""
    return '"' + "".join(map(_spell, identifier)) + '"'


def _spell(letter: str) -> str:
    is_plain = letter in PLAIN_LETTERS or (letter.isascii() and letter.isalnum())
    return letter if is_plain else f"\\U{ord(letter):08x}"


def _find_spans(loom: _Loom) -> Iterator[Span]:
    """Give which paragraphs of the template came from which file."""
    for part, paragraphs in loom.target.list_paragraphs().items():
        numbers = {paragraph: number for number, paragraph in enumerate(paragraphs)}
        for block, file in loom.blocks.items():
            inside = [numbers[each] for each in block.iter(f"{W}p") if each in numbers]
            if inside:
                yield Span(part, inside[0], inside[-1] + 1, file)


def _text_of(block: Element) -> str:
    return "".join(each.text or "" for each in block.iter(f"{W}t")).strip()


def _style_of(block: Element) -> str:
    style = block.find(f"{W}pPr/{W}pStyle")
    return style.get(f"{W}val", "") if style is not None else ""
