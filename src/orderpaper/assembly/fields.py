"""`orderpaper fields`: what each template may say, with its value today."""

from orderpaper.assembly.journey import describe_folder
from orderpaper.records.context import list_fields
from orderpaper.records.outcome import FigureSaid, TemplateFields, Vocabulary
from orderpaper.records.settings import Settings


def list_vocabulary(settings: Settings) -> Vocabulary:
    """Give the fields of each template that the folder's papers use, and every figure with its cells."""
    described = describe_folder(settings)
    papers = {paper.template: paper for paper in described.papers}
    templates = [
        TemplateFields(template, paper.title, tuple(list_fields(paper.context))) for template, paper in papers.items()
    ]
    figures = [
        FigureSaid(each.change.measure, each.sentence, each.change.earlier.place, each.change.later.place)
        for each in described.spoken
    ]
    return Vocabulary(tuple(templates), tuple(figures))
