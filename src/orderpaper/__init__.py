"""Council workbooks in, committee papers out: takes a meeting's folder; gives its papers as Word files."""
