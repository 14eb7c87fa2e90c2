"""A compiled template is kept for the next draft; nothing depends on what is kept."""

# ruff: noqa: RUF009 - said_by_name(…) gives a dataclass field: that is what it is for

from dataclasses import dataclass
from pathlib import Path

import pytest

from orderpaper.papers.describe import USED_TEMPLATES
from orderpaper.records.context import said_by_name, shapes_of
from orderpaper.records.errors import TemplateError
from orderpaper.records.quotation import Names
from orderpaper.records.text import Text
from orderpaper.word import cache
from orderpaper.word.cache import find_cache_folder, load_program
from orderpaper.word.package import Span, WordFile, Woven
from word.templates import Said, make_template
from word_builder import paragraph

TEMPLATE = make_template(paragraph("{{ title }}"))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture(autouse=True)
def forget():
    """Begin each test as a new process does."""
    cache._load.cache_clear()
    yield
    cache._load.cache_clear()


def load_anew(template=TEMPLATE, context=Said):
    cache._load.cache_clear()
    return load_program(template, context)


def test_a_program_is_kept_and_read_again_without_compiling(folder, monkeypatch):
    first = load_program(TEMPLATE, Said)
    (kept,) = folder.iterdir()
    monkeypatch.setattr(cache, "make_program", None)
    assert load_anew() == first
    assert list(folder.iterdir()) == [kept]


def test_another_template_or_another_context_is_another_file(folder):
    load_program(TEMPLATE, Said)
    load_anew(make_template(paragraph("{{ title }}!")))
    load_anew(make_template(paragraph("Fixed")), type("Other", (), {"__annotations__": {}}))
    assert len(list(folder.iterdir())) == 3


@dataclass(frozen=True)
class Named:
    """A context with names that the workbooks give."""

    figures: Names = said_by_name("The figures", Text, "figure")


@pytest.mark.usefixtures("folder")
def test_what_a_template_asks_of_names_that_the_workbooks_give_is_kept_with_it(monkeypatch):
    template = make_template(paragraph("{% for x in figures.a %}{{ x.b }}{% endfor %}"))
    first = load_anew(template, Named)
    assert [(each.reached.path, each.use, each.place.at) for each in first.compiled.wanted] == [
        (("figures", "a"), "gone through", "paragraph 1"), (("figures", "a", "[…]", "b"), "printed", "paragraph 1"),
    ]  # fmt: skip
    monkeypatch.setattr(cache, "make_program", None)
    assert load_anew(template, Named).compiled.wanted == first.compiled.wanted


def test_the_same_template_with_its_chapters_elsewhere_is_another_file(folder):
    load_program(TEMPLATE, Said)
    woven = Woven((TEMPLATE,), (Span("word/document.xml", 0, 1, "chapters/ASB.docx"),))
    load_anew(WordFile(TEMPLATE.name, TEMPLATE.data, woven))
    assert len(list(folder.iterdir())) == 2


def reach(record):
    yield record
    for shape in shapes_of(record).values():
        inner = shape.leaf or shape.element or shape
        if inner.record is not None:
            yield from reach(inner.record)


@pytest.mark.parametrize("context", dict.fromkeys(USED_TEMPLATES.values()), ids=lambda context: context.__name__)
def test_every_record_that_templates_name_makes_another_name_when_it_changes(context):
    modules = {each.__module__ for each in reach(context)}
    known = {f"orderpaper.records.{name}" for name in cache.NAMED}
    assert {each for each in modules if not each.endswith("contexts")} <= known


@pytest.mark.parametrize("damage", [b"", b"short", bytes(200)], ids=["nothing", "short", "wrong"])
def test_what_is_damaged_is_made_again(folder, damage):
    first = load_program(TEMPLATE, Said)
    (kept,) = folder.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(damage)
    assert load_anew() == first
    assert kept.read_bytes() == whole


def test_a_cut_file_is_made_again(folder):
    load_program(TEMPLATE, Said)
    (kept,) = folder.iterdir()
    kept.write_bytes(kept.read_bytes()[:-5])
    assert load_anew().printed


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"in the way")
    monkeypatch.setenv("ORDERPAPER_CACHE", str(tmp_path / "file"))
    assert load_program(TEMPLATE, Said).printed


def test_a_faulty_template_is_refused_each_time_and_never_kept(folder):
    for _time in range(2):
        with pytest.raises(TemplateError, match="tilte"):
            load_anew(make_template(paragraph("{{ tilte }}")))
    assert not folder.exists()


def test_set_to_nothing_it_keeps_nothing(monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")
    assert find_cache_folder() is None
    assert load_program(TEMPLATE, Said).printed


@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("linux", {"HOME": "/home/a"}, Path("/home/a/.cache/orderpaper")),
        ("linux", {"HOME": "/home/a", "XDG_CACHE_HOME": "/cache"}, Path("/cache/orderpaper")),
        ("darwin", {"HOME": "/Users/a"}, Path("/Users/a/Library/Caches/orderpaper")),
        ("win32", {"LOCALAPPDATA": "/local"}, Path("/local/orderpaper/Cache")),
        ("win32", {}, None),
    ],
)
def test_each_system_has_its_own_place_for_it(monkeypatch, platform, variables, folder):
    monkeypatch.setattr("sys.platform", platform)
    for name in ("ORDERPAPER_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert find_cache_folder() == folder
