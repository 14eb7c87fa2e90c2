"""The family of errors: what keeps the program from doing its work, and what it then exits with.

OrderpaperError              the work could not be done; exit status 2
├── FolderError              the folder, a file or a disk is not as it must be
├── WorkbookError            a workbook cannot be opened or understood at all
├── ChartError               a chart is asked of figures, or by a method, that give none
└── TemplateError            a template asks for what is not there, or may not ask
"""

from collections.abc import Sequence

from orderpaper.records.finding import Finding


class OrderpaperError(Exception):
    """The program could not do its work; the message is a sentence with the remedy."""

    exit_status = 2


class FolderError(OrderpaperError):
    """A folder, file or disk is not as it must be."""


class WorkbookError(OrderpaperError):
    """A workbook cannot be opened or understood at all."""


class ChartError(OrderpaperError):
    """A chart is asked of figures, or by a method, that give none."""


class TemplateError(OrderpaperError):
    """A template asks for a field that does not exist, or for what no template may have."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("\n".join(str(finding) for finding in findings))
        self.findings = tuple(findings)
