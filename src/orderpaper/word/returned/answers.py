"""Takes the views of a returned copy and the rows it asks about; gives how each was answered, by whom and when.

An answer is what the controls of its row say once every change is accepted. Where a control is gone, the answer is
read from the words beside its label. Silence is no answer.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from orderpaper.records.keyed import is_same_text
from orderpaper.records.returned import Answer, RowAnswer
from orderpaper.records.revision import Revision
from orderpaper.records.sent import SentText
from orderpaper.records.when import MONTHS, say_date
from orderpaper.word.returned.finding import Found
from orderpaper.word.returned.held import Held
from orderpaper.word.returned.labels import ANSWER, DATE, LABEL, NAME, PARTS, drop_placeholder
from orderpaper.word.returned.opened import Element
from orderpaper.word.returned.readings import SDT, P, read_inline, shows_placeholder
from orderpaper.word.returned.views import Views, number_of, split_key
from orderpaper.word.shadow import W

LOST = (
    "the text of this row could not be found in the copy, so it counts as not answered: ask for the copy saved in Word."
)
EDGES = " \t\n\xa0.,;:!"
FULL_DATE = re.compile(r"(\d{4}-\d\d-\d\d)T")


@dataclass(frozen=True, slots=True)
class Read:
    """What is said in one place of a row, and how it was read: `beside` where it was typed beside its control."""

    words: str = ""
    beside: bool = False
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """How the rows were answered, and the numbers of the paragraphs that hold answers and nothing of the paper."""

    rows: tuple[RowAnswer, ...]
    paragraphs: frozenset[str]


def read_answers(views: Views, texts: Iterable[SentText], found: Found, revisions: Sequence[Revision]) -> Answered:
    """Give how each row was answered, in the order of the texts.

    `revisions` are those of answers. What cannot be found in the copy cannot be cleared by it.
    """
    taken = _find_controlled(views)
    rows = []
    for text in texts:
        held = found.by_key.get(text.key, ())
        labelled = _find_labelled(views, text, held, taken)
        taken |= {number_of(each) for each in labelled.values()}
        read = {part: _read_part(views, text.key, part, labelled.get(part)) for part in PARTS}
        answer = _make(text, read, _choose_final(text, held), _last_of(revisions, text.key))
        rows.append(_refuse_lost(answer) if text in found.lost else answer)
    return Answered(tuple(rows), frozenset(taken))


def _choose_final(text: SentText, held: Sequence[Held]) -> str:
    """Give a text as it came back: the changed one of several; as it was sent where only spaces differ."""
    finals = [str(each.final) for each in held]
    changed = [each for each in finals if not is_same_text(each, text.printed)]
    return changed[0] if changed else text.printed if finals else ""


def _refuse_lost(answer: RowAnswer) -> RowAnswer:
    if answer.answer is None:
        return answer
    remark = f"“{answer.answer.value}” was chosen, but {LOST}"
    return replace(answer, answer=None, text=answer.sent.printed, remark=remark)


def _find_controlled(views: Views) -> set[str]:
    """Give the numbers of the paragraphs, in any view, that hold controls for answers."""
    found = set()
    for view in (views.original, views.final):
        for control in view.controls.values():
            if split_key(control)[1] in PARTS:
                found |= {number_of(each) for each in control.iterancestors(P)}
    return found


def _read_part(views: Views, key: str, part: str, labelled: Element | None) -> Read:
    controls = [each for each in views.final.controls.values() if split_key(each) == (key, part)]
    if not controls:
        return Read() if labelled is None else _read_beside(labelled)
    said = list(dict.fromkeys(words for each in controls if (words := _read_control(each, part))))
    if said:
        return Read(said[0], others=tuple(said[1:]))
    paragraphs = [each for control in controls for each in control.iterancestors(P)]
    return next((read for read in map(_read_beside, paragraphs) if read.words), Read())


def _read_control(control: Element, part: str) -> str:
    """Give what a control says; of a date, the one that was chosen, as long as the words do not say another."""
    if shows_placeholder(control):
        return ""
    words = drop_placeholder(str(read_inline(control)))
    return _read_date(control, words) if part == DATE else words


def _read_date(control: Element, words: str) -> str:
    chosen = next((each.get(f"{W}fullDate", "") for each in control.iterfind(f"{W}sdtPr/{W}date")), "")
    match = FULL_DATE.match(chosen)
    try:
        day = dt.date.fromisoformat(match[1]) if match else None
    except ValueError:
        day = None
    return day.isoformat() if day and words and _may_say(words, day) else words


def _may_say(words: str, day: dt.date) -> bool:
    """Tell whether words may say a day in any of the ways Word writes one; not if they name another day or month."""
    numbers = [int(each) for each in re.findall(r"\d+", words)]
    named = {month[:3].lower() for month in MONTHS if re.search(rf"\b{month[:3]}", words, re.IGNORECASE)}
    is_month = named <= {MONTHS[day.month - 1][:3].lower()} and (bool(named) or day.month in numbers)
    return day.day in numbers and is_month and bool({day.year, day.year % 100} & set(numbers))


def _read_beside(paragraph: Element) -> Read:
    """Give what stands after the label of a paragraph."""
    match = LABEL.match(drop_placeholder(str(read_inline(paragraph))))
    words = match[3].strip() if match else ""
    chosen = [each for each in paragraph.iter(SDT) if each.find(f"{W}sdtPr/{W}date") is not None]
    if words and chosen and match and match[1].lower() == DATE:
        words = _read_date(chosen[0], words)
    return Read(words, beside=bool(words) and not any(not shows_placeholder(each) for each in paragraph.iter(SDT)))


def _find_labelled(views: Views, text: SentText, held: Sequence[Held], taken: set[str]) -> dict[str, Element]:
    """Give the paragraphs that begin with a label, in the row of a text or after it, and hold no control of ours.

    A label that says the row it is for may stand anywhere.
    """
    found: dict[str, Element] = {}
    near = [(each, match) for each, match in _list_labels(_list_near(views, held)) if match[2] is None]
    named = [(each, match) for each, match in _list_labels(views.final.paragraphs.values()) if match[2] == text.row]
    for paragraph, match in (*near, *named):
        if number_of(paragraph) not in taken:
            found.setdefault(match[1].lower(), paragraph)
    return found


def _list_labels(paragraphs: Iterable[Element]) -> Iterator[tuple[Element, re.Match[str]]]:
    read = ((each, LABEL.match(str(read_inline(each)))) for each in paragraphs)
    yield from ((each, match) for each, match in read if match)


def _list_near(views: Views, held: Sequence[Held]) -> Iterator[Element]:
    for each in held:
        node = views.final.controls.get(each.control)
        if node is None:
            there = (views.final.paragraphs.get(number) for number in reversed(each.paragraphs))
            node = next((paragraph for paragraph in there if paragraph is not None), None)
        if node is not None:
            row = next(node.iterancestors(f"{W}tr"), None)
            yield from _list_after(node) if row is None else row.iter(P)


def _list_after(node: Element) -> Iterator[Element]:
    """Give the labelled paragraphs right after a text."""
    block = node
    for around in node.iterancestors(P, SDT):
        block = around
    paragraphs = (each for beside in block.itersiblings(P, SDT) for each in beside.iter(P))
    said = ((each, str(read_inline(each))) for each in paragraphs)
    yield from (each for each, words in takewhile(lambda one: not one[1].strip() or LABEL.match(one[1]), said))


def _make(text: SentText, read: Mapping[str, Read], final: str, last: Revision | None) -> RowAnswer:
    said = read[ANSWER]
    answer = None if said.others else _choose(said.words)
    remarks = list(_remark(read[ANSWER], answer))
    if answer and not read[NAME].words and last is not None:
        remarks.append(f"By Word, the answer is from {last.author}{_say_on(last.made_at)}.")
    name = " and ".join(filter(None, (read[NAME].words, *read[NAME].others)))
    return RowAnswer(text, answer, name, read[DATE].words, final, " ".join(remarks))


def _choose(words: str) -> Answer | None:
    folded = " ".join(words.strip(EDGES).casefold().split())
    return next((each for each in Answer if each.value.casefold() == folded), None)


def _remark(said: Read, answer: Answer | None) -> Iterator[str]:
    if said.others:
        all_said = " and ".join(f"“{each}”" for each in (said.words, *said.others))
        yield f"It was answered twice, {all_said}, so it counts as not answered: ask again."
    elif said.words and answer is None:
        choices = ", ".join(each.value for each in Answer)
        yield f"“{said.words}” is none of the answers ({choices}), so it counts as not answered: ask again."
    elif answer is None:
        yield "No answer was given."
    elif said.beside:
        yield "The answer was typed beside its box, and read from there."


def _last_of(revisions: Iterable[Revision], key: str) -> Revision | None:
    """Give the last change that somebody made to the answer of a row."""
    made = [each for each in revisions if each.key == f"{key}.{ANSWER}" and each.author]
    return max(made, key=lambda each: each.made_at, default=None)


def _say_on(moment: str) -> str:
    try:
        return f" on {say_date(dt.date.fromisoformat(moment[:10]))}"
    except ValueError:
        return ""
