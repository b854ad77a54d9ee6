"""One file per step; the file's name starts with the number of its revision."""
