"""Takes a snapshot; gives the template that the workbook was made from, and that template’s version."""

import io
import zipfile
import zlib
from dataclasses import dataclass

from orderpaper.workbooks.snapshot import Snapshot

TEMPLATE_PROPERTY = "Orderpaper template"
VERSION_PROPERTY = "Orderpaper version"
VERSION = "2"
CUSTOM_PROPERTIES = "docprops/custom.xml"
# What a package or a part that is damaged, absent or hostile raises; defusedxml’s refusals are ValueErrors.
DAMAGES = (SyntaxError, KeyError, ValueError, RuntimeError, EOFError, OSError, zlib.error, zipfile.BadZipFile)


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """The kind of workbook that a template is for, and its version; None where the workbook does not say."""

    kind: str | None = None
    version: str | None = None

    @property
    def is_old(self) -> bool:
        """Whether the workbook was made with an older template than today’s, or with none of ours."""
        return _count(self.version) < _count(VERSION)


def _count(version: str | None) -> int:
    return int(version) if version and version.isascii() and version.isdigit() and len(version) < 9 else 0


def read_template_version(snapshot: Snapshot) -> TemplateVersion:
    """Give the template of a workbook from its custom properties; of one that cannot be read, nothing."""
    try:
        with zipfile.ZipFile(io.BytesIO(snapshot.data)) as package:
            part = next((name for name in package.namelist() if name.lower() == CUSTOM_PROPERTIES), None)
            return _read_properties(package.read(part)) if part else TemplateVersion()
    except DAMAGES:
        return TemplateVersion()


def _read_properties(xml: bytes) -> TemplateVersion:
    from defusedxml.ElementTree import fromstring

    said = {each.get("name", ""): "".join(each.itertext()).strip() for each in fromstring(xml)}
    return TemplateVersion(said.get(TEMPLATE_PROPERTY) or None, said.get(VERSION_PROPERTY) or None)
