"""What a hostile reader finds in the public edition who unpacks every byte of it: nothing that was exempt."""

import html
import io
import re
import shutil
import subprocess
import zipfile
import zlib
from functools import partial

import docx
import openpyxl
import pytest

from orderpaper.assembly.circulate import circulate
from orderpaper.assembly.collect import collect
from orderpaper.assembly.publish import publish
from orderpaper.assembly.secrets import find_secrets
from orderpaper.assembly.survey import survey_folder
from orderpaper.pack.leaks.policy import choose_forbidden
from orderpaper.pack.leaks.search import find_leaks
from orderpaper.pack.tagged.make import Publisher, make_tagged
from orderpaper.records.edition import Edition
from orderpaper.records.forbidden import KeptBack
from orderpaper.records.place import Place
from reviewer import Reviewer
from signed import ROOT, TODAY, WHEN, answer, make_folder, settings_of, type_in

REASON = "It would harm an inquiry that is still open."
EXEMPT = {"Publish": "Exempt", "Exempt paragraph": "7", "Public interest": REASON}
SIGN = re.compile(r"zqxj([a-z]+?)vorpal")
NUMBERS = ("918273645", "827364519", "736451928", "645192837", "519283746", "192837465", "283746591", "374659182")
RAIDS = (
    ("Measure", "{head}one", "2015/16", "2016/17"),
    ("{row}one", NUMBERS[6], NUMBERS[0], NUMBERS[1]),
    ("{row}two", NUMBERS[7], *NUMBERS[2:4]),
)


def bird(place):
    """Give the canary of a place: a word that stands nowhere else."""
    return f"ZQXJ{re.sub('[^a-z]', '', place.casefold())}VORPAL"


def sing(place):
    """Give a sentence with the canary of a place in it."""
    return f"Officers of {place.casefold()} meet {bird(place)} behind the old tannery at dawn."


