"""Proofreading, held to the labels of two published bundles, and to a paper of our own in three forms."""

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from docx import Document

from orderpaper.assembly.proofread import Asked, proofread
from orderpaper.cli.commands import Door
from orderpaper.cli.proofreading import proofread as command
from orderpaper.records.finding import Severity

PUBLISHED = Path(__file__).resolve().parents[3] / "shared" / "reference" / "published"
DATA = Path(__file__).resolve().parents[1] / "data" / "proofread"
NEAR = 3
needs_labels = pytest.mark.skipif(
    not PUBLISHED.is_dir(), reason="the labelled papers are not here: shared/reference/published"
)


@pytest.fixture(scope="module")
def labels():
    """Give the labelled claims by the paper they are of."""
    with (PUBLISHED / "claims.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return {name: [row for row in rows if row["text"] == name] for name in sorted({row["text"] for row in rows})}


@pytest.fixture(scope="module")
def found(labels):
    """Give the lines of the findings of each labelled paper, notes left out."""
    done = {name: proofread(Asked(PUBLISHED / name)) for name in labels}
    return {
        name: [each.where.line for each in paper.faults if each.answer is not Severity.NOTE]
        for name, paper in done.items()
    }


def is_near(lines, labelled):
    return any(abs(line - int(labelled["line"])) <= NEAR for line in lines)


@needs_labels
@pytest.mark.parametrize(("kinds", "recall"), [("abcj", 0.90), ("abcdefgj", 0.75)])
def test_nearly_all_that_is_labelled_wrong_is_found(labels, found, kinds, recall):
    wrong = [
        is_near(found[name], row)
        for name, rows in labels.items()
        for row in rows
        if row["verdict"] == "wrong" and row["kind"][0] in kinds
    ]
    assert len(wrong) >= 12
    assert sum(wrong) / len(wrong) >= recall


@needs_labels
def test_four_in_five_findings_are_near_a_claim_that_is_wrong_or_ambiguous(labels, found):
    suspects = {name: [row for row in rows if row["verdict"] != "consistent"] for name, rows in labels.items()}
    true = [any(is_near([line], row) for row in suspects[name]) for name, lines in found.items() for line in lines]
    assert sum(true) / len(true) >= 0.80


# ---- our own paper


def list_found(path):
    """Give what is found in a paper, a line each, without the places."""
    return [f"{each.answer} {each.code} {each.stated}" for each in proofread(Asked(path)).faults]


def test_a_paper_full_of_faults_is_told_of_each_and_of_no_other():
    told = [
        f"{each.where.at}: {each.answer} [{each.code}] {each.sentence}\n"
        for each in proofread(Asked(DATA / "paper.txt")).faults
    ]
    assert "".join(told) == (DATA / "found.txt").read_text(encoding="utf-8")


def test_the_same_words_in_word_are_told_of_the_same(tmp_path):
    document = Document()
    for block in (DATA / "paper.txt").read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip().splitlines()
        if block.startswith("Burglary"):
            break
        for line in lines if lines[0].startswith("•") else [" ".join(lines)]:
            style = "List Bullet" if line.startswith("•") else "Heading 1" if line[:2] in {"1.", "2."} else None
            document.add_paragraph(line.lstrip("• "), style)
    document.save(tmp_path / "paper.docx")
    prose = [each for each in list_found(DATA / "paper.txt") if each.split()[1] in OF_PROSE]
    assert len(prose) == 5
    assert [each for each in list_found(tmp_path / "paper.docx") if each.split()[1] in OF_PROSE] == prose


OF_PROSE = (
    "lists-are-as-long-as-announced",
    "change-follows-from-its-numbers",
    "counts-are-not-negative",
    "parts-add-up-to-their-whole",
)


def test_the_same_paper_gives_the_same_bytes():
    words = ["proofread", str(DATA / "paper.txt"), "--format", "json"]
    first, second = (CliRunner().invoke(Door(commands=[command]), words).stdout for _time in range(2))
    assert first == second
    assert len(json.loads(first)["findings"]) == len((DATA / "found.txt").read_text(encoding="utf-8").splitlines())
