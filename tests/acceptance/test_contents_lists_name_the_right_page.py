"""Every number in the contents list of the worked example is the one printed on the page that the heading is on."""

import io
import re
import shutil
import subprocess

import pytest
from pypdf import PdfReader

from acceptance.folders import VALIDATOR, copy_example, draft_folder
from acceptance.validity import complaints_of
from orderpaper.assembly.check import check_paper
from orderpaper.pack.pages.program import find_program

pytestmark = pytest.mark.xdist_group("libreoffice")
FOOTER = re.compile(r"Page (\d+) of \d+")
ENTRY = re.compile(r"^(.+?)\s*\.{3,}\s*(\d+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    """Give the plan of the worked example, drafted with LibreOffice on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("ORDERPAPER_LIBREOFFICE")
        if find_program() is None:
            pytest.skip("LibreOffice is not installed: no soffice")
        return draft_folder(copy_example(tmp_path_factory.mktemp("pages") / "meeting")).of_kind("plan")


@pytest.fixture(scope="module")
def pages(plan, tmp_path_factory):
    """Give the text of each page as it is laid out by a LibreOffice that knows nothing of ours."""
    folder = tmp_path_factory.mktemp("pdf")
    shutil.copy(plan, folder / "plan.docx")
    profile = f"-env:UserInstallation={tmp_path_factory.mktemp('profile').as_uri()}"
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not on the path: no soffice")
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(folder / "plan.docx")]
    subprocess.run(command, capture_output=True, check=True, timeout=300)
    return [page.extract_text() for page in PdfReader(io.BytesIO((folder / "plan.pdf").read_bytes())).pages]


def squeeze(text):
    return re.sub(r"\W+", "", text)


def test_each_heading_stands_on_the_page_that_the_list_says(pages):
    entries = ENTRY.findall("\n".join(pages[:3]))
    assert len(entries) > 30
    printed = {int(FOOTER.search(page)[1]): squeeze(ENTRY.sub("", page)) for page in pages}
    assert [entry for entry in entries if squeeze(entry[0]) not in printed[int(entry[1])]] == []


@pytest.mark.skipif(not VALIDATOR.is_file(), reason="the validator does not stand beside the repository")
def test_the_numbered_plan_is_valid(plan):
    assert complaints_of([plan]) == ""


def test_everybody_can_read_the_numbered_plan(plan):
    assert check_paper(plan).findings == ()
