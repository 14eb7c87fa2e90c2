"""Takes the headings of a document one by one; gives the number that Word will print before each."""

import re

from orderpaper.word.counting import write_number
from orderpaper.word.styles import ListLevel, Styles

PLACE = re.compile(r"%([1-9])")


class HeadingNumbers:
    """Counts the headings of one document in the lists that their styles stand in."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._counted: dict[int, list[int]] = {}

    def count(self, style: str) -> str:
        """Give the number of the next heading in a style, as it is printed; nothing where the style has none."""
        found = self._styles.numbers.get(style)
        if found is None:
            return ""
        number, level = found
        of_list = self._styles.abstract_of.get(number, -number)
        levels = [self._styles.levels.get((of_list, each), ListLevel.plain(each)) for each in range(level + 1)]
        before = self._counted.get(of_list, [])
        counts = [before[each] if each < len(before) else levels[each].start for each in range(level + 1)]
        if level < len(before):
            counts[level] += 1
        self._counted[of_list] = counts
        if levels[level].way in {"bullet", "none"}:
            return ""
        return PLACE.sub(lambda place: _write(counts, levels, int(place[1]) - 1), levels[level].words)


def _write(counts: list[int], levels: list[ListLevel], at: int) -> str:
    return write_number(counts[at], levels[at].way) if at < len(counts) else ""
