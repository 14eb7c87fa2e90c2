"""Takes the schema, and rows if there are any; gives workbooks for officers to fill in."""
