"""Takes the bundle and the words typed in it; gives findings where the words are not fit to print."""

from orderpaper.checks.said import WordCheck

CHECKS: tuple[WordCheck, ...] = ()
