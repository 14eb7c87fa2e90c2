"""orderpaper proofread, as it is typed: what it is given, its exit status, and what it says."""

import io
import json
import zipfile

import pytest
from click.testing import CliRunner
from docx import Document

from orderpaper.cli.commands import Door
from orderpaper.cli.proofreading import proofread

RIGHT = "Offences fell from 50 to 40, a fall of 20%.\n"
CUT = "Offences rose from 3 to 5, a rise of 66.6%.\n"
WRONG = "Offences fell from 538 to 422, a fall of 20%.\n"
NOTED = "The KDAAT met.\n"


def run(*words):
    return CliRunner().invoke(Door(commands=[proofread]), ["proofread", *map(str, words)])


@pytest.fixture
def write(tmp_path):
    """Write a paper, text or Word, and give its path."""

    def write_paper(text, name="paper.txt"):
        path = tmp_path / name
        if name.endswith(".docx"):
            document = Document()
            for line in text.splitlines():
                document.add_paragraph(line)
            document.save(path)
        else:
            path.write_text(text, encoding="utf-8")
        return path

    return write_paper


@pytest.mark.parametrize(
    ("text", "status", "last"),
    [
        ("Nothing is counted.", 0, "Nothing was found in it that can be checked."),
        (RIGHT, 0, "nothing was found wrong."),
        (CUT, 0, "none cannot be right, 1 is worth a look."),
        (WRONG, 1, "1 cannot be right, none are worth a look."),
        (f"{WRONG}\n\n{CUT}", 1, "1 cannot be right, 1 is worth a look."),
    ],
)
@pytest.mark.parametrize("name", ["paper.txt", "paper.docx"])
def test_the_exit_status_tells_whether_something_cannot_be_right(write, text, status, last, name):
    result = run(write(text, name))
    assert result.exit_code == status, result.output
    assert result.stdout.rstrip().splitlines()[-1].endswith(last)


def test_each_finding_quotes_the_sentence_and_says_what_follows_from_its_numbers(write):
    lines = run(write(WRONG)).stdout.splitlines()
    assert lines[0] == "Cannot be right (1)"
    assert lines[2] == "  line 1: “Offences fell from 538 to 422, a fall of 20%.”"
    assert "21.6%, not 20%" in lines[3]
    assert "[change-follows-from-its-numbers]" in run(write(WRONG), "--verbose").stdout


def test_notes_are_counted_and_listed_when_they_are_asked_for(write):
    paper = write(NOTED)
    assert "1 note on names, acronyms and the like. To see them: orderpaper proofread --notes" in run(paper).stdout
    assert "For information (1)" in run(paper, "--notes").stdout


def test_json_is_one_object_with_the_line_of_each_finding(write):
    result = run(write(f"Nothing.\n\n\n{WRONG}"), "--format", "json")
    said = json.loads(result.stdout)
    assert (said["file"], result.exit_code) == ("paper.txt", 1)
    assert said["claims_checked"] >= 1
    (finding,) = said["findings"]
    assert finding["quote"] == WRONG.strip()
    assert (finding["line"], finding["severity"], finding["stated"]) == (4, "stop", "20%")
    assert (finding["recomputed"], finding["code"]) == ("21.6%", "change-follows-from-its-numbers")
    assert not {"page", "paragraph"} & set(finding)


def test_of_a_word_file_json_has_the_paragraph(write):
    said = json.loads(run(write(f"Nothing.\n{WRONG}", "paper.docx"), "--format", "json").stdout)
    assert [each["paragraph"] for each in said["findings"]] == [2]


def test_json_holds_nothing_else_whatever_is_written(write):
    result = run(write(WRONG, "paper.docx"), "--format", "json", "--annotate")
    json.loads(result.stdout)
    assert "Written: " in result.stderr


def test_a_copy_with_comments_is_written_beside_the_paper_which_is_left_alone(write):
    paper = write(WRONG, "paper.docx")
    before = paper.read_bytes()
    result = run(paper, "--annotate")
    copy = paper.with_name("paper proofread.docx")
    assert f"Written: {copy}" in result.stdout
    assert paper.read_bytes() == before
    with zipfile.ZipFile(io.BytesIO(copy.read_bytes())) as package:
        assert "21.6%" in package.read("word/comments.xml").decode()


def test_where_nothing_was_found_no_copy_is_written(write):
    paper = write(RIGHT, "paper.docx")
    result = run(paper, "--annotate")
    assert "Written" not in result.output
    assert [each.name for each in paper.parent.iterdir()] == ["paper.docx"]


def test_notes_get_a_comment_only_when_they_are_asked_for(write):
    paper = write(f"{WRONG}{NOTED}", "paper.docx")
    counts = []
    for asked in ([], ["--notes"]):
        run(paper, "--annotate", *asked)
        counts.append(len(list(Document(paper.with_name("paper proofread.docx")).comments)))
    assert counts == [1, 2]


def test_the_copy_may_be_given_a_name_or_a_folder(write, tmp_path):
    paper = write(WRONG, "paper.docx")
    (tmp_path / "out").mkdir()
    run(paper, "--output", tmp_path / "marked.docx")
    run(paper, "--output", tmp_path / "out")
    assert (tmp_path / "marked.docx").read_bytes() == (tmp_path / "out" / "paper proofread.docx").read_bytes()


REFUSED = {
    "missing.docx": (None, "There is no file"),
    "folder": ("", "is a folder. Name a file."),
    "empty.txt": (b"", "empty.txt is empty: there is nothing to read."),
    "book.xlsx": (b"PK\x03\x04", "is an Excel workbook: orderpaper check reads those."),
    "old.doc": (b"\xd0\xcf\x11\xe0", "is in Word’s old format: open it in Word and save it as .docx."),
    "broken.docx": (b"PK\x03\x04 and no more", "broken.docx"),
    "broken.pdf": (b"%PDF-1.7\nand no more", "broken.pdf"),
    "picture.txt": (bytes(range(256)) * 8, "picture.txt"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_paper_is_refused_in_a_sentence(tmp_path, name):
    held, message = REFUSED[name]
    if held == "":
        (tmp_path / name).mkdir()
    elif held is not None:
        (tmp_path / name).write_bytes(held)
    result = run(tmp_path / name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["paper.txt", "--annotate"], "is no Word file: comments can be put into Word files only."),
        (["paper.docx", "--output", "paper.docx"], "is the paper itself, and is left as it is."),
        (["paper.docx", "--output", "copy.pdf"], "is not the name of a Word file."),
    ],
)
def test_a_copy_that_cannot_be_is_refused_in_a_sentence(write, tmp_path, words, message):
    write(WRONG, words[0])
    paths = [str(tmp_path / word) if "." in word else word for word in words]
    result = run(*paths)
    assert (result.exit_code, message in result.stderr) == (2, True)


def test_no_day_of_the_clock_is_in_a_copy(write, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    paper = write(WRONG, "paper.docx")
    copy = paper.with_name("paper proofread.docx")
    run(paper, "--annotate")
    first = copy.read_bytes()
    copy.unlink()
    run(paper, "--annotate")
    assert copy.read_bytes() == first
