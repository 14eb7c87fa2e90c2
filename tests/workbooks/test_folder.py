"""The folder of the workbooks: every workbook found, read and bound together; every fault said at once."""

import datetime as dt
from pathlib import Path

import pytest

from orderpaper.records.errors import FolderError
from orderpaper.records.finding import Severity
from orderpaper.records.text import Missing
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import find_kind
from orderpaper.workbooks.example import read_example
from orderpaper.workbooks.folder import read_folder
from orderpaper.workbooks.new import make_blanks
from workbooks.books import Fault, Formula, build, change_parts, said

REPAIR = "In Excel: File › Open › Browse, the arrow beside Open › Open and Repair; then save it."
XLSX = "Excel Workbook (.xlsx)."
DATA = Path(__file__).parents[1] / "data"
MEETING = {
    "Meeting": [["Committee", "CHE"], ["Date", "28 March 2017"], ["Start", "18:30"], ["Venue", "Town Hall"]],
    "Agenda": [["No.", "Kind"], [1, "Standing"]],
}
BAD_FOLDER = {
    "counsil.xlsx": {"Council": [["Council", "Maidstone Borough Council"]]},
    "~$plan.xlsx": b"\x05Alison",
    "notes.xlsx": {"Sheet1": [["nothing of ours"]]},
    "statistic 2016.xlsx": {"Tables": [["ID", "Title"]]},
    "plan 2017-18.xlsx": {
        "plan": [
            ["Safer Maidstone Partnership"],
            ["Detail", "Value"],
            ["Titel", "The plan"],
            ["Year", "2017/18"],
            ["Last year", None],
            ["Year", "2018/19"],
            ["Versoin", "2"],
        ],
        "Priorites": [["ID", "Order", "Title"]],
        "Themes": [
            ["ID", "Order", "Title", "Priorities"],
            ["ASB", 1, "Anti-social behaviour", "DA"],
            ["ASB", "two", "Gangs", None],
        ],
        "Actions": [
            ["Actions for 2017/18, agreed by the partnership"],
            [],
            ["Due\ndate?", "ID", "priority", "ACTION ", "Lead agency", "Status", "Status", "Progres", "Deadline"],
            [None, "DA1", "DA", "Train officers", "Police", "On trak", None, "Begun", "31 Febuary 2017"],
            [None, "DA2", "DA", "Say R&D {{ 7*7 }}", None, "Late", None, None, "03/31/2017"],
            [None, "DA1", "DA", Fault("#REF!"), "Police", "Late", None, None, Formula("=TODAY()")],
            [None, "DA3", "DA", "Meet", "Police", "RED", None, None, 42825],
            [None, "DA4", "DA", "Meet", "Police", "complete", None, None, "Wednesday 28 March 2017"],
            [None, "DA5", "DA", "Meet", "Police", "\xa0", None, None, "Tuesday 28 March 2017"],
            [None, "DA6", "DA", "Meet", "Police", None, None, None, "Ongiong"],
        ],
        "Indicators": [
            ["ID", "Priority", "Indicator", "Unit", "Baseline", "Comparator"],
            ["DA-A", "DA", "Repeat victims", "%", Formatted(-0.196, "0.0%"), "28% (+994)"],
            ["DA-B", "DA", "Costs", "£", "£40,814", "<5"],
        ],
    },
    "report.xlsx": {
        "Report": [
            ["Title", "The plan"],
            ["Committee", "CHE"],
            ["Meeting date", "March 2017"],
            ["Final decision here?", "perhaps"],
            ["Decision-maker", "Council"],
            ["Lead head of service", "Head of Housing"],
            ["Report author", "Community safety officer"],
            ["Classification", "Public"],
            ["Wards", "All wards"],
        ],
        "Recommendations": [["No.", "Recommendation", "To"], ["1.", "That it be noted", "Full Council"]],
        "Options": [["Choices", "We had two"]],
        "Implications": [["Issue", "Implications"], ["Risk", "None."], ["Risk", "None."]],
        "Timetable": [["Meeting", "Date"], ["Council", "31/06/2017"]],
    },
    "meeting 2017-03-28.xlsx": {
        "Meeting": [["Committee", "CHE"], ["Date", "28 March 2017"], ["Start", 0.75], ["Venue", "Town Hall"]],
        "Agenda": [["No.", "Kind"], [1, "Standing"], [2.5, "Busines"]],
        "Disclosures": [["Name", "Kind", "Item"], ["Councillor Mrs Smith", "Interest", 7]],
    },
}


def fill(folder, books):
    """Write the workbooks into a folder, from their sheets or as bytes; give the folder."""
    folder.mkdir(exist_ok=True)
    for name, held in books.items():
        (folder / name).write_bytes(held if isinstance(held, bytes) else build(held))
    return folder


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "spreadsheets"


