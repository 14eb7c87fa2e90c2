"""Hostile folders: files doubled, misnamed, open, out of reach, and what is said of them."""

from dataclasses import dataclass

from acceptance.hostile_files import PLAIN, build_plain
from workbooks.books import build

NONE_HERE = (
    "There are no workbooks in {folder}. Their names begin with council, plan, statistics, assessment, report or "
    "meeting."
)
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
MARKER = b"\x05Alison" + bytes(158)
REPORT = {
    "Report": [
        *(["Title", "The plan"], ["Committee", "CHE"], ["Meeting date", "28 March 2017"]),
        *(["Final decision here?", "Yes"], ["Decision-maker", "CHE"], ["Lead head of service", "Head of Housing"]),
        *(["Report author", "Safety officer"], ["Classification", "Public"], ["Wards", "All"]),
    ],
    "Recommendations": [["No.", "Recommendation"]],
    "Options": [["No.", "Option"]],
    "Implications": [["Issue", "Implications"]],
    "Timetable": [["Meeting", "Date"]],
    "Appendices": [["Label", "Kind"]],
}


@dataclass(frozen=True)
class FolderCase:
    """A folder: files laid over the plain one (or alone, where it is `bare`), and the sentence it is refused with.

    `{folder}` stands for its path and `{when}` for when its files were changed.
    """

    name: str
    files: dict[str, bytes | None]
    sentence: str
    is_bare: bool = False

    @property
    def all_files(self) -> dict[str, bytes]:
        """The files that stand in the folder."""
        laid = self.files if self.is_bare else {**{name: build_plain(name) for name in PLAIN}, **self.files}
        return {name: data for name, data in laid.items() if data is not None}


def doubled(original: str, copy: str) -> FolderCase:
    """Give the case of a workbook and its copy: of those that may be many, the one that was copied is named first."""
    kind = original.split(".", maxsplit=1)[0].split(maxsplit=1)[0]
    names = [original, copy] if kind in {"report", "meeting"} else sorted((original, copy), key=str.casefold)
    data = build(REPORT) if kind == "report" else build_plain(f"{kind}.xlsx")
    said = f"There are two: {names[0]} ({{when}}) and {names[1]} ({{when}}). Which is right?"
    sentence = f"{said} Move the other out of {{folder}}."
    return FolderCase(f"{original} and {copy}", {original: data, copy: data}, sentence)


REFUSED = (
    FolderCase("an empty folder", {}, NONE_HERE, is_bare=True),
    FolderCase("nothing but a marker of Excel’s", {"~$plan.xlsx": MARKER}, NONE_HERE, is_bare=True),
    FolderCase("nothing but Word files", {"plan.docx": b"PK", "notes.txt": b"buy milk"}, NONE_HERE, is_bare=True),
    FolderCase("nothing but misspelt names", {"struture.xlsx": OLD, "paln.xlsx": OLD}, NONE_HERE, is_bare=True),
    doubled("plan.xlsx", "plan-LAPTOP7.xlsx"),
    doubled("plan.xlsx", "plan (1).xlsx"),
    doubled("plan.xlsx", "plan - Copy.xlsx"),
    doubled("plan.xlsx", "plan - Copy (2).xlsx"),
    doubled("plan.xlsx", "plan (Alison's conflicted copy 2017-03-28).xlsx"),
    doubled("plan.xlsx", "plan.xlsm"),
    doubled("plan.xlsx", "Plan 2017-18.xlsx"),
    doubled("statistics.xlsx", "statistics copy.xlsx"),
    doubled("council.xlsx", "Council-DESKTOP-4K2F9.xlsx"),
    doubled("report.xlsx", "report-LAPTOP7.xlsx"),
    doubled("report.xlsx", "report (1).xlsx"),
    doubled("report.xlsx", "report - Copy.xlsx"),
    doubled("report.xlsx", "report - Copy (3).xlsx"),
    doubled("report two.xlsx", "report two (conflicted copy 2017-03-28).xlsx"),
    doubled("meeting.xlsx", "meeting-DESKTOP-4K2F9.xlsx"),
    doubled("meeting.xlsx", "meeting (2).xlsx"),
    doubled("meeting 2017-02-14.xlsx", "meeting 2017-02-14 - Copy.xlsx"),
)

NEVER_COPIES = (
    ("report.xlsx", "report-licensing.xlsx"),
    ("report.xlsx", "report two.xlsx"),
    ("meeting.xlsx", "meeting 2017-02-14.xlsx"),
    ("report 1.xlsx", "report 2.xlsx"),
)

SAID = (
    FolderCase(
        "a workbook that stands open in Excel",
        {"~$plan.xlsx": MARKER},
        "note plan.xlsx: it is open in Excel. The version last saved was read.",
    ),
    FolderCase(
        "a workbook that was upgraded and not yet put in its place",
        {"plan.upgraded.xlsx": OLD},
        "query plan.upgraded.xlsx: it was not read. When you are content with it, move plan.xlsx elsewhere and give it "
        "that name.",
    ),
    FolderCase(
        "a needed workbook with a misspelt name",
        {"council.xlsx": None, "counsil.xlsx": OLD},
        "stop council.xlsx: it is not in spreadsheets. Is it “counsil.xlsx”? Rename it.",
    ),
    FolderCase(
        "a misspelt workbook that may be absent",
        {"statistics.xlsx": None, "statisitcs.xlsx": OLD},
        "query statisitcs.xlsx: it was not read. Did you mean “statistics.xlsx”? Rename it, or move it elsewhere.",
    ),
    FolderCase(
        "a needed workbook that is not there",
        {"council.xlsx": None},
        "stop council.xlsx: it is not in spreadsheets. The council, its committees, people, contacts and words. It "
        "lives for years. Put it there, or make a blank one with “orderpaper new”.",
    ),
    FolderCase("other people’s files", {"notes.xlsx": OLD, "~WRL0001.tmp": MARKER, "Thumbs.db": OLD}, ""),
    FolderCase(
        "two workbooks that cannot be read",
        {"plan.xlsx": OLD, "statistics.xlsx": b""},
        "stop plan.xlsx: it is an old .xls workbook. In Excel: File › Save As › Excel Workbook (.xlsx).\n"
        "stop statistics.xlsx: it is empty (0 bytes). OneDrive may not have finished; open it in Excel and save it "
        "again.",
    ),
)
