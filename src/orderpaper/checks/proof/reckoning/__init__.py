"""Takes what a paper says and what follows from its numbers; gives how the two fit, and the claim with its answer."""
