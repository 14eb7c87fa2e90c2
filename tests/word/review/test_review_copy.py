"""A review copy is the paper, whole and valid, with what is asked of its reader, on whatever template it stands."""

import datetime as dt
import shutil
import subprocess
from dataclasses import replace

import pytest
from lxml import etree

from acceptance.folders import ROOT, VALIDATOR
from acceptance.validity import complaints_of
from orderpaper.assembly.survey import measure_figures
from orderpaper.checks.accessible import judge
from orderpaper.pack.pages.program import find_program
from orderpaper.papers.describe import describe_papers
from orderpaper.papers.review import Circulating, describe_copies
from orderpaper.records.finding import Severity
from orderpaper.records.keyed import key_bundle, list_texts
from orderpaper.records.sent import fingerprint
from orderpaper.statistics.quotations.sentences import quote_bundle
from orderpaper.word.controls import cut_title
from orderpaper.word.facts.document import read_facts
from orderpaper.word.fill import Properties, fill
from orderpaper.word.package import read_word_file
from orderpaper.word.review.review_copy import make_review_copy
from orderpaper.word.review.sent_part import find_sent_part, is_intact, read_sent
from orderpaper.workbooks.folder import read_folder
from word.review.papers import (
    ASKED_ON,
    CLOSING,
    HEADING,
    LEGAL,
    Row,
    find_control,
    make_copy,
    make_prose,
    make_sent,
    make_text,
    read_parts_of,
    read_root,
    tag_of,
    words_of,
)
from word.templates import W
from word_builder import cell, row, table
from word_builder import paragraph as write


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")


def rows_of(data):
    """Give the words of each cell of each row, a line for each paragraph."""
    return [
        ["\n".join(words_of(line) for line in each.iter(f"{W}p")) for each in one.iter(f"{W}tc")]
        for one in read_root(data).iter(f"{W}tr")
    ]


ASKED = "Answer: Choose an answer\nName: Type your name\nDate: Choose the date"


def test_the_rows_of_a_post_have_lines_for_its_answer_in_their_last_cell_and_no_other_has():
    assert rows_of(make_copy()) == [
        ["Issue", "Implications", "Sign-off"],
        ["Legal", "The Council may do so.\none way\nanother", f"{LEGAL}\n{ASKED}"],
        ["Finance", "It rose to 8,296 in all.", "Head of Finance"],
        ["Human rights", "None.", f"{LEGAL}\n{ASKED}"],
    ]


def test_a_post_with_five_rows_is_asked_about_each():
    rows = tuple(Row(f"Issue {number}", make_prose("Words."), LEGAL) for number in range(5))
    data = make_copy(rows=rows, sent=make_sent(rows))
    assert [each[2] for each in rows_of(data)[1:]] == [f"{LEGAL}\n{ASKED}"] * 5
    assert len(list(read_root(data, "word/comments.xml"))) == 5


def test_without_a_column_for_it_the_answer_stands_under_the_text():
    body = table(
        row("{%tr for each in rows %}", ""),
        row("{{ each.issue }}", cell(write("{{p each.words }}", style="Body"))),
        row("{%tr endfor %}", ""),
    )
    assert rows_of(make_copy(body))[0] == ["Legal", f"The Council may do so.\none way\nanother\n{ASKED}"]


LOOP = (write("{%p for each in rows %}"), write("{{ each.issue }}", style="Section"))
END = write("{%p endfor %}")


@pytest.mark.parametrize("words", [write("{{p each.words }}", style="Body"), write("So: {{ each.words }} End.")])
def test_outside_a_table_the_answer_stands_after_the_paragraphs_of_the_text(words):
    data = make_copy(*LOOP, words, END, CLOSING)
    said = [words_of(each) for each in read_root(data).find(f"{W}body").iter(f"{W}p")]
    at = said.index("Finance")
    assert "\n".join(said[at - 3 : at]) == ASKED
    assert said[0] == "Legal"
    comments = read_root(data, "word/comments.xml")
    assert "Legal is for Head of Legal to clear" in words_of(comments[0])


