"""Meetings' folders for the tests of the score: the worked example's, with templates and records that tests change."""

import io
import re
import shutil
import zipfile
from html import unescape
from pathlib import Path

from orderpaper.records.settings import Settings
from orderpaper.workbooks.folder import FolderRead
from papers.example import ROOT, read_example


def copy_folder(folder):
    """Give the settings of a folder with the worked example's workbooks and templates in it."""
    for room in ("spreadsheets", "templates"):
        shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("~$*"))
    return Settings(folder, folder / "output")


def settings_of(tmp_path, **values):
    """Give the settings that read the worked example and write elsewhere."""
    return Settings(ROOT, tmp_path / "output", **values)


def pretend(monkeypatch, bundle=None, findings=()):
    """Let the journey read these records in place of the workbooks."""
    read = FolderRead(bundle or read_example(), tuple(findings), ())
    monkeypatch.setattr("orderpaper.assembly.survey.read_folder", lambda _folder, _progress: read)


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name).decode("utf-8") for name in package.namelist() if name.endswith(".xml")}


def words_of(data):
    """Give the words of a Word file's body, its headers and its footers."""
    body = (xml for name, xml in parts_of(data).items() if re.match(r"word/(document|header|footer)", name))
    return unescape(" ".join("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", xml)) for xml in body))


def change_template(folder: Path, name, old, new):
    """Change the words of a template's body."""
    path = folder / "templates" / name
    with zipfile.ZipFile(path) as package:
        parts = {each: package.read(each) for each in package.namelist()}
    xml = parts["word/document.xml"].decode("utf-8")
    assert old in xml, f"{old} is not in {name}"
    parts["word/document.xml"] = xml.replace(old, new).encode("utf-8")
    with zipfile.ZipFile(path, "w") as package:
        for each, data in parts.items():
            package.writestr(each, data)
