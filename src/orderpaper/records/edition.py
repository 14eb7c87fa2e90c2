"""The versions in which one paper goes out: to officers, to the public, and to those who may read what is exempt."""

from enum import StrEnum


class Edition(StrEnum):
    """The internal, public or exempt version of a paper or of all papers of a meeting.

    A draft is made as the public edition, so that nothing exempt lies about in the output folder.
    """

    INTERNAL = "internal"
    PUBLIC = "public"
    EXEMPT = "exempt"

    @property
    def shows_exempt(self) -> bool:
        """Whether what is exempt stands in it."""
        return self is not Edition.PUBLIC

    @property
    def shows_sign_offs(self) -> bool:
        """Whether it says who cleared each row, and when."""
        return self is Edition.INTERNAL
