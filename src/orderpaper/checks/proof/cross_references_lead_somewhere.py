"""Takes a paper read for proof; gives its references to sections, tables, charts, appendices and pages not in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from orderpaper.checks.appendix_labels import find_mentions
from orderpaper.checks.proof.numbers.known import APPENDIX, Known, read_known
from orderpaper.checks.proof.numbers.references import Reference, read_references
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Form, PassageKind
from orderpaper.records.quantity import Sentence
from orderpaper.records.reading import Reading

CODE = "cross-references-lead-somewhere"
FEWEST = 3
"""How many numbered sections a paper has at least, before a reference to another is thought of as one to nothing."""
BEYOND = 10
"""How far beyond the last section a number may lie: section 106 is of an Act, wherever it is mentioned."""
MANY = 2
"""So many different labels may be missing where fewer are found before it is clear that the captions were not seen."""
FEW = 6
"""How many captions a message names one by one."""
FAR = 3
"""How many times as high as the last caption a number is at most: Figure 82 may be of a firm that has this name."""
LISTED = re.compile(r"(?:\d[\d.]*\s+)?appendi(?:x|ces)\s+\d{1,3}", re.IGNORECASE)
"""An entry of the contents: “9 Appendices 64”."""
REMEDY = "Correct the number, or take the reference out."


def cross_references_lead_somewhere(reading: Reading) -> Iterator[Claim]:
    """Give each reference of a paper to a part of itself, as “see section 9”; not those to Acts and other papers."""
    known = read_known(reading.passages)
    claims: dict[str, list[Claim]] = {}
    for reference in read_references(reading.sentences):
        judge = JUDGES.get(reference.word, _judge_caption)
        claims.setdefault(reference.word, []).extend(judge(known, reference))
    for word, found in claims.items():
        kept = found if word in JUDGES else _leave_out_unseen(found)
        yield from kept if reading.manuscript.form is Form.WORD else map(_soften, kept)
    yield from _leave_out_unseen(list(_judge_appendices(known, reading.sentences)))


def _soften(claim: Claim) -> Claim:
    """Give a claim as a text or a PDF allows it: its heading or its caption may be in a picture, or lost."""
    return replace(claim, answer=Severity.QUERY) if claim.answer else claim


def _leave_out_unseen(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Give the claims; those that hold only, where most labels are missing: the captions are in pictures, or lost."""
    missing = {each.stated for each in claims if each.answer}
    found = sum(each.answer is None for each in claims)
    is_unseen = len(missing) >= MANY and len(missing) > found
    yield from (each for each in claims if not (is_unseen and each.answer))


def _judge_section(known: Known, reference: Reference) -> Iterator[Claim]:
    if "." in reference.number:
        yield from _judge_paragraph(known, reference)
        return
    sections = known.sections
    is_ours = reference.points and len(sections) >= FEWEST and int(reference.number) <= sections[-1] + BEYOND
    if known.has_number(reference.number) or not is_ours:
        yield from _hold(reference, is_checked=is_ours)
        return
    yield _say(reference, f"there is no section {reference.number}: the last is section {sections[-1]}")


def _judge_paragraph(known: Known, reference: Reference) -> Iterator[Claim]:
    # Where there is no 7.3.1 nor 7.3.2, headings so deep are not numbered, or not seen.
    beside = f"{reference.number.rpartition('.')[0]}."
    has_any = sum("." in each for each in known.numbers) >= FEWEST
    has_any = has_any and any(each.startswith(beside) for each in known.numbers)
    if "." not in reference.number or known.has_number(reference.number) or not has_any:
        yield from _hold(reference, is_checked="." in reference.number and has_any)
        return
    section = reference.number.partition(".")[0]
    under = [each for each in known.numbers if each.startswith(f"{section}.") and each.count(".") == 1]
    last = max(under, key=lambda each: int(each.rpartition(".")[2]), default="")
    said = f"no {reference.word} has the number {reference.number}"
    yield _say(reference, f"{said}: the last in section {section} is {last}" if last else said)


def _judge_caption(known: Known, reference: Reference) -> Iterator[Claim]:
    numbers = known.list_captions(reference.word)
    if reference.number in numbers or reference.sentence.passage.kind is PassageKind.CAPTION:
        yield from _hold(reference, is_checked=True)
        return
    if not _may_be_among(numbers, reference.number):
        return
    name = reference.word.capitalize()
    yield _say(reference, f"there is no {name} {reference.number}: {_tell_captions(name, numbers)}")


def _may_be_among(numbers: Sequence[str], number: str) -> bool:
    """Tell whether a number is written as the captions’ are and lies near them; another is of another publication."""
    alike = [each for each in numbers if ("." in each) == ("." in number)]
    if not alike or 2 * len(alike) < len(numbers):
        return False
    chapters = [int(each.partition(".")[0]) for each in alike]
    chapter = int(number.partition(".")[0])
    if not chapter:
        return False
    return (
        min(chapters) <= chapter <= max(chapters)
        if "." in number
        else chapter <= max(FAR * chapters[-1], chapters[-1] + BEYOND)
    )


def _tell_captions(name: str, numbers: Sequence[str]) -> str:
    if len(numbers) == 1:
        return f"{name} {numbers[0]} is here"
    if len(numbers) > FEW:
        return f"the first here is {name} {numbers[0]}, and the last {name} {numbers[-1]}"
    return f"{name}s {', '.join(numbers[:-1])} and {numbers[-1]} are here"


def _judge_page(known: Known, reference: Reference) -> Iterator[Claim]:
    if not known.pages or not reference.points or "." in reference.number:
        return
    if int(reference.number) <= known.pages:
        yield from _hold(reference, is_checked=True)
        return
    yield _say(reference, f"there is no page {reference.number}: the last is page {known.pages}", Severity.QUERY)


JUDGES = {"section": _judge_section, "paragraph": _judge_paragraph, "page": _judge_page}


def _hold(reference: Reference, *, is_checked: bool) -> Iterator[Claim]:
    if is_checked:
        yield say(CODE, reference.sentence, reference.letter)


def _say(reference: Reference, said: str, severity: Severity = Severity.STOP) -> Claim:
    message = f"{said[0].upper()}{said[1:]}. {REMEDY}"
    return say(CODE, reference.sentence, reference.letter, severity, stated=reference.label, message=message)


def _judge_appendices(known: Known, sentences: Sequence[Sentence]) -> Iterator[Claim]:
    """Give the mentions of appendices, where some are there: others may be published beside the paper."""
    told: set[str] = set()
    for sentence in sentences if known.appendices else ():
        letter = sentence.text.casefold().find("appendi")
        if letter < 0 or LISTED.fullmatch(sentence.text) or (not sentence.start and APPENDIX.match(sentence.text)):
            continue
        for mention in find_mentions(sentence.text):
            if mention.label in known.appendices:
                yield say(CODE, sentence, letter)
            elif mention.is_certain and mention.label not in told:
                told.add(mention.label)
                label = f"Appendix {mention.label.upper()}"
                message = f"{label} is neither here nor listed. Add it, or correct the label."
                yield say(CODE, sentence, letter, Severity.QUERY, stated=label, message=message)
