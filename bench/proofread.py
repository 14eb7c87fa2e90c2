"""Time proofreading against python-docx: a paper of 300 pages, opened and its text walked through by each, in turns.

The paper has 4,500 paragraphs and 100 tables: headings, numbered paragraphs, lists, captions, and sentences that say
changes, shares, ranks and rates, a few of them wrong. `--parts` also times what proofreading is made of, step by step.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MOST_RATIO = 10.0
TABLES, PARAGRAPHS = 100, 4500
EVERY = PARAGRAPHS // TABLES
PLAINLY = 0.7
"""So many sentences say no number: of the published assessment, which is full of them, it is three in four."""
KINDS = (
    "Burglary",
    "Robbery",
    "Shoplifting",
    "Vehicle crime",
    "Criminal damage",
    "Anti-social behaviour",
    "Hate crime",
)
WARDS = ("Abbey", "Barton", "Castle", "Downs", "Easton", "Fairlight", "Grange", "Hill Top", "Ivel", "Junction")
PLAIN = (
    "Officers met partners {often} to go through what had been agreed and what still stood open.",
    "The partnership asked residents of {ward} what worried them most, and heard from people of every age.",
    "Work with schools in {ward} goes on, and will be looked at again when the next figures are published.",
    "The Police and Crime Commissioner (PCC) gave a grant towards lighting, locks and advice in {ward}.",
    "Nothing in this section asks the committee for a decision; it is here so that members know of it.",
    "On {weekday} 14 March 2017 the group agreed to share what it knows sooner, as section {section} sets out.",
)


# ---- the paper


def make_paper(path):
    """Write the paper, always the same, with the styles and lists of python-docx’s own template."""
    from docx import Document
    from lxml import etree

    document = Document()
    body = document.element.body
    for node in etree.fromstring(f'<x xmlns:w="{body.nsmap["w"]}">{"".join(blocks(random.Random(300)))}</x>'):
        body.insert(len(body) - 1, node)
    document.save(path)


def blocks(chance):
    """Give the XML of each paragraph and table."""
    for at in range(TABLES):
        yield paragraph(
            f"{at + 1}. {chance.choice(KINDS)} in {chance.choice(WARDS)}", "Heading1" if at % 4 == 0 else "Heading2"
        )
        used = 2
        while used < EVERY:
            for made in passage(chance, at, used):
                used += 1
                yield made
        yield paragraph(f"Table {at + 1}: Crimes by ward, 2014/15 to 2015/16", "Caption")
        yield table(chance)


def passage(chance, at, used):
    if used % 9 == 0:
        yield paragraph("The group has three aims:")
        yield from (
            paragraph(f"to {what} in {chance.choice(WARDS)}", "ListBullet") for what in ("prevent", "reduce", "report")
        )
    else:
        said = [sentence(chance, at) for _each in range(chance.randint(2, 5))]
        yield paragraph(" ".join(said), bold=chance.randrange(3) == 0)


def sentence(chance, at):
    if chance.random() < PLAINLY:
        words = {"often": "every month", "weekday": "Tuesday", "section": at + 1, "ward": chance.choice(WARDS)}
        return chance.choice(PLAIN).format(**words)
    earlier, later = chance.randrange(120, 4000), chance.randrange(120, 4000)
    percent = abs(later - earlier) / earlier * 100 + (7 if chance.random() < 0.02 else 0)
    kind, ward, way = chance.choice(KINDS), chance.choice(WARDS), "rose" if later > earlier else "fell"
    part = chance.randrange(1, later)
    more = "more" if later > earlier else "fewer"
    cost, share, rank = chance.uniform(1, 9), chance.randrange(20, 90), chance.randrange(4, 10)
    return chance.choice((
        f"{kind} {way} by {percent:.1f}%, from {earlier:,} to {later:,} offences, in the year to March 2016.",
        f"In {ward} {part:,} of {later:,} offences ({part / later:.0%}) were cleared up.",
        f"There were {abs(later - earlier):,} {more} offences than the year before ({later:,} against {earlier:,}).",
        f"{ward} has the {rank}th highest rate of {kind.lower()}, {later / 155.8:.1f} per 1,000 population.",
        f"A survey put the cost at £{cost:.1f} million, nearly {share}% of it from {kind.lower()}.",
    ))  # fmt: skip


def paragraph(words, style="", *, bold=False):
    """Give a paragraph; one in two looks is three runs, as Word writes it."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    third = len(words) // 3
    pieces = (
        ((words[:third], ""), (words[third:-third], "<w:rPr><w:b/></w:rPr>"), (words[-third:], ""))
        if bold
        else ((words, ""),)
    )
    runs = "".join(f'<w:r>{look}<w:t xml:space="preserve">{piece}</w:t></w:r>' for piece, look in pieces)
    return f"<w:p>{named}{runs}</w:p>"


