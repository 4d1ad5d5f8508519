"""Again: the second look at an occasion."""
