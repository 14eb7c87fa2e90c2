"""Takes the code of a finding; gives the page of the manual that says what must be true and what to do."""

import difflib
import re
from pathlib import Path

from orderpaper.records.errors import FolderError

PARTS = (
    "Workbooks and sheets",
    "Cells",
    "Wording",
    "Plan",
    "Statistics",
    "Strategic assessment",
    "Reports",
    "Sign-offs",
    "Agenda",
    "Minutes",
    "Council",
    "Templates",
    "Finished papers",
    "Publishing",
    "Proofreading",
)
MARKED = re.compile(r"\*\*(.+?)\*\*|(?<![\w*])\*([^*\n]+)\*|`([^`]+)`")
INTRODUCTION = """# The checks

Each line below is the code of a finding, which stands beside it with `--verbose`, in `findings.xlsx` and on the page of
findings. The code says what must be true; its page shows a message as it may read, and says what to do.
`orderpaper check --explain CODE` prints the page.

**Must fix** keeps the papers that are made from that place a draft. **Worth a look** is for a person to judge. **Read
as** is the log of what was read otherwise than it was typed.

The checks of finished papers read any Word file, ours or not: `orderpaper check FILE.docx`. Nothing found is not proof:
whether alternative text is any good, and whether the English is plain, a person must judge.
"""


def find_folder() -> Path:
    """Give the folder of the pages: in the installed package, or in the repository it is worked on in."""
    installed = Path(__file__).parent / "manual"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "docs" / "checks"


def read_page(code: str) -> str:
    """Give the page of a code; raise FolderError, with the nearest code, where there is none."""
    wanted = code.strip().strip("[]`").replace("_", "-").lower()
    codes = sorted(path.stem for path in find_folder().glob("*.md"))
    if wanted not in codes:
        near = difflib.get_close_matches(wanted, codes, 1, 0.5)
        advice = (
            f"Did you mean {near[0]}?" if near else "The codes stand beside the findings: orderpaper check --verbose"
        )
        raise FolderError(f"There is no finding with the code “{code}”. {advice}")
    return (find_folder() / f"{wanted}.md").read_text(encoding="utf-8")


def strip_marks(page: str) -> str:
    """Give a page as a terminal shows it: links, emphasis and code without their marks."""
    page = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", page)
    page = re.sub(r"^#+ ", "", page, flags=re.MULTILINE)
    return re.sub(
        r"\*\*(.+?)\*\*|(?<![\w*])\*([^*\n]+)\*|`([^`]+)`", lambda match: next(filter(None, match.groups())), page
    )


def compose_index() -> str:
    """Give the page that lists every check by its part, each with what must be true."""
    pages = {path.stem: _open(path) for path in sorted(find_folder().glob("*.md"))}
    strays = {part for part, _says in pages.values()} - set(PARTS)
    if strays:
        raise FolderError(f"The manual has no part {', '.join(sorted(strays))}.")
    lines = [INTRODUCTION]
    for part in PARTS:
        lines += [f"## {part}", "", "| code | what must be true |", "| --- | --- |"]
        lines += [f"| [{code}](checks/{code}.md) | {says} |" for code, (its, says) in pages.items() if its == part]
        lines.append("")
    return "\n".join(lines)


def _open(path: Path) -> tuple[str, str]:
    """Give the part that a page belongs to, and its first sentence."""
    _title, part, says = path.read_text(encoding="utf-8").split("\n\n")[:3]
    sentence = re.match(r".+?[.:](?=\s|$)", " ".join(says.split()))
    return part.strip("*"), sentence[0].rstrip(":.") + "." if sentence else says
