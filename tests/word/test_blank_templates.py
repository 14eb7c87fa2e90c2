"""The templates that come with the program: from the installed package, or from the repository."""

from pathlib import Path

import pytest

from orderpaper.papers.describe import USED_TEMPLATES
from orderpaper.records.errors import FolderError
from orderpaper.word import blank_templates
from orderpaper.word.blank_templates import read_blank_templates

ROOT = Path(__file__).resolve().parents[2]


def test_there_is_a_template_for_every_paper():
    assert set(read_blank_templates()) == set(USED_TEMPLATES)


def test_they_are_those_of_the_repository():
    assert read_blank_templates() == {path.name: path.read_bytes() for path in (ROOT / "templates").glob("[!~]*.docx")}


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Give the folder where an installed package would have its templates."""
    monkeypatch.setattr(blank_templates, "__file__", str(tmp_path / "a" / "b" / "word" / "blank_templates.py"))
    folder = tmp_path / "a" / "b" / "word" / "templates"
    folder.mkdir(parents=True)
    return folder


def test_an_installed_package_has_its_own_and_lock_files_are_left_out(installed):
    (installed / "agenda.docx").write_bytes(b"template")
    (installed / "~$agenda.docx").write_bytes(b"lock")
    (installed / "readme.txt").write_bytes(b"text")
    assert read_blank_templates() == {"agenda.docx": b"template"}


@pytest.mark.usefixtures("installed")
def test_an_installation_without_templates_is_said_with_the_remedy():
    with pytest.raises(FolderError, match=r"Install it again\.$"):
        read_blank_templates()
