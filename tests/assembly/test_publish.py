"""Publishing: three editions at once, or nothing; what stands against it is listed; a leak stops whatever is said."""

import json
import shutil
import zipfile

import docx
import pytest

from orderpaper.assembly.publish import publish
from orderpaper.pack.pages.program import VARIABLE
from orderpaper.records.edition import Edition
from orderpaper.word.package import WordFile, read_parts, write_package
from signed import (
    answer,
    clear_all,
    find_copy,
    hand_in,
    make_cleared_folder,
    make_folder,
    make_sent_folder,
    settings_of,
    type_in,
)

LEGAL = "Head of Legal Partnership"
EXEMPT = "Watch the three houses behind the old tannery"
REASON = "It would warn those who are watched."


@pytest.fixture(scope="module")
def cleared(tmp_path_factory):
    """Give the settings of a folder of which every row is cleared; tests do not change it."""
    settings = make_folder(tmp_path_factory.mktemp("cleared") / "meeting")
    clear_all(settings, "Ottoline Quill")
    return settings


@pytest.fixture(scope="module")
def published(cleared):
    return publish(cleared)


def words_of(path):
    with zipfile.ZipFile(path) as package:
        return "".join(package.read(name).decode("utf-8", "ignore") for name in package.namelist())


def files_of(outcome, edition):
    return next((made.files for made in outcome.editions if made.edition is edition), ())


@pytest.fixture(scope="module")
def secretive(tmp_path_factory):
    """Give the settings of a folder with an exempt row, of which every row is cleared; tests change copies of it."""
    settings = make_folder(tmp_path_factory.mktemp("secretive") / "meeting")
    cells = {"C2": EXEMPT, "J2": "Exempt", "K2": "7", "L2": REASON}
    type_in(settings.folder, "plan.xlsx", "Actions", cells)
    clear_all(settings)
    return settings


def copy_of(settings, folder):
    shutil.copytree(settings.folder, folder / "meeting")
    return settings_of(folder / "meeting")


def test_a_folder_that_is_cleared_and_whole_is_published(published):
    assert published.against == ()
    assert {made.edition for made in published.editions} == {Edition.INTERNAL, Edition.PUBLIC}
    names = [path.name for path in files_of(published, Edition.PUBLIC)]
    assert names[0] == "Agenda - 28 March 2017.docx"
    assert not any("Implications" in name for name in names)
    assert all(path.is_file() for made in published.editions for path in made.files)


def test_no_edition_says_draft(published):
    for made in published.editions:
        for path in made.files:
            assert "Draft: " not in words_of(path)


def test_only_the_internal_edition_says_who_cleared_and_its_files_say_what_they_are(published):
    (internal,) = [path for path in files_of(published, Edition.INTERNAL) if "Report" in path.name]
    assert internal.name.endswith("(internal).docx")
    assert "Cleared by Ottoline Quill, 14 March 2017" in words_of(internal)
    assert not any("Ottoline" in words_of(path) for path in files_of(published, Edition.PUBLIC))


def test_the_manifest_keeps_every_clearance(published):
    told = json.loads((published.editions[0].folder.parent / "manifest.json").read_text(encoding="utf-8"))
    assert {each["standing"] for each in told["clearances"]} == {"Cleared"}
    assert "despite" not in told
    assert "spreadsheets/sign-off record.xlsx" in {each["file"] for each in told["inputs"]}


def test_the_same_folder_is_published_the_same(cleared, published):
    before = {path: path.read_bytes() for made in published.editions for path in made.files}
    assert publish(cleared).kept_as == ""
    assert {path: path.read_bytes() for path in before} == before


def test_what_is_not_cleared_stands_against_it_and_nothing_is_written(tmp_path):
    settings = make_sent_folder(tmp_path / "meeting")
    hand_in(settings, answer(find_copy(settings, LEGAL).read_bytes()))
    outcome = publish(settings)
    assert outcome.exit_status == 1
    assert not (settings.output / "published").exists()
    (row,) = {finding.code for finding in outcome.against}
    assert row in {"every-row-is-cleared", "answers-come-in-time"}
    cells = {cell for finding in outcome.against for cell in [finding.place.at]}
    assert "B6" not in cells


def test_a_clearance_of_another_text_stands_against_it(tmp_path):
    settings = make_cleared_folder(tmp_path / "meeting")
    type_in(settings.folder, "report.xlsx", "Implications", {"B6": "The duty is in another Act now, as it happens."})
    outcome = publish(settings)
    assert {finding.code for finding in outcome.against} == {"clearance-is-of-the-text-as-it-stands"}
    assert not (settings.output / "published").exists()


