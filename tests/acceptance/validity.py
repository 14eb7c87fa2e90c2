"""The validator of Word files that stands beside the repository, asked once for many files."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from acceptance.folders import VALIDATOR

STRICT = ("--strict", "--ignore", "xsd-tolerated", "--ignore", "style")


def complaints_of(paths: Iterable[Path], *options: str) -> str:
    """Give everything that the validator says of some Word files; nothing where they are valid."""
    command = [sys.executable, str(VALIDATOR), *STRICT, *options, *map(str, paths)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode in {0, 1}, told.stderr
    return told.stdout + told.stderr if told.returncode else ""
