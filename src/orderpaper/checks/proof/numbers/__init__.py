"""Takes the passages of a paper; gives the numbers printed in them, run by run, and what refers to them."""
