"""Takes a public file, Word or PDF, and what may not be in it; gives every place where it is all the same."""
