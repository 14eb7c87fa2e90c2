"""The score: takes settings; leads the records past the stations, one command a module; gives an outcome."""