MEETING_ROWS = (
    ("plan.xlsx", "Actions", {
        "ID": "OCG9", "Priority": "OCG", "Action": sing("action"), "Lead": bird("lead"), "Due": "Ongoing",
        "Status": "On track", "Anticipated outcomes": sing("outcomes"), "Progress": sing("progress"), **EXEMPT,
    }),
    ("plan.xlsx", "Indicators", {
        "ID": "OCG-Z", "Priority": "OCG", "Indicator": bird("indicator"), "Unit": "Number", "Good is": "Lower",
        "Baseline period": "2015/16", "Baseline": NUMBERS[4], "Compared with": bird("comparator"),
        "Comparator": NUMBERS[5], "Target": bird("target"), **EXEMPT,
    }),
    ("plan.xlsx", "Indicators", {
        "ID": "OCG-Y", "Priority": "OCG", "Indicator": "Warrants that were carried out", "Unit": "Number",
        "Good is": "Lower", "Baseline period": "2015/16", "Baseline": NUMBERS[0], "Table": "Raids",
    }),
    ("plan.xlsx", "Completed", {"Priority": "CR", "What was done": sing("completed"), **EXEMPT}),
    ("plan.xlsx", "Narrative", {
        "Section": "Consultation", "Heading": bird("plan heading"), "Text": sing("plan narrative"), **EXEMPT,
    }),
    ("report.xlsx", "Narrative", {
        "Section": "Next steps", "Text": f"{sing('report narrative')}\n- {sing('report bullet')}", **EXEMPT,
    }),
    ("report.xlsx", "Narrative", {
        "Section": "Risk",
        "Text": "Warrants {figures.raids.zqxjrowonevorpal.sentence}: {figures.raids.zqxjrowonevorpal.later}.",
    }),
    ("report.xlsx", "Appendices", {
        "Label": "Appendix 9", "Kind": "Appendix", "Title": bird("appendix title"), "File": f"{bird('file')}.pdf",
        **EXEMPT,
    }),
    ("meeting 2017-02-14.xlsx", "Minutes", {"Item": 11, "Kind": "Noted", "Text": sing("minute"), **EXEMPT}),
    ("meeting.xlsx", "Agenda", {
        "No.": 12, "Kind": "Exempt", "Paper file": "report enforcement.xlsx", "Exempt paragraph": "7",
        "Public interest": REASON,
    }),
    ("statistics.xlsx", "Tables", {
        "ID": "Raids", "Title": bird("table title"), "Rows are": "Measure", "Unit": "Number", "Good is": "Lower",
        "Period": bird("period"), "Source": bird("source"), "Standing": "Published", "Note": sing("table note"),
        **EXEMPT,
    }),
    ("statistics.xlsx", "Shown", {
        "ID": "Raids chart", "Table": "Raids", "Shown as": "Column chart", "Title": bird("chart title"),
        "Note": sing("chart note"),
    }),
    ("council.xlsx", "People", {
        "Name": "A clerk of the council", "Kind": "Officer", "Post": "A clerk", "Organisation": "MBC",
        "Email": f"{bird('email')}@example.gov.uk", "Phone": bird("phone"),
    }),
)  # fmt: skip
ASSESSED_ROWS = (
    ("assessment.xlsx", "Chapters", {
        "ID": "HID", "Order": 8, "Title": bird("chapter title"), "Was a priority": "Yes", "Recommendation": "Keep",
        "Reason": sing("reason"), "Title as a priority": bird("priority title"), "Definition": sing("definition"),
        "Headline table": "Annual changes", "Headline measure": "Robbery", "Evidence": sing("evidence"),
        "Delivered": sing("delivered"), "Planned": sing("planned"), "Conclusion": sing("conclusion"), **EXEMPT,
    }),
    ("assessment.xlsx", "Chapters", {
        "ID": "PUB", "Order": 9, "Title": "Warrants", "Was a priority": "No", "Recommendation": "Add",
        "Reason": "They take up much time.", "Definition": "What a court lets the police search.",
        "Headline table": "Raids", "Headline measure": bird("row one"),
        "Conclusion": "Warrants {figures.raids.zqxjrowonevorpal.sentence}; {shown.raids_chart} shows them.",
    }),
    ("assessment.xlsx", "Chapters", {
        "ID": "HIW", "Order": 10, "Title": bird("written title"), "Was a priority": "No", "Recommendation": "Add",
        "Reason": sing("written reason"), "Definition": sing("written definition"),
        "Headline table": "Annual changes", "Headline measure": "Robbery", "Conclusion": sing("written end"), **EXEMPT,
    }),
    ("assessment.xlsx", "Footnotes", {"ID": "secret", "Text": sing("footnote")}),
    ("assessment.xlsx", "Narrative", {
        "Section": "Other appendix", "Heading": bird("appendix heading"),
        "Text": f"{sing('assessment narrative')}[footnote secret]", **EXEMPT,
    }),
    ("assessment.xlsx", "Case studies", {
        "Chapter": "ASB", "Heading": bird("case heading"), "Text": sing("case study"), "Outcome": sing("outcome"),
        **EXEMPT,
    }),
    ("assessment.xlsx", "Case studies", {
        "Chapter": "HID", "Heading": bird("case beneath heading"), "Text": sing("case beneath"),
        "Outcome": sing("outcome beneath"),
    }),
    MEETING_ROWS[10],
    ("statistics.xlsx", "Shown", {**MEETING_ROWS[11][2], "Chapter": "PUB"}),
    ("statistics.xlsx", "Shown", {
        "ID": "Raids table", "Table": "Raids", "Shown as": "Table", "Chapter": "PUB",
        "Also print": "Change\n% change", "Title": bird("shown title"),
    }),
    ("statistics.xlsx", "Shown", {"ID": "Raids plain", "Table": "Raids", "Shown as": "Table", "Chapter": "PUB"}),
    ("statistics.xlsx", "Shown", {
        "ID": "Kept chart", "Table": "Annual changes", "Shown as": "Column chart", "Chapter": "ASB",
        "Rows": "Robbery", "Columns": "2011/2012\n2012/2013", "Title": bird("kept title"), "Note": sing("kept note"),
        **EXEMPT,
    }),
    ("statistics.xlsx", "Shown", {
        "ID": "Beneath", "Table": "Annual changes", "Shown as": "Bar chart", "Chapter": "HID", "Rows": "Robbery",
        "Columns": "2011/2012\n2012/2013", "Title": bird("beneath title"), "Note": sing("beneath note"),
    }),
)  # fmt: skip
DIFFERENCES = tuple(str(abs(int(first) - int(second))) for first, second in (NUMBERS[:2], NUMBERS[2:4]))
FIGURES = (*NUMBERS, *DIFFERENCES)
NEVER_PRINTED = {"file", "email", "phone", "outcomes", "progress", "comparator", "target"}
"""What these papers print in no edition: action plans of shape B have no such columns, people go by their names."""
WORD_ML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
HIDDEN = (
    f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{bird('hidden text')}</w:t></w:r></w:p>"
    f'<w:p><w:bookmarkStart w:id="771" w:name="{bird("bookmark")}"/><w:r><w:t>Printed at the end.</w:t></w:r>'
    '<w:bookmarkEnd w:id="771"/><w:commentRangeStart w:id="77"/><w:commentRangeEnd w:id="77"/><w:r>'
    '<w:commentReference w:id="77"/></w:r>'
    f'<w:del w:id="772" w:author="{bird("author of change")}" w:date="{WHEN}"><w:r>'
    f"<w:delText>{bird('deleted')}</w:delText></w:r></w:del></w:p>"
    f'<w:p><w:sdt><w:sdtPr><w:alias w:val="{bird("alias")}"/><w:tag w:val="{bird("tag")}"/><w:id w:val="78"/></w:sdtPr>'
    "<w:sdtContent><w:r><w:t>In a control.</w:t></w:r></w:sdtContent></w:sdt></w:p>"
)
CORE = ("dc:subject", "dc:description", "dc:identifier", "cp:keywords", "cp:category", "cp:lastModifiedBy")
APP = ("Company", "Manager", "Template", "HyperlinkBase")
ADDED = {
    "docProps/custom.xml": (
        f'<Properties xmlns="{OFFICE}/custom-properties" xmlns:vt="{OFFICE}/docPropsVTypes"><property '
        f'fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="{bird("property")}"><vt:lpwstr>'
        f"{bird('property value')}</vt:lpwstr></property></Properties>"
    ),
    "customXml/item1.xml": f"<data>{bird('custom xml')}</data>",
    "word/comments.xml": (
        f'<w:comments xmlns:w="{WORD_ML}"><w:comment w:id="77" w:author="{bird("commenter")}" w:initials="Z"><w:p><w:r>'
        f"<w:t>{bird('comment')}</w:t></w:r></w:p></w:comment></w:comments>"
    ),
}
TYPES = {
    "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    "word/comments.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
    "customXml/item1.xml": "application/xml",
}
LED = f'<Relationship Id="rId{{}}" Type="{OFFICE}/relationships/{{}}" Target="{{}}"/>'
INSERTED = (
    ("word/document.xml", "<w:sectPr", HIDDEN),
    ("word/settings.xml", "<w:compat>", f'<w:docVars><w:docVar w:name="{bird("variable")}" w:val="x"/></w:docVars>'),
    ("docProps/core.xml", "</cp:core", "".join(f"<{each}>{bird(each)}</{each}>" for each in CORE)),
    ("docProps/app.xml", "</Properties>", "".join(f"<{each}>{bird(each)}</{each}>" for each in APP)),
    ("[Content_Types].xml", "</Types>", "".join(
        f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in TYPES.items()
    )),
    ("_rels/.rels", "</Relationships>", LED.format(77, "custom-properties", "docProps/custom.xml")),
    ("word/_rels/document.xml.rels", "</Relationships>",
     LED.format(77, "comments", "comments.xml") + LED.format(78, "customXml", "../customXml/item1.xml")),
)  # fmt: skip


