"""Takes the words of a passage; gives what of them is unfinished or doubled, and the sentence around a letter."""
