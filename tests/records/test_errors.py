"""The family of errors: each says in a sentence why the work could not be done."""

import pytest

from orderpaper.records.errors import FolderError, OrderpaperError, TemplateError, WorkbookError
from orderpaper.records.finding import stop
from orderpaper.records.place import Place


@pytest.mark.parametrize("error", [FolderError, WorkbookError, TemplateError])
def test_every_error_is_one_of_ours_and_exits_with_two(error):
    assert issubclass(error, OrderpaperError)
    assert error.exit_status == 2


def test_a_template_error_says_every_fault():
    faults = [stop("field-is-known", Place("agenda.docx", at=f"paragraph {n}"), "No such field.") for n in (3, 9)]
    error = TemplateError(faults)
    assert str(error) == "agenda.docx › paragraph 3: No such field.\nagenda.docx › paragraph 9: No such field."
    assert error.findings == tuple(faults)