def add_row(folder, book, sheet, values):
    """Type a row under the last of a sheet, each value under its heading."""
    path = folder / "spreadsheets" / book
    opened = openpyxl.load_workbook(path)
    page = opened[sheet]
    headings = {cell.value: cell.column for cell in page[1]}
    row = max((cell.row for line in page.iter_rows() for cell in line if cell.value is not None), default=1) + 1
    for heading, value in values.items():
        page.cell(row, headings[heading], int(value) if value in NUMBERS else value)
    opened.save(path)


def change_cells(path, sheet, change):
    """Give every cell of a sheet but its headings a new value, by what stands left of it."""
    opened = openpyxl.load_workbook(path)
    for row in opened[sheet].iter_rows(min_row=2):
        change({cell.parent.cell(1, cell.column).value: cell for cell in row})
    opened.save(path)


def paste_raids(folder):
    """Paste the figures of the exempt table, its rows and headings named by canaries."""
    path = folder / "spreadsheets" / "statistics.xlsx"
    opened = openpyxl.load_workbook(path)
    page = opened.create_sheet("Raids")
    for row in RAIDS:
        words = [re.sub("{(.*)}(.*)", lambda m: bird(f"{m[1]} {m[2]}"), each) for each in row]
        page.append([int(each) if each in NUMBERS else each for each in words])
    opened.save(path)


