"""Takes the assessment, the council and what is measured and shown; gives what the strategic assessment says."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orderpaper.papers.assessment_contexts import (
    AssessmentAppendixSaid,
    AssessmentSaid,
    CaseSaid,
    ChapterSaid,
    SourceSaid,
)
from orderpaper.papers.assessment_headlines import describe_headlines
from orderpaper.papers.assessment_passages import Pages, Passages, describe_other_appendices, describe_section
from orderpaper.papers.assessment_recommendations import (
    describe_matrix,
    list_priorities,
    list_titles,
    print_matrix,
    say_recommendation,
    say_statement,
)
from orderpaper.papers.displays import put_in_rooms
from orderpaper.papers.footnotes import put_footnotes
from orderpaper.papers.plan import describe_glossary
from orderpaper.papers.wording import words
from orderpaper.records.assessment import (
    CROSS_CUTTING,
    GROUP,
    JOIN,
    NO_PRIORITY,
    REMOVE,
    Assessment,
    CaseStudy,
    Chapter,
)
from orderpaper.records.bundle import Bundle
from orderpaper.records.display import DisplaySaid
from orderpaper.records.measured import Measured
from orderpaper.records.names import fold
from orderpaper.records.notice_rows import is_notice
from orderpaper.records.number_words import say_count
from orderpaper.records.text import LineKind, Missing, Prose, paragraph

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
NO_APPENDIX = AssessmentAppendixSaid("", "", ())


def describe_assessment(assessment: Assessment, bundle: Bundle, measured: Measured) -> AssessmentSaid:
    """Give the strategic assessment; its headlines, recommended priorities and matrix are made from the chapters."""
    details = assessment.details
    pages = _open_pages(assessment, bundle, measured)
    priorities = list_priorities(assessment)
    themes = describe_matrix(assessment) if priorities else ()
    chapters = tuple(_describe_chapter(pages, each, number) for number, each in enumerate(assessment.printed, 1))

    def section(name: str) -> Passages:
        return describe_section(pages, name)

    made = AssessmentSaid(
        title=details.title,
        subtitle=details.subtitle,
        year=details.year,
        last_year=details.last_year,
        data_period=details.data_period,
        refreshed=words(details.refreshed),
        area=details.area or words(bundle.council.details.area, "the area"),
        version=details.version,
        headlines=tuple(describe_headlines(assessment.printed, measured.figures, bundle.statistics)),
        executive_summary=section("Executive summary"),
        introduction=section("Introduction"),
        purpose=section("Purpose"),
        background=section("Background"),
        context=section("Context"),
        objectives=section("Objectives"),
        methodology=section("Methodology"),
        overview=section("Crime overview"),
        emerging=section("Emerging issues"),
        chapters=chapters,
        additional=section("Additional areas"),
        conclusions=tuple(each for each in chapters if each.conclusion),
        last_priorities=tuple(each.title for each in assessment.printed if each.was_priority),
        priorities_introduction=section("Recommended priorities"),
        priorities=priorities,
        count=say_count(len(priorities), "priority", "priorities"),
        removed=list_titles(assessment, REMOVE),
        cross_cutting=list_titles(assessment, CROSS_CUTTING),
        joined=list_titles(assessment, JOIN),
        groups=list_titles(assessment, GROUP),
        not_taken_up=list_titles(assessment, NO_PRIORITY),
        themes=themes,
        matrix=print_matrix(themes, priorities),
        implementation=section("Implementation and review"),
        further_information=section("Further information"),
        demographics=replace(NO_APPENDIX, passages=section("Demographics")),
        detailed_methodology=replace(NO_APPENDIX, passages=section("Detailed methodology")),
        information_sources=replace(NO_APPENDIX, passages=section("Information sources")),
        sources=tuple(
            SourceSaid(each.source, each.period, pages.put_notes(each.validity)) for each in assessment.sources
        ),
        other_appendices=describe_other_appendices(pages),
        glossary_letter="",
        glossary=describe_glossary(bundle.council),
        not_public=tuple(each.id for each in assessment.printed if is_notice(each)),
    )
    return _letter(made)


def _open_pages(assessment: Assessment, bundle: Bundle, measured: Measured) -> Pages:
    notes = {str(each.id): each.text for each in assessment.footnotes}
    rooms = put_in_rooms(measured.displays, bundle.statistics.displays)
    return Pages(assessment, rooms, lambda prose: put_footnotes(prose, notes)[0])


def _describe_chapter(pages: Pages, chapter: Chapter, number: int) -> ChapterSaid:
    reason, displays = pages.put_notes(chapter.reason), pages.show(chapter.id)
    return ChapterSaid(
        id="" if is_notice(chapter) else chapter.id,
        number=str(number),
        title=chapter.title,
        definition=pages.put_notes(chapter.definition),
        prose=pages.put_notes(chapter.evidence) or _say_no_evidence(chapter, displays),
        displays=displays,
        delivered=_list_lines(pages.put_notes(chapter.delivered)),
        planned=_list_lines(pages.put_notes(chapter.planned)),
        cases=tuple(_describe_case(pages, each) for each in _cases_of(pages.assessment.cases, chapter)),
        recommendation=say_recommendation(chapter),
        reason=reason,
        statement=say_statement(chapter, reason),
        conclusion=pages.put_notes(chapter.conclusion),
    )


def _say_no_evidence(chapter: Chapter, displays: Sequence[DisplaySaid]) -> Prose:
    """Give what is printed where no evidence is typed: nothing beside a table or a chart, else that it is missing."""
    lack = Missing(f"what the figures say of {chapter.title}", chapter.origin.place("evidence"))
    return Prose() if displays else paragraph(lack)


def _list_lines(prose: Prose) -> Prose:
    """Give plain lines as the entries of a list; what has lists in it stays as it was typed."""
    has_lists = any(line.kind is not LineKind.PARAGRAPH for line in prose.lines)
    return prose if has_lists else Prose(tuple(replace(line, kind=LineKind.BULLET) for line in prose.lines))


def _cases_of(cases: Sequence[CaseStudy], chapter: Chapter) -> Iterator[CaseStudy]:
    return (each for each in cases if fold(each.chapter) == fold(chapter.id))


def _describe_case(pages: Pages, case: CaseStudy) -> CaseSaid:
    return CaseSaid(case.heading, pages.put_notes(case.text), pages.put_notes(case.outcome))


def _letter(made: AssessmentSaid) -> AssessmentSaid:
    """Give the assessment with letters for those appendices in which something stands, in their order."""
    letters = iter(LETTERS)

    def take(has_words: object) -> str:
        return next(letters, "") if has_words else ""

    return replace(
        made,
        demographics=replace(made.demographics, letter=take(made.demographics.passages)),
        detailed_methodology=replace(made.detailed_methodology, letter=take(made.detailed_methodology.passages)),
        information_sources=replace(
            made.information_sources, letter=take(made.information_sources.passages or made.sources)
        ),
        other_appendices=tuple(replace(each, letter=take(each.title)) for each in made.other_appendices),
        glossary_letter=take(made.glossary),
    )
