"""Takes a paper read for proof; gives the headings that nothing stands under, and the cells left empty in a column."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from orderpaper.checks.proof.numbers.contents import leave_out_contents
from orderpaper.checks.proof.wording.blanks import Blank, find_blanks
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Form, Passage, PassageKind
from orderpaper.records.reading import Reading

CODE = "headings-and-cells-are-filled"
LONGEST = 70
"""How long a line is at most that ends with a colon and stands over what follows, as “Indicators (how measured):”."""
MOST = 4
"""How many empty cells a message names."""


def headings_and_cells_are_filled(reading: Reading) -> Iterator[Claim]:
    """Give the headings and labels with nothing under them, and the cells empty in a column that is filled."""
    passages = [each for _, each in leave_out_contents(reading.passages) if each.text.strip()]
    labels = Counter(each.text for each in passages if _is_label(each))
    # The headings that a paper begins with are the lines of its title.
    begin = next((place for place, each in enumerate(passages) if each.kind is not PassageKind.HEADING), 0)
    for passage, after in pairwise(passages[begin:]):
        if passage.kind is PassageKind.HEADING:
            is_empty = _is_heading_empty(reading.manuscript.form, passage, after)
        else:
            # One label right over another: “Outcome:” over “Action:”, both of which stand over something elsewhere.
            is_empty = _is_label_empty(passage, after) or min(labels[passage.text], labels[after.text]) > 1
        if is_empty:
            yield _say_heading(reading, passage, after)
    for grid in reading.manuscript.grids:
        blanks = list(find_blanks(grid))
        if blanks:
            yield _say_cells(blanks)


def _is_label(passage: Passage) -> bool:
    return passage.kind is not PassageKind.ITEM and passage.text.endswith(":") and len(passage.text) <= LONGEST


def _is_heading_empty(form: Form, passage: Passage, after: Passage) -> bool:
    """Tell whether a heading stands right over one that is not below it; in a text two may be lines of one title."""
    is_known = form is Form.WORD or (passage.number and after.number)
    return bool(is_known) and after.kind is PassageKind.HEADING and after.level <= passage.level


def _is_label_empty(passage: Passage, after: Passage) -> bool:
    """Tell whether words that end with a colon stand right over a heading; a sentence may lead to those that follow."""
    is_over = passage.text.endswith(":") and passage.kind is not PassageKind.NOTE and after.kind is PassageKind.HEADING
    return is_over and bool(after.number or _is_label(passage))


def _say_heading(reading: Reading, passage: Passage, after: Passage) -> Claim:
    # Where the layout is lost, or a picture may stand between, nobody can tell.
    is_sure = reading.manuscript.form is Form.WORD and _is_next(passage, after)
    message = "Nothing stands under this before the next heading. Fill it in, or take it out."
    severity = Severity.QUERY if is_sure else Severity.NOTE
    return Claim(CODE, passage.find(), passage.text, severity, passage.text, "", message)


def _is_next(passage: Passage, after: Passage) -> bool:
    return passage.find(len(passage.text)).paragraph + 1 == after.find().paragraph


def _say_cells(blanks: Sequence[Blank]) -> Claim:
    first = blanks[0]
    named = [f"{each.row}, {each.column}" for each in blanks[:MOST]]
    more = f" and {len(blanks) - MOST} more" if len(blanks) > MOST else ""
    what = "This cell is empty" if len(blanks) == 1 else "These cells are empty"
    message = (
        f"{what}, and the other rows of the column are filled: {'; '.join(named)}{more}. Fill in what is missing, or "
        "write “None”."
    )
    return Claim(CODE, first.cell.where, first.row, Severity.QUERY, "", "", message)
