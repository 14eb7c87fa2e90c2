"""LibreOffice as a second judge of tracked changes: it accepts or rejects them itself, and says what is left.

One run for many files: a macro in a profile of its own, so that nothing of the user’s is read or changed.
"""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

ACCEPT, REJECT, AS_IT_IS = "accept", "reject", "plain"
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Judge" script:language="StarBasic">
Sub Main(folder As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  kind(0).Name = "FilterName"
  kind(0).Value = "Text (encoded)"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  file = Dir(folder &amp; "/*.docx")
  While file &lt;&gt; ""
    paper = StarDesktop.loadComponentFromURL(ConvertToUrl(folder &amp; "/" &amp; file), "_blank", 0, hidden())
    command = ""
    If Left(file, 6) = "accept" Then command = ".uno:AcceptAllTrackedChanges"
    If Left(file, 6) = "reject" Then command = ".uno:RejectAllTrackedChanges"
    If command &lt;&gt; "" Then dispatcher.executeDispatch(paper.CurrentController.Frame, command, "", 0, Array())
    paper.storeToURL(ConvertToUrl(folder &amp; "/" &amp; file &amp; ".txt"), kind())
    paper.close(True)
    file = Dir()
  Wend
End Sub
</script:module>"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:{kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{kind}.dtd">
<library:{kind} xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink" {more}
"""
STANDARD = 'library:name="Standard" library:readonly="false" library:passwordprotected="false">{}</library:library>'
ALL = '><library:library library:name="Standard" library:link="false"/></library:libraries>'


def read_lines(files: Mapping[str, bytes], folder: Path) -> dict[str, list[str]]:
    """Give the lines that say something of each Word file, once LibreOffice has done what its name begins with."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed: no soffice")
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run = [program, profile, "--headless", "--norestore"]
    subprocess.run([*run, "--terminate_after_init"], capture_output=True, check=True, timeout=300)
    _write_macro(folder / "profile" / "user" / "basic")  # what stands there before the first start is written over
    subprocess.run([*run, f'macro:///Standard.Judge.Main("{folder}")'], capture_output=True, check=True, timeout=300)
    said = {name: (folder / f"{name}.docx.txt").read_text(encoding="utf-8-sig") for name in files}
    return {name: [line for line in text.splitlines() if line.strip()] for name, text in said.items()}


def _write_macro(basic: Path) -> None:
    standard = basic / "Standard"
    standard.mkdir(parents=True, exist_ok=True)
    (standard / "Judge.xba").write_text(MODULE, encoding="utf-8")
    modules = {"script": '<library:element library:name="Judge"/>', "dialog": ""}
    for name, module in modules.items():
        (standard / f"{name}.xlb").write_text(
            LIBRARY.format(kind="library", more=STANDARD.format(module)), encoding="utf-8"
        )
        (basic / f"{name}.xlc").write_text(LIBRARY.format(kind="libraries", more=ALL), encoding="utf-8")
