"""What is raised where a display cannot be made, and caught by the one who knows its row."""

from orderpaper.records.place import Place


class Refusal(ValueError):  # noqa: N818 - it is no error: it is an answer that the officer gets
    """A display that cannot be made: the field in the way, a sentence with the remedy, and what its cell holds.

    `place` is the cell that is in the way where it is none of the display’s own.
    """

    def __init__(self, key: str, sentence: str, held: str = "", place: Place | None = None) -> None:
        super().__init__(sentence)
        self.key = key
        self.held = held
        self.place = place
