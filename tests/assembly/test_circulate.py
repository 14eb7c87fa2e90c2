"""Circulating: a copy for each of those who clear, with every text and the day to answer by, and the record of it."""

import docx
import openpyxl
import pytest

from orderpaper.assembly.circulate import circulate
from orderpaper.records.errors import FolderError
from signed import RECORD, answer, hand_in, make_folder, read_copy, read_rows, send_out, settings_of, type_in

LEGAL, HOUSING = "Head of Legal Partnership", "Head of Housing and Community Services"


@pytest.fixture
def settings(tmp_path):
    return make_folder(tmp_path / "meeting")


def test_each_post_gets_one_copy_with_the_rows_that_it_clears(settings):
    made = circulate(settings)
    issues = {copy.to: copy.issues for copy in made.copies}
    assert issues[LEGAL] == ("Legal",)
    assert len(issues[HOUSING]) == 6
    assert sum(map(len, issues.values())) == 11
    assert all(copy.path.is_file() and copy.path.parent.name == "review" for copy in made.copies)
    assert made.copies[0].path.name.endswith(f" - for {HOUSING}.docx")


def test_rows_of_one_review_group_go_out_together(settings):
    sheet = openpyxl.load_workbook(settings.spreadsheets / "council.xlsx")["Implication headings"]
    together = {f"D{row[0].row}": "Law and staff" for row in sheet if row[1].value in {"Legal", "Staffing"}}
    type_in(settings.folder, "council.xlsx", "Implication headings", {"D1": "Review group", **together})
    copies = {copy.to: copy.issues for copy in circulate(settings).copies}
    assert copies["Law and staff"] == ("Staffing", "Legal")
    assert LEGAL not in copies


def test_the_copy_keeps_the_meeting_the_day_and_every_text_with_its_cell(settings):
    sent = read_copy(send_out(settings, LEGAL)[LEGAL].read_bytes())
    assert (sent.paper, str(sent.meeting_on), str(sent.answer_by)) == ("report.xlsx", "2017-03-28", "2017-03-16")
    legal = next(each for each in sent.texts if each.post)
    assert str(legal.place) == "report.xlsx › Implications › B6"
    assert any(each.place.within == "Narrative" for each in sent.texts)
    assert sent.rest


def test_each_row_that_went_out_is_in_the_record_with_its_exact_text(settings):
    circulate(settings)
    rows = read_rows(settings.folder, RECORD)
    assert {row["State"] for row in rows} == {"Sent"}
    assert len(rows) == 11
    assert all(row["Text"] and row["Fingerprint of the text"] and row["Fingerprint of the file"] for row in rows)


def test_the_same_folder_gives_the_same_copies(settings):
    first = {to: path.read_bytes() for to, path in send_out(settings).items()}
    assert {to: path.read_bytes() for to, path in send_out(settings).items()} == first


def test_sending_twice_on_one_day_is_recorded_once(settings):
    circulate(settings)
    circulate(settings)
    assert len(read_rows(settings.folder, RECORD)) == 11


def test_only_those_are_sent_to_who_are_asked_for(settings):
    assert list(send_out(settings, "legal")) == [LEGAL]
    with pytest.raises(FolderError, match="No group or post has “vicar” in its name"):
        circulate(settings, "vicar")


def test_the_day_to_answer_by_may_be_named(settings):
    assert str(circulate(settings, by="20/03/2017").answer_by) == "2017-03-20"
    with pytest.raises(FolderError, match="“soon” is not a date"):
        circulate(settings, by="soon")


def test_it_is_said_whom_to_send_a_copy_to(settings):
    type_in(
        settings.folder,
        "council.xlsx",
        "People",
        {"A60": "The solicitor", "B60": "Officer", "C60": LEGAL, "E60": "legal@example.gov.uk"},
    )
    copies = {copy.to: copy for copy in circulate(settings).copies}
    assert copies[LEGAL].addresses == ("legal@example.gov.uk",)
    assert copies[HOUSING].addresses == ()


def test_a_copy_that_was_filled_in_where_it_lay_is_put_aside(settings):
    path = send_out(settings, LEGAL)[LEGAL]
    path.write_bytes(answer(path.read_bytes()))
    type_in(settings.folder, "report.xlsx", "Implications", {"B6": "Another text altogether."})
    made = circulate(settings, LEGAL)
    assert [new for _old, new in made.put_aside] == [f"{path.stem} (edited copy 1).docx"]


def test_what_changed_since_it_was_cleared_is_named(settings):
    hand_in(settings, answer(send_out(settings, LEGAL)[LEGAL].read_bytes()))
    type_in(settings.folder, "report.xlsx", "Implications", {"B6": "Another text altogether."})
    (copy,) = circulate(settings, LEGAL).copies
    assert copy.changed == ("Legal",)
    assert next(each for each in read_copy(copy.path.read_bytes()).texts if each.post).cleared


def test_a_row_without_a_text_is_not_sent_and_is_named(settings):
    type_in(settings.folder, "report.xlsx", "Implications", {"B6": None})
    made = circulate(settings)
    assert LEGAL not in {copy.to for copy in made.copies}
    assert any("“Legal” is not sent" in remark for remark in made.remarks)


def test_a_meeting_without_a_report_has_nothing_to_clear(settings):
    (settings.spreadsheets / "report.xlsx").unlink()
    with pytest.raises(FolderError, match="no report, so there is nothing to clear"):
        circulate(settings_of(settings.folder))


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("01/03/2017", "Wednesday 1 March 2017 is past."),
        ("18/03/2017", "Saturday 18 March 2017 is no working day."),
        ("30/03/2017", "Thursday 30 March 2017 is after the meeting, which is on 28 March 2017."),
        ("20/03/2017", ""),
    ],
)
def test_a_day_to_answer_by_that_cannot_be_meant_is_said(settings, by, said):
    remarks = [each for each in circulate(settings, "legal", by).remarks if "2017" in each]
    assert [each.startswith(said) for each in remarks] == ([True] if said else [])


def test_where_no_row_can_be_sent_each_is_named_with_the_reason(settings):
    template = settings.templates / "committee report.docx"
    document = docx.Document(template)
    table = next(each for each in document.tables if each.cell(0, 0).text == "Issue")
    table._element.getparent().remove(table._element)
    document.save(template)
    with pytest.raises(FolderError, match="“Legal” is not sent, for the paper’s template does not print it"):
        circulate(settings)
