"""Takes the figures that were printed; gives figures.xlsx, which leads from each to its cells, and back."""
