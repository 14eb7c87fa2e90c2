"""Small PDFs for tests, written out object by object."""

import zlib


def make_pdf(words="", *, info="", metadata="", description="", packed=True, after=b""):
    """Give a PDF of one page that shows words, with what it says of itself."""
    drawn = f"BT /F1 12 Tf 72 720 Td ({words}) Tj ET".encode("latin-1")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R/StructTreeRoot 7 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        stream(drawn, packed=packed),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        stream(metadata.encode(), "/Type/Metadata/Subtype/XML", packed=packed),
        f"<</Type/StructTreeRoot/K<</S/Figure/Alt<{description.encode('utf-16').hex()}>>>>>".encode(),
        f"<</Author({info})>>".encode("latin-1"),
    ]
    data = b"%PDF-1.7\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    at = len(data)
    listed = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{listed}".encode()
    data += f"trailer<</Size {len(objects) + 1}/Root 1 0 R/Info 8 0 R>>\nstartxref\n{at}\n%%EOF\n".encode()
    return data + after


def stream(body, more="", *, packed=True):
    """Give a stream of bytes, packed or not."""
    content = zlib.compress(body) if packed else body
    filtered = "/Filter/FlateDecode" if packed else ""
    return f"<<{more}{filtered}/Length {len(content)}>>\nstream\n".encode() + content + b"\nendstream"
