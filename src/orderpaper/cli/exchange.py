"""Takes an outcome; gives it as JSON, for other programs to read: every finding by itself, the log and the board."""

import json
from typing import TYPE_CHECKING

from orderpaper.cli.board_rows import board_as_data

if TYPE_CHECKING:
    from orderpaper.records.finding import Finding
    from orderpaper.records.outcome import Outcome

LEVELS = ("stop", "query", "note")


def compose_json(outcome: "Outcome", folder: str) -> bytes:
    """Give the findings as one object of JSON in UTF-8, in the order of the workbooks."""
    levels = [finding.severity.value for finding in outcome.every]
    said = {
        "folder": folder,
        "counts": {level: levels.count(level) for level in LEVELS},
        "findings": [_describe(finding) for finding in outcome.every],
        "sign_offs": board_as_data(outcome.board),
    }
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _describe(finding: "Finding") -> dict[str, str | int]:
    place = finding.place
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "file": place.file,
        "sheet": place.within,
        "cell": place.at,
        "count": finding.count,
        "held": finding.held,
        "read_as": finding.read_as,
        "message": finding.message,
    }
