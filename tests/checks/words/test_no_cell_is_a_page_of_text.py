from checks.words.cells import ask, ask_of, ask_of_nothing, write
from orderpaper.checks.words.no_cell_is_a_page_of_text import no_cell_is_a_page_of_text as check
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.plan import Priority
from papers.example import read_example

CODE = "no-cell-is-a-page-of-text"


def test_a_page_of_narrative_is_to_be_split_into_rows():
    assert ask(check, "a" * 1500, "a" * 1501) == [
        query(
            CODE,
            Place("plan.xlsx", "Narrative", "C3"),
            "1,501 characters are a page of text in one cell. Split it into several rows, a paragraph in each.",
        )
    ]


def test_a_page_of_text_elsewhere_is_to_go_to_the_narrative():
    (found,) = ask_of(check, read_example(), priorities=(write(Priority, "summary", "a" * 3000),))
    assert found.message == (
        "3,000 characters are a page of text in one cell. Keep here what must be said, and move the rest to the sheet "
        "Narrative, a paragraph in each row."
    )


def test_empty_rows_are_no_fault():
    assert ask_of_nothing(check) == []
