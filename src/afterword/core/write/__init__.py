"""Write: the letter, from the account and the evidence, with nothing in it that cannot be backed."""
