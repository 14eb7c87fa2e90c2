"""Takes Word files as bytes; gives tagged PDFs of them that a screen reader can read, and what is wrong with any."""
