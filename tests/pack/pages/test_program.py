"""LibreOffice is found where it is installed, or named, and not used where it is not wanted."""

import pytest

from orderpaper.pack.pages.program import VARIABLE, find_program, is_wanted


def install(folder, path):
    program = folder / path
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return program


def test_the_one_that_is_named_comes_first(tmp_path):
    named, on_path = install(tmp_path, "mine/office"), install(tmp_path, "bin/soffice")
    assert find_program({VARIABLE: str(named), "PATH": str(on_path.parent)}) == named


def test_a_name_with_nothing_behind_it_is_not_made_up_for(tmp_path):
    on_path = install(tmp_path, "bin/soffice")
    assert find_program({VARIABLE: str(tmp_path / "none"), "PATH": str(on_path.parent)}) is None


def test_an_empty_name_says_that_it_is_not_wanted(tmp_path):
    environ = {VARIABLE: "", "PATH": str(install(tmp_path, "bin/soffice").parent)}
    assert find_program(environ) is None
    assert not is_wanted(environ)
    assert is_wanted({})
    assert is_wanted({VARIABLE: "/opt/office"})


@pytest.mark.parametrize("name", ["soffice", "libreoffice"])
def test_the_path_is_looked_at_before_the_usual_places(tmp_path, name):
    program = install(tmp_path, f"bin/{name}")
    install(tmp_path, "Programs/LibreOffice/program/soffice.com")
    assert find_program({"PATH": str(program.parent), "ProgramFiles": str(tmp_path / "Programs")}, "win32") == program


def test_windows_keeps_it_among_the_programs(tmp_path):
    environ = {"PATH": "", "ProgramFiles": str(tmp_path / "A"), "ProgramFiles(x86)": str(tmp_path / "B")}
    assert find_program(environ, "win32") is None
    older = install(tmp_path, "B/LibreOffice 5/program/soffice.exe")
    assert find_program(environ, "win32") == older
    silent, spoken = (install(tmp_path, f"A/LibreOffice/program/soffice.{ending}") for ending in ("exe", "com"))
    assert find_program(environ, "win32") == spoken
    assert find_program({**environ, "ProgramFiles": ""}, "win32") == older
    assert silent.is_file()


def test_macos_keeps_it_among_the_applications_of_the_user_too(tmp_path):
    program = install(tmp_path, "Applications/LibreOffice.app/Contents/MacOS/soffice")
    found = find_program({"PATH": "", "HOME": str(tmp_path)}, "darwin")
    assert found is not None
    assert found == program or str(found).startswith("/Applications/")


def test_a_system_nobody_thought_of_has_none():
    assert find_program({"PATH": ""}, "plan9") is None