def hide_in_templates(folder):
    """Put a canary into everything that a template holds and does not print."""
    for path in (folder / "templates").rglob("*.docx"):
        with zipfile.ZipFile(path) as package:
            parts = {name: package.read(name).decode() for name in package.namelist()}
        for part, before, new in INSERTED[path.parent.name == "chapters" :]:
            at = parts[part].rindex(before)
            parts[part] = f"{parts[part][:at]}{new}{parts[part][at:]}"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            for name, text in {**parts, **ADDED}.items():
                package.writestr(name, text)


def add_exempt_report(folder):
    """Put in a report all of which is exempt: every text of it but its cover has a canary."""
    path = folder / "spreadsheets" / "report enforcement.xlsx"
    shutil.copy(folder / "spreadsheets" / "report.xlsx", path)
    cover = {
        "Title": "Enforcement", "Classification": "Exempt", "Exempt paragraph": "7", "Public interest": REASON,
        "Executive summary": sing("summary"), "Corporate priorities": sing("corporate"), "Attach the plan?": "No",
    }  # fmt: skip
    change_cells(path, "Report", lambda row: _fill(row["Value"], cover.get(row["Detail"].value)))
    for sheet, heading in (("Recommendations", "Recommendation"), ("Options", "Option"), ("Options", "Reason"),
                           ("Implications", "Implications"), ("Timetable", "Purpose"), ("Appendices", "Title"),
                           ("Narrative", "Text")):  # fmt: skip
        change_cells(path, sheet, partial(_fill_under, heading, _say(sheet, heading)))


def _say(sheet, heading):
    said = sing(f"secret {sheet} {heading}")
    return f"That {said[0].lower()}{said[1:]}" if heading == "Recommendation" else said


def _fill_under(heading, value, row):
    _fill(row[heading], value, row)


def _fill(cell, value, row=None):
    if value is not None and (row is None or any(each.value for each in row.values())):
        cell.value = value


def make_staffing_exempt(folder):
    values = {"Implications": sing("implication"), "Signed by": bird("signed by"), **EXEMPT}

    def change(row):
        if row["Issue"].value == "Staffing":
            for heading, value in values.items():
                row[heading].value = value

    change_cells(folder / "spreadsheets" / "report.xlsx", "Implications", change)


def quote_in_template(folder):
    """Let a template call exempt figures by name, in words and as a whole chart."""
    path = folder / "templates" / "agenda.docx"
    said = (
        "<w:p><w:r><w:t>Warrants: {{ figures.raids.zqxjrowonevorpal.later }}, {{ shown.raids_chart.caption }}"
        "</w:t></w:r></w:p>"
    )
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    before, mark, after = parts["word/document.xml"].decode().rpartition("<w:sectPr")
    parts["word/document.xml"] = f"{before}{said}{mark}{after}".encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)


def clear(settings):
    """Clear every row, with a comment and a change of the exempt row, which an officer accepts."""
    reviewer, back = Reviewer(bird("reviewer"), WHEN), settings.folder / "back"
    back.mkdir()
    for number, copy in enumerate(circulate(settings).copies):
        data, answered = copy.path.read_bytes(), "Cleared"
        if bird("implication") in read_words(data):
            data = reviewer.comment(data, "behind the old", bird("review comment"))
            data = reviewer.replace(data, "old tannery", f"mill of {bird('amended')}")
            answered = "Cleared with changes"
        back.joinpath(f"{number}.docx").write_bytes(answer(data, answered, f"{bird('signatory')} Quill"))
    collect(settings, [back])
    path = settings.spreadsheets / "amendments.xlsx"
    sheet = next(each.title for each in openpyxl.load_workbook(path) if each.tables)
    change_cells(path, sheet, lambda row: _fill(row["Accept"], "Yes", row))


def read_words(data):
    return "\n".join(text for _where, text in search_bytes(data))


