"""The folder of next year, or of the next meeting."""

import shutil
from pathlib import Path

import pytest

from orderpaper.assembly.check import check
from orderpaper.assembly.draft import draft
from orderpaper.assembly.new import make_folder
from orderpaper.assembly.next_folder import Asked, make_next_folder, name_sibling
from orderpaper.papers.describe import USED_TEMPLATES
from orderpaper.records.errors import FolderError, OrderpaperError
from orderpaper.records.finding import Severity
from orderpaper.records.settings import Settings

ASSESSED = Path(__file__).resolve().parents[2] / "examples" / "2014-15-assessment"
"""A folder with an assessment and without a meeting."""
YEAR, MEETING = {}, {"is_meeting": True, "date": "20 June 2017"}
# What an officer has still to fill in: the findings of the old folder, and these.
STILL_EMPTY = {
    "plan.xlsx": set(),
    "statistics.xlsx": {"Period is empty", "the sheet is empty"},
    "report.xlsx": {"Meeting date", "Implications is empty", "to be supplied", "no agenda item brings"},
    "meeting.xlsx": {"Date is empty", "issue date", "first minute number"},
}


@pytest.fixture(scope="session")
def example(tmp_path_factory):
    """Give the worked example’s folder; tests do not change it."""
    folder = tmp_path_factory.mktemp("next") / "March meeting"
    make_folder(folder, with_example=True)
    return folder


@pytest.fixture
def old(example, tmp_path):
    """Give a copy of the worked example’s folder, which tests may change."""
    return shutil.copytree(example, tmp_path / "March meeting")


def files_of(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def state_of(folder):
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("asked", "name"), [(YEAR, "March meeting 2018-19"), (MEETING, "March meeting 2017-06-20")], ids=["year", "meeting"]
)
def test_the_old_folder_is_left_as_it_is_and_the_new_one_stands_beside_it(old, asked, name):
    before = state_of(old)
    made = make_next_folder(Asked(old, **asked))
    assert state_of(old) == before
    assert made.folder == old.parent / name
    assert {path.name for path in old.parent.iterdir()} == {"March meeting", name}
    assert files_of(made.folder) == {path.relative_to(made.folder).as_posix() for path in made.files}


def find_stops(folder):
    return [each for each in check(Settings(folder, folder / "output")).findings if each.severity is Severity.STOP]


@pytest.mark.parametrize("asked", [YEAR, MEETING], ids=["year", "meeting"])
def test_nothing_must_be_fixed_in_the_new_folder_but_what_is_still_to_be_filled_in(old, asked):
    faults = set(find_stops(old))
    new = make_next_folder(Asked(old, **asked)).folder
    findings = [each for each in find_stops(new) if each not in faults]
    strays = [
        str(each) for each in findings if not any(part in each.message for part in STILL_EMPTY.get(each.place.file, ()))
    ]
    assert strays == []
    assert len(draft(Settings(new, new / "output")).files) >= 4


def test_the_folders_own_templates_go_along_and_else_those_of_a_new_folder(old, tmp_path):
    (old / "templates" / "agenda.docx").write_bytes(b"ours")
    (old / "templates" / "~$agenda.docx").write_bytes(b"lock")
    (old / "templates" / "chapters").mkdir()
    (old / "templates" / "chapters" / "ASB.docx").write_bytes(b"a chapter")
    make_next_folder(Asked(old, tmp_path / "first"))
    assert (tmp_path / "first" / "templates" / "agenda.docx").read_bytes() == b"ours"
    assert (tmp_path / "first" / "templates" / "chapters" / "ASB.docx").read_bytes() == b"a chapter"
    shutil.rmtree(old / "templates")
    make_next_folder(Asked(old, tmp_path / "second"))
    for new in (tmp_path / "first", tmp_path / "second"):
        assert {path.name for path in (new / "templates").iterdir() if path.is_file()} == set(USED_TEMPLATES)


def test_a_new_folder_that_holds_anything_is_refused_and_an_empty_one_is_not(old, tmp_path):
    new = tmp_path / "new"
    new.mkdir()
    make_next_folder(Asked(old, new))
    with pytest.raises(FolderError, match="is there already, and nothing is overwritten"):
        make_next_folder(Asked(old, new))
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderError, match="is there already"):
        make_next_folder(Asked(old, tmp_path / "file"))
    with pytest.raises(FolderError, match="is there already"):
        make_next_folder(Asked(old, old))


def test_a_new_folder_inside_the_old_one_is_refused(old):
    before = state_of(old)
    with pytest.raises(FolderError, match="is inside the folder it would follow"):
        make_next_folder(Asked(old, old / "next"))
    assert state_of(old) == before


def test_a_folder_that_cannot_be_named_asks_for_its_name(old):
    with pytest.raises(FolderError, match=r"day of the next meeting is not known.*--date"):
        make_next_folder(Asked(old, is_meeting=True))


def test_a_day_that_cannot_be_read_makes_nothing(old):
    with pytest.raises(OrderpaperError, match="“soon” is not a date"):
        make_next_folder(Asked(old, is_meeting=True, date="soon"))
    assert list(old.parent.iterdir()) == [old]


def test_nothing_half_made_stays_where_the_disk_is_full(old, tmp_path, monkeypatch):
    write = Path.write_bytes

    def refuse(path, data):
        if path.suffix == ".docx":
            raise OSError(28, "No space left on device")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", refuse)
    (tmp_path / "empty").mkdir()
    for new in (tmp_path / "new", tmp_path / "empty"):
        with pytest.raises(FolderError, match=r"could not be made .No space left on device"):
            make_next_folder(Asked(old, new))
    assert not (tmp_path / "new").exists()
    assert list((tmp_path / "empty").iterdir()) == []


@pytest.mark.parametrize(
    ("name", "sibling"),
    [
        ("March meeting", "March meeting 2018-19"),
        ("Plan 2017-18", "Plan 2018-19"),
        ("Meeting 2017-03-28", "Meeting 2018-19"),
        ("2017-18", "2017-18 2018-19"),
    ],
)
def test_a_sibling_takes_the_folders_name_without_its_old_date(tmp_path, name, sibling):
    assert name_sibling(tmp_path / name, "2018-19") == tmp_path / sibling


def test_reports_that_do_not_come_again_are_counted(old, tmp_path):
    shutil.copy(old / "spreadsheets" / "report.xlsx", old / "spreadsheets" / "report drugs.xlsx")
    made = make_next_folder(Asked(old, tmp_path / "new"))
    assert "1 report: only one that attaches the plan, or is the only one, comes again" in made.account.left
    assert [name for name in files_of(made.folder) if "report" in name and name.startswith("spread")] == [
        "spreadsheets/report drugs.xlsx"
    ]


def test_an_assessment_without_a_meeting_moves_on_to_its_next_year(tmp_path):
    folder = tmp_path / "assessment 2014-15"
    shutil.copytree(ASSESSED, folder, ignore=shutil.ignore_patterns("output"))
    made = make_next_folder(Asked(folder))
    assert made.folder == tmp_path / "assessment 2015-16"
    assert {path.name for path in (made.folder / "spreadsheets").iterdir()} == {
        *("assessment.xlsx", "council.xlsx", "statistics.xlsx"),
    }
    assert "assessment.xlsx › Assessment: Year is 2015/16, Last year 2014/15" in made.account.carried
    with pytest.raises(FolderError, match="no meeting for another to follow"):
        make_next_folder(Asked(folder, tmp_path / "another", is_meeting=True))
