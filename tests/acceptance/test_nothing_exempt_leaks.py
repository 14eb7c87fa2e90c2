"""Every paper we make is scrubbed without losing a word, is valid, and gives nothing away that was hidden in it."""

import datetime as dt
import shutil

import pytest

import canary
import canary_file
from acceptance.folders import VALIDATOR
from acceptance.validity import complaints_of
from orderpaper.assembly.draft import draft
from orderpaper.pack.leaks.policy import choose_forbidden
from orderpaper.pack.leaks.search import find_leaks
from orderpaper.records.forbidden import Forbidden, KeptBack, Why
from orderpaper.records.place import Place
from orderpaper.records.settings import Settings
from orderpaper.word.facts.document import read_facts
from orderpaper.word.package import WordFile
from orderpaper.word.revisions.stories import read_stories
from orderpaper.word.scrub.properties import Imprint
from orderpaper.word.scrub.publication import scrub
from orderpaper.word.validity.judge import find_faults
from word.validity.mutations import MUTATIONS, mutate

IMPRINT = Imprint("A paper", "A council", dt.date(2017, 3, 28))
KEPT = Place("report.xlsx", "Implications", "D5")
PERSON = Forbidden(canary.CANARY, Why.SIGN_OFF, KEPT)
OURS_ALONE = frozenset((
    *("a mark of ours", "a contents list that was not put in", "a part used as another", "no body"),
    *("a style that is not there", "a document of another kind", "a part damaged", "a style twice"),
))
"""What we tell and the validator does not, or is not asked for."""
CHARTED = canary_file.ROOT / "examples" / "2014-15-assessment"


@pytest.fixture(scope="session")
def papers(every_paper, tmp_path_factory):
    """Give the bytes of every paper by name, and of the one with charts."""
    found = {f"{number} {path.name}": path.read_bytes() for number, path in enumerate(every_paper)}
    folder = tmp_path_factory.mktemp("charted")
    for room in ("spreadsheets", "templates"):
        shutil.copytree(CHARTED / room, folder / room)
    charted = draft(Settings(folder, folder / "output", is_quick=True)).files
    return found | {path.name: path.read_bytes() for path in charted}


@pytest.fixture(scope="session")
def published(papers):
    """Give the papers scrubbed, by name."""
    return {name: scrub(WordFile(name, data), IMPRINT) for name, data in papers.items()}


def words_of(data):
    """Give the words that are printed, in their order; headers by themselves, for they are numbered anew."""
    stories = read_stories(canary_file.unzip_parts(data))
    return stories["word/document.xml"], stories.get("word/footnotes.xml"), sorted(map(str, stories.values()))


def test_every_paper_is_scrubbed_and_says_what_it_said(papers, published):
    assert len(papers) == 9
    for name, data in papers.items():
        before, after = words_of(data), words_of(published[name].data)
        assert before[:2] == after[:2]
        assert set(after[2]) <= set(before[2])
        assert published[name].remarks == ()


def test_scrubbing_twice_is_scrubbing_once(published):
    for name, once in published.items():
        assert scrub(WordFile(name, once.data), IMPRINT) == once


def test_no_paper_is_reported_as_damaged(papers, published):
    for name, data in papers.items():
        assert find_faults(data, name) == ()
        assert find_faults(published[name].data, name) == ()


def test_what_is_published_opens_with_the_same_drawings(papers, published):
    for name, data in papers.items():
        before, after = (read_facts(each, name).drawings for each in (data, published[name].data))
        assert [each.alternative_text for each in before] == [each.alternative_text for each in after]


@pytest.fixture(scope="module")
def clean():
    """Give the small file that something is hidden in, scrubbed, by the place it was hidden in."""
    return {place: scrub(WordFile("x.docx", canary.plant(place)), IMPRINT).data for place in canary.PLACES}


def test_a_name_put_into_any_place_of_a_paper_does_not_come_out_with_it(clean):
    assert [place for place, data in clean.items() if canary.find_canary(data)] == []
    assert [place for place, data in clean.items() if find_leaks(data, "x.docx", [PERSON])] == []


def test_half_a_sentence_of_a_paper_is_found_in_it_and_a_sentence_that_is_not_there_is_not(papers):
    name, data = next((name, data) for name, data in papers.items() if "Report" in name)
    said = max((each.text for each in read_facts(data, name).paragraphs), key=len).split()
    half, other = " ".join(said[3:12]), "The sale of the depot to a neighbour of the council is not yet agreed"
    forbidden = choose_forbidden([KeptBack(f"Secretly, {half} was so.", KEPT), KeptBack(other, KEPT)], [], [], [])
    assert {leak.forbidden.whole for leak in find_leaks(data, name, forbidden)} == {f"Secretly, {half} was so."}


@pytest.fixture
def validator():
    if not VALIDATOR.is_file():
        pytest.skip(f"the validator is not at {VALIDATOR}")


def write_all(folder, files):
    """Write files by number, and give their paths."""
    paths = [folder / f"{number:03d}.docx" for number in range(len(files))]
    for path, data in zip(paths, files, strict=True):
        path.write_bytes(data)
    return paths


@pytest.mark.usefixtures("validator")
def test_the_validator_is_silent_on_everything_that_is_scrubbed(published, clean, tmp_path):
    paths = write_all(tmp_path, [*clean.values(), *(each.data for each in published.values())])
    assert complaints_of(paths) == ""


@pytest.mark.usefixtures("validator")
def test_what_we_call_damaged_the_validator_does_too(tmp_path):
    names = sorted(set(MUTATIONS) - OURS_ALONE)
    paths = write_all(tmp_path, [mutate(name) for name in names])
    told = complaints_of(paths)
    assert [name for name, path in zip(names, paths, strict=True) if path.name not in told] == []
