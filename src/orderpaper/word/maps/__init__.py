"""Takes a map of areas; gives its picture: each area in the shade of its class, with its number, and the key below."""
