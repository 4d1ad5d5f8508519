"""What is true: frozen values and pure functions. Standard library only; no clock, no files, no network."""
