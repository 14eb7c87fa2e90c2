"""Takes the tables of a paper; gives each judged, and its rows with every figure by what it is."""
