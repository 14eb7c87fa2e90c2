"""Takes Word files as bytes; gives the page on which each of their bookmarks stands, as LibreOffice lays them out."""
