"""The worker: does what is due while nobody looks."""
