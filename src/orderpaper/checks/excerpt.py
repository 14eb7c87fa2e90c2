"""Takes a text; gives as much of it as a message shows, on one line."""

MOST = 120


def excerpt(text: object, most: int = MOST) -> str:
    """Give the words of a text on one line, cut after a word with … where they are too many."""
    words = " ".join(str(text).split())
    if len(words) <= most:
        return words
    kept = words[:most].rpartition(" ")[0] or words[: most - 1]
    return f"{kept.rstrip(' .,;:')}…"
