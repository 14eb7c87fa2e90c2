"""Whatever stands in a cell prints exactly so, in every paper, layout and shape."""

import dataclasses
import zipfile

import pytest
from lxml import etree

from acceptance.folders import VALIDATOR, VARIANTS
from acceptance.hostile import HOSTILE, make_hostile
from acceptance.validity import complaints_of
from acceptance.word_text import printed_in_headers, printed_values, read_paragraphs, read_stories

NOT_PRINTED_WHOLE = {
    ("council", "Council", "Area"): "no template of ours says it",
    ("council", "People", "Name"): "not all came, and councillors in a list share their title",
    ("council", "People", "Post"): "the papers name people as they are called",
    ("council", "Membership", "Name"): "councillors in a list share their title",
    ("council", "Committees", "Acting as"): "the meetings here say their own",
    ("council", "Organisations", "Full name"): "kept for looking up",
    ("council", "Implication headings", "Issue"): "the report uses one set of three",
    ("council", "Implication headings", "Sign-off post"): "the report uses one set of three, with posts of its own",
    ("council", "Standing items", "Item"): "one is not on these agendas",
    ("council", "Standing items", "When there is nothing"): "minuted only where there was nothing",
    ("council", "Standing items", "When there is something"): "its {slots} are filled in",
    ("plan", "Priorities", "Since"): "compared, not printed",
    ("statistics", "Tables", "Title"): "the tables themselves are not printed yet",
    ("statistics", "Tables", "Period"): "the tables themselves are not printed yet",
    ("statistics", "Tables", "Note"): "the tables themselves are not printed yet",
    ("statistics", "Changes", "What changed"): "not printed yet",
    ("meeting", "Attendance", "Name"): "councillors in a list share their title",
}


pytestmark = pytest.mark.xdist_group("hostile")


@pytest.fixture(scope="module")
def all_hostile(tmp_path_factory):
    return {
        name: make_hostile(tmp_path_factory.mktemp("hostile") / "meeting", *chosen) for name, chosen in VARIANTS.items()
    }


@pytest.fixture(params=VARIANTS)
def hostile(request, all_hostile):
    return all_hostile[request.param]


def said_context(template, paper):
    """Give the context a paper was filled with: it says Draft where words are missing in it."""
    context = paper.context
    is_whole = not any(value.startswith("[To be ") for value in printed_values(template, context))
    if context.paper.standing or is_whole:
        return context
    return dataclasses.replace(context, paper=dataclasses.replace(context.paper, standing="Draft"))


def assert_in_order(values, text, name):
    at = 0
    for value in values:
        found = text.find(value, at)
        assert found >= 0, f"{name}: {value!r} is not after {text[max(at - 80, 0) : at]!r}"
        at = found + len(value)


def test_the_hostile_text_is_in_every_kind_of_paper(hostile):
    assert {paper.kind for path, paper in hostile.drafted.files().items() if HOSTILE in read_all(path)} == {
        "agenda", "minutes", "report", "implications", "plan",
    }  # fmt: skip


def read_all(path):
    return "\n".join([*read_paragraphs(path), *read_stories(path)])


def test_every_field_of_a_paper_prints_what_its_cell_holds_in_order(hostile):
    for path, paper in hostile.drafted.files().items():
        template = hostile.drafted.folder / "templates" / paper.template
        values = printed_values(template, said_context(template, paper))
        text = "\n".join(read_paragraphs(path))
        assert_in_order(values, text, path.name)
        assert text.count(HOSTILE) == sum(value.count(HOSTILE) for value in values) > 0


def test_every_header_and_footer_prints_what_its_cells_hold(hostile):
    for path, paper in hostile.drafted.files().items():
        template = hostile.drafted.folder / "templates" / paper.template
        values = printed_in_headers(template, said_context(template, paper))
        text = "\n".join(read_stories(path))
        assert text.count(HOSTILE) == sum(value.count(HOSTILE) for value in values) > 0
        assert all(value in text for value in values)


def test_every_cell_that_is_printed_is_printed_whole(all_hostile):
    typed = next(iter(all_hostile.values())).typed
    text = "\n".join(text for each in all_hostile.values() for text in each.texts())
    missing = {family for family, lines in typed.items() if any(line not in text for line in lines)}
    assert missing == set(NOT_PRINTED_WHOLE)
    assert all(HOSTILE in line for lines in typed.values() for line in lines)


def test_a_heading_stands_in_the_contents_list_as_typed(hostile):
    plan = hostile.drafted.of_kind("plan")
    contents = read_paragraphs(plan, with_contents=True)
    heading = f"Road Safety (KSI) {HOSTILE}"
    assert contents.count(heading) == read_paragraphs(plan).count(heading) + 1


def test_nothing_typed_in_a_cell_is_worked_out(hostile):
    for path in hostile.drafted.outcome.files:
        with zipfile.ZipFile(path) as package:
            text = "".join("".join(etree.fromstring(package.read(name)).itertext()) for name in package.namelist())
        assert "49" not in text.replace("7*7", "")
        assert "<b>" in text


def test_the_title_of_a_file_is_the_title_as_typed(hostile):
    for path, paper in hostile.drafted.files().items():
        with zipfile.ZipFile(path) as package:
            title = etree.fromstring(package.read("docProps/core.xml")).findtext(
                "{http://purl.org/dc/elements/1.1/}title"
            )
        assert title == paper.title
    assert sum(HOSTILE in paper.title for paper in hostile.drafted.papers) == 3


def test_the_files_have_names_that_every_system_takes(hostile):
    assert not {sign for path in hostile.drafted.outcome.files for sign in path.name} & set('\\/:*?"<>|&')


def test_the_papers_are_valid_word_files(hostile):
    if not VALIDATOR.is_file():
        pytest.skip(f"the validator is not at {VALIDATOR}")
    assert complaints_of(hostile.drafted.outcome.files, "--allow-tags") == ""
