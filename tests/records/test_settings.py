"""Settings: where a command finds the workbooks and the templates."""

from pathlib import Path

from orderpaper.records.settings import Settings


def test_workbooks_and_templates_stand_in_folders_of_their_own():
    settings = Settings(Path("meeting"), Path("elsewhere"))
    assert (settings.spreadsheets, settings.templates) == (Path("meeting/spreadsheets"), Path("meeting/templates"))
    assert (settings.output, settings.only, settings.made_on) == (Path("elsewhere"), "", None)
    assert not settings.is_quick


def test_nobody_hears_of_the_steps_who_did_not_ask(capsys):
    Settings(Path("meeting"), Path("meeting")).progress("Reading the workbooks")
    heard = capsys.readouterr()
    assert (heard.out, heard.err) == ("", "")
