"""Takes a paper read for proof; gives its claims, each with the answer: it holds, is worth a look, or cannot be."""
