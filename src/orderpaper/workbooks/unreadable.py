"""What is raised inside a reader, and caught by the one who knows the cell."""


class Unreadable(ValueError):
    """A value that cannot be read; the message goes on from the quoted value and ends with the remedy."""
