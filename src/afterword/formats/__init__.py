"""Formats: files in, values out. One folder per kind of file, one file per format."""
