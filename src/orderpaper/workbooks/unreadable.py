"""What is raised inside a reader, and caught by the one who knows the cell."""


class Unreadable(ValueError):  # noqa: N818 - it is no error: it is an answer that a reader gives
    """A value that cannot be read; the message goes on from the quoted value and ends with the remedy."""
