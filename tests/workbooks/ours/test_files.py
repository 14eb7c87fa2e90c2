"""Our own workbooks are found under their names, and a copy or a misnamed one is never passed over in silence."""

import pytest

from orderpaper.records.finding import Severity
from orderpaper.workbooks.catalogue import AMENDMENTS, SIGN_OFFS
from orderpaper.workbooks.files import find_our_kind, take_files
from orderpaper.workbooks.ours.files import find_our_files
from workbooks.books import build, said

BOOK = build({"Sheet1": [["words"]]})


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "spreadsheets"


def fill(folder, *names):
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(BOOK)
    return folder


def names_of(files):
    return {kind.stem: path.name for kind, path in files.paths.items()}


def test_they_are_found_by_their_names_and_nothing_is_said(folder):
    files = find_our_files(fill(folder, "Amendments.xlsx", "sign-off record.xlsx", "plan.xlsx", "notes.xlsx"))
    assert names_of(files) == {"amendments": "Amendments.xlsx", "sign-off record": "sign-off record.xlsx"}
    assert files.findings == ()


@pytest.mark.parametrize("is_there", [True, False])
def test_where_there_is_none_or_no_folder_there_is_nothing(folder, is_there):
    files = find_our_files(fill(folder) if is_there else folder)
    assert (files.paths, files.findings) == ({}, ())


COPIES = [
    "amendments (1).xlsx",
    "amendments - Copy.xlsx",
    "amendments-LAPTOP7.xlsx",
    "Amendments (conflicted copy).xlsx",
]


@pytest.mark.parametrize("copy", COPIES)
def test_a_copy_beside_it_stops_and_it_is_said_which_was_read(folder, copy):
    files = find_our_files(fill(folder, "amendments.xlsx", copy))
    assert names_of(files) == {"amendments": "amendments.xlsx"}
    told = "there are two of it: amendments.xlsx, which was read, and this, which was not. Copy the rows that only this"
    remedy = "has into amendments.xlsx, and move this out of spreadsheets."
    assert said(files.findings) == [f"{copy}: {told} {remedy}"]
    assert [each.severity for each in files.findings] == [Severity.STOP]


def test_the_record_has_a_hyphen_of_its_own_and_its_copies_are_known_all_the_same(folder):
    files = find_our_files(
        fill(folder, "sign-off record.xlsx", "sign-off record - Copy.xlsx", "sign-off record-PC9.xlsx")
    )
    assert names_of(files) == {"sign-off record": "sign-off record.xlsx"}
    assert [each.code for each in files.findings] == ["workbook-is-there-once"] * 2


def test_a_copy_alone_is_read_and_is_to_be_renamed(folder):
    files = find_our_files(fill(folder, "sign-off record - Copy.xlsx"))
    assert names_of(files) == {"sign-off record": "sign-off record - Copy.xlsx"}
    told = "it was read in the place of sign-off record.xlsx, which is not in spreadsheets."
    assert said(files.findings) == [f"sign-off record - Copy.xlsx: {told} Rename it sign-off record.xlsx."]


@pytest.mark.parametrize("lock", ["~$amendments.xlsx", ".~lock.amendments.xlsx#"])
def test_one_that_is_open_stops(folder, lock):
    fill(folder, "amendments.xlsx")
    (folder / lock).write_bytes(b"")
    assert said(find_our_files(folder).findings) == [
        (
            "amendments.xlsx: it is open, and the version last saved was read. Save it, close it, and run this again. "
            f"If it is open nowhere, delete {lock} beside it, which was left behind."
        )
    ]


@pytest.mark.parametrize(
    ("name", "meant"),
    [("amendment.xlsx", "amendments"), ("signoff record.xlsx", "sign-off record"),
     ("sign-off record 2017.xlsx", "sign-off record")],
)  # fmt: skip
def test_a_misnamed_one_stops_while_the_right_one_is_not_there(folder, name, meant):
    (finding,) = find_our_files(fill(folder, name)).findings
    assert str(finding) == f"{name}: it was not read. Did you mean “{meant}.xlsx”? Rename it, or move it elsewhere."
    assert finding.severity is Severity.STOP
    (finding,) = find_our_files(fill(folder, f"{meant}.xlsx")).findings
    assert finding.severity is Severity.QUERY


@pytest.mark.parametrize(
    "name", ["plan.xlsx", "assessment.xlsx", "amendments to the constitution.xlsx", "records.xlsx"]
)
def test_other_workbooks_are_none_of_ours(folder, name):
    files = find_our_files(fill(folder, name))
    assert (files.paths, files.findings) == ({}, ())
    assert find_our_kind(folder / name) is None


def test_they_are_not_taken_for_the_officers_workbooks_nor_called_unknown(folder):
    files = take_files(fill(folder, "council.xlsx", "meeting.xlsx", *COPIES, "amendments.xlsx", "sign-off record.xlsx"))
    assert [each.name for found in files.snapshots.values() for each in found] == ["council.xlsx", "meeting.xlsx"]
    assert files.findings == ()
    assert find_our_kind(folder / "AMENDMENTS.xlsx") is AMENDMENTS
    assert find_our_kind(folder / "Sign-off record (2).xlsx") is SIGN_OFFS
