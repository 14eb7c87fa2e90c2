"""Takes any Word file; gives it as a manuscript, or with a comment at each thing that was found in it."""
