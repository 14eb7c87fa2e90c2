"""Takes a PDF or a plain text; gives it as a manuscript: passages, and the tables as far as their lines tell."""
