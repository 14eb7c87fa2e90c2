"""The templates of a folder: read, each with the chapters that were written in Word, and judged with today’s names."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from orderpaper.checks.words.sentences_agree_with_their_figures import judge_texts
from orderpaper.papers.assessment_contexts import AssessmentContext
from orderpaper.records.errors import TemplateError
from orderpaper.records.finding import Finding, has_stop
from orderpaper.records.names import fold
from orderpaper.records.quotation import ROOT
from orderpaper.records.settings import Settings
from orderpaper.records.text import Prose
from orderpaper.statistics.quotations.sentences import quote_paragraphs
from orderpaper.word.cache import load_program
from orderpaper.word.chapters.files import Listed, name_of, read_chapters
from orderpaper.word.package import WordFile, read_word_file
from orderpaper.word.wanted import find_unknown_names


def read_templates(settings: Settings, contexts: Mapping[str, object]) -> dict[str, WordFile]:
    """Give the templates by name, for the contexts they are filled with; raise TemplateError with every fault of each.

    What was found in chapters and does not stop the papers comes with the template.
    """
    templates = {name: _read(settings, name, contexts[name]) for name in sorted(contexts)}
    faults = [fault for name, file in templates.items() for fault in _find_faults(file, contexts[name])]
    if has_stop(faults):
        raise TemplateError(faults)
    return templates


def list_remarks(templates: Iterable[WordFile]) -> Iterator[Finding]:
    """Give what was found in chapters and does not stop the papers."""
    return (finding for file in templates if file.woven for finding in file.woven.findings)


def judge_sentences(templates: Mapping[str, WordFile], contexts: Mapping[str, Any]) -> Iterator[Finding]:
    """Give the findings for sentences of templates and chapters whose words say otherwise than their figures."""
    for name, file in templates.items():
        context = contexts[name]
        program = load_program(file, type(context))
        if any(each.reached.path[0] == ROOT for each in program.compiled.wanted):
            from orderpaper.word.shadow import cast_shadows

            paragraphs = ((line.place, line.text) for shadow in cast_shadows(file) for line in shadow.lines)
            yield from judge_texts(quote_paragraphs(paragraphs, context.figures))


def _read(settings: Settings, name: str, context: object) -> WordFile:
    template = read_word_file(settings.templates / name)
    if not isinstance(context, AssessmentContext):
        return template
    kept_back = {fold(each) for each in context.assessment.not_public}
    files = tuple(each for each in read_chapters(settings.templates) if fold(name_of(each)) not in kept_back)
    if not files:
        return template
    from orderpaper.word.chapters.weave import weave

    chapters = context.assessment.chapters
    listed = [Listed(each.id, _is_typed(each.prose)) for each in chapters if isinstance(each.id, str)]
    return weave(template, files, listed)


def _is_typed(prose: Prose) -> bool:
    """Tell whether there are words; that they are missing is none."""
    return any(isinstance(line.text, str) for line in prose.lines)


def _find_faults(template: WordFile, context: object) -> tuple[Finding, ...]:
    """Give the faults of a template: of its chapters first, for one that cannot be carried over cannot be judged."""
    woven = template.woven.findings if template.woven else ()
    if has_stop(woven):
        return woven
    faults: tuple[Finding, ...] = ()
    try:
        wanted = load_program(template, type(context)).compiled.wanted
    except TemplateError as error:
        from orderpaper.word.vocabulary import read_tags

        faults, wanted = error.findings, read_tags(template, type(context)).wanted
    return (*woven, *faults, *find_unknown_names(wanted, context))
