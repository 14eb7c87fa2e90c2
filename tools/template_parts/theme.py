"""The theme of the templates: Arial for headings and text, and a plain set of colours for charts that people add."""

_COLOURS = (
    ("dk1", '<a:sysClr val="windowText" lastClr="000000"/>'),
    ("lt1", '<a:sysClr val="window" lastClr="FFFFFF"/>'),
    ("dk2", '<a:srgbClr val="1F3864"/>'),
    ("lt2", '<a:srgbClr val="E7E6E6"/>'),
    ("accent1", '<a:srgbClr val="1F3864"/>'),
    ("accent2", '<a:srgbClr val="C55A11"/>'),
    ("accent3", '<a:srgbClr val="7F7F7F"/>'),
    ("accent4", '<a:srgbClr val="BF9000"/>'),
    ("accent5", '<a:srgbClr val="2E75B6"/>'),
    ("accent6", '<a:srgbClr val="548235"/>'),
    ("hlink", '<a:srgbClr val="0B4F8A"/>'),
    ("folHlink", '<a:srgbClr val="6B3F7F"/>'),
)
_SCHEME = "".join(f"<a:{name}>{colour}</a:{name}>" for name, colour in _COLOURS)
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr">{_FILL}<a:prstDash val="solid"/></a:ln>'
_FACES = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Arial"/>'

THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Council"><a:themeElements>'
    f'<a:clrScheme name="Council">{_SCHEME}</a:clrScheme><a:fontScheme name="Council">'
    f"<a:majorFont>{_FACES}</a:majorFont><a:minorFont>{_FACES}</a:minorFont></a:fontScheme>"
    f'<a:fmtScheme name="Council"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>'
    f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
)
