"""The door: takes words from a terminal; makes one call; gives an exit status."""

from orderpaper.cli.commands import main

__all__ = ["main"]
