"""A name that leads nowhere stops the paper, with its cell and the nearest name."""

from checks.words.cells import ask_of_nothing
from checks.words.quoted import ALL, ask_quoted
from orderpaper.checks.words.every_figure_named_is_there import every_figure_named_is_there
from orderpaper.records.finding import Severity


def tell(text, **values):
    return [each.message for each in ask_quoted(every_figure_named_is_there, text, **values)]


def test_a_misspelt_name_is_told_with_the_nearest():
    (found,) = ask_quoted(every_figure_named_is_there, f"It was {{{ALL}.vlaue}}.")
    assert (found.severity, found.place.at, found.held) == (Severity.STOP, "C2", f"{{{ALL}.vlaue}}")
    assert found.message == (
        f"“{{{ALL}.vlaue}}” cannot be filled in: there is no figure of that name. Did you mean “value”?"
    )


def test_without_a_near_name_the_first_of_those_there_are_named():
    (told,) = tell("{figures.zzz.all_crime.value}")
    assert told.endswith("There are: annual_changes. See orderpaper fields --figures.")
    (told,) = tell(f"{{{ALL}}}")
    assert "say which is meant. There are: value, period, earlier, earlier_period, later, sentence …." in told


def test_a_figure_of_which_that_cannot_be_said_is_told_with_what_it_needs():
    (told,) = tell(f"{{{ALL}.rate}}")
    assert told == (
        f"“{{{ALL}.rate}}” cannot be filled in: it needs the number that All Crime is counted against: "
        "see statistics.xlsx › Tables › M2."
    )


def test_each_wrong_name_of_a_sentence_is_told():
    assert len(tell(f"{{{ALL}.a}} and {{{ALL}.value}} and {{shown.b}}")) == 2


def test_the_form_of_templates_is_told_with_the_form_of_workbooks():
    (told,) = tell(f"{{{{ {ALL}.value }}}}")
    assert told.endswith(f"in a workbook type {{{ALL}.value}}.")


def test_names_that_are_there_and_other_brackets_are_right():
    assert tell(f"{{{ALL}.sentence}} {{other}}") == []
    assert ask_of_nothing(every_figure_named_is_there) == []
