"""Takes the bytes of a picture; gives those that are drawn, the very same, without what is written beside them."""
