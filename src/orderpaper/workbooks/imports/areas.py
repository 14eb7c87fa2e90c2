"""Takes the areas that were asked for and those that the files have; gives the ones that are meant, or asks which."""

import difflib
from collections.abc import Iterable, Mapping

from orderpaper.records.errors import OrderpaperError
from orderpaper.workbooks.imports.words import fold_area

MOST_NAMED = 8


def choose_areas(wanted: Iterable[str], known: Mapping[str, str], where: str) -> dict[str, str]:
    """Give the areas asked for as the files spell them, by their folded names; raise OrderpaperError, with the nearest.

    `known` are the areas of the files, folded and as spelt; `where` says in what they were looked for.
    """
    chosen = {}
    for name in wanted:
        folded = fold_area(name)
        if folded not in known:
            raise OrderpaperError(f"There is no area “{name}” in {where}. {suggest_area(name, known)}")
        chosen[folded] = known[folded]
    return chosen


def refuse_force(name: str) -> OrderpaperError:
    """Give the refusal of a force where one area is wanted."""
    return OrderpaperError(
        f"“{name}” is a police force, with several areas. Name one of them, or ask for a table of all: --by area."
    )


def suggest_area(name: str, known: Mapping[str, str]) -> str:
    """Give the question whether the nearest area is meant, or the areas there are."""
    folded = fold_area(name)
    within = [each for each in known if folded and (folded in each.split() or each in folded)]
    near = difflib.get_close_matches(folded, known, 1, 0.7) or within[:1]
    return f"Did you mean “{known[near[0]]}”?" if near else list_areas(known)


def list_areas(known: Mapping[str, str]) -> str:
    """Give the first of the areas there are: It has: Ashford, Canterbury and 10 more."""
    names = sorted(known.values(), key=str.casefold)
    if not names:
        return "It has no areas with a name."
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    return f"It has: {', '.join(names[:MOST_NAMED])}{more}."


def ask_for_area(known: Mapping[str, str], what: str) -> OrderpaperError:
    """Give the refusal where an area must be named and none was."""
    return OrderpaperError(
        f"{what} has {len(known):,} areas. Name yours, as --area “Maidstone”, or ask for a table of all: --by area. "
        f"{list_areas(known)}"
    )