@pytest.fixture(scope="module")
def meeting(tmp_path_factory):
    """Give the settings of a cleared meeting with something exempt in every place, and what came of publishing it."""
    settings = make_folder(tmp_path_factory.mktemp("canaries") / "meeting")
    for book, sheet, values in MEETING_ROWS:
        add_row(settings.folder, book, sheet, values)
    paste_raids(settings.folder)
    make_staffing_exempt(settings.folder)
    add_exempt_report(settings.folder)
    quote_in_template(settings.folder)
    hide_in_templates(settings.folder)
    clear(settings)
    return settings, publish(settings, REASON)


@pytest.fixture(scope="module")
def assessment(tmp_path_factory):
    """Give the same of the assessment, one chapter of which is exempt in Word too."""
    folder = tmp_path_factory.mktemp("canaries") / "assessment"
    ignored = shutil.ignore_patterns("output")
    shutil.copytree(ROOT / "examples" / "2014-15-assessment", folder, ignore=ignored)
    for book, sheet, values in ASSESSED_ROWS:
        add_row(folder, book, sheet, values)
    paste_raids(folder)
    chapter = folder / "templates" / "chapters" / "HIW.docx"
    shutil.copy(chapter.with_name("ASB.docx"), chapter)
    document = docx.Document(chapter)
    for each in document.paragraphs:
        each._p.getparent().remove(each._p)
    document.add_paragraph(sing("chapter in word"))
    document.core_properties.title = bird("title of chapter")
    document.save(chapter)
    hide_in_templates(folder)
    settings = settings_of(folder)
    return settings, publish(settings, REASON)


# ---- the search: our own, that shares nothing with what it is to catch


def search_bytes(data, where=""):
    """Give every text that some bytes can be read as, with where it stands: unpacked, decoded, joined over its runs."""
    for code in ("utf-8", "utf-16-le", "utf-16-be"):
        for shift in (0, 1) if code != "utf-8" else (0,):
            text = data[shift:].decode(code, "ignore")
            yield where, text
            if code == "utf-8" and "<" in text:
                yield where, html.unescape(re.sub("<[^>]*>", "", text))
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for info in package.infolist():
                yield where, f"{info.filename} {info.comment!r} {info.extra!r}"
                yield from search_bytes(package.read(info), f"{where}/{info.filename}")
    elif data.startswith(b"%PDF"):
        for found in re.finditer(rb"stream\r?\n", data):
            yield from search_bytes(_inflate(data[found.end() :]), f"{where}/stream {found.start()}")


def _inflate(packed):
    try:
        return zlib.decompressobj().decompress(packed)
    except zlib.error:
        return b""


def list_birds(files):
    """Give each canary that stands in some files, with where."""
    found = {}
    for name, data in files.items():
        for where, text in (("its name", name), *search_bytes(data)):
            folded = text.casefold()
            plain = re.sub(r"(?<=\d)[,\s\u00a0\u202f](?=\d{3})", "", text)
            for sign in (*SIGN.findall(folded), *(each for each in FIGURES if each in plain)):
                found.setdefault(sign, set()).add(f"{name}{where}")
            if re.search("zqxj|vorpal", SIGN.sub("", folded)):
                found.setdefault("some of one", set()).add(f"{name}{where}")
    return found


def list_said(rows):
    """Give the canaries of the places that are exempt in some rows."""
    return set(SIGN.findall(str(rows).casefold())) - NEVER_PRINTED


def files_of(outcome, *editions):
    return {
        path.name: path.read_bytes() for made in outcome.editions if made.edition in editions for path in made.files
    }


# ---- what is found


def check_public(files):
    assert files
    assert list_birds(files) == {}


def test_nothing_exempt_of_a_meeting_stands_in_any_byte_of_its_public_papers(meeting):
    _settings, outcome = meeting
    assert outcome.against == ()
    check_public(files_of(outcome, Edition.PUBLIC))


def test_nothing_exempt_of_an_assessment_stands_in_any_byte_of_its_public_paper(assessment):
    _settings, outcome = assessment
    assert outcome.exit_status == 0
    check_public(files_of(outcome, Edition.PUBLIC))


def test_everything_exempt_stands_in_the_exempt_edition(meeting, assessment):
    files = {}
    for _settings, outcome in (meeting, assessment):
        files |= files_of(outcome, Edition.EXEMPT)
    wanted = list_said((MEETING_ROWS, ASSESSED_ROWS)) | {"implication", "amended", "chapterinword", "rowone", "headone"}
    printed = set(FIGURES) - {NUMBERS[4], NUMBERS[5]}
    assert (wanted | printed) - list_birds(files).keys() == set()