def test_the_worked_example_is_bound_into_one_bundle(folder):
    read = read_folder(fill(folder, read_example()))
    bundle = read.bundle
    assert [meeting.file for meeting in bundle.meetings] == ["meeting.xlsx", "meeting 2017-02-14.xlsx"]
    assert bundle.meeting.day == dt.date(2017, 3, 28)
    assert [report.file for report in bundle.reports] == ["report.xlsx"]
    assert all((bundle.council.people, bundle.council.standing_items, bundle.plan.actions, bundle.plan.narrative,
                bundle.statistics.tables, bundle.statistics.series, bundle.statistics.changes,
                bundle.reports[0].implications, bundle.meeting.agenda, bundle.meetings[1].attendance))  # fmt: skip
    assert [snapshot.name for snapshot in read.snapshots] == [
        "council.xlsx", "plan.xlsx", "statistics.xlsx", "report.xlsx", "meeting 2017-02-14.xlsx", "meeting.xlsx",
    ]  # fmt: skip


def test_every_fault_of_a_bad_folder_is_said_at_once_each_with_its_cell(folder):
    findings = read_folder(fill(folder, BAD_FOLDER)).findings
    lines = [f"{finding.severity}  {finding.code}\n    {finding}" for finding in findings]
    assert "\n".join(lines) + "\n" == (DATA / "findings of a bad folder.txt").read_text(encoding="utf-8")


def test_a_folder_that_is_not_there_is_refused_with_how_to_make_one(folder):
    with pytest.raises(FolderError) as refused:
        read_folder(folder)
    assert str(refused.value) == f"There is no folder {folder}. To make a meeting’s folder: orderpaper new FOLDER"


def test_a_sheet_that_was_not_read_leaves_no_reference_to_say_more_of(folder):
    plan = {
        "Plan": [["Title", "The plan"], ["Year", "2017/18"], ["Last year", "2016/17"]],
        "Priorities": [["Nothing", "of ours"]],
        "Themes": [["ID", "Order", "Title"]],
        "Actions": [["ID", "Priority", "Action", "Lead", "Due"], ["DA1", "DA", "Meet", "Police", "Ongoing"]],
        "Indicators": [["ID", "Priority", "Indicator"]],
    }
    read = read_folder(fill(folder, {"meeting.xlsx": MEETING, "plan.xlsx": plan}))
    assert [finding.code for finding in read.findings] == ["heading-is-there", "workbook-is-there"]


def test_the_markers_excel_leaves_while_a_workbook_is_open_are_skipped(folder):
    fill(folder, {"meeting.xlsx": MEETING, "~$meeting.xlsx": b"\x05Alison", "~$plan.xlsx": b"\x05Alison"})
    read = read_folder(folder)
    assert [snapshot.name for snapshot in read.snapshots] == ["meeting.xlsx"]


def test_meetings_stand_latest_first_and_one_whose_date_cannot_be_read_counts_as_the_coming_one(folder):
    def on(day):
        return {**MEETING, "Meeting": [["Committee", "CHE"], ["Date", day], ["Start", "18:30"], ["Venue", "Hall"]]}

    fill(folder, {"meeting a.xlsx": on("14/02/2017"), "meeting b.xlsx": on("28/03/2017"), "meeting c.xlsx": on("soon")})
    bundle = read_folder(folder).bundle
    assert [meeting.file for meeting in bundle.meetings] == ["meeting c.xlsx", "meeting b.xlsx", "meeting a.xlsx"]


def test_what_is_not_there_is_empty_and_what_must_be_there_is_missing_in_words(folder):
    read = read_folder(fill(folder, {"meeting.xlsx": MEETING}))
    bundle = read.bundle
    assert (bundle.plan, bundle.reports, bundle.statistics.tables) == (None, (), ())
    assert isinstance(bundle.council.details.name, Missing)
    (finding,) = read.findings
    assert str(finding) == (
        "council.xlsx: it is not in spreadsheets. The council, its committees, people, contacts and words. "
        "It lives for years. Put it there, or make a blank one with “orderpaper new”."
    )


@pytest.mark.parametrize("name", ["counsil.xlsx", "Cuoncil 2017.xlsx", "COUNCL.xls"])
def test_a_workbook_that_must_be_there_is_found_under_a_misspelt_name(folder, name):
    read = read_folder(fill(folder, {"meeting.xlsx": MEETING, name: b"whatever it is"}))
    assert said(read.findings) == [f"council.xlsx: it is not in spreadsheets. Is it “{name}”? Rename it."]


def test_a_misspelt_name_is_said_though_the_workbook_need_not_be_there(folder):
    read = read_folder(fill(folder, {"meeting.xlsx": MEETING, "statisitcs.xlsx": MEETING, "letters.xlsx": MEETING}))
    assert said(read.findings)[1:] == [
        "statisitcs.xlsx: it was not read. Did you mean “statistics.xlsx”? Rename it, or move it elsewhere."
    ]
    assert read.findings[-1].severity is Severity.QUERY