def table(chance):
    rows = [("Ward", "2014/15", "2015/16", "Change", "% change", "Rank")]
    for at, ward in enumerate(WARDS, 1):
        earlier, later = chance.randrange(20, 900), chance.randrange(20, 900)
        rows.append((
            ward,
            f"{earlier}",
            f"{later}",
            f"{later - earlier:+}",
            f"{(later - earlier) / earlier:+.1%}",
            f"{at}",
        ))
    cells = [
        [f'<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr>{paragraph(each)}</w:tc>' for each in row]
        for row in rows
    ]
    grid = "".join('<w:gridCol w:w="1500"/>' for _each in rows[0])
    made = "".join(
        f"<w:tr>{'<w:trPr><w:tblHeader/></w:trPr>' if not at else ''}{''.join(row)}</w:tr>"
        for at, row in enumerate(cells)
    )
    return f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>'


# ---- what is timed, each in a process of its own


def walk(path):
    """The floor: python-docx opens the paper, and gives the text of its paragraphs and of its tables’ cells."""
    from docx import Document

    document = Document(path)
    words = [each.text for each in document.paragraphs]
    words += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return sum(map(len, words))


def read(path):
    from orderpaper.word.manuscript.document import read_manuscript

    return len(read_manuscript(Path(path).read_bytes(), "paper.docx").passages)


def proofread(path):
    from orderpaper.assembly.proofread import Asked, proofread

    return proofread(Asked(Path(path))).claims_checked


def annotate(path):
    from orderpaper.assembly.proofread import Asked, proofread

    with tempfile.TemporaryDirectory() as folder:
        return proofread(Asked(Path(path), is_annotating=True, output=Path(folder))).claims_checked


WORK = {each.__name__: each for each in (walk, read, proofread, annotate)}


def run(what, path):
    """Wall seconds of the whole process, wall seconds of the work alone in it, peak megabytes, and what it counted."""
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, __file__, "--work", what, str(path)], stdout=subprocess.PIPE)
    said = process.stdout.read().split()
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{what} failed")
    return time.perf_counter() - began, float(said[0]), usage.ru_maxrss / 1024, int(said[1])


def compare(path, rounds):
    print("of 300 pages | whole process s | work alone s | peak MB | counted | ÷ python-docx, process | work alone")
    print("--- | ---: | ---: | ---: | ---: | ---: | ---:")
    turns = [{what: run(what, path) for what in WORK} for _round in range(rounds + 1)][1:]
    for what in WORK:
        whole, alone, peak, counted = (statistics.median(turn[what][at] for turn in turns) for at in range(4))
        ratios = [statistics.median(turn[what][at] / turn["walk"][at] for turn in turns) for at in range(2)]
        verdict = ("good" if max(ratios) < MOST_RATIO else "TOO MUCH") if what == "proofread" else ""
        times = f"{whole:.2f} | {alone:.2f} | {peak:.0f} | {counted:.0f} | {ratios[0]:.2f} | {ratios[1]:.2f}"
        print(f"{what} | {times}   {verdict}")


# ---- the steps


def time_parts(path):
    """Seconds of each step of proofreading, and of each check."""
    from orderpaper.checks.manuscript import CHECKS
    from orderpaper.records.reading import Reading
    from orderpaper.statistics.language.sentences import read_sentences
    from orderpaper.statistics.tabled.judged import judge_grids
    from orderpaper.word.manuscript.document import read_manuscript

    data = Path(path).read_bytes()
    manuscript = say_time("read the Word file", lambda: read_manuscript(data, "paper.docx"))
    sentences = say_time("read the sentences", lambda: read_sentences(manuscript.passages))
    judged, rows = say_time("judge the tables", lambda: judge_grids(manuscript))
    reading = Reading(manuscript, sentences, rows, judged)
    for check in CHECKS:
        name = getattr(check, "__name__", str(check))
        say_time(name, lambda check=check: list(check(reading)))


def say_time(what, work):
    began = time.perf_counter()
    done = work()
    print(f"{time.perf_counter() - began:7.3f}  {what}", flush=True)
    return done


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--parts", action="store_true", help="time the steps of one proofreading")
    parser.add_argument("--paper", type=Path, help="keep the paper here, or take the one that is there")
    parser.add_argument("--work", nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.work:
        began = time.perf_counter()
        counted = WORK[asked.work[0]](asked.work[1])
        print(time.perf_counter() - began, counted)
        return
    with tempfile.TemporaryDirectory() as lab:
        path = asked.paper or Path(lab) / "paper.docx"
        if not path.is_file():
            make_paper(path)
        if asked.parts:
            time_parts(path)
        else:
            compare(path, asked.rounds)


if __name__ == "__main__":
    main()
