"""Takes the passages of a paper; gives the years that its dates are of, and the years that it speaks of as its own."""
