"""Takes the bundle; gives findings where what the council keeps for years has gone out of date."""

from orderpaper.checks.said import Check

CHECKS: tuple[Check, ...] = ()
