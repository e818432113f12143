"""The styles of a report as ODT: what an office changes in one place and the whole report follows.

Sizes are those of the Taiwanese report (rules.md B.5): category 20, title 26, lines of the cover 14, text 12 points.
"""

from __future__ import annotations

SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "ooow": "http://openoffice.org/2004/writer",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
FONTS = {"zh_TW": "新細明體", "ja": "ＭＳ 明朝"}
LATIN = "Times New Roman"
PLACES = {"zh_TW": ("zh", "TW"), "ja": ("ja", "JP")}
EDGE_LEFT, EDGE = 25.0, 20.0  # millimetres (conventions.md 2.3)
WIDTH = 210.0 - EDGE_LEFT - EDGE
STEP = 8.0  # millimetres that an item of the next level stands further to the right
LEVELS = 5  # of items
CHAPTER, SECTION = "壹, 貳, 參, ...", "一, 二, 三, ..."  # how ODF names these numbers
NUMBERS = ((CHAPTER, "", "、"), (SECTION, "", "、"), (SECTION, "(", ") "))  # format, before, behind; of levels 1 to 3
HEADINGS = ((16.0, 18.0), (14.0, 12.0), (12.0, 8.0))  # size and space above, points


_LINK = (
    '<style:style style:name="Index_20_Link" style:display-name="Index Link" style:family="text">'
    '<style:text-properties style:text-underline-style="none" fo:color="#000000"/></style:style>'
)


def styles(language: str) -> str:
    """``styles.xml``."""
    names = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items())
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-styles {names} office:version="1.3">'
        f"{fonts(language)}<office:styles>{_default(language)}{''.join(_named())}{_outline()}{_LINK}</office:styles>"
        f"<office:automatic-styles>{_layout('Plain', '')}{_layout('Front', 'i')}{_layout('Body', '1')}"
        f"{_layout('Lying', '1', 'landscape')}"
        '<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:paragraph-properties fo:text-align="center" fo:text-indent="0mm"/></style:style>'
        f"</office:automatic-styles><office:master-styles>{_master('Standard', 'Plain', False)}"
        f"{_master('Cover', 'Plain', False)}{_master('Front', 'Front', True)}{_master('Body', 'Body', True)}"
        f"{_master('Lying', 'Lying', True)}"
        "</office:master-styles></office:document-styles>"
    )


def fonts(language: str) -> str:
    """The faces that styles name."""
    return "<office:font-face-decls>" + "".join(
        f'<style:font-face style:name="{name}" svg:font-family="\'{name}\'"/>' for name in (LATIN, FONTS[language])
    ) + "</office:font-face-decls>"  # fmt: skip


def _default(language: str) -> str:
    code, country = PLACES[language]
    letters = (
        f'style:font-name="{LATIN}" fo:font-size="12pt" fo:language="en" fo:country="US" '
        f'style:font-name-asian="{FONTS[language]}" style:font-size-asian="12pt" style:language-asian="{code}" '
        f'style:country-asian="{country}"'
    )
    return (
        '<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" '
        'style:punctuation-wrap="hanging" style:line-break="strict" style:text-autospace="ideograph-alpha" '
        f'style:writing-mode="lr-tb" style:tab-stop-distance="12.5mm"/><style:text-properties {letters}/>'
        "</style:default-style>"
        '<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/>'
        "</style:default-style>"
    )


def _style(name: str, shown: str, parent: str, paragraph: str = "", letters: str = "", more: str = "") -> str:
    parts = f"<style:paragraph-properties {paragraph}/>" if paragraph and not more else ""
    parts = f"<style:paragraph-properties {paragraph}>{more}</style:paragraph-properties>" if more else parts
    above = f' style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph" '
        f'style:class="text"{above}>{parts}'
        f"{f'<style:text-properties {letters}/>' if letters else ''}</style:style>"
    )


def size(points: float, bold: bool = False) -> str:
    """Letters of a size, alike in both scripts."""
    weight = ' fo:font-weight="bold" style:font-weight-asian="bold"' if bold else ""
    return f'fo:font-size="{points:g}pt" style:font-size-asian="{points:g}pt"{weight}'


