"""The folder of the chapters: what lies in it, whose chapter each file is, and what is none."""

import pytest

from orderpaper.word.chapters.files import Listed, choose_chapters, find_strays, name_of, read_chapters
from orderpaper.word.package import WordFile
from word.chapters.written import LISTED


def make_files(*names):
    return [WordFile(f"chapters/{name}", name.encode()) for name in names]


def strays(*names, listed=LISTED):
    return [str(finding) for finding in find_strays(make_files(*names), listed)]


def test_the_files_of_the_folder_are_read_by_name_without_those_of_word_and_the_system(tmp_path):
    folder = tmp_path / "chapters"
    folder.mkdir()
    (folder / "old").mkdir()
    for name in ("VC.docx", "ASB.docx", "notes.txt", "~$ASB.docx", ".DS_Store"):
        (folder / name).write_bytes(name.encode())
    found = read_chapters(tmp_path)
    assert [file.name for file in found] == ["chapters/ASB.docx", "chapters/VC.docx", "chapters/notes.txt"]
    assert found[0].data == b"ASB.docx"


def test_no_folder_is_no_chapters(tmp_path):
    assert read_chapters(tmp_path) == ()


def test_a_file_is_called_by_its_name_without_folder_and_ending():
    assert name_of(WordFile("chapters/Town centre 2.1.docx", b"")) == "Town centre 2.1"


def test_each_chapter_has_the_file_of_its_name_however_it_is_spelt():
    files = make_files("vc.DOCX", "Asb.docx", "other.docx")
    chosen = choose_chapters(files, LISTED)
    assert {identifier: file.name for identifier, file in chosen.items()} == {
        "ASB": "chapters/Asb.docx", "VC": "chapters/vc.DOCX",
    }  # fmt: skip
    assert list(chosen) == ["ASB", "VC"]


def test_of_two_files_for_one_chapter_the_first_is_printed_and_the_other_said():
    files = make_files("ASB.docx", "asb.docx")
    assert choose_chapters(files, LISTED)["ASB"] == files[0]
    assert strays("ASB.docx", "asb.docx") == [
        "chapters/asb.docx: this is chapter ASB again, and chapters/ASB.docx is printed. Keep one."
    ]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("ABS.docx", "there is no chapter “ABS”, so this is not printed. Did you mean ASB.docx?"),
        ("Housing.docx", "there is no chapter “Housing”, so this is not printed. The chapters are: ASB, VC."),
        ("ASB.doc", "this is no Word document (.docx), and is not printed. Save it as one in Word."),
    ],
)
def test_a_file_that_is_no_chapters_is_said_with_what_to_do(name, said):
    assert strays(name) == [f"chapters/{name}: {said}"]


def test_a_paper_without_chapters_is_said():
    assert strays("ASB.docx", listed=()) == [
        "chapters/ASB.docx: there is no chapter “ASB”, so this is not printed. This paper has no chapters."
    ]


def test_a_chapter_that_is_typed_in_the_workbook_too_is_said():
    assert strays("ASB.docx", listed=(Listed("ASB", has_words=True),)) == [
        "chapters/ASB.docx: this is printed, and not the words typed for chapter ASB in the workbook. Keep one of them."
    ]
    assert strays("ASB.docx") == []
