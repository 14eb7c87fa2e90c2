"""A figure that report, plan and a template in Word each call by name is one: when it changes, it changes in all."""

import openpyxl
import pytest

from acceptance.folders import copy_example, draft_folder, type_in
from acceptance.word_text import read_paragraphs
from assembly.journeys import change_template

NAME = "figures.drug_offences.recorded_drug_offences"
SENTENCE = f"Recorded drug offences {{{NAME}.sentence}}."
CELLS = {"plan.xlsx": ("plan.xlsx", "Narrative", "C2"), "report.xlsx": ("report.xlsx", "Narrative", "B2")}
KINDS = ("report", "plan")


def said_in(drafted, kind):
    """Give the paragraphs of a paper that speak of drug offences, and those that a template put there."""
    said = [each for each in read_paragraphs(drafted.of_kind(kind)) if each.startswith("Recorded drug offences ")]
    put = [each for each in read_paragraphs(drafted.of_kind(kind)) if each.startswith("Since the year before: ")]
    return said, put


@pytest.fixture(scope="module")
def drafts(tmp_path_factory):
    """Give the drafts of a folder before and after one cell of the statistics changed."""
    folder = copy_example(tmp_path_factory.mktemp("quoted") / "meeting")
    type_in(folder, {cell: lambda _old: SENTENCE for cell in CELLS.values()})
    change_template(
        folder,
        "committee report.docx",
        "This report relates to the following corporate priorities:",
        f"Since the year before: {{{{ {NAME}.sentence }}}}",
    )
    before = draft_folder(folder)
    said = {kind: said_in(before, kind) for kind in KINDS}
    type_in(folder, {("statistics.xlsx", "Drug offences", "C2"): lambda _old: 211})
    after = draft_folder(folder)
    return said, {kind: said_in(after, kind) for kind in KINDS}, after


def test_report_and_plan_print_the_same_words(drafts):
    before, _after, _drafted = drafts
    for kind in KINDS:
        assert "Recorded drug offences rose by 22.3%, from 282 to 345." in before[kind][0]
    assert before["report"][1] == ["Since the year before: rose by 22.3%, from 282 to 345"]


def test_when_the_workbook_changes_both_change(drafts):
    _before, after, _drafted = drafts
    for kind in KINDS:
        assert "Recorded drug offences fell by 25.2%, from 282 to 211." in after[kind][0]
        assert not any("345" in each for each in after[kind][0])
    assert after["report"][1] == ["Since the year before: fell by 25.2%, from 282 to 211"]


def test_a_word_typed_beside_a_figure_that_turned_is_found_in_workbook_and_template(tmp_path):
    folder = copy_example(tmp_path / "meeting")
    type_in(folder, {CELLS["plan.xlsx"]: lambda _old: f"Recorded drug offences rose to {{{NAME}.value}}."})
    change_template(
        folder,
        "committee report.docx",
        "This report relates to the following corporate priorities:",
        f"Drug offences rose to {{{{ {NAME}.value }}}}",
    )
    found = find_contradictions(folder)
    assert found == []
    type_in(folder, {("statistics.xlsx", "Drug offences", "C2"): lambda _old: 211})
    assert find_contradictions(folder) == ["plan.xlsx", "committee report.docx"]


def find_contradictions(folder):
    outcome = draft_folder(folder).outcome
    return [each.place.file for each in outcome.findings if each.code == "sentences-agree-with-their-figures"]


def test_the_workbook_still_holds_the_sentence_as_it_was_typed(drafts):
    _before, _after, drafted = drafts
    for file, sheet, cell in CELLS.values():
        assert openpyxl.load_workbook(drafted.folder / "spreadsheets" / file)[sheet][cell].value == SENTENCE