def _named() -> list[str]:
    kept = 'fo:keep-with-next="always"'
    made = [
        _style("Standard", "Standard", ""),
        _style("Text_20_body", "Text body", "Standard", 'fo:text-indent="2em" fo:margin-bottom="2mm" '
               'fo:line-height="150%" fo:text-align="justify"').replace("2em", "8.4mm"),
        _style("Note", "Note", "Standard", 'fo:margin-top="1mm" fo:margin-bottom="3mm"', size(10)),
        _style("Table_20_Contents", "Table Contents", "Standard", 'fo:margin-top="0.6mm" fo:margin-bottom="0.6mm"',
               size(11)),
        _style("Table_20_Heading", "Table Heading", "Table_20_Contents", 'fo:text-align="center"', size(11, True)),
        _style("Unit", "Unit", "Table_20_Contents", f'fo:text-align="end" {kept}'),
        _style("Caption_20_Table", "Caption Table", "Standard", f'fo:text-align="center" fo:margin-top="4mm" {kept}'),
        _style("Caption_20_Figure", "Caption Figure", "Standard", 'fo:text-align="center" fo:margin-bottom="5mm"'),
        _style("Figure", "Figure", "Standard", f'fo:text-align="center" fo:margin-top="4mm" {kept}'),
        _style("Cover_20_Kind", "Cover Kind", "Standard", 'fo:margin-top="30mm"', size(20, True)),
        _style("Cover_20_Title", "Cover Title", "Standard",
               'fo:text-align="center" fo:margin-top="35mm" fo:margin-bottom="45mm"', size(26, True)),
        _style("Cover_20_Line", "Cover Line", "Standard",
               'fo:margin-left="62mm" fo:text-indent="-28mm" fo:margin-top="2mm"', size(14, True),
               '<style:tab-stops><style:tab-stop style:position="0mm"/></style:tab-stops>'),
        _style("Cover_20_Middle", "Cover Middle", "Standard", 'fo:text-align="center" fo:margin-top="4mm"', size(18)),
        _style("Heading", "Heading", "Standard", kept),
        _style("Front_20_Heading", "Front Heading", "Heading",
               f'fo:text-align="center" fo:margin-top="9mm" fo:margin-bottom="6mm" {kept}', size(16, True)),
        _style("Contents_20_Heading", "Contents Heading", "Front_20_Heading"),
    ]  # fmt: skip
    for level, (points, above) in enumerate(HEADINGS, 1):
        shape = f'fo:margin-top="{above:g}pt" fo:margin-bottom="6pt" {kept}'
        made.append(
            _style(f"Heading_20_{level}", f"Heading {level}", "Heading", shape, size(points, True)).replace(
                'style:class="text"', f'style:class="text" style:default-outline-level="{level}"'
            )
        )
        stop = f'<style:tab-stop style:position="{WIDTH:g}mm" style:type="right" style:leader-style="dotted" style:leader-text="."/>'  # noqa: E501
        indent = (level - 1) * STEP
        at = stop.replace(f"{WIDTH:g}mm", f"{WIDTH - indent:g}mm")
        shape = f'fo:margin-left="{indent:g}mm" fo:text-indent="0mm" fo:line-height="150%"'
        made.append(
            _style(
                f"Contents_20_{level}",
                f"Contents {level}",
                "Standard",
                shape,
                "",
                f"<style:tab-stops>{at}</style:tab-stops>",
            )
        )
    for level in range(LEVELS):
        left = (level + 1) * STEP
        shape = f'fo:margin-left="{left:g}mm" fo:text-indent="-{STEP:g}mm" fo:margin-bottom="1.5mm" fo:line-height="150%" fo:text-align="justify"'  # noqa: E501
        stops = f'<style:tab-stops><style:tab-stop style:position="{left:g}mm"/></style:tab-stops>'
        made.append(
            _style(
                f"Item_20_{level + 1}", f"Item {level + 1}", "Standard", shape, "", stops.replace(f"{left:g}mm", "0mm")
            )
        )
    return made


def _outline() -> str:
    """Headings count by themselves: whoever puts one in between, or takes one away, need not type a number."""
    levels = "".join(
        f'<text:outline-level-style text:level="{level}" style:num-format="{kind}" style:num-prefix="{before}" '
        f'style:num-suffix="{behind}"><style:list-level-properties '
        'text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment '
        'text:label-followed-by="nothing"/></style:list-level-properties></text:outline-level-style>'
        for level, (kind, before, behind) in enumerate(NUMBERS, 1)
    )
    return f'<text:outline-style style:name="Outline">{levels}</text:outline-style>'


def _layout(name: str, numbers: str, size: str = "portrait") -> str:
    counted = f' style:num-format="{numbers}"' if numbers else ""
    width, height = (210, 297) if size == "portrait" else (297, 210)
    return (
        f'<style:page-layout style:name="{name}"><style:page-layout-properties fo:page-width="{width}mm" '
        f'fo:page-height="{height}mm" fo:margin-top="{EDGE:g}mm" fo:margin-bottom="{EDGE:g}mm" '
        f'fo:margin-left="{EDGE_LEFT:g}mm" fo:margin-right="{EDGE:g}mm" style:print-orientation="{size}"{counted}/>'
        '<style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="4mm"/>'
        "</style:footer-style></style:page-layout>"
    )


def _master(name: str, layout: str, footer: bool) -> str:
    foot = (
        '<style:footer><text:p text:style-name="Footer"><text:page-number text:select-page="current">1'
        "</text:page-number></text:p></style:footer>"
    )
    return (
        f'<style:master-page style:name="{name}" style:page-layout-name="{layout}">{foot if footer else ""}'
        "</style:master-page>"
    )