def test_an_exempt_report_stands_whole_in_the_exempt_edition(meeting):
    _settings, outcome = meeting
    found = list_birds(files_of(outcome, Edition.EXEMPT)).keys()
    parts = ("narrativetext", "implicationsimplications", "optionsoption", "optionsreason", "appendicestitle")
    assert {f"secret{each}" for each in parts} | {"corporate"} <= found


def test_who_cleared_stands_in_the_internal_edition_alone(meeting):
    _settings, outcome = meeting
    assert "signatory" in list_birds(files_of(outcome, Edition.INTERNAL))
    assert "signatory" not in list_birds(files_of(outcome, Edition.EXEMPT))


def test_what_templates_hide_would_be_found_where_nothing_is_taken_out(meeting):
    _settings, outcome = meeting
    found = list_birds(files_of(outcome, Edition.INTERNAL)).keys()
    assert {"hiddentext", "bookmark", "comment", "commenter", "property", "propertyvalue", "customxml"} <= found
    assert {"company", "variable", "deleted", "authorofchange", "alias", "tag"} <= found


@pytest.mark.usefixtures("libreoffice")
def test_nothing_exempt_stands_in_any_public_pdf(meeting):
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("poppler is not installed: no pdftotext")
    _settings, outcome = meeting
    public, exempt = (files_of(outcome, each) for each in (Edition.PUBLIC, Edition.EXEMPT))
    wanted = {name: data for name, data in (public | exempt).items() if name.startswith(("08", "12 Report"))}
    made = make_tagged(wanted, Publisher("Maidstone Borough Council", TODAY)).pdfs
    said = {f"{name} as text": _read_pdf(program, data) for name, data in made.items()}
    found = list_birds(made | said)
    assert {"minute", "secretnarrativetext"} <= found.keys()
    assert {place for places in found.values() for place in places if "(exempt)" not in place} == set()


def _read_pdf(program, data):
    return subprocess.run([program, "-", "-"], input=data, capture_output=True, check=True).stdout


# ---- what the search of the house is to find, and what it is to let pass


def leaks_of(exempt, text, *public):
    """Give what is found in a text when some words are exempt."""
    forbidden = choose_forbidden([KeptBack(exempt, Place("plan.xlsx", "Actions", "C2"))], [], [], public)
    return [leak.words for leak in find_leaks(text.encode(), "x.txt", forbidden)]


@pytest.mark.parametrize("typed", ["£1,250,000", "250000", "12,000", "40,500"])
def test_an_exempt_sum_of_round_thousands_is_found(typed):
    assert leaks_of(typed, f"The council would pay {typed} for it.") != []


def test_words_in_an_exempt_table_of_words_are_searched_for(tmp_path):
    settings = make_folder(tmp_path / "meeting")
    book, sheet, values = MEETING_ROWS[10]
    add_row(settings.folder, book, sheet, {**values, "Unit": "Words"})
    opened = openpyxl.load_workbook(settings.spreadsheets / book)
    for row in (("Premises", "Licensee"), ("The Crooked Billet", "Barnaby Thistlewood of Gravel Lane")):
        (opened["Raids"] if "Raids" in opened.sheetnames else opened.create_sheet("Raids")).append(row)
    opened.save(settings.spreadsheets / book)
    searched = " ".join(each.words for each in find_secrets(survey_folder(settings), settings))
    assert "Crooked Billet" in searched
    assert "Thistlewood" in searched


def test_a_table_with_the_months_of_the_meeting_stops_nothing(tmp_path):
    settings = make_folder(tmp_path / "meeting")
    type_in(settings.folder, "plan.xlsx", "Plan", {"B5": "V3"})
    add_row(settings.folder, *MEETING_ROWS[10])
    opened = openpyxl.load_workbook(settings.spreadsheets / "statistics.xlsx")
    for row in (("Measure", "February 2017", "March 2017"), ("Warrants", 3, 4), ("Total", 3, 4)):
        (opened["Raids"] if "Raids" in opened.sheetnames else opened.create_sheet("Raids")).append(row)
    opened.save(settings.spreadsheets / "statistics.xlsx")
    against = publish(settings, REASON).against
    assert [each.message for each in against if each.code == "nothing-exempt-is-published"] == []
