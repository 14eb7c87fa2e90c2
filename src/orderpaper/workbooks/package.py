"""Takes a workbook’s package; gives what stands beside its sheets: macros, linked workbooks, the template’s version."""

import posixpath
import urllib.parse
import zipfile
from dataclasses import dataclass

from orderpaper.workbooks.frame import MAIN, RELATED, parse, read_relations

WORKBOOK = "xl/workbook.xml"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a workbook has beside its sheets: whether it has macros, and the files that its formulas look into."""

    has_macros: bool = False
    linked_files: tuple[str, ...] = ()

    def name_link(self, number: int) -> str:
        """Give the file that [number] in a formula stands for."""
        return self.linked_files[number - 1] if 0 < number <= len(self.linked_files) else "another workbook"


def read_surroundings(package: zipfile.ZipFile) -> Surroundings:
    """Give what a workbook has beside its sheets."""
    names = package.namelist()
    return Surroundings(
        has_macros=any(posixpath.basename(name) == "vbaProject.bin" for name in names),
        linked_files=tuple(_name_linked_files(package)) if any("externalLink" in name for name in names) else (),
    )


def _name_linked_files(package: zipfile.ZipFile) -> list[str]:
    relations = read_relations(package, WORKBOOK)
    links = [each.get(RELATED, "") for each in parse(package.read(WORKBOOK)).iter(f"{MAIN}externalReference")]
    return [_name_target(package, relations.get(link, ("", ""))[1]) for link in links]


def _name_target(package: zipfile.ZipFile, part: str) -> str:
    target = next((target for _kind, target in read_relations(package, part).values()), "")
    return urllib.parse.unquote(target).replace("\\", "/").rsplit("/", 1)[-1] or "another workbook"
