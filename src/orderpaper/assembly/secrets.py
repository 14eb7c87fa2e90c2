"""What may not stand in a public file, gathered from the whole folder: what is exempt, names of those who cleared."""

import datetime as dt
from collections.abc import Iterator
from pathlib import PurePath

from orderpaper.assembly.survey import Survey
from orderpaper.pack.leaks.policy import choose_forbidden, may_be_a_name
from orderpaper.records.bundle import Bundle
from orderpaper.records.edition import Edition
from orderpaper.records.errors import FolderError
from orderpaper.records.exempt_values import list_exempt_values
from orderpaper.records.forbidden import Forbidden, KeptBack
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.records.public import cut_bundle
from orderpaper.records.settings import Settings
from orderpaper.records.text import Missing
from orderpaper.records.when import say_weekday
from orderpaper.records.withheld import find_withheld
from orderpaper.word.chapters.files import read_chapters
from orderpaper.word.package import WordFile, read_parts, read_word_file
from orderpaper.word.revisions.stories import read_stories


def find_secrets(surveyed: Survey, settings: Settings) -> tuple[Forbidden, ...]:
    """Give everything that the public edition is searched for.

    What the public edition keeps of the workbooks is public, and so are the headings and labels of the templates,
    though not their sentences; the chapters that were written in Word are public or exempt as their rows are.
    """
    bundle, figures = surveyed.bundle, surveyed.measured.figures
    cut = cut_bundle(bundle, Edition.PUBLIC, figures)
    chapters = {each.name: list(_read_lines(each)) for each in read_chapters(settings.templates)}
    kept_back = _find_exempt_chapters(bundle)
    in_exempt = {name: lines for name, lines in chapters.items() if fold(PurePath(name).stem) in kept_back}
    in_public = [line for name, lines in chapters.items() if name not in in_exempt for line in lines]
    templates = [line for each in _list_templates(settings) for line in _read_lines(each)]
    also_public = [*templates, *in_public]
    exempt = [KeptBack(each.words, each.place) for each in list_exempt_values(bundle, also_public)]
    exempt += [KeptBack(line, Place(name)) for name, lines in in_exempt.items() for line in lines]
    public = [*_list_public(cut), *in_public, *filter(may_be_a_name, templates)]
    return choose_forbidden(exempt, _list_names(surveyed), _list_addresses(bundle), public)


def _list_templates(settings: Settings) -> Iterator[WordFile]:
    """Give the templates that are filled; a marker of one that is open in Word is none."""
    for path in sorted(settings.templates.glob("*.docx")):
        if not path.name.startswith("~$"):
            yield read_word_file(path)


def _read_lines(file: WordFile) -> Iterator[str]:
    """Give the paragraphs of a Word file; of one that is none, nothing: it is told elsewhere."""
    try:
        stories = read_stories(read_parts(file))
    except FolderError:
        return
    yield from (line for lines in stories.values() for line in lines if line.strip())


def _find_exempt_chapters(bundle: Bundle) -> frozenset[str]:
    """Give the IDs of the chapters that are kept from the public, by whatever ground."""
    withheld, assessment = find_withheld(bundle), bundle.assessment
    chapters = assessment.chapters if assessment else ()
    is_whole = withheld.assessment is not None
    return frozenset(fold(each.id) for each in chapters if is_whole or withheld.ground_of(each) is not None)


def _list_public(bundle: Bundle) -> Iterator[str]:
    """Give the words and figures that the public edition is made of; the rows of people are read by nobody."""
    people = {id(person) for person in bundle.council.people}
    for entry in bundle.entries():
        if id(entry) in people:
            continue
        for name in entry.columns():
            value = getattr(entry, name)
            if value and not isinstance(value, Missing) and name != "signed_by":
                yield from (str(value), *([say_weekday(value)] if isinstance(value, dt.date) else []))
    for series in bundle.statistics.series:
        yield series.name
        yield from (words for heading, figure in series.figures for words in (heading, str(figure)))


def _list_names(surveyed: Survey) -> Iterator[KeptBack]:
    """Give the names of those who cleared a row, from our record and as an officer typed them."""
    for row in surveyed.ours.sign_offs:
        if row.name and not isinstance(row.name, Missing):
            yield KeptBack(str(row.name), row.origin.place("name"))
    for report in surveyed.bundle.reports:
        for each in report.implications:
            if each.signed_by and not isinstance(each.signed_by, Missing):
                yield KeptBack(str(each.signed_by), each.origin.place("signed_by"))


def _list_addresses(bundle: Bundle) -> Iterator[KeptBack]:
    for person in bundle.council.people:
        if person.email and not isinstance(person.email, Missing):
            yield KeptBack(str(person.email), person.origin.place("email"))
