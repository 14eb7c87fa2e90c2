"""Takes the bundle; gives findings where the analyst’s tables are not as they must be."""

from orderpaper.checks.said import Check

CHECKS: tuple[Check, ...] = ()