def test_what_must_be_fixed_stands_against_it_unless_a_reason_is_given(tmp_path):
    settings = make_cleared_folder(tmp_path / "meeting")
    type_in(settings.folder, "plan.xlsx", "Actions", {"D6": None})
    assert "required-cell-is-filled" in {finding.code for finding in publish(settings).against}
    outcome = publish(settings, "The chairman agreed.")
    assert outcome.exit_status == 0
    told = json.loads((settings.output / "published" / "manifest.json").read_text(encoding="utf-8"))
    assert told["despite"] == "The chairman agreed."
    assert any("Lead is empty" in each for each in told["against"])


def test_what_is_exempt_is_in_the_exempt_edition_and_its_notice_in_the_public_one(tmp_path, secretive):
    settings = copy_of(secretive, tmp_path)
    outcome = publish(settings)
    assert outcome.against == ()
    public, exempt = (files_of(outcome, edition) for edition in (Edition.PUBLIC, Edition.EXEMPT))
    assert not any("tannery" in words_of(path) for path in public)
    assert any(REASON in words_of(path) for path in public)
    assert [path.name.endswith("(exempt).docx") for path in exempt] == [True]
    assert EXEMPT in words_of(exempt[0])


def test_a_public_cell_that_says_what_is_exempt_stands_against_it(tmp_path, secretive):
    settings = copy_of(secretive, tmp_path)
    type_in(
        settings.folder, "report.xlsx", "Narrative", {"B2": f"We shall {EXEMPT[0].lower()}{EXEMPT[1:]}, as agreed."}
    )
    assert {finding.code for finding in publish(settings).against} == {"public-words-repeat-what-is-exempt"}
    assert not (settings.output / "published").exists()
    assert publish(settings, "The neighbours know, and agreed.").exit_status == 0


def test_a_leak_stops_it_whatever_reason_is_given(tmp_path, secretive):
    settings = copy_of(secretive, tmp_path)
    path = settings.templates / "agenda.docx"
    document = docx.Document(path)
    document.add_paragraph(f"{EXEMPT}.")
    document.save(path)
    outcome = publish(settings, "The chairman agreed.")
    assert outcome.exit_status == 1
    assert "nothing-exempt-is-published" in {finding.code for finding in outcome.against}
    assert not (settings.output / "published").exists()


def test_editions_that_were_edited_are_kept(cleared, published):
    first = files_of(published, Edition.PUBLIC)[0]
    first.write_bytes(b"edited")
    kept = publish(cleared).kept_as
    assert (cleared.output / kept / "public" / first.name).read_bytes() == b"edited"


@pytest.mark.usefixtures("libreoffice")
def test_pdfs_stand_beside_the_word_files_where_libreoffice_is_installed(cleared):
    outcome = publish(settings_of(cleared.folder, is_quick=False))
    assert outcome.against == ()
    files = files_of(outcome, Edition.PUBLIC)
    assert {path.suffix for path in files} == {".docx", ".pdf"}
    assert len(files) == 2 * len({path.stem for path in files})


def test_an_accessibility_fault_of_a_template_stands_against_it(tmp_path):
    settings = make_cleared_folder(tmp_path / "meeting")
    path = settings.templates / "agenda.docx"
    document = docx.Document(path)
    document.add_heading("A heading that skips two", 4)
    document.save(path)
    assert "agenda" in " ".join(finding.place.file.casefold() for finding in publish(settings).against)


def test_a_file_that_is_not_sound_stands_against_it(tmp_path):
    settings = make_cleared_folder(tmp_path / "meeting")
    path = settings.templates / "agenda.docx"
    parts = read_parts(WordFile(path.name, path.read_bytes()))
    broken = parts["word/document.xml"].replace(b"</w:body>", b'<w:bookmarkEnd w:id="99"/></w:body>')
    path.write_bytes(write_package({**parts, "word/document.xml": broken}))
    assert "word-file-is-valid" in {finding.code for finding in publish(settings).against}
    assert not (settings.output / "published").exists()


def test_without_libreoffice_there_are_no_pdfs_and_a_sentence_says_how_to_get_it(cleared, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(cleared.folder / "nowhere" / "soffice"))
    outcome = publish(settings_of(cleared.folder, is_quick=False))
    assert outcome.exit_status == 0
    assert any(remark.startswith("No PDFs were made") for remark in outcome.remarks)
    assert all(path.suffix == ".docx" for made in outcome.editions for path in made.files)


def test_a_paper_that_does_not_agree_with_itself_is_not_published(tmp_path):
    settings = make_folder(tmp_path / "meeting")
    wrong = "Needle exchanges fell from 538 to 422, a reduction of 20%."
    type_in(settings.folder, "plan.xlsx", "Narrative", {"C3": wrong})
    clear_all(settings, "Ottoline Quill")
    outcome = publish(settings)
    (found,) = outcome.against
    assert (found.code, str(found.place)) == ("change-follows-from-its-numbers", "plan.xlsx › Narrative › C3")
    assert publish(settings, despite="The figures were corrected at the meeting").editions
