"""Takes words and the words they may have been meant for; gives the question whether they were."""

import difflib
from collections.abc import Iterable


def ask_nearest(typed: str, known: Iterable[str]) -> str:
    """Give “ Did you mean …?” with the nearest of the known words, nothing where none is near."""
    by_fold = {each.casefold(): each for each in known}
    near = difflib.get_close_matches(typed.casefold(), by_fold, 1)
    return f" Did you mean “{by_fold[near[0]]}”?" if near else ""
