"""Takes the sentences of a paper; gives the shares, the sums and the lists that they announce, part by part."""
