"""Takes who a PDF is by, its title and its day; gives what it says of itself, with nothing of a person or a clock."""

import datetime as dt
from dataclasses import dataclass
from xml.sax.saxutils import escape

LANGUAGE = "en-GB"
PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <pdfuaid:part>1</pdfuaid:part>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{organisation}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>{dates}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
DATES = "\n   <xmp:CreateDate>{day}</xmp:CreateDate>\n   <xmp:ModifyDate>{day}</xmp:ModifyDate>"


@dataclass(frozen=True, slots=True)
class Identity:
    """What every reader of a PDF is told of it; `made_on` is the day it counts as made on, None where there is none."""

    title: str
    organisation: str
    made_on: dt.date | None = None

    @property
    def information(self) -> dict[str, str]:
        """The title, the organisation and the dates as a PDF lists them."""
        day = f"D:{self.made_on:%Y%m%d}000000Z" if self.made_on else ""
        said = {
            "/Title": self.title,
            "/Author": self.organisation,
            "/CreationDate": day,
            "/ModDate": day,
        }
        return {name: words for name, words in said.items() if words}

    @property
    def packet(self) -> bytes:
        """The same as XML, with the word that the file is made for everybody: PDF/UA, part 1."""
        dates = DATES.format(day=f"{self.made_on.isoformat()}T00:00:00Z") if self.made_on else ""
        said = {"title": escape(self.title), "organisation": escape(self.organisation)}
        return PACKET.format(language=LANGUAGE, dates=dates, **said).encode("utf-8")
