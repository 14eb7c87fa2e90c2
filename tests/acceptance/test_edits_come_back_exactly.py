"""What two reviewers do to a paper comes back exactly: rejected it is the old paper, accepted the new, each edit told.

Two hundred edit scripts on real papers of the worked example; the letters that must come back are kept beside them.
"""

import pickle
import re
from collections import Counter
from functools import cache

import pytest

from acceptance.edit_scripts import AUTHORS, Desk
from acceptance.edited import read_paper
from acceptance.folders import copy_example, draft_folder
from acceptance.second_judge import ACCEPT, AS_IT_IS, REJECT, read_lines
from acceptance.validity import complaints_of
from orderpaper.records.revision import RevisionKind
from orderpaper.word.package import WordFile, read_parts, write_package
from orderpaper.word.revisions.changes import list_revisions
from orderpaper.word.revisions.resolve import accept_all, accept_author, reject_all
from orderpaper.word.revisions.stories import read_stories
from reviewer import Reviewer

SCRIPTS = 200
STEPS = 9
KINDS_OF_PAPER = ("report", "implications")
NOTES = "word/footnotes.xml"
MARKS = re.compile(
    rb"<w:(ins|del|delText|delInstrText|move\w+|cell(?:Ins|Del|Merge)|customXml\w+Range\w+|\w+Change)[ />]"
)
SAID = {RevisionKind.PARAGRAPH_INSERTED: RevisionKind.INSERTED, RevisionKind.PARAGRAPH_DELETED: RevisionKind.DELETED}
LISTED = re.compile(r"^\s*(?:\d+(?:\.\d+)*\.?|•|\([a-z]+\))\s+")


@pytest.fixture(scope="session")
def papers(tmp_path_factory):
    """Give two papers of the worked example, each with a footnote that was there before anybody edited."""
    folder = copy_example(tmp_path_factory.mktemp("edited") / "meeting")
    files = {paper.kind: path.read_bytes() for path, paper in draft_folder(folder).files().items()}
    add_footnote = Reviewer("").add_footnote
    return tuple(add_footnote(files[kind], "Community", "The note.", is_tracked=False) for kind in KINDS_OF_PAPER)


@cache
def keep_letters(data):
    """Give the letters of a paper, kept so that each script has its own."""
    return pickle.dumps(read_paper(parts_of(data)))


def edit(papers, seed):
    """Give the desk of one script when it has run."""
    data = papers[seed % len(papers)]
    desk = Desk(data, pickle.loads(keep_letters(data)), seed)  # noqa: S301 - our own, of this minute
    desk.run(1 + seed % STEPS)
    return desk


@cache
def edit_once(papers, seed):
    """Give the file of one script when it has run, for the tests that need no letters."""
    return edit(papers, seed).data


def parts_of(data):
    return read_parts(WordFile("reviewed.docx", data))


def tell_plainly(parts):
    """Give each story of settled parts read on the second road."""
    paper = read_paper(parts)
    return {part: paper.say(part, is_old=False) for part in (*paper.stories, NOTES)}


def kept_plainly(desk, *, is_old):
    """Give what each story must say, by the letters that were kept."""
    return {part: desk.paper.say(part, is_old=is_old) for part in (*desk.paper.stories, NOTES)}


@pytest.mark.parametrize("seed", range(SCRIPTS))
def test_edits_come_back_exactly(papers, seed):
    desk = edit(papers, seed)
    parts = parts_of(desk.data)
    for settled, is_old in ((reject_all(parts), True), (accept_all(parts), False)):
        wanted = kept_plainly(desk, is_old=is_old)
        assert tell_plainly(settled) == wanted, desk.done
        assert read_stories(settled) == wanted, desk.done
        assert [name for name, data in settled.items() if MARKS.search(data)] == []
    told = [each for each in list_revisions(parts, "paper.docx") if each.words]
    found = Counter((SAID.get(each.kind, each.kind).value, each.author, each.words) for each in told)
    assert found == Counter({deed: count for deed, count in desk.paper.list_edits().items() if deed[2]}), desk.done


@pytest.mark.parametrize("seed", range(5, SCRIPTS, 10))
def test_one_author_at_a_time_comes_to_the_same(papers, seed):
    parts = parts_of(edit_once(papers, seed))
    for first, then in (AUTHORS, AUTHORS[::-1]):
        half = accept_author(parts, first)
        assert {each.author for each in list_revisions(half, "")} <= {then}
        both = accept_author(half, then)
        assert read_stories(both) == read_stories(accept_all(parts))
        assert [name for name, data in both.items() if MARKS.search(data)] == []


def test_the_first_paper_is_read_alike_on_both_roads(papers):
    for data in papers:
        assert read_stories(parts_of(data)) == tell_plainly(parts_of(data))
        assert list_revisions(parts_of(data), "") == ()


def test_edited_and_settled_papers_are_valid(papers, tmp_path):
    paths = []
    for seed in range(0, SCRIPTS, 12):
        data = edit_once(papers, seed)
        parts = parts_of(data)
        settled = {
            "accepted": accept_all(parts),
            "rejected": reject_all(parts),
            "half": accept_author(parts, AUTHORS[0]),
        }
        files = {"edited": data, **{name: write_package(each) for name, each in settled.items()}}
        for name, content in files.items():
            paths.append(tmp_path / f"{seed} {name}.docx")
            paths[-1].write_bytes(content)
    assert complaints_of(paths) == ""


@pytest.mark.usefixtures("libreoffice")
@pytest.mark.xdist_group("libreoffice")
def test_libreoffice_accepts_and_rejects_to_the_same_words(papers, tmp_path):
    seeds = (0, 3, 4, 6, 8, 10)
    files = {}
    for seed in seeds:
        data = edit_once(papers, seed)
        files |= {f"{ACCEPT} {seed}": data, f"{REJECT} {seed}": data}
        files[f"{AS_IT_IS} {ACCEPT} {seed}"] = write_package(accept_all(parts_of(data)))
        files[f"{AS_IT_IS} {REJECT} {seed}"] = write_package(reject_all(parts_of(data)))
    said = read_lines(files, tmp_path)
    for name in (f"{verdict} {seed}" for seed in seeds for verdict in (ACCEPT, REJECT)):
        assert without_numbers(said[name]) == without_numbers(said[f"{AS_IT_IS} {name}"]), name


def without_numbers(lines):
    """Give lines without their list numbers: LibreOffice keeps those of the first of two joined paragraphs."""
    return [line for line in (LISTED.sub("", each) for each in lines) if line.strip(" •")]
