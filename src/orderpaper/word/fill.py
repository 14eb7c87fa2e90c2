"""Takes a template and a context; gives the Word file, the missing words that stand in it, and its figures."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

import jinja2
from markupsafe import escape

from orderpaper.records.errors import ChartError, TemplateError
from orderpaper.records.finding import stop
from orderpaper.records.ledger import PrintedFigure
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from orderpaper.word.cache import load_program
from orderpaper.word.contents import SENTINEL
from orderpaper.word.footnotes import put_notes_in_order
from orderpaper.word.language import Printing, TemplateEnvironment
from orderpaper.word.numbering import start_lists
from orderpaper.word.package import WordFile, in_order, read_parts, write_package
from orderpaper.word.program import DOCUMENT, Program

NUMBERING = "word/numbering.xml"
CORE = "docProps/core.xml"


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself: title, author, the day it counts as made, and where its lists begin.

    With `has_addresses`, each figure stands in a content control that says which cells it comes from. With
    `has_controls`, each text of a cell does instead, and each figure in it, known by the key of the text.
    """

    title: str
    author: str
    made_on: dt.date
    starts: Mapping[str, int] = field(default_factory=dict)
    has_addresses: bool = False
    has_controls: bool = False


@dataclass(frozen=True, slots=True)
class Filled:
    """A Word file that was filled, and the missing words and the figures that were printed in it, in order.

    The places of the figures are without the name of the file, which is given to it later. `keys` are those of the
    texts that stand in content controls, each once.
    """

    data: bytes
    missing: tuple[Missing, ...]
    figures: tuple[PrintedFigure, ...] = ()
    keys: tuple[str, ...] = ()


def fill(template: WordFile, context: object, properties: Properties) -> Filled:
    """Give the Word file that the template and the context make.

    `context` is a record whose fields are the names that the template may use. Same input, same bytes. Raises
    TemplateError where the template asks for what the context does not have.
    """
    program = load_program(template, type(context))
    printing = Printing(program.styles, program.first_free_number, program.parts, template.name)
    printing.marking.controls.are_wanted = properties.has_controls
    environment = TemplateEnvironment(printing)
    names = {each.name: getattr(context, each.name) for each in fields(context)}  # type: ignore[arg-type]  # a record
    names["contents"] = SENTINEL
    parts: dict[str, bytes | Iterable[str]] = {}
    for name in in_order(program.parts):
        if name in program.printed:
            template_part = environment.template_class.from_code(environment, program.printed[name], {})
            pieces = template_part.root_render_func(template_part.new_context(dict(names)))
            parts[name] = _print_part(name, pieces, printing)
        elif name == CORE:
            parts[name] = write_core(properties).encode("utf-8")
        elif name == NUMBERING:
            parts[name] = _print_numbering(program, printing, properties)
        else:
            parts[name] = program.parts[name]
    if program.has_contents:
        parts[DOCUMENT] = _put_contents(parts[DOCUMENT], printing)
    try:
        data, figures, keys = _finish(write_package(parts), printing, properties)
    except (jinja2.TemplateError, ChartError) as error:
        said = f"it could not be filled: {str(error).rstrip('.')}. Compare it with the blank template."
        raise TemplateError([stop("template-can-be-filled", Place(template.name), said)]) from error
    return Filled(data, tuple(printing.missing), figures, keys)


def _print_part(name: str, pieces: Iterable[str], printing: Printing) -> Iterator[str]:
    """Give the pieces of a part as they are printed; what they ask for is told which part that is."""
    printing.begin_part(name)
    yield from pieces


def _finish(
    data: bytes, printing: Printing, properties: Properties
) -> tuple[bytes, tuple[PrintedFigure, ...], tuple[str, ...]]:
    """Give a printed package with its charts, figures, references, notes and controls in place.

    A paper without any was written as it was printed, and stays as it is; only another is read back.
    """
    notes = printing.marking.footnotes
    if not (printing.marking.has_marks or printing.has_drawings or printing.keeps_charts or notes.are_typed):
        return data, (), ()
    from orderpaper.word.traces_parts import finish_parts

    finished = finish_parts(
        read_parts(WordFile("", data)), printing, has_addresses=properties.has_addresses and not properties.has_controls
    )
    parts = put_notes_in_order(finished.parts)
    return write_package({name: parts[name] for name in in_order(parts)}), finished.figures, finished.keys


def _put_contents(pieces: Iterable[Any], printing: Printing) -> Iterator[str]:
    """Give the pieces of a document with its contents list in place, which is known only when all are printed."""
    for piece in list(pieces):
        yield printing.contents.print_field() if piece == SENTINEL else piece


def _print_numbering(program: Program, printing: Printing, properties: Properties) -> Iterator[str]:
    """Give the numbering part; it stands after the document in the file, so the lists begun there are known by now."""
    numbering = program.parts[NUMBERING].decode("utf-8")
    yield start_lists(numbering, program.styles, properties.starts, printing.letter_lists)


def write_core(properties: Properties) -> str:
    """Give the core properties part; dates come from the meeting, so that the same input gives the same bytes."""
    when = f"{properties.made_on.isoformat()}T00:00:00Z"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(properties.title)}</dc:title><dc:creator>{escape(properties.author)}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{when}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{when}</dcterms:modified>'
        "<dc:language>en-GB</dc:language></cp:coreProperties>"
    )
