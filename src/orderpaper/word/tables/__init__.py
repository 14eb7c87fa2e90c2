"""Takes a table of the papers; gives Word’s own table: headings that repeat, rows that do not break, no merged cell."""
