"""Takes what was judged of a paper’s tables; gives the claims at their cells, each fault told once for its line."""
