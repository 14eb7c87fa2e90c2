"""Cells of words for the tests of the checks that read them, in the bundle of the worked example."""

from orderpaper.checks.said import read_wording
from orderpaper.records.columns import Kind
from orderpaper.records.plan import Action, PlanNarrative
from orderpaper.records.text import Line, Prose
from papers.example import make, read_example, with_plan

NO_ROWS = dict.fromkeys(("priorities", "themes", "actions", "indicators", "completed", "narrative"), ())


def write(record, key, text, row=2, file="plan.xlsx"):
    """Give a row with words in one of its cells."""
    is_prose = record.columns()[key].kind is Kind.PARA
    words = Prose(tuple(Line(line) for line in text.split("\n"))) if is_prose else text
    return make(record, row, file, **{key: words})


def read_rows(bundle, rows):
    """Give the words of the rows, which stand in the bundle, and of nothing else."""
    return tuple(said for said in read_wording(bundle) if any(said.origin is row.origin for row in rows))


def ask(check, *texts, bundle=None):
    """Give what a check finds in paragraphs of a plan: C2, C3 and so on of its Narrative."""
    rows = tuple(write(PlanNarrative, "text", text, row) for row, text in enumerate(texts, 2))
    return ask_of(check, bundle or read_example(), narrative=rows)


def ask_of(check, bundle, **lists):
    """Give what a check finds in rows of a plan that holds no others."""
    changed = with_plan(bundle, **{**NO_ROWS, **lists})
    return list(check(changed, read_rows(changed, [row for rows in lists.values() for row in rows])))


def tell(check, *texts, bundle=None):
    """Give only the messages of what a check finds."""
    return [each.message for each in ask(check, *texts, bundle=bundle)]


def ask_of_nothing(check):
    """Give what a check finds in rows without values, and in no rows at all."""
    return [*ask_of(check, read_example(), actions=(make(Action),)), *check(read_example(), ())]
