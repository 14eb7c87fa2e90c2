"""Takes sentences and the rows of tables; gives the row that a sentence speaks of, and what it says of it."""
