"""Takes Excel workbooks; gives records, each knowing the cell it came from. Writes blank workbooks."""
