"""The house stands as it was drawn: small modules, rooms that say what they take and give, a test for each."""

import ast
import re
from pathlib import Path

import pytest

from orderpaper.checks.accessible import RULES, code_of
from orderpaper.cli import main
from orderpaper.cli.manual import compose_index

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "orderpaper"
TESTS = ROOT / "tests"
DOCS = ROOT / "docs"
ROOMS = ("cli", "assembly", "workbooks", "statistics", "checks", "papers", "word", "pack", "records")
MODULES = sorted(path for path in SOURCE.rglob("*.py") if not {"templates", "example"} & set(path.parts))
NAMES = [path.relative_to(SOURCE).as_posix() for path in MODULES]
ROOM_LINE = re.compile(r"^(The (door|score): t|T)akes .+[;,] .*gives .+\.$")
CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
GIVERS = {"stop", "query", "note", "say", "_add", "Finding"}
LONGEST = 400


def read(path):
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_no_module_is_longer_than_it_may_be(name):
    assert len(read(SOURCE / name).splitlines()) <= LONGEST


@pytest.mark.parametrize("name", [name for name in NAMES if name != "__init__.py"])
def test_every_module_opens_with_a_sentence(name):
    said = ast.get_docstring(ast.parse(read(SOURCE / name)))
    assert said
    assert said.splitlines()[0].endswith((".", ":", ","))


def test_the_house_has_nine_rooms_and_no_other():
    assert {path.name for path in SOURCE.iterdir() if (path / "__init__.py").is_file()} == set(ROOMS)


@pytest.mark.parametrize("room", [name for name in NAMES if name.endswith("/__init__.py")])
def test_every_room_opens_with_what_it_takes_and_what_it_gives(room):
    said = ast.get_docstring(ast.parse(read(SOURCE / room)))
    assert said
    assert ROOM_LINE.match(said.splitlines()[0]), said


@pytest.mark.parametrize("name", [name for name in NAMES if not name.endswith("__init__.py")])
def test_every_module_has_a_test_file_of_its_name(name):
    path = Path(name)
    assert (TESTS / path.parent / f"test_{path.stem}.py").is_file()


def test_every_test_file_has_a_module_of_its_name():
    mirrored = [path for room in ROOMS for path in (TESTS / room).rglob("test_*.py")]
    strays = {
        path.relative_to(TESTS).as_posix()
        for path in mirrored
        if not (SOURCE / path.relative_to(TESTS).with_name(path.name.removeprefix("test_"))).is_file()
        and not (SOURCE / path.relative_to(TESTS).parent / path.stem.removeprefix("test_") / "__init__.py").is_file()
        and path.stem != f"test_{path.parent.name}"
    }
    assert strays == set()


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_has_a_page_that_begins_with_its_help(command):
    page = DOCS / "commands" / f"{command}.md"
    assert page.is_file()
    text = read(page)
    assert f"orderpaper {command}" in text
    for parameter in main.commands[command].params:
        for word in parameter.opts if parameter.param_type_name == "option" else ():
            assert word in text, f"{page.name} does not say {word}"


def test_every_page_of_a_command_is_of_a_command_there_is():
    assert {path.stem for path in (DOCS / "commands").glob("*.md")} - {"README"} <= set(main.commands)


def find_codes():
    """Give the code of every finding that the program can give, by the module that gives it."""
    found = [
        (code, path.relative_to(SOURCE).as_posix())
        for path in MODULES
        for node in ast.walk(ast.parse(read(path)))
        for code in codes_in(node)
    ]
    return {**dict(found), **{code_of(rule): "checks/accessible" for rule in RULES}}


def codes_in(node):
    """Give the code that a call makes a finding of, or the codes that a module calls its own."""
    values = []
    if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in GIVERS:
        values = node.args[:1]
    elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ReadAs":
        values = node.args[3:4]
    elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in {"CODE", "CODES", "LOGGED"}:
        values = node.value.values if isinstance(node.value, ast.Dict) else [node.value]
    for value in values:
        if isinstance(value, ast.Constant) and CODE.fullmatch(str(value.value)):
            yield value.value


def find_pages():
    return {path.stem: read(path) for path in (DOCS / "checks").glob("*.md")}


def test_every_finding_has_its_page_in_the_manual():
    codes = find_codes()
    assert len(codes) > 50
    assert {code: where for code, where in codes.items() if code not in find_pages()} == {}


def test_every_page_of_the_manual_is_of_a_finding_there_is():
    assert set(find_pages()) - set(find_codes()) == set()


def test_every_page_of_the_manual_opens_with_its_code():
    assert {code for code, page in find_pages().items() if not page.startswith(f"# {code}\n\n*")} == set()


def test_the_list_of_the_checks_is_made_from_their_pages():
    assert read(DOCS / "checks.md") == compose_index()


def test_every_check_of_the_records_is_the_code_it_gives():
    checks = {
        path.stem.replace("_", "-") for path in (SOURCE / "checks").glob("*/*.py") if path.parent.name != "accessible"
    }
    assert len(checks) > 10
    assert checks - {"--init--"} <= set(find_codes())


def test_no_module_is_named_for_helping():
    bad = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "handler", "processor", "base"}
    assert not bad & {path.stem for path in (*MODULES, *TESTS.rglob("*.py"))}


def test_the_code_that_is_counted_is_there():
    assert len(MODULES) > 80
