"""Takes the sentences of a paper; gives what they say of one measure, place and period, so that it can be compared."""
