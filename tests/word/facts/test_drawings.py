"""A drawing says what it is and what it is called."""

from orderpaper.records.facts import Shape
from word_builder import facts_of, paragraph, picture


def test_a_drawing_says_what_it_is() -> None:
    facts = facts_of(
        paragraph(picture("A map of the borough")),
        paragraph(picture(inline=False, decorative=True)),
        paragraph("<w:r><w:pict><v:shape alt='Crest' style='position:absolute'/></w:pict></w:r>"),
        paragraph("<w:r><w:pict><v:shape><v:textpath string='DRAFT'/></v:shape></w:pict></w:r>"),
    )
    assert [(each.shape, each.alternative_text, each.is_inline, each.is_decorative) for each in facts.drawings] == [
        (Shape.PICTURE, "A map of the borough", True, False), (Shape.PICTURE, "", False, True),
        (Shape.PICTURE, "Crest", False, False), (Shape.WORD_ART, "", True, False),
    ]  # fmt: skip
