"""The door: takes words from a terminal; makes one call; gives an exit status."""
