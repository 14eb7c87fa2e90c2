"""One remark to be put into a copy of a Word file as a comment: where it belongs, on which words, and what it says."""

from dataclasses import dataclass

from orderpaper.records.manuscript import Whereabouts


@dataclass(frozen=True, slots=True)
class Remark:
    """One comment: the paragraph it belongs to, the words of it that are meant, and what is said of them.

    Where the quote does not stand in the paragraph, the whole paragraph is meant. A line break in `words` begins a
    new paragraph of the comment.
    """

    where: Whereabouts
    quote: str
    words: str
