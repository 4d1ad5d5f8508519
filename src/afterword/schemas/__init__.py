"""JSON Schemas of everything that scripts and other programs read and write, one file each."""
