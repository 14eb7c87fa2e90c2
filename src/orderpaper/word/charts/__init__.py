"""Takes a chart; gives its drawing, the workbook inside it, the words that stand for it, and the table beside it."""
