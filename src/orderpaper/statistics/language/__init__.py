"""Takes the passages of a paper; gives its sentences, each with the quantities it says, in figures or in words."""
