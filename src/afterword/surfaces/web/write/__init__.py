"""Write: the letter, what the proofreading found in it, and what its claims rest on."""