def test_two_texts_in_one_paragraph_are_asked_about_one_after_the_other():
    body = write("{% for each in rows %}{{ each.words }}{% endfor %}")
    said = [words_of(each) for each in read_root(make_copy(body)).find(f"{W}body").iter(f"{W}p")]
    assert len(said) == 7
    tags = [tag_of(each) for each in read_root(make_copy(body)).iter(f"{W}sdt")]
    assert [each for each in tags if each.endswith(".answer")] == ["T1.answer", "T3.answer"]


def test_a_text_that_is_printed_twice_is_asked_about_once_in_its_row():
    copied = (write("{%p for each in rows %}"), write("{{p each.words }}", style="Body"), END)
    table_of_rows = table(
        row("{%tr for each in rows %}", ""),
        row("{{ each.issue }}", cell(write("{{p each.words }}", style="Body"))),
        row("{%tr endfor %}", ""),
    )
    root = read_root(make_copy(*copied, table_of_rows))
    tags = [tag_of(each) for each in root.iter(f"{W}sdt")]
    assert (tags.count("T1"), tags.count("T1.answer")) == (2, 1)
    assert next(find_control(root, "T1.answer").iterancestors(f"{W}tc"), None) is not None


def test_a_text_that_only_a_header_prints_is_asked_about_at_the_end_by_its_name():
    texts = (*make_sent().texts, make_text(51, "A note", "Publicity", LEGAL))
    data = make_copy(HEADING, header=write("{{ note }}"), sent=replace(make_sent(), texts=texts))
    assert words_of(read_root(data)).endswith(
        "Answer for Publicity: Choose an answerName for Publicity: Type your nameDate for Publicity: Choose the date"
    )
    assert tag_of(find_control(read_root(data, "word/header.xml"), "T51")) == "T51"


def test_every_control_says_its_cell_and_none_has_the_number_of_another():
    root = read_root(make_copy())
    titles = [each.find(f"{W}sdtPr/{W}alias").get(f"{W}val") for each in root.iter(f"{W}sdt")]
    assert titles == [
        "T50 report.xlsx › Implications › B51",
        "T1 report.xlsx › Implications › B2", "T90",
        "T1.answer Answer for Legal", "T1.name Name for Legal", "T1.date Date for Legal",
        "T2 report.xlsx › Implications › B3", "T2.1 statistics.xlsx › ASB by ward › D5",
        "T3 report.xlsx › Implications › B4",
        "T3.answer Answer for Human rights", "T3.name Name for Human rights", "T3.date Date for Human rights",
    ]  # fmt: skip
    numbers = [each.find(f"{W}sdtPr/{W}id").get(f"{W}val") for each in root.iter(f"{W}sdt")]
    assert len(set(numbers)) == len(numbers)


def test_the_copy_keeps_what_was_sent_and_what_stands_outside_every_control():
    parts = read_parts_of(make_copy())
    kept = parts[find_sent_part(parts)]
    assert is_intact(kept)
    rest = ("Issue", "Implications", "Sign-off", "Legal", "Finance", "Head of Finance", "Human rights", LEGAL)
    assert read_sent(kept) == replace(make_sent(), rest=(*rest, "Return this paper."))
    assert read_sent(kept).texts[1].fingerprint == fingerprint("The Council may do so.\n- one way\n- another")


def test_a_text_that_changed_since_it_was_cleared_shows_it_and_the_others_do_not():
    sent = make_sent(T1="The Council can do so.\n- one way\n- another", T3=" None. ")
    root = read_root(make_copy(sent=sent))
    assert [words_of(each) for each in root.iter(f"{W}ins")] == ["may"]
    assert [each.text for each in root.iter(f"{W}delText")] == ["can"]
    assert "tracked changes" in words_of(read_root(make_copy(sent=sent), "word/comments.xml")[0])


def test_a_copy_that_nobody_is_asked_in_has_no_answers_and_is_tracked_all_the_same():
    data = make_copy(sent=make_sent(post="Nobody"))
    assert ASKED.split(":", maxsplit=1)[0] not in words_of(read_root(data))
    assert "word/comments.xml" not in read_parts_of(data)
    assert read_root(data, "word/settings.xml").find(f"{W}trackRevisions") is not None


