"""See: the account with its moments marked, to be put right in taps."""
