"""Takes the bytes of a Word file we made; gives what would make Word call it damaged, or would be seen in it."""
