"""Takes a Word file that came back from review; gives its answers, edits and comments, each with its text."""
