"""Papers of ours and of others are compared into a file that lies beside the new one, and nothing is overwritten."""

import tempfile
from pathlib import Path

import pytest

from acceptance.folders import copy_example, type_in
from acceptance.validity import complaints_of
from orderpaper.assembly.compare import Asked, compare, name_comparison
from orderpaper.assembly.draft import draft
from orderpaper.records.errors import FolderError
from orderpaper.records.settings import Settings
from orderpaper.word.compare.plain import make_plain
from orderpaper.word.compare.stories import read_named
from orderpaper.word.revisions.changes import list_revisions
from orderpaper.word.revisions.resolve import accept_all, reject_all
from reviewer import Reviewer
from word.compare.papers import change, change_header, make_plain_paper, parts_of, retype

PAPER = make_plain_paper()
SENTENCE = "The grant from the Commissioner is £41,250 for 2017-18, which is more than was expected & welcome."


@pytest.fixture(scope="session", autouse=True)
def engine_unpacked_once():
    """Keep the engine where all tests find it: it is large."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ORDERPAPER_CACHE", str(Path(tempfile.gettempdir()) / "orderpaper tests"))
        yield


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "Old.docx"
    path.write_bytes(PAPER)
    return path


@pytest.fixture
def new(tmp_path):
    path = tmp_path / "new ones" / "New.docx"
    path.parent.mkdir()
    path.write_bytes(change(PAPER, retype))
    return path


def draft_report(folder, *, has_addresses=False):
    """Give the report of a folder, drafted."""
    outcome = draft(Settings(folder, folder / "output", "report", is_quick=True, has_addresses=has_addresses))
    return next(path for path in outcome.files if path.name.startswith("11 Report"))


@pytest.fixture(scope="module")
def drafted(tmp_path_factory):
    """Give the report of the worked example, and that after a figure of its workbook changed, with addresses."""
    first = copy_example(tmp_path_factory.mktemp("first") / "meeting")
    second = copy_example(tmp_path_factory.mktemp("second") / "meeting")
    type_in(second, {("report.xlsx", "Implications", "B4"): lambda _old: SENTENCE})
    return draft_report(first), draft_report(second, has_addresses=True)


def hold(path, old, new, author="orderpaper"):
    """Hold that a comparison holds both papers, in one name."""
    parts = parts_of(path.read_bytes())
    assert read_named(accept_all(parts)) == read_named(make_plain(parts_of(new.read_bytes())).parts)
    assert read_named(reject_all(parts)) == read_named(make_plain(parts_of(old.read_bytes())).parts)
    assert {each.author for each in list_revisions(parts, path.name)} == {author}


def test_the_report_after_a_figure_changed_is_held_both_ways_with_addresses_in_one_of_them(drafted, tmp_path):
    old, new = drafted
    made = compare(Asked(old, new, "Ann Law", tmp_path / "changes.docx"))
    hold(made.path, old, new, "Ann Law")
    added = [each.words for each in list_revisions(parts_of(made.path.read_bytes()), "c") if each.kind == "added"]
    assert any("41,250" in words for words in added)
    assert complaints_of([made.path]) == ""


def test_a_footnote_that_changed_and_one_that_went_are_held_both_ways(drafted, tmp_path):
    report = drafted[0].read_bytes()
    noted = Reviewer().add_footnote(report, "Risk Management", "Kept by the board.", is_tracked=False)
    first = Reviewer().add_footnote(noted, "Legal", "By statute.", is_tracked=False)
    second = Reviewer().in_part("word/footnotes.xml").retype(noted, "Kept by the board", "Kept by the panel")
    old, new = tmp_path / "a.docx", tmp_path / "b.docx"
    for path, data in ((old, first), (new, second)):
        path.write_bytes(data)
    path = compare(Asked(old, new, "orderpaper")).path
    hold(path, old, new)
    stories = read_named(accept_all(parts_of(path.read_bytes())))
    assert [words for words in stories["footnotes"] if len(words) > 1] == ["Kept by the panel."]
    assert complaints_of([path]) == ""


def test_it_lies_beside_the_new_paper_and_is_named_after_both(old, new):
    made = compare(Asked(old, new, "orderpaper"))
    assert made.path == new.with_name("New compared with Old.docx")
    assert sorted(path.name for path in new.parent.iterdir()) == ["New compared with Old.docx", "New.docx"]
    hold(made.path, old, new)
    assert made.changes == 2
    assert made.remarks == ()


def test_the_papers_themselves_are_left_as_they_are(old, new):
    before = [(path.read_bytes(), path.stat().st_mtime_ns) for path in (old, new)]
    compare(Asked(old, new, "orderpaper"))
    assert [(path.read_bytes(), path.stat().st_mtime_ns) for path in (old, new)] == before


def test_papers_that_say_the_same_are_not_written_down(old, tmp_path):
    same = tmp_path / "Same.docx"
    same.write_bytes(PAPER)
    assert compare(Asked(old, same, "orderpaper")).path is None
    assert compare(Asked(old, old, "orderpaper")).path is None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Old.docx", "Same.docx"]


def test_an_earlier_comparison_that_says_something_else_is_kept_aside(old, new):
    path = compare(Asked(old, new, "orderpaper")).path
    first = path.read_bytes()
    assert compare(Asked(old, new, "orderpaper")).remarks == ()
    new.write_bytes(change(PAPER, change_header))
    made = compare(Asked(old, new, "orderpaper"))
    assert made.remarks == (f"{path.name} was there already. It is kept as {path.stem} (edited copy 1).docx.",)
    assert path.with_name(f"{path.stem} (edited copy 1).docx").read_bytes() == first


def test_a_folder_for_the_output_gets_the_usual_name(old, new, tmp_path):
    made = compare(Asked(old, new, "orderpaper", tmp_path))
    assert made.path == tmp_path / "New compared with Old.docx"


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("Plan", "Plan 2", "Plan 2 compared with Plan.docx"),
        ("Plan", "Plan", "Plan compared with Plan.docx"),
        ("a" * 90, "a" * 90, f"{'a' * 85} compared.docx"),
        ("b" * 90, "a" * 90, f"{'a' * 42} compared with {'b' * 43}.docx"),
        ("b", "a" * 90, f"{'a' * 84} compared with b.docx"),
        ("Re: R&D?", "CON", "CON compared with Re R and D.docx"),
    ],
)
def test_a_comparison_has_a_name_that_every_system_takes(old, new, name):
    assert name_comparison(Path("x") / f"{old}.docx", Path("y") / f"{new}.docx") == name


def refuse(said, *asked, **more):
    with pytest.raises(FolderError, match=said) as caught:
        compare(Asked(*asked, **more))
    assert "\n" not in str(caught.value)


def test_a_paper_that_is_not_there_is_said(old, tmp_path):
    refuse(r"There is no file .*None\.docx\.", old, tmp_path / "None.docx", "orderpaper")


def test_a_folder_is_no_paper(old, tmp_path):
    refuse(r"is a folder\. Name a file\.", tmp_path, old, "orderpaper")


def test_a_file_that_is_no_paper_is_said_by_its_name(old, tmp_path):
    (tmp_path / "Old kind.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99))
    refuse(r"Old kind\.doc has a password, or is an old \.doc file", tmp_path / "Old kind.doc", old, "orderpaper")


@pytest.mark.parametrize("author", ["", "  ", "a" * 101, "bell\x07"])
def test_an_author_must_have_a_name(old, new, author):
    refuse("Name whose changes they are", old, new, author)


def test_the_name_after_output_must_be_that_of_a_word_file(old, new, tmp_path):
    refuse(r"out\.pdf is not the name of a Word file", old, new, "orderpaper", tmp_path / "out.pdf")


@pytest.mark.parametrize("which", [0, 1])
def test_neither_paper_is_written_over(old, new, which):
    refuse("is one of the files to compare", old, new, "orderpaper", (old, new)[which])


def test_a_place_that_cannot_be_written_to_is_said(old, new, tmp_path):
    (tmp_path / "in the way").write_bytes(b"")
    refuse("could not be written", old, new, "orderpaper", tmp_path / "in the way" / "out.docx")
    assert sorted(path.name for path in new.parent.iterdir()) == ["New.docx"]
