"""Takes findings and the workbooks they are of; gives findings.xlsx, which links to each cell, and marked copies."""
