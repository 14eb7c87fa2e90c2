import dataclasses

from checks.words.cells import ask, ask_of, ask_of_nothing, write
from orderpaper.checks.words.every_acronym_is_explained import every_acronym_is_explained as check
from orderpaper.records.council import GlossaryEntry
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.plan import Priority
from papers.example import make, read_example, with_council

CODE = "every-acronym-is-explained"
ADD = "Add it to the Glossary in council.xlsx, or write its meaning here: Full Name"


def test_an_acronym_that_nothing_explains_is_queried_once_where_it_is_first_used():
    assert ask(check, "Fine.", "The BTP acts.", "The BTP and the BTP.") == [
        query(
            CODE,
            Place("plan.xlsx", "Narrative", "C3"),
            f"“BTP” is not in the glossary, and no cell says what it stands for (2 cells). {ADD} (BTP).",
        )
    ]


def test_a_single_use_is_not_counted():
    assert ask(check, "The BTP acts.")[0].message == (
        f"“BTP” is not in the glossary, and no cell says what it stands for. {ADD} (BTP)."
    )


def test_an_acronym_in_the_glossary_is_fine_and_its_plural():
    assert ask(check, "KCC, and two CSPs, and the CSP’s plan") == []
    glossary = (make(GlossaryEntry, acronym="BTPs", meaning="British Transport Police"), make(GlossaryEntry))
    assert ask(check, "The BTP acts.", bundle=with_council(read_example(), glossary=glossary)) == []


def test_an_acronym_explained_in_the_workbook_is_fine_before_and_after():
    assert ask(check, "The BTP acts.", "British Transport Police (BTP)", "The BTP rests.") == []


def test_the_id_of_a_priority_may_be_said():
    bundle = read_example()
    priority = write(Priority, "title", "The VCX priority").changed(id="VCX")
    assert ask_of(check, bundle, priorities=(priority,)) == []


def test_without_a_plan_reports_are_read():
    assert list(check(dataclasses.replace(read_example(), plan=None), ())) == []


def test_empty_rows_are_no_fault():
    assert ask_of_nothing(check) == []
