"""Takes the narrative of the assessment and what is shown; gives its sections and appendices, passage by passage."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from orderpaper.papers.assessment_contexts import AssessmentAppendixSaid, AssessmentPassageSaid
from orderpaper.records.assessment import SECTIONS, Assessment, AssessmentNarrative
from orderpaper.records.display import DisplaySaid
from orderpaper.records.names import fold
from orderpaper.records.text import Missing, Prose, Text

OTHER_APPENDIX = SECTIONS[-1]
Passages = tuple[AssessmentPassageSaid, ...]


@dataclass(frozen=True, slots=True)
class Pages:
    """What the sections are made of: the assessment, what stands in its rooms, and how its footnotes are put in."""

    assessment: Assessment
    rooms: Mapping[str, tuple[DisplaySaid, ...]]
    put_notes: Callable[[Prose], Prose]

    def show(self, room: Text) -> tuple[DisplaySaid, ...]:
        """Give the tables, charts and maps of a chapter, section or heading."""
        return self.rooms.get(fold(room), ())


def describe_section(pages: Pages, section: str) -> Passages:
    """Give the passages of a section; what is shown in the section itself stands after the last of them."""
    rows = [each for each in pages.assessment.narrative if each.section == section]
    return _add_displays(_describe_rows(pages, rows), pages.show(section))


def _describe_rows(pages: Pages, rows: Iterable[AssessmentNarrative]) -> Passages:
    ends = _find_ends(pages.assessment)
    return tuple(
        AssessmentPassageSaid(
            each.heading, pages.put_notes(each.text), pages.show(each.heading) if each.origin in ends else ()
        )
        for each in rows
    )


def _find_ends(assessment: Assessment) -> list[object]:
    """Give the rows after which what is shown under their headings stands: the last of each heading in its section.

    A heading that stands in two sections is that of the first; one that names a chapter or a section is none.
    """
    others = {fold(each.id) for each in assessment.chapters} | {fold(each) for each in SECTIONS}
    first: dict[str, Text] = {}
    last: dict[str, object] = {}
    for each in assessment.narrative:
        heading = fold(each.heading)
        if heading and heading not in others and first.setdefault(heading, each.section) == each.section:
            last[heading] = each.origin
    return list(last.values())


def _add_displays(passages: Passages, displays: tuple[DisplaySaid, ...]) -> Passages:
    if not displays:
        return passages
    *before, last = passages or (AssessmentPassageSaid("", Prose(), ()),)
    return (*before, replace(last, displays=(*last.displays, *displays)))


def describe_other_appendices(pages: Pages) -> tuple[AssessmentAppendixSaid, ...]:
    """Give the appendices that have a title of their own, without their letters: each heading begins one."""
    rows = [each for each in pages.assessment.narrative if each.section == OTHER_APPENDIX]
    groups: list[list[AssessmentNarrative]] = []
    for each in rows:
        if each.heading or not groups:
            groups.append([])
        groups[-1].append(each)
    made = [_describe_appendix(pages, group) for group in groups]
    left = pages.show(OTHER_APPENDIX)
    if not left:
        return tuple(made)
    *before, last = made or [AssessmentAppendixSaid("", OTHER_APPENDIX, ())]
    return (*before, replace(last, passages=_add_displays(last.passages, left)))


def _describe_appendix(pages: Pages, rows: Sequence[AssessmentNarrative]) -> AssessmentAppendixSaid:
    title = rows[0].heading or Missing("heading of the appendix", rows[0].origin.place("heading"))
    return AssessmentAppendixSaid("", title, tuple(replace(each, heading="") for each in _describe_rows(pages, rows)))
