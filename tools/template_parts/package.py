"""Takes the body of a template; gives the whole Word file: its parts as Word writes them, packed the same each time."""

import io
import zipfile
from dataclasses import dataclass

from template_parts.numbering import make_numbering
from template_parts.styles import make_styles
from template_parts.theme import THEME
from template_parts.writing import TAB, Xml, field, p, section, when

DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FORMATS = "http://schemas.openxmlformats.org"
ROOT = f'xmlns:w="{FORMATS}/wordprocessingml/2006/main" xmlns:r="{FORMATS}/officeDocument/2006/relationships"'
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELATION = f"{FORMATS}/officeDocument/2006/relationships"
STANDING = "{% if paper.standing %}{{ paper.standing }}: {% endif %}"
OLDEST = (1980, 1, 1, 0, 0, 0)

RELATED = (
    ("rIdStyles", "styles", "styles.xml"),
    ("rIdNumbering", "numbering", "numbering.xml"),
    ("rIdSettings", "settings", "settings.xml"),
    ("rIdFonts", "fontTable", "fontTable.xml"),
    ("rIdTheme", "theme", "theme/theme1.xml"),
    ("rIdFootnotes", "footnotes", "footnotes.xml"),
    ("rIdheaderdefault", "header", "header1.xml"),
    ("rIdheaderfirst", "header", "header2.xml"),
    ("rIdfooterdefault", "footer", "footer1.xml"),
    ("rIdfooterfirst", "footer", "footer2.xml"),
)
"""What the document leads to: the name it has for it, what it is, and where it stands."""

COMPATIBLE = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}
"""What Word writes into a file of its present format."""
SEPARATORS = {-1: "separator", 0: "continuationSeparator"}
"""The line above the footnotes of a page, and above those that go on from the page before."""
COLOURS = {
    "bg1": "light1", "t1": "dark1", "bg2": "light2", "t2": "dark2",
    **{f"accent{number}": f"accent{number}" for number in range(1, 7)},
    "hyperlink": "hyperlink", "followedHyperlink": "followedHyperlink",
}  # fmt: skip
"""Which colours of the theme stand for text and background."""


def _settings() -> str:
    compatible = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in COMPATIBLE.items()
    )
    separators = "".join(f'<w:footnote w:id="{number}"/>' for number in SEPARATORS)
    colours = " ".join(f'w:{name}="{colour}"' for name, colour in COLOURS.items())
    return (
        f'<w:settings {ROOT}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f"<w:footnotePr>{separators}</w:footnotePr><w:compat>{compatible}</w:compat>"
        f'<w:themeFontLang w:val="en-GB"/><w:clrSchemeMapping {colours}/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def _footnotes() -> str:
    """Give the part of the footnotes, with the lines above them and no footnote yet."""
    lines = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" '
        f'w:lineRule="auto"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in SEPARATORS.items()
    )
    return f"<w:footnotes {ROOT}>{lines}</w:footnotes>"


FONTS = (
    f'<w:fonts {ROOT}><w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/>'
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)

APP = (
    f'<Properties xmlns="{FORMATS}/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Office Word</Application><DocSecurity>0</DocSecurity>"
    "<AppVersion>16.0000</AppVersion></Properties>"
)


@dataclass(frozen=True, slots=True)
class Template:
    """One template: its title, and the blocks of its body. Its last section is upright.

    A chapter of another paper has no header and no footer of its own.
    """

    title: str
    body: tuple[Xml, ...]
    is_chapter: bool = False


def make_parts(template: Template) -> dict[str, str]:
    """Give the parts of a template, by name."""
    body = "".join(template.body)
    end = section(has_first_page="w:sectPr" not in body)
    first, later, pages = _edges() if not template.is_chapter else (p("Header"), p("Header"), p("Footer"))
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations((
            ("rId1", f"{RELATION}/officeDocument", "word/document.xml"),
            ("rId2", f"{FORMATS}/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", f"{RELATION}/extended-properties", "docProps/app.xml"),
        )),
        "docProps/app.xml": APP,
        "docProps/core.xml": _core(template.title),
        "word/_rels/document.xml.rels": _relations(
            tuple((name, f"{RELATION}/{kind}", target) for name, kind, target in RELATED)
        ),
        "word/document.xml": f"<w:document {ROOT}><w:body>{body}{end}</w:body></w:document>",
        "word/styles.xml": make_styles(ROOT),
        "word/numbering.xml": make_numbering(ROOT),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": FONTS,
        "word/theme/theme1.xml": THEME,
        "word/footnotes.xml": _footnotes(),
        "word/header1.xml": f"<w:hdr {ROOT}>{later}</w:hdr>",
        "word/header2.xml": f"<w:hdr {ROOT}>{first}</w:hdr>",
        "word/footer1.xml": f"<w:ftr {ROOT}>{pages}</w:ftr>",
        "word/footer2.xml": f"<w:ftr {ROOT}>{pages}</w:ftr>",
    }  # fmt: skip
    return {name: DECLARED + xml for name, xml in parts.items()}


def _edges() -> tuple[Xml, Xml, Xml]:
    """Give the header of the first page, that of the others, and the footer; each header says the edition, if any."""
    edition = when("paper.edition", p("Header", "{{ paper.edition }}"))
    first = Xml(p("Header", f"{STANDING}{{{{ council.name }}}}", TAB, "{{ paper.item }}") + edition)
    later = Xml(p("Header", f"{STANDING}{{{{ paper.title }}}}") + edition)
    return first, later, p("Footer", "Page ", field("PAGE", "1"), " of ", field("NUMPAGES", "1"))


def pack(parts: dict[str, str]) -> bytes:
    """Give the bytes of a Word file; the same parts give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, xml in parts.items():
            member = zipfile.ZipInfo(name, OLDEST)
            member.create_system = 0
            member.external_attr = 0
            package.writestr(member, xml.encode("utf-8"), zipfile.ZIP_DEFLATED, compresslevel=6)
    return out.getvalue()


def _content_types() -> str:
    kinds = [
        ("word/document.xml", f"{WORD_TYPE}.document.main+xml"),
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    for _name, kind, target in RELATED:
        theme = "application/vnd.openxmlformats-officedocument.theme+xml"
        kinds.append((f"word/{target}", theme if kind == "theme" else f"{WORD_TYPE}.{kind}+xml"))
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds)
    return (
        f'<Types xmlns="{FORMATS}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(relations: tuple[tuple[str, str, str], ...]) -> str:
    each = "".join(f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, kind, target in relations)
    return f'<Relationships xmlns="{FORMATS}/package/2006/relationships">{each}</Relationships>'


def _core(title: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{FORMATS}/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{title}</dc:title><dc:creator>orderpaper</dc:creator><dc:language>en-GB</dc:language>"
        "</cp:coreProperties>"
    )
