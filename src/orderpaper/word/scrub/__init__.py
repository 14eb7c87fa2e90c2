"""Takes a Word file, ours or anybody’s; gives it fit to be published: what is printed, and nothing beside it."""
