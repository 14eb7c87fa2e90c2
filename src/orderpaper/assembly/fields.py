"""`orderpaper fields`: what each template may say, with its value today."""

from orderpaper.assembly.journey import describe_folder
from orderpaper.records.context import list_fields
from orderpaper.records.outcome import TemplateFields
from orderpaper.records.settings import Settings


def list_template_fields(settings: Settings) -> list[TemplateFields]:
    """Give the fields of each template that the folder's papers use."""
    papers = {paper.template: paper for paper in describe_folder(settings).papers}
    return [
        TemplateFields(template, paper.title, tuple(list_fields(paper.context))) for template, paper in papers.items()
    ]
