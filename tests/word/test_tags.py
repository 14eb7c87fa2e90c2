"""Tags that are not closed, that would take words with them, or stand where there is nothing to take."""

import pytest

from orderpaper.word.shadow import Shadow, cast_shadows
from orderpaper.word.tags import find_greedy, find_loose
from word.templates import make_template
from word_builder import paragraph, row, table


def find(find_in, *body):
    shadows = cast_shadows(make_template(*body))
    return [str(finding) for finding in find_in(shadows[0] if shadows else Shadow(()))]


@pytest.mark.parametrize("text", ["{{ title", "title }}", "{% if x", "x %}"])
def test_a_field_that_is_not_closed_is_said(text):
    (said,) = find(find_loose, paragraph(text))
    assert said.startswith(f"example.docx › paragraph 1: “{text}” opens a field that is not closed")


def test_a_tag_that_has_its_paragraph_row_or_cell_for_itself_is_fine():
    body = (paragraph("{%p if x %}"), table(row("{%tr for a in b %}", ""), row("{%tr endfor %}")), paragraph("{{ x }}"))
    assert find(find_greedy, *body) == []
    assert find(find_loose, *body) == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (paragraph("{%p if x %} words"), "takes its whole paragraph with it, and “words” beside it would be lost."),
        (table(row("{%tr if x %}", "words")), "takes its whole row with it, and “words” beside it would be lost."),
        (paragraph("{%tc if x %}"), "is for the cells of a table, and stands outside one. Begin it with p instead."),
    ],
)
def test_a_tag_that_would_take_something_with_it_is_said(body, said):
    (found,) = find(find_greedy, body)
    assert said in found