def test_the_same_paper_gives_the_same_bytes():
    assert make_copy() == make_copy()
    assert make_copy() != make_copy(asked_on=dt.date(2017, 3, 2))


# ---- the worked example


@pytest.fixture(scope="module")
def copies():
    """Give the first review copy of the worked example’s report and of its implications, with what is sent in each."""
    read = read_folder(ROOT / "spreadsheets")
    measured = measure_figures(read.bundle.statistics)
    keyed, cells = key_bundle(quote_bundle(read.bundle, measured.figures))
    made = {}
    for paper in describe_papers(keyed, measured, ()):
        if paper.kind.value in {"report", "implications"}:
            properties = Properties(paper.title, "Council", paper.made_on, paper.starts, has_controls=True)
            filled = fill(read_word_file(ROOT / "templates" / paper.template), paper.context, properties)
            circulating = Circulating(keyed, cells, tuple(list_texts(read.bundle)))
            found = describe_copies(circulating, keyed.reports[0], filled.keys, dt.date(2017, 3, 16))
            sent = max(found.sent, key=lambda each: sum(bool(text.post) for text in each.texts))
            sent = replace(sent, texts=tuple(_change(each) for each in sent.texts))
            made[paper.kind.value] = (make_review_copy(filled.data, sent, ASKED_ON), sent)
    return made


def _change(text):
    """Give a text as if another had been cleared before."""
    before = f"Another beginning.\n- a list of one\n{text.printed.replace('the', 'every')}\nAnd another end."
    return replace(text, cleared=before) if text.post else text


def test_the_validator_is_silent_on_the_copies(copies, tmp_path):
    if not VALIDATOR.is_file():
        pytest.skip(f"the validator is not at {VALIDATOR}")
    paths = []
    for name, (data, _sent) in copies.items():
        paths.append(tmp_path / f"{name}.docx")
        paths[-1].write_bytes(data)
    assert complaints_of(paths) == ""


def test_everybody_can_read_the_copies(copies):
    found = [
        str(finding)
        for name, (data, _sent) in copies.items()
        for finding in judge(read_facts(data, name))
        if finding.severity in {Severity.STOP, Severity.QUERY}
    ]
    assert found == []


def test_every_row_of_the_group_is_asked_about_in_the_example(copies):
    for data, sent in copies.values():
        tags = {tag_of(each) for each in read_root(data).iter(f"{W}sdt")}
        asked = [each.key for each in sent.texts if each.post]
        assert len(asked) == 6
        assert {f"{key}.{what}" for key in asked for what in ("answer", "name", "date")} <= tags


@pytest.mark.xdist_group("libreoffice")
@pytest.mark.usefixtures("libreoffice")
def test_libreoffice_opens_a_copy_and_keeps_its_titles_texts_and_what_was_sent(copies, tmp_path):
    data, sent = copies["implications"]
    path, out = tmp_path / "copy.docx", tmp_path / "out"
    path.write_bytes(data)
    command = [shutil.which("soffice") or str(find_program()), f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}"]
    command += ["--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(out), str(path)]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    parts = read_parts_of((out / "copy.docx").read_bytes())
    root = etree.fromstring(parts["word/document.xml"])
    titles = {each.get(f"{W}val") for each in root.iter(f"{W}alias")}
    asked = [each for each in sent.texts if each.post]
    assert {f"{each.key} {each.place}" for each in asked} <= titles
    assert {cut_title(f"{each.key}.name Name for {each.row}") for each in asked} <= titles
    # It drops the titles of lists and dates: they are known by the line they stand in, above the name’s.
    lines = [each.getparent().getparent().getparent() for each in root.iter(f"{W}dropDownList")]
    assert [words_of(each) for each in lines] == ["Answer: Choose an answer"] * len(asked)
    for words in ("Choose an answer", "the agencies of the Safer Maidstone Partnership"):
        assert words in words_of(root)
    kept = parts[find_sent_part(parts)]
    assert is_intact(kept)
    assert read_sent(kept).texts == sent.texts