def test_workbooks_that_cannot_be_opened_are_findings_and_the_others_are_read(folder):
    old, words = b"\xd0\xcf\x11\xe0" + bytes(512), b"ID,Title\n"
    cut_off = change_parts(build(MEETING), lambda name, held: held[:99] if name == "xl/workbook.xml" else held)
    read = read_folder(
        fill(folder, {"council.xlsx": cut_off, "meeting.xlsx": MEETING, "plan.xls": old, "report.xlsx": words})
    )
    assert read.bundle.meeting.file == "meeting.xlsx"
    assert (read.bundle.plan, read.bundle.reports) == (None, ())
    assert sorted(said(read.unreadable)) == [
        f"council.xlsx: it is damaged. {REPAIR}",
        f"plan.xls: it is an old .xls workbook. In Excel: File › Save As › {XLSX}",
        f"report.xlsx: it is a text (CSV) file with an Excel name. Open it in Excel and save it as {XLSX}",
    ]
    assert set(read.unreadable) <= set(read.findings)
    assert {finding.code for finding in read.unreadable} == {"workbook-can-be-read"}
    assert {finding.severity for finding in read.unreadable} == {Severity.STOP}


def test_a_workbook_without_sheets_cannot_be_read(folder):
    empty = change_parts(build(MEETING), lambda name, held: None if name.startswith("xl/worksheets/") else held)
    read = read_folder(fill(folder, {"council.xlsx": MEETING, "meeting.xlsx": empty}))
    assert said(read.unreadable) == [
        "meeting.xlsx: it has no sheets that can be read. Save it as Excel Workbook (.xlsx)."
    ]


def test_the_sheets_that_were_read_stand_in_the_order_of_the_folder(folder):
    read = read_folder(fill(folder, {"meeting.xlsx": MEETING, "council.xlsx": {"Council": [], "Own": []}}))
    assert read.sheets == (
        ("council.xlsx", "Council"), ("council.xlsx", "Own"), ("meeting.xlsx", "Meeting"), ("meeting.xlsx", "Agenda"),
    )  # fmt: skip


def test_what_a_pasted_table_says_is_among_the_findings(folder):
    tables = [["ID", "Title", "Rows are", "Unit", "Good is", "Period", "Source", "Standing"],
              ["ASB", "Incidents", "Area", "Number", "Lower", "2016", "Police", "Published"]]  # fmt: skip
    book = {"Tables": tables, "ASB": [["Area", "2016"], ["Kent", "9 9"]], "Crime": []}
    read = read_folder(fill(folder, {"meeting.xlsx": MEETING, "statistics.xlsx": book}))
    places = [str(finding.place) for finding in read.findings if finding.place.file == "statistics.xlsx"]
    assert {"statistics.xlsx › ASB › B2", "statistics.xlsx › Crime"} <= set(places)


def test_the_workbooks_are_only_read(folder):
    fill(folder, BAD_FOLDER)
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    read_folder(folder)
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()} == before


def test_the_same_folder_gives_the_same_bundle(folder):
    fill(folder, read_example())
    assert read_folder(folder) == read_folder(folder)


def test_boundaries_beside_the_workbooks_are_read_for_maps(tmp_path):
    read_example_into(tmp_path)
    (tmp_path / "wards.geojson").write_bytes((DATA / "maps" / "wards.geojson").read_bytes())
    (tmp_path / "broken.json").write_bytes(b"{")
    read = read_folder(tmp_path)
    assert len(read.bundle.statistics.outlines) == 21
    assert [each.name for each in read.maps] == ["wards.geojson"]
    assert "boundaries-can-be-read" in {each.code for each in read.findings}


def read_example_into(folder):
    for name, data in read_example().items():
        (folder / name).write_bytes(data)


def test_an_assessment_is_read_and_a_blank_one_is_as_if_it_were_not_there(tmp_path):
    for name, data in read_example().items():
        (tmp_path / name).write_bytes(data)
    without = read_folder(tmp_path)
    (tmp_path / "assessment.xlsx").write_bytes(make_blanks()["assessment.xlsx"])
    blank = read_folder(tmp_path)
    assert (blank.bundle, blank.findings) == (without.bundle, without.findings)
    assert blank.bundle.assessment is None
    (tmp_path / "assessment.xlsx").write_bytes(
        write_workbook(find_kind("assessment"), {"Assessment": [{"Year": "2014"}]})
    )
    begun = read_folder(tmp_path)
    assert begun.bundle.assessment.details.year == "2014"
    assert [str(each.place) for each in begun.findings if each.place.file == "assessment.xlsx"] == [
        "assessment.xlsx › Assessment › B2", "assessment.xlsx › Assessment › B5", "assessment.xlsx › Assessment › B6",
    ]  # fmt: skip
    assert begun.bundle.assessment.details in list(begun.bundle.entries())
