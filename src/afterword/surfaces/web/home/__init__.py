"""Home: what is due now, and all occasions."""
