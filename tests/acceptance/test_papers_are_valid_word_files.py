"""Every paper, in each layout and shape, is valid as strictly as the validator beside the repository can say."""

import zipfile

import pytest

from acceptance.folders import VALIDATOR
from acceptance.validity import complaints_of


@pytest.fixture(autouse=True)
def validator():
    if not VALIDATOR.is_file():
        pytest.skip(f"the validator is not at {VALIDATOR}")


def test_the_validator_is_silent_on_every_paper(every_paper):
    assert len(every_paper) == 8  # five, then the newer report and the plan in two shapes more
    assert complaints_of(every_paper) == ""


def test_the_validator_would_speak_of_a_broken_paper(example, tmp_path):
    broken = tmp_path / "broken.docx"
    with zipfile.ZipFile(example.of_kind("agenda")) as whole, zipfile.ZipFile(broken, "w") as package:
        for name in whole.namelist():
            data = whole.read(name)
            package.writestr(name, data.replace(b"<w:body>", b"<w:body><w:tbl/>") if "document" in name else data)
    assert "broken.docx" in complaints_of([broken])
